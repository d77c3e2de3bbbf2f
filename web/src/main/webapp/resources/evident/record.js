"use strict";
// Writing about a record and correcting it: what is typed is kept as a draft while it is typed, and in this tab while the server is out of reach.
{
  const PAUSE = 800;
  let composer = null;
  const form = () => composer.querySelector("form");
  const named = part => form().id + ":" + part;
  const texts = () => [...form().querySelectorAll("textarea")];
  const place = text => form().dataset.draft + " " + text.id;
  const say = words => { document.getElementById(named("kept")).textContent = words; };
  let waiting = 0;

  const lose = () => {
    texts().forEach(text => sessionStorage.setItem(place(text), text.value));
    say(form().dataset.lost);
  };

  // Asks as the page's own scripts would, but runs nothing the answer holds: scripts in answers are barred here.
  const ask = async (button, render) => {
    const body = new URLSearchParams(new FormData(form()));
    body.set(button.name, button.value);
    body.set("jakarta.faces.source", button.id);
    body.set("jakarta.faces.behavior.event", "action");
    body.set("jakarta.faces.partial.ajax", "true");
    body.set("jakarta.faces.partial.execute", form().id);
    body.set("jakarta.faces.partial.render", render);
    const answer = await fetch(form().action, { method: "POST", body, headers: { "Faces-Request": "partial/ajax" } });
    const told = new DOMParser().parseFromString(await answer.text(), "text/xml");
    const part = [...told.querySelectorAll("update")].find(update => update.getAttribute("id") === render);
    if (!part) {
      throw new Error("The answer is a page to sign in, or none");
    }
    return part.textContent;
  };

  const show = (markup, render) => {
    const state = form().querySelector("input[name='jakarta.faces.ViewState']");
    document.getElementById(render).outerHTML = markup;
    if (!form().contains(state)) {
      form().append(state);
    }
  };

  // An answer that comes once the page is shown anew is one to what is no longer there.
  const act = async (button, render, then) => {
    clearTimeout(waiting);
    const asked = composer;
    const sent = texts().map(text => [text.id, text.value]);
    try {
      const markup = await ask(button, render);
      if (asked !== composer) {
        return;
      }
      show(markup, render);
      sent.forEach(([id, value]) => {
        const text = document.getElementById(id);
        if (text.value === value || then) {
          sessionStorage.removeItem(place(text));
        }
      });
      then?.();
    } catch {
      if (asked === composer) {
        lose();
      }
    }
  };

  const keep = () => act(document.getElementById(named("keep")), named("kept"));

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

  const compose = () => {
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
  };

  // One field in its place: the keys that a text line has of itself also end a choice and a long text.
  const correct = one => {
    one.querySelector(".field input, .field select, .field textarea").focus();
    one.addEventListener("keydown", event => {
      const done = event.target.matches("select") || (event.target.matches("textarea") && (event.ctrlKey || event.metaKey));
      if (event.key === "Enter" && done) {
        event.preventDefault();
        one.querySelector("[type=submit]").click();
      }
    });
  };

  const begin = () => {
    clearTimeout(waiting);
    composer = document.getElementById("composer");
    const one = document.querySelector("form.one");
    if (composer) {
      compose();
    }
    if (one) {
      correct(one);
    }
  };

  begin();
  document.addEventListener("evident:shown", begin);

  document.addEventListener("keydown", event => {
    const back = document.querySelector("[data-cancel]");
    if (event.key === "Escape" && back && !document.querySelector("dialog[open]")) {
      back.click();
    }
  });
}
