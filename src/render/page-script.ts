// What a page does beyond what it can without a script: it opens passages in place, takes the focus there and back, and follows the arrow keys.

/** The script of a page, as text. It only adds comfort: without it links open the same passages. */
export const pageScript: string = `(() => {
"use strict";
const root = document.documentElement;
root.classList.add("js");
let opener = null;
const current = () => document.querySelector(".passages[data-open]");
const named = (address) => {
  try { return document.getElementById(decodeURIComponent(address.slice(1))); } catch { return null; }
};
const close = (back) => {
  const open = current();
  if (!open) return;
  open.removeAttribute("data-open");
  history.replaceState(null, "", location.pathname + location.search);
  if (back && opener && opener.isConnected) opener.focus();
  opener = null;
};
const show = (section, from) => {
  const before = opener;
  const open = current();
  if (open) open.removeAttribute("data-open");
  const inside = from && from.closest(".passages");
  opener = inside && before ? before : from;
  const place = opener && opener.closest("figure, section.table");
  if (place && !place.contains(section)) place.append(section);
  section.setAttribute("data-open", "");
  history.replaceState(null, "", "#" + section.id);
  section.focus({ preventScroll: true });
  section.scrollTop = 0;
  if (getComputedStyle(section).position !== "fixed") section.scrollIntoView({ block: "nearest" });
};
document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest("a[href^='#']") : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (link.classList.contains("close")) {
    event.preventDefault();
    close(true);
    return;
  }
  const section = named(link.getAttribute("href"));
  if (!section || !section.classList.contains("passages")) return;
  event.preventDefault();
  show(section, link);
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") close(true);
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  const mark = step && document.activeElement ? document.activeElement.closest(".picture a") : null;
  if (!mark) return;
  const marks = [...mark.closest("svg").querySelectorAll("a")];
  const next = marks[marks.indexOf(mark) + step];
  if (next) {
    event.preventDefault();
    next.focus();
  }
});
const follow = () => {
  const section = location.hash.length > 1 ? named(location.hash) : null;
  if (section && section.classList.contains("passages")) show(section, null);
};
addEventListener("hashchange", follow);
follow();
addEventListener("beforeprint", () => {
  for (const table of document.querySelectorAll(".tools details")) table.open = true;
});
})();`;
