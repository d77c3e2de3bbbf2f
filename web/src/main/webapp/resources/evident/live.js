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
  const changed = new Set();
  let place = null;
  let banner = null;
  let here = null;
  let joined = null;
  let line = null;
  let again = 0;
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
    const opened = new WebSocket(location.origin.replace(/^http/, "ws") + place.dataset.line + "?ticket=" + place.dataset.ticket);
    line = opened;
    opened.addEventListener("open", () => { wait = FIRST; });
    opened.addEventListener("message", event => {
      if (opened === line) {
        show(JSON.parse(event.data));
      }
    });
    opened.addEventListener("close", event => {
      if (opened === line && event.code !== REFUSED) {
        again = setTimeout(listen, wait);
        wait = Math.min(2 * wait, LONGEST);
      }
    });
  };

  // A page that is shown anew knows all that was rung before.
  const begin = () => {
    const before = line;
    clearTimeout(again);
    line = null;
    before?.close();
    changed.clear();
    place = document.getElementById("live");
    banner = document.getElementById("live-changed");
    here = document.getElementById("live-here");
    joined = document.getElementById("live-new");
    listen();
    banner.querySelector("button").addEventListener("click", () => location.reload());
    joined?.querySelector("button").addEventListener("click", () => {
      sessionStorage.setItem(SHOWN, JSON.stringify(fresh));
      location.reload();
    });
  };

  if (document.getElementById("live")) {
    begin();
    document.addEventListener("evident:shown", begin);
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
