"use strict";
// Shows on the page of a record what it is evidence for, once its reader opens the fold: a closed one asks nothing. What is shown
// is the list of the page the fold links to.
{
  const ask = async (place, link) => {
    place.setAttribute("aria-busy", "true");
    place.textContent = place.dataset.waiting;
    try {
      const answer = await fetch(link.href, { redirect: "error" });
      const found = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("proofs");
      place.replaceChildren(document.importNode(found, true));
    } catch {
      place.textContent = place.dataset.lost;
    }
    place.removeAttribute("aria-busy");
  };

  // A toggle does not rise to the document, which sees it on its way down.
  document.addEventListener("toggle", event => {
    const fold = event.target;
    if (fold.open && fold.matches("details.proofs")) {
      const place = fold.querySelector("[data-waiting]");
      if (!place.querySelector("#proofs") && !place.hasAttribute("aria-busy")) {
        ask(place, fold.querySelector("a"));
      }
    }
  }, true);
}
