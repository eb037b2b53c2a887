// What a page with controls does: it puts the pieces that belong to the reader's choices in their places. It asks nobody: all are in the page.

/** Appended to the page's script where inputs can be changed. */
export const variantsScript: string = `(async () => {
"use strict";
const holder = document.getElementById("variants");
if (!holder || typeof DecompressionStream === "undefined") {
  document.documentElement.classList.remove("js");
  return;
}
const bytes = Uint8Array.from(atob(holder.textContent), (c) => c.charCodeAt(0));
const { controls, base, pool, sets } = await new Response(
  new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")),
).json();
const places = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT);
for (let node = walker.nextNode(), open; node; node = walker.nextNode()) {
  const begins = /^piece (\\d+)$/.exec(node.data);
  if (begins) open = places[begins[1]] = { begin: node, shows: -1 };
  else if (node.data === "end" && open) open.end = node;
}
const between = ({ begin, end }) => {
  const range = document.createRange();
  range.setStartAfter(begin);
  range.setEndBefore(end);
  return range;
};
const put = (place, choice) => {
  if (place.shows === choice) return;
  const range = between(place);
  if (place.shows === -1) place.own = range.extractContents();
  else range.deleteContents();
  place.shows = choice;
  if (choice === -1) return range.insertNode(place.own);
  const [piece, from, to, text] = pool[choice];
  const template = document.createElement("template");
  template.innerHTML = base[piece].slice(0, from) + text + base[piece].slice(to);
  range.insertNode(template.content);
};
const status = document.getElementById("variants-status");
const at = controls.map((control) => control.at);
const shown = (value) => (value === true ? "yes" : value === false ? "no" : Array.isArray(value) ? value.join(", ") : String(value));
const show = () => {
  const row = sets[controls.reduce((sum, control, i) => sum * control.values.length + at[i], 0)];
  const wanted = new Map(row.map((choice) => [pool[choice][0], choice]));
  for (const open of document.querySelectorAll(".passages[data-open]")) open.removeAttribute("data-open");
  places.forEach((place, i) => put(place, wanted.has(i) ? wanted.get(i) : -1));
  status.textContent = controls.map((control, i) => control.name + " " + shown(control.values[at[i]])).join(", ");
};
const chosen = (box) => {
  const field = box.querySelector("input,select");
  switch (box.dataset.type) {
    case "checkbox": return field.checked;
    case "multiselect": return [...box.querySelectorAll("label")].filter((label) => label.querySelector("input").checked).map((label) => label.textContent);
    case "select": return field.value;
    default: return Number(field.value);
  }
};
const same = (one, other) =>
  typeof one === "number" ? Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one)) : JSON.stringify(one) === JSON.stringify(other);
let waiting = false;
document.addEventListener("input", (event) => {
  const box = event.target instanceof Element ? event.target.closest(".control") : null;
  const i = box ? controls.findIndex((control) => control.name === box.dataset.input) : -1;
  if (i === -1) return;
  const value = chosen(box);
  const place = controls[i].values.findIndex((one) => same(one, value));
  if (place === -1) {
    status.textContent = "Nothing was computed for this choice.";
    return;
  }
  at[i] = place;
  const output = box.querySelector("output");
  if (output) output.textContent = shown(value);
  const still = box.previousElementSibling;
  if (still && still.classList.contains("still")) still.querySelector("b").textContent = shown(value);
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => { waiting = false; show(); });
});
})();`;
