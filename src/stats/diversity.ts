// diversity: how varied the words of each document are, or of each group of documents.

import type { Variables } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";
import type { Column, Status, Table } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import { expectOptions } from "../core/expect-options.ts";
import { expectKind } from "../core/expect-kind.ts";
import type { DiversityName, DiversitySettings, Sequences } from "./diversity-measure.ts";
import { diversityMeasures } from "./diversity-measures.ts";
import { checkDiversity, defaultDiversity, spectrumOfTexts } from "./diversity-score.ts";
import { groupDocuments, type DocumentGroup } from "./group-documents.ts";
import { lazyEvidence } from "../core/lazy-evidence.ts";
import { provenance } from "./provenance.ts";
import { tokenEvidence } from "./token-evidence.ts";
import { sentencesOf } from "../tokens/sentences-of.ts";

/** A row of `diversity()`: one document, or one group, with the measures that were asked for. What does not exist is null. */
export type DiversityRow<M extends DiversityName = DiversityName> = {
  /** The document's id, or the group's name. */
  readonly group: string;
  readonly documents: number;
  readonly tokens: number;
  readonly types: number;
} & { readonly [K in M]: number | null } & { readonly status: Status };

/** The options of `diversity()`. */
export interface DiversityOptions<
  M extends DiversityName = DiversityName,
  V extends Variables = Variables,
> extends Partial<DiversitySettings> {
  /** Which measures (default `mattr`, `mtld`, `hdd`: those that hardly depend on length). */
  readonly measures?: readonly M[];
  /** `id` (default): a row a document; or the variable whose values are the groups. */
  readonly by?: "id" | (keyof V & string);
}

/**
 * Lexical diversity (quanteda: textstat_lexdiv).
 *
 * Use `mattr`, `mtld` or `hdd` to compare texts of different length; all ratios of types to tokens fall as a text grows, so compare those only
 * between texts of one length. Windows are never made smaller to fit a short text, and never reach from one document into the next: a short
 * text has no value, and does not change that of the others. There are no intervals: a row describes the whole of its text, which is no
 * sample of anything; how much diversity varies between documents is seen in their rows.
 *
 * @param tokens A corpus of tokens; pads are left out.
 * @param options `measures`, `by`; `window` and `segment` 100 tokens; `base` 10; `threshold` 0.72 and `minFactor` 1 of the MTLD; `sample` 42 tokens
 *   of HD-D; `draws` 100 and `seed` 1 of vocd-D.
 * @returns One row a document or group, by name. Windows and segments of a group are those of its documents. `too-little-data` where a measure
 *   needs more tokens than any document has, `undefined` where a formula has no value; the other measures of such a row are there. Evidence: the sentences.
 * @throws bad-option; empty-corpus; unknown-variable.
 * @source quanteda.textstats 0.97.2 gives the same, but for MATTR and MSTTR of corpora with a text shorter than the window
 * @cost O(tokens) for each measure; of `mtldMa` times the length of a factor, of `vocd` plus 200,000 draws a row
 * @example
 * const house = tokens(corpus([{ id: "a", text: "jobs and jobs and jobs" }, { id: "b", text: "war or peace" }]));
 * diversity(house, { measures: ["ttr", "mattr"], window: 4 }).rows; // => [{ group: "a", documents: 1, tokens: 5, types: 2, ttr: 0.4, mattr: 0.5, status: "ok" }, { group: "b", documents: 1, tokens: 3, types: 3, ttr: 1, mattr: null, status: "too-little-data" }]
 */
export function diversity<V extends Variables, M extends DiversityName = "mattr" | "mtld" | "hdd">(
  tokens: Tokens<V>,
  options: DiversityOptions<M, V> = {},
): Table<DiversityRow<M>> {
  expectKind(tokens, "tokens", "diversity");
  expectOptions(
    options,
    {
      base: true,
      window: true,
      segment: true,
      threshold: true,
      factorEnd: true,
      minFactor: true,
      sample: true,
      draws: true,
      seed: true,
      measures: true,
      by: true,
    },
    "diversity",
  );
  const { measures: asked, by = "id", ...given } = options;
  const measures = checked(asked ?? (["mattr", "mtld", "hdd"] as unknown as readonly M[]));
  const settings: DiversitySettings = { ...defaultDiversity, ...given };
  checkDiversity(settings, "diversity");
  const number = numbering(tokens);
  const groups = groupsOf(tokens, by);
  const rows = groups.map((group) => rowOf(group, { number, measures, settings }));
  const table: Table<DiversityRow<M>> = {
    kind: "table",
    rows,
    columns: columnsOf(measures, by),
    method: {
      name: "diversity",
      options: { measures, by, ...settings },
      formula: measures.map((name) => `${name} = ${diversityMeasures[name].formula}`).join("; "),
      sources: [...new Set(measures.map((name) => diversityMeasures[name].source))],
      seed: measures.some((name) => name === "vocd") ? settings.seed : null,
      corpus: provenance(tokens),
    },
    notices: [],
  };
  return lazyEvidence(table, () =>
    tokenEvidence(
      tokens,
      groups.map(({ documents }) => documents.flatMap((d) => sentencesOf(tokens, d))),
    ),
  );
}

function checked<M extends DiversityName>(measures: readonly M[]): readonly M[] {
  const choices = Object.keys(diversityMeasures);
  const wrong = measures.find((name) => !choices.includes(name));
  if (wrong === undefined) return [...new Set(measures)];
  throw new HustingsError("bad-option", {
    who: "diversity",
    needs: "a known value for measures",
    got: `"${wrong}" is none`,
    choices,
    near: wrong,
  });
}

function groupsOf({ index }: Tokens, by: string): readonly DocumentGroup[] {
  if (by !== "id") return groupDocuments(index, { by, who: "diversity" });
  groupDocuments(index, { by: undefined, who: "diversity" });
  return index.ids.map((name, d) => ({ name, documents: [d] })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

interface Plan<M extends DiversityName> {
  readonly number: (documents: readonly number[]) => Sequences;
  readonly measures: readonly M[];
  readonly settings: DiversitySettings;
}

function rowOf<M extends DiversityName>(
  { name, documents }: DocumentGroup,
  { number, measures, settings }: Plan<M>,
): DiversityRow<M> {
  const sequences = number(documents);
  const total = sequences.texts.reduce((sum, text) => sum + text.length, 0);
  // Windows do not need it, and it costs more than they do.
  const counted = measures.some((measure) => diversityMeasures[measure].fromSpectrum !== undefined);
  const spectrum = counted
    ? spectrumOfTexts(sequences)
    : { tokens: total, types: sequences.width, spectrum: new Map() };
  const longest = sequences.texts.reduce((most, text) => Math.max(most, text.length), 0);
  const reasons = new Set<Status>();
  const values = measures.map((measure) => {
    const { least, fromSpectrum, fromSequences } = diversityMeasures[measure];
    const enough = (fromSpectrum === undefined ? longest : spectrum.tokens) >= least(settings);
    const value = enough ? (fromSpectrum?.(spectrum, settings) ?? fromSequences?.(sequences, settings)) : undefined;
    if (value !== undefined && Number.isFinite(value)) return [measure, value] as const;
    reasons.add(enough ? "undefined" : "too-little-data");
    return [measure, null] as const;
  });
  const status = reasons.has("too-little-data") ? "too-little-data" : reasons.has("undefined") ? "undefined" : "ok";
  const known = { group: name, documents: documents.length, tokens: total, types: sequences.width };
  return { ...known, ...Object.fromEntries(values), status } as DiversityRow<M>;
}

/** Types of some documents numbered from 0: what a measure keeps for each type is then as small as the text. Pads are no words. */
function numbering({ ids, bounds, vocabulary }: Tokens): (documents: readonly number[]) => Sequences {
  // Numbers go on from one group to the next, so that what an earlier group left behind is told by being too low.
  const numbers = new Uint32Array(vocabulary.length);
  let [before, top] = [0, 0];
  return (documents) => {
    before = top;
    const texts = documents.map((d) => {
      const [first, end] = [bounds[d] ?? 0, bounds[d + 1] ?? 0];
      const text = new Uint32Array(end - first);
      let length = 0;
      for (let i = first; i < end; i++) {
        const id = ids[i] as number;
        if (id === 0) continue;
        let number = numbers[id] as number;
        if (number <= before) number = numbers[id] = ++top;
        text[length++] = number - before - 1;
      }
      return text.subarray(0, length);
    });
    return { texts, width: top - before };
  };
}

function columnsOf<M extends DiversityName>(
  measures: readonly M[],
  by: string,
): { readonly [K in keyof DiversityRow<M> & string]: Column } {
  const measured = measures.map((name): readonly [string, Column] => {
    const { label, unit } = diversityMeasures[name];
    return [name, { label, type: "number", unit }];
  });
  return {
    group: { label: by === "id" ? "document" : by, type: "text" },
    documents: { label: "documents", type: "integer", unit: "documents" },
    tokens: { label: "tokens", type: "integer", unit: "tokens" },
    types: { label: "types", type: "integer", unit: "types" },
    ...Object.fromEntries(measured),
    status: { label: "status", type: "text" },
  } as { readonly [K in keyof DiversityRow<M> & string]: Column };
}
