"use strict";
// Hears which of the records on this page changed meanwhile, how many would join a list, and who else has the record open.
// The page itself stays as it is until its reader asks: no row moves under a hand.
{
  const FIRST = 1000;
  const LONGEST = 60000;
  const REFUSED = 1008;
  const PAUSE = 5000;
  const AWAKE = 600000;
  const SHOWN = "evident.new";
  const place = document.getElementById("live");
  const banner = document.getElementById("live-changed");
  const here = document.getElementById("live-here");
  const joined = document.getElementById("live-new");
  const changed = new Set();
  let wait = FIRST;
  let fresh = [];
  let asked = -PAUSE;
  let asking = null;
  let late = false;
  let touched = performance.now();

  const fill = (words, value) => words.replace("{0}", value);

  const links = () => [...document.querySelectorAll("table.work td.mono a")];

  const mark = numbers => links().forEach(link => link.closest("tr").classList.toggle("moved", numbers.has(link.textContent)));

  // What the list would show now is asked for as its reader, so that nobody is told of what they may not see. Where nobody
  // has touched the page for long, it waits until somebody does: a page left alone keeps no session alive.
  const ask = async () => {
    asking = null;
    late = performance.now() - touched > AWAKE;
    if (late) {
      return;
    }
    asked = performance.now();
    const answer = await fetch(joined.dataset.rows, { redirect: "error" }).catch(() => null);
    if (answer?.ok) {
      const here = new Set(links().map(link => link.textContent));
      fresh = (await answer.json()).items.map(row => row.number).filter(number => !here.has(number));
      joined.querySelector("span").textContent = fresh.length === 1 ? joined.dataset.one : fill(joined.dataset.many, fresh.length);
      joined.hidden = !fresh.length;
    }
  };

  const askSoon = () => { asking ??= setTimeout(ask, Math.max(0, asked + PAUSE - performance.now())); };

  const show = news => {
    news.changed.forEach(number => changed.add(number));
    if (changed.size) {
      banner.querySelector("span").textContent = fill(place.dataset.changed, [...changed].join(", "));
      banner.hidden = false;
      mark(changed);
    }
    if (joined && news.more) {
      askSoon();
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
    joined?.querySelector("button").addEventListener("click", () => {
      sessionStorage.setItem(SHOWN, JSON.stringify(fresh));
      location.reload();
    });
    for (const sign of ["pointermove", "keydown"]) {
      document.addEventListener(sign, () => {
        touched = performance.now();
        if (late) {
          late = false;
          askSoon();
        }
      }, { passive: true });
    }
    mark(new Set(JSON.parse(sessionStorage.getItem(SHOWN) ?? "[]")));
    sessionStorage.removeItem(SHOWN);
  }
}
