// The search: an index that came with the page, asked at every letter; what is asked for stands in the address.

import MiniSearch from "minisearch";
import { indexOptions, searchOptions, type Found } from "../search-shape.ts";

const field = document.querySelector<HTMLInputElement>(".find input");
const told = document.querySelector<HTMLElement>(".find + .told");
const hits = document.querySelector<HTMLElement>(".hits");
const index = MiniSearch.loadJSON<Found>(document.querySelector("#index")?.textContent ?? "{}", indexOptions);
const shown = 40;

function element(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...inside: readonly (Node | string)[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...inside);
  return made;
}

function look(): void {
  const asked = field?.value.trim() ?? "";
  const found = asked === "" ? [] : index.search(asked, searchOptions);
  const items = found
    .slice(0, shown)
    .map(({ id, title, place, line }) =>
      element(
        "li",
        {},
        element("a", { href: String(id) }, String(title)),
        element("span", { class: "told place" }, String(place)),
        element("p", {}, String(line)),
      ),
    );
  hits?.replaceChildren(...items);
  const count =
    found.length > shown
      ? `The first ${shown} of ${found.length} places`
      : `${found.length} ${found.length === 1 ? "place" : "places"}`;
  told?.replaceChildren(asked === "" ? "" : count);
  const address = asked === "" ? location.pathname : `${location.pathname}?q=${encodeURIComponent(asked)}`;
  history.replaceState(null, "", address);
}

if (field !== null) {
  field.value = new URLSearchParams(location.search).get("q") ?? "";
  field.addEventListener("input", look);
  field.focus();
  look();
}
