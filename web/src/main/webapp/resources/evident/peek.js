"use strict";
// Shows the record of a row beside its list, without leaving the list. A page without rows has the script and no panel.
{
  const panel = document.getElementById("peek");
  const place = document.getElementById("peek-here");
  let asking = null;

  const show = async link => {
    asking?.abort();
    asking = new AbortController();
    try {
      const answer = await fetch(link.href.replace("detail.xhtml", "peek.xhtml"), { signal: asking.signal, redirect: "error" });
      const found = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("peeked");
      if (found) {
        place.replaceChildren(document.importNode(found, true));
        panel.hidden = false;
        panel.dataset.from = link.textContent;
      } else {
        location.href = link.href;
      }
    } catch (stopped) {
      if (stopped.name !== "AbortError") {
        location.href = link.href;
      }
    }
  };

  const close = () => {
    if (!panel.hidden) {
      panel.hidden = true;
      [...document.querySelectorAll("table.work td.mono a")].find(link => link.textContent === panel.dataset.from)?.focus();
    }
  };

  const row = element => element?.closest("table.work tbody tr")?.querySelector("td.mono a");

  if (panel) {
    document.addEventListener("keydown", event => {
      const typing = event.target.closest("input:not([type=checkbox]), textarea, select, dialog");
      if (event.key === "Escape") {
        close();
      } else if (event.key === "p" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey && document.documentElement.dataset.keys !== "off") {
        const link = row(document.activeElement) ?? document.querySelector("table.work td.mono a");
        if (link) {
          link.focus();
          show(link);
        }
      }
    });

    document.addEventListener("click", event => {
      const button = event.target.closest("button[data-peek]");
      if (button) {
        show(row(button));
      }
    });

    document.getElementById("peek-close").addEventListener("click", close);
  }
}
