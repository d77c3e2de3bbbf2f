"use strict";
// Proposes people while somebody types into a field that wants a login: data-people says where to ask.
{
  const WAIT = 150;

  const option = person => {
    const one = document.createElement("option");
    one.value = person.login;
    one.label = person.place ? person.name + ", " + person.place : person.name;
    return one;
  };

  let places = 0;

  const propose = field => {
    const proposed = document.createElement("datalist");
    let waiting = 0;
    let asking = null;

    const ask = async () => {
      asking?.abort();
      asking = new AbortController();
      const address = new URL(field.dataset.people, location.href);
      address.searchParams.set("q", field.value.trim());
      try {
        const answer = await fetch(address, { signal: asking.signal, headers: { Accept: "application/json" } });
        if (answer.ok) {
          proposed.replaceChildren(...(await answer.json()).map(option));
        }
      } catch (stopped) {
        if (stopped.name !== "AbortError") {
          throw stopped;
        }
      }
    };

    proposed.id = "people-" + places++;
    field.after(proposed);
    field.setAttribute("list", proposed.id);
    field.autocomplete = "off";
    field.addEventListener("input", () => {
      clearTimeout(waiting);
      if (field.value.trim()) {
        waiting = setTimeout(ask, WAIT);
      }
    });
  };

  const begin = () => document.querySelectorAll("input[data-people]:not([list])").forEach(propose);

  begin();
  document.addEventListener("evident:shown", begin);
}
