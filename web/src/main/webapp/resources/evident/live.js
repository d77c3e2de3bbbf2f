"use strict";
// Hears which of the records on this page changed meanwhile, and who else has the record open. The page itself stays as it is until its reader asks.
{
  const FIRST = 1000;
  const LONGEST = 60000;
  const REFUSED = 1008;
  const place = document.getElementById("live");
  const banner = document.getElementById("live-changed");
  const here = document.getElementById("live-here");
  const changed = new Set();
  let wait = FIRST;

  const fill = (words, value) => words.replace("{0}", value);

  const show = news => {
    news.changed.forEach(number => changed.add(number));
    if (changed.size) {
      banner.querySelector("span").textContent = fill(place.dataset.changed, [...changed].join(", "));
      banner.hidden = false;
      document.querySelectorAll("table.work tbody tr").forEach(row => row.classList.toggle("moved", changed.has(row.querySelector("td.mono a")?.textContent)));
    }
    if (here) {
      here.textContent = news.here.length ? fill(place.dataset.here, news.here.join(", ")) : "";
    }
  };

  const listen = () => {
    const line = new WebSocket(location.origin.replace(/^http/, "ws") + place.dataset.line + "?ticket=" + place.dataset.ticket);
    line.addEventListener("open", () => { wait = FIRST; });
    line.addEventListener("message", event => show(JSON.parse(event.data)));
    line.addEventListener("close", event => {
      if (event.code !== REFUSED) {
        setTimeout(listen, wait);
        wait = Math.min(2 * wait, LONGEST);
      }
    });
  };

  if (place) {
    listen();
    banner.querySelector("button").addEventListener("click", () => location.reload());
  }
}
