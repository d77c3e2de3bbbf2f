"use strict";
// Writing about a record and correcting it: what is typed is kept as a draft while it is typed, and in this tab while the server is out of reach.
{
  const PAUSE = 800;
  const composer = document.getElementById("composer");
  const form = () => document.getElementById("compose");
  const texts = () => [...form().querySelectorAll("textarea")];
  const place = text => form().dataset.draft + " " + text.id;
  const say = words => { document.getElementById("compose:kept").textContent = words; };
  let waiting = 0;

  const lose = () => {
    texts().forEach(text => sessionStorage.setItem(place(text), text.value));
    say(form().dataset.lost);
  };

  const act = (button, render, then) => {
    clearTimeout(waiting);
    faces.ajax.request(button, null, {
      execute: "compose",
      render,
      "jakarta.faces.behavior.event": "action",
      onerror: lose,
      onevent: event => {
        if (event.status === "success") {
          texts().forEach(text => sessionStorage.removeItem(place(text)));
          then?.();
        }
      }
    });
  };

  const keep = () => act(document.getElementById("compose:keep"), "compose:kept");

  const later = () => {
    clearTimeout(waiting);
    waiting = setTimeout(keep, PAUSE);
  };

  const findAgain = () => {
    const found = texts().filter(text => sessionStorage.getItem(place(text)));
    found.forEach(text => { text.value = sessionStorage.getItem(place(text)); });
    if (found.length) {
      say(form().dataset.found);
      later();
    }
  };

  if (composer) {
    composer.addEventListener("input", event => {
      if (event.target.matches("textarea")) {
        later();
      }
    });
    composer.addEventListener("submit", () => clearTimeout(waiting));
    composer.addEventListener("click", event => {
      const button = event.target.closest("[data-ajax]");
      if (button) {
        event.preventDefault();
        act(button, button.dataset.ajax, () => texts().find(text => text.offsetParent)?.focus());
      }
    });
    findAgain();
  }

  document.addEventListener("keydown", event => {
    const back = document.getElementById("facts:back");
    if (event.key === "Escape" && back && !document.querySelector("dialog[open]")) {
      back.click();
    }
  });
}
