// What a page with questions does: it reads the answer that belongs to each, and says whether the reader's is right.

/** Appended to the page's script where there are questions. */
export const questionScript: string = `(() => {
"use strict";
const plain = (text) => text.normalize("NFKC").trim().toLowerCase().replace(/\\s+/g, " ");
const numbers = (text) => {
  const digits = text.replace(/[\\s\\u00a0%]/g, "");
  return [digits.replace(/,/g, ""), digits.replace(",", ".")].map(Number).filter(Number.isFinite);
};
const read = (form) => JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(form.dataset.key), (c) => c.charCodeAt(0))));
const right = ({ answers, tolerance }, given) =>
  tolerance === null
    ? answers.some((answer) => plain(answer) === plain(given))
    : numbers(given).some((number) => Math.abs(number - Number(answers[0])) <= tolerance * (1 + 1e-9));
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.classList.contains("question")) return;
  event.preventDefault();
  const key = read(form);
  const given = String(new FormData(form).get("answer") || "");
  const verdict = form.querySelector(".verdict");
  if (given.trim() === "") {
    form.removeAttribute("data-verdict");
    verdict.textContent = "Write or choose an answer first.";
    return;
  }
  const good = right(key, given);
  form.dataset.verdict = good ? "right" : "wrong";
  verdict.textContent = good ? ("✓ Right. " + key.why).trim() : ("✗ Not yet. " + key.hint).trim();
});
})();`;
