// The page that reads a pasted article: at every change it looks again, in the page itself, and asks nobody.

import { quoteModel, type QuoteModel } from "hustings/browser";
import { journalist, readArticle, type Reading } from "./read-article.ts";
import { articleText, quotationList, speakerTable } from "./show-reading.ts";

const field = document.querySelector<HTMLTextAreaElement>(".try textarea");
const place = (name: string): HTMLElement | null => document.querySelector<HTMLElement>(`.try [data-shows="${name}"]`);
const reported = document.querySelector<HTMLInputElement>(".try input[name=reported]");
const example = field?.value ?? "";
/** Longer texts would make typing slow. */
const longest = 200_000;
let model: QuoteModel | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** "Four quotations by three speakers." */
function summary({ quotations, lines }: Reading, cut: boolean): string {
  if (field?.value.trim() === "") return "Paste an article, and its quotations appear here.";
  const speakers = new Set(quotations.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]))).size;
  const own = lines.find(({ name }) => name === journalist)?.words ?? 0;
  const words = lines.reduce((sum, line) => sum + line.words, 0);
  const share = words === 0 ? 0 : Math.round((100 * (words - own)) / words);
  const some = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;
  const told = `${some(quotations.length, "quotation")} by ${some(speakers, "speaker")}; ${share} % of the words are theirs.`;
  return cut ? `${told} Only the first ${longest.toLocaleString("en")} characters were read.` : told;
}

async function look(): Promise<void> {
  if (field === null) return;
  if (reported?.checked === true) model ??= await quoteModel();
  const text = field.value.slice(0, longest);
  const reading = readArticle(text, reported?.checked === true ? model : undefined);
  place("summary")?.replaceChildren(summary(reading, field.value.length > longest));
  place("text")?.replaceChildren(articleText(text, reading));
  place("speakers")?.replaceChildren(...(reading.lines.length === 0 ? [] : [speakerTable(reading.lines)]));
  place("quotations")?.replaceChildren(quotationList(text, reading));
}

function soon(): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => void look(), 120);
}

field?.addEventListener("input", soon);
reported?.addEventListener("change", soon);
for (const button of document.querySelectorAll<HTMLButtonElement>(".try button[data-text]"))
  button.addEventListener("click", () => {
    if (field === null) return;
    field.value = button.dataset["text"] === "example" ? example : "";
    field.focus();
    void look();
  });
// From a quotation in the list to its place in the article.
document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(".where") : null;
  const target = link === null ? null : document.querySelector<HTMLElement>(link.hash);
  if (target === null) return;
  event.preventDefault();
  document.querySelector("q[data-at]")?.removeAttribute("data-at");
  target.dataset["at"] = "";
  target.focus();
  target.scrollIntoView({ block: "center" });
});
void look();
