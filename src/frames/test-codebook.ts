// testCodebook: runs the examples of a codebook, so that it does what its author says.

import type { Codebook } from "../core/codebook.ts";
import { fingerprint } from "../core/fingerprint.ts";
import type { Table } from "../core/table.ts";
import { expectKind } from "../core/expect-kind.ts";
import { corpus } from "../corpus/corpus.ts";
import { matchCodebook, matchStates } from "../dictionary/match-codebook.ts";
import { tokens } from "../tokens/tokens.ts";

/** One example: a `yes` has to hold at least one counted match of its frame, a `no` none. */
export interface CodebookTestRow {
  readonly frame: string;
  readonly kind: "yes" | "no";
  readonly text: string;
  /** Matches counted. */
  readonly matches: number;
  /** What matched, with the pattern that hit and what became of it: `"secure" by secur*, excluded`. */
  readonly found: string;
  readonly passed: boolean;
}

/**
 * Runs the examples of a codebook. Use it while writing one, and in the tests of a study; `hustings codebook test FILE` prints the same.
 *
 * @returns One row an example, in the order of the codebook, `yes` before `no`. A frame without examples has a notice.
 * @cost O(characters of the examples)
 * @example
 * const book = await codebook("frames: { security: { include: ['secur*'], examples: { yes: ['a secure border'], no: ['Social Security'] } } }");
 * testCodebook(book).rows.map(({ kind, passed }) => `${kind} ${passed}`); // => ["yes true", "no false"]
 */
export function testCodebook(codebook: Codebook): Table<CodebookTestRow> {
  expectKind(codebook, "codebook", "testCodebook");
  const cases = codebook.frames.flatMap((frame, f) =>
    (["yes", "no"] as const).flatMap((kind) => frame.examples[kind].map((text) => ({ frame, f, kind, text }))),
  );
  const texts = corpus(cases.map(({ text }, i) => ({ id: String(i), text })));
  const words = tokens(texts);
  const found = matchCodebook(words, codebook);
  const rows = cases.map(({ frame, f, kind, text }, i): CodebookTestRow => {
    const [first = 0, end = 0] = words.bounds.slice(i, i + 2);
    const own = [...found.frames.keys()].filter(
      (m) => found.frames[m] === f && (found.firsts[m] ?? 0) >= first && (found.firsts[m] ?? 0) < end,
    );
    const matches = own.filter((m) => found.states[m] === 0).length;
    const said = own.map((m) => {
      const match = text.slice(words.starts[found.firsts[m] ?? 0], words.ends[found.lasts[m] ?? 0]);
      return `"${match}" by ${found.sources[found.patterns[m] ?? 0]}, ${matchStates[found.states[m] ?? 0]}`;
    });
    return {
      frame: frame.key,
      kind,
      text,
      matches,
      found: said.join("; "),
      passed: kind === "yes" ? matches > 0 : matches === 0,
    };
  });
  const silent = codebook.frames.filter(({ examples }) => examples.yes.length + examples.no.length === 0);
  return {
    kind: "table",
    rows,
    columns: {
      frame: { label: "frame", type: "text" },
      kind: { label: "kind", type: "text" },
      text: { label: "example", type: "text" },
      matches: { label: "matches", type: "integer" },
      found: { label: "found", type: "text" },
      passed: { label: "passed", type: "boolean" },
    },
    method: {
      name: "testCodebook",
      options: { codebook: codebook.name, version: codebook.version },
      formula: "yes: at least one counted match; no: none",
      sources: [],
      seed: null,
      corpus: { hash: fingerprint(texts), documents: rows.length, tokens: words.ids.length },
    },
    notices: silent.map(({ key }) => ({ code: "no-examples", place: key, text: `${key} has no examples.` })),
    withoutEvidence: "The examples are the texts: they stand in the rows.",
  };
}
