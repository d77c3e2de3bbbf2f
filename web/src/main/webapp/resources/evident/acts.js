"use strict";
// Sends what is done on a record without leaving the place: the main part of the page is shown anew as the answer has it, and what
// else was typed stays. Whatever is no answer of this page, such as the door to sign in, is left to the browser.
{
  const SHOWN = "evident:shown";
  const STAYS = "Evident-Stays";
  const WAY = "Evident-Way";
  const TYPED = "main form :is(input, select, textarea)[id]:not([type=hidden], [type=submit], [type=file])";
  const main = document.getElementById("main");
  let busy = false;
  let passing = false;
  let here = location.pathname + location.search;

  const bare = address => new URL(address, location.href).pathname + new URL(address, location.href).search;

  const isChanged = field => field.matches("select")
    ? [...field.options].some(option => option.selected !== option.defaultSelected)
    : field.matches("[type=checkbox], [type=radio]") ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;

  // What was begun in other forms than the one sent.
  const begun = sent => [...document.querySelectorAll(TYPED)]
    .filter(field => field.form !== sent && isChanged(field))
    .map(field => ({ id: field.id, value: field.value, checked: field.checked, text: !field.matches("select, [type=checkbox], [type=radio]") }));

  const unfold = place => {
    for (let fold = place?.closest("details"); fold; fold = fold.parentElement.closest("details")) {
      fold.open = true;
    }
  };

  const fill = kept => kept.forEach(one => {
    const field = document.getElementById(one.id);
    unfold(field);
    if (field?.matches("[type=checkbox], [type=radio]")) {
      field.checked = one.checked;
    } else if (field && field.value !== one.value) {
      field.value = one.value;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  });

  const read = async answer => new DOMParser().parseFromString(await answer.text(), "text/html");

  const notices = page => page.querySelector("#main > [role=status]");

  // A field that was begun is there only at the step the page was at: what was done is told on that page then, if it can be had.
  const withTyped = async (page, address, kept) => {
    const has = of => kept.every(one => of.getElementById(one.id));
    if (!has(page) && bare(address) !== here) {
      const answer = await fetch(location.href, { redirect: "error" }).catch(() => null);
      const same = answer?.ok ? await read(answer).catch(() => null) : null;
      if (same && notices(same) && has(same)) {
        notices(same).replaceWith(same.importNode(notices(page), true));
        return { page: same, address: location.href };
      }
    }
    return { page, address };
  };

  // Forms beside the main part belong to the page as it was sent last.
  const belong = page => [...document.querySelectorAll("form[id]")].filter(form => !main.contains(form)).forEach(form => {
    const state = form.querySelector("input[name='jakarta.faces.ViewState']");
    const now = page.getElementById(form.id)?.querySelector("input[name='jakarta.faces.ViewState']");
    if (state && now) {
      state.value = now.value;
    }
  });

  const show = (page, address, kept, typing, form) => {
    const top = window.scrollY;
    document.title = page.title;
    main.replaceChildren(...[...page.getElementById("main").childNodes].map(node => document.importNode(node, true)));
    main.classList.add("stayed");
    main.style.setProperty("--below", document.querySelector("header.top").offsetHeight + 8 + "px");
    belong(page);
    if (bare(address) !== here) {
      here = bare(address);
      history.pushState(null, "", here);
    }
    document.dispatchEvent(new Event(SHOWN));
    fill(kept);
    const told = main.querySelector(".notices");
    const done = told?.querySelector(".ok");
    if (!done) {
      unfold(document.getElementById(form));
    }
    const field = done ? null : document.getElementById(typing);
    const next = field ?? told ?? main;
    if (next === told) {
      told.tabIndex = -1;
    }
    next.focus({ preventScroll: true });
    window.scrollTo({ top, behavior: "instant" });
  };

  const pass = (form, button) => {
    passing = true;
    form.requestSubmit(button);
    passing = false;
  };

  // Where the answer leads elsewhere the browser follows it; what is no answer of a page is asked for by the browser itself.
  const leave = (answer, form, button) => {
    if (answer?.redirected) {
      location.assign(answer.url);
    } else {
      pass(form, button);
    }
  };

  const isHere = (answer, page) =>
    answer.ok && new URL(answer.url).pathname === location.pathname && page.querySelector("nav.rail") && notices(page);

  // What was done tells the way to go on instead of going it, so that the page at its end is asked for once, and by whom it is for.
  const act = async (form, body) => {
    const answer = await fetch(form.action, { method: "POST", body, headers: { [STAYS]: "yes" } }).catch(() => null);
    const way = answer?.headers.get(WAY);
    if (!way) {
      return { answer };
    }
    return new URL(way, location.href).pathname === location.pathname
      ? { answer: await fetch(way).catch(() => null), way }
      : { way };
  };

  const send = async (form, button) => {
    const typing = document.activeElement.matches("input:not([type=submit]), select, textarea") ? document.activeElement.id : null;
    const body = new URLSearchParams(new FormData(form, button));
    const place = here;
    main.querySelector(".notices")?.remove();
    main.setAttribute("aria-busy", "true");
    try {
      const { answer, way } = await act(form, body);
      const page = answer && await read(answer).catch(() => null);
      if (here === place && page && isHere(answer, page)) {
        const whole = await withTyped(page, way ?? location.href, begun(form));
        show(whole.page, whole.address, begun(form), typing, form.id);
      } else if (here === place && way) {
        location.assign(way);
      } else if (here === place) {
        leave(answer, form, button);
      }
    } finally {
      busy = false;
      main.removeAttribute("aria-busy");
    }
  };

  document.addEventListener("submit", event => {
    const form = event.target;
    if (passing || !main.contains(form) || form.method !== "post" || form.enctype === "multipart/form-data") {
      return;
    }
    event.preventDefault();
    if (!busy) {
      busy = true;
      send(form, event.submitter);
    }
  });

  // A place gone back to is another state of the record, which is read anew; one further down the same page is not.
  window.addEventListener("popstate", () => {
    if (location.pathname + location.search !== here) {
      location.reload();
    }
  });
}
