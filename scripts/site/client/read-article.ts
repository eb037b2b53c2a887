// What the library finds in a pasted article: quotations, speakers, and the frames each of them uses. All in the page.

import {
  builtinCodebook,
  corpus,
  quotes,
  tokens,
  trackFrames,
  voices,
  type Quotation,
  type QuoteModel,
} from "hustings/browser";

/** A stretch of the article with what is known of it. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly frame: string;
}

/** One line of the table: a speaker, the sources nobody could name, or the article itself. */
export interface VoiceLine {
  readonly name: string;
  readonly quotations: number;
  readonly words: number;
  readonly frames: Readonly<Record<string, number>>;
}

export interface Reading {
  readonly quotations: readonly Quotation[];
  readonly marks: readonly Mark[];
  readonly lines: readonly VoiceLine[];
}

export const journalist = "the article itself";
export const nobody = "nobody named";

/** The letters that only one of the languages has tell which codebook is meant. */
export function codebookLanguage(text: string): "en" | "ru" | "uk" | "be" {
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (cyrillic <= latin) return "en";
  if (/[ўЎ]/u.test(text)) return "be";
  return /[їєґЇЄҐ]/u.test(text) ? "uk" : "ru";
}

/** Reads the article. */
export function readArticle(text: string, model: QuoteModel | undefined): Reading {
  const article = { id: "article", text, vars: {} };
  const quotations = quotes(article, model === undefined ? {} : { model });
  const parts = voices(article, { quotations });
  if (parts.documents.length === 0) return { quotations, marks: [], lines: [] };
  const spoken = corpus(
    parts.documents.map(({ id, text: said, vars }) => ({
      id,
      text: said,
      vars: { who: vars.voice === "journalist" ? journalist : (vars.speaker ?? nobody), start: vars.start },
    })),
  );
  const table = trackFrames(tokens(spoken), builtinCodebook(codebookLanguage(text)), { by: "who", minTokens: 1 });
  const { evidence } = table;
  const marks = table.rows.flatMap(({ frame }, row) =>
    Array.from(evidence?.documents.subarray(evidence.bounds[row], evidence.bounds[row + 1]) ?? [], (document, i) => {
      const at = (evidence?.bounds[row] ?? 0) + i;
      const shift = spoken.documents[document]?.vars.start ?? 0;
      return { start: shift + (evidence?.starts[at] ?? 0), end: shift + (evidence?.ends[at] ?? 0), frame };
    }),
  );
  const names = [...new Set(table.rows.map(({ group }) => group))];
  const lines = names.map((name) => {
    const rows = table.rows.filter(({ group }) => group === name);
    return {
      name,
      quotations: quotations.filter(({ speaker }) => (speaker ?? nobody) === name).length,
      words: rows[0]?.tokens ?? 0,
      frames: Object.fromEntries(rows.map(({ frame, count }) => [frame, count])),
    };
  });
  return { quotations, marks: marks.toSorted((a, b) => a.start - b.start), lines: lines.toSorted(byQuotations) };
}

/** Who is quoted most comes first, the article itself last. */
function byQuotations(a: VoiceLine, b: VoiceLine): number {
  const own = Number(a.name === journalist) - Number(b.name === journalist);
  return own || b.quotations - a.quotations || b.words - a.words || (a.name < b.name ? -1 : 1);
}
