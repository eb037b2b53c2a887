// What the keys of slides do.

/** Appended to the script of a page: arrow keys, space, Home and End turn pages; N shows the notes. */
export const slidesScript: string = `(() => {
"use strict";
const all = [...document.querySelectorAll(".slide")];
let at = 0;
const show = (to, focus) => {
  at = Math.max(0, Math.min(all.length - 1, to));
  all.forEach((slide, i) => slide.toggleAttribute("data-on", i === at));
  history.replaceState(null, "", "#" + all[at].id);
  scrollTo(0, 0);
  if (focus) all[at].focus({ preventScroll: true });
};
const steps = { ArrowRight: 1, ArrowDown: 1, PageDown: 1, " ": 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1 };
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof Element && event.target.closest("input,textarea,select,button,summary,[role=group]")) return;
  if (event.key === "n" || event.key === "N") document.documentElement.classList.toggle("speaking");
  else if (event.key === "Home") show(0, true);
  else if (event.key === "End") show(all.length - 1, true);
  else if (event.key in steps) show(at + steps[event.key], true);
  else return;
  event.preventDefault();
});
const named = () => all.findIndex((slide) => "#" + slide.id === location.hash);
addEventListener("hashchange", () => { if (named() >= 0) show(named(), true); });
show(Math.max(0, named()), false);
})();`;
