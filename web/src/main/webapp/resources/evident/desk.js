"use strict";
// Keys for people who work here all day: the palette, the sheet of keys, the search box, the rows of a list.
{
  const WAIT = 200;
  const palette = document.getElementById("palette");
  const typed = document.getElementById("palette-typed");
  const list = document.getElementById("palette-list");
  const nothing = document.getElementById("palette-nothing");
  const keys = document.getElementById("keys");
  const single = document.documentElement.dataset.keys !== "off";
  const ways = [...document.querySelectorAll("#palette-acts a, nav.rail a")];
  let waiting = 0;
  let asking = null;

  const entry = (label, href) => {
    const option = document.createElement("li");
    option.id = "palette-" + list.children.length;
    option.setAttribute("role", "option");
    option.textContent = label;
    option.dataset.href = href;
    option.addEventListener("click", () => { location.href = href; });
    list.append(option);
  };

  const mark = index => {
    const options = [...list.children];
    options.forEach((option, i) => option.setAttribute("aria-selected", String(i === index)));
    if (options[index]) {
      typed.setAttribute("aria-activedescendant", options[index].id);
      options[index].scrollIntoView({ block: "nearest" });
    } else {
      typed.removeAttribute("aria-activedescendant");
    }
  };

  const marked = () => [...list.children].findIndex(option => option.getAttribute("aria-selected") === "true");

  const showWays = () => {
    const words = typed.value.toLowerCase().split(/\s+/).filter(word => word);
    list.replaceChildren();
    ways
      .filter(way => words.every(word => way.textContent.toLowerCase().includes(word)))
      .forEach(way => entry(way.textContent.trim(), way.href));
    mark(0);
  };

  const showFound = async () => {
    asking?.abort();
    asking = new AbortController();
    const query = typed.value.trim();
    const address = new URL(palette.dataset.search, location.href);
    address.searchParams.set("q", query);
    try {
      const answer = await fetch(address, { signal: asking.signal });
      const at = new URL(answer.url);
      if (at.pathname.endsWith("/login.xhtml")) {
        location.reload();
      } else if (at.pathname !== address.pathname) {
        entry(query.toUpperCase(), at.href);
      } else if (answer.ok) {
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        page.querySelectorAll("#found li a").forEach(link =>
          entry(link.closest("li").textContent.replace(/\s+/g, " ").trim(), new URL(link.getAttribute("href"), at).href));
      }
      if (marked() < 0) {
        mark(0);
      }
      nothing.textContent = list.children.length ? "" : nothing.dataset.words;
    } catch (stopped) {
      if (stopped.name !== "AbortError") {
        throw stopped;
      }
    }
  };

  const openPalette = () => {
    typed.value = "";
    nothing.textContent = "";
    showWays();
    palette.showModal();
    typed.focus();
  };

  typed.addEventListener("input", () => {
    clearTimeout(waiting);
    nothing.textContent = "";
    showWays();
    if (typed.value.trim()) {
      waiting = setTimeout(showFound, WAIT);
    }
  });

  typed.addEventListener("keydown", event => {
    const count = list.children.length;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      mark(count ? (marked() + (event.key === "ArrowDown" ? 1 : count - 1)) % count : -1);
    } else if (event.key === "Enter" && marked() >= 0) {
      event.preventDefault();
      location.href = list.children[marked()].dataset.href;
    }
  });

  const step = by => {
    const links = [...document.querySelectorAll("main tbody tr")].map(row => row.querySelector("a")).filter(link => link);
    const at = links.indexOf(document.activeElement);
    links[Math.min(Math.max(at + by, 0), links.length - 1)]?.focus();
  };

  // On a record its own button; in a list those picked, else the row that has the focus.
  const takeOver = () => {
    const button = document.querySelector("main [data-key=a]") ?? document.querySelector("main [data-pick=a]");
    const row = document.activeElement.closest("tr")?.querySelector("input[name=pick]");
    const picked = document.querySelector("input[name=pick]:checked");
    if (button?.dataset.pick && row && !picked) {
      row.checked = true;
    }
    if (!button?.dataset.pick || row || picked) {
      button?.click();
    }
  };

  const acts = {
    a: takeOver,
    "/": () => document.getElementById("find").select(),
    "?": () => keys.showModal(),
    c: () => document.querySelector("#palette-acts [data-key=c]")?.click(),
    j: () => step(1),
    k: () => step(-1)
  };

  document.addEventListener("keydown", event => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k") {
      event.preventDefault();
      if (!palette.open) {
        keys.close();
        openPalette();
      }
      return;
    }
    const busy = event.ctrlKey || event.metaKey || event.altKey || palette.open || keys.open;
    const act = Object.hasOwn(acts, event.key) ? acts[event.key] : null;
    if (single && act && !busy && !event.target.closest("input, textarea, select, [contenteditable]")) {
      event.preventDefault();
      act();
    }
  });

  // What offers the values of a filter closes as a menu does.
  const shut = except => document.querySelectorAll("details.pick[open]").forEach(one => { one.open = one === except; });
  document.addEventListener("click", event => shut(event.target.closest("details.pick")));
  document.addEventListener("keydown", event => {
    const open = event.key === "Escape" && document.querySelector("details.pick[open]");
    if (open) {
      shut(null);
      open.querySelector("summary").focus();
    }
  });

  // How much waits is asked for when the page is there, which is not to wait for it; until then it is what the last page knew.
  const WAITS = "evident.waits";
  const rail = document.querySelector("nav.rail[data-waiting]");
  const count = heaps => rail.querySelectorAll("[data-heap]").forEach(place => {
    const heap = heaps.find(one => one.heap === place.dataset.heap);
    place.textContent = heap?.count ? heap.count + (heap.more ? "+" : "") : "";
  });
  const countAnew = async () => {
    const answer = await fetch(rail.dataset.waiting, { redirect: "error" }).catch(() => null);
    if (answer?.ok) {
      const heaps = await answer.json();
      sessionStorage.setItem(WAITS, JSON.stringify({ of: rail.dataset.of, heaps }));
      count(heaps);
    }
  };
  if (rail) {
    const known = JSON.parse(sessionStorage.getItem(WAITS) ?? "{}");
    if (known.of === rail.dataset.of) {
      count(known.heaps ?? []);
    }
    countAnew();
    document.addEventListener("evident:shown", countAnew);
  }

  const shown = document.getElementById("show-keys");
  shown.hidden = false;
  shown.addEventListener("click", () => keys.showModal());
}
