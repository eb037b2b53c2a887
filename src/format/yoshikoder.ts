// yoshikoder: categories out of a Yoshikoder dictionary (.ykd), or an older Lexicoder one (.lcd), which is the same XML.

import { HustingsError } from "../core/errors.ts";
import type { Notice } from "../core/notice.ts";
import { category, starOnly, type Categories, type Category, type CategoryMatch } from "./category.ts";
import { xmlEvents, type XmlElement } from "./xml-events.ts";

interface Reading {
  readonly file: string;
  readonly root: Category;
  readonly open: Category[];
  readonly scored: string[];
  match: CategoryMatch;
}

/**
 * Reads the XML of a dictionary: `<cnode name="…">` is a category, `<pnode name="…">` a pattern. A single outermost category is the dictionary's own name and
 * is left out, unless it has patterns of its own. Where the file asks for regular expressions, its patterns are read as such.
 *
 * @param options `file`: its name, for messages.
 * @throws bad-dictionary when the XML is broken, with line and column, or holds no category.
 * @cost O(characters)
 */
export function yoshikoder(text: string, { file = "dictionary" }: { readonly file?: string } = {}): Categories {
  const root = category("");
  const reading: Reading = { file, root, open: [root], scored: [], match: "glob" };
  const broken = xmlEvents(text, {
    open: (element) => opened(element, reading),
    close: (name) => void (name === "cnode" && reading.open.pop()),
  });
  if (broken !== undefined)
    throw refusal("XML that is well formed", broken.text, `${file}:${broken.line}:${broken.column}`);
  const [only] = root.inside;
  if (only === undefined) throw refusal("categories (<cnode>)", "there is none", file);
  const named = root.inside.length === 1 && only.patterns.length === 0 && only.inside.length > 0;
  return { categories: named ? only.inside : root.inside, match: reading.match, notices: scoreNotice(reading) };
}

function opened({ name, attributes }: XmlElement, reading: Reading): void {
  const label = attributes["name"]?.trim() ?? "";
  const within = reading.open.at(-1) ?? reading.root;
  if (name === "dictionary" && /^reg/iu.test(attributes["patternengine"] ?? "")) reading.match = "regex";
  if (name === "cnode") {
    const description = attributes["desc"]?.trim() ?? "";
    const mine = category(label, description === label ? "" : description);
    within.inside.push(mine);
    reading.open.push(mine);
  }
  if (name !== "pnode" || label === "") return;
  within.patterns.push(reading.match === "regex" ? label : starOnly(label));
  const score = attributes["score"] ?? attributes["weight"];
  if (score !== undefined && Number(score) !== 1) reading.scored.push(`${label} (${score})`);
}

function scoreNotice({ file, scored }: Reading): readonly Notice[] {
  if (scored.length === 0) return [];
  const some = `${scored.slice(0, 3).join(", ")}${scored.length > 3 ? ", …" : ""}`;
  const text = `${scored.length} entries have a weight other than 1, which a dictionary does not know: ${some}. They count once each.`;
  return [{ code: "weights-left-out", place: file, text }];
}

function refusal(needs: string, got: string, place: string): HustingsError {
  return new HustingsError("bad-dictionary", { who: "a Yoshikoder dictionary", needs, got, place });
}
