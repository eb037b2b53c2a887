// wordscores: where texts stand on a scale that texts of known position define.

import { expectKind } from "../../core/expect-kind.ts";
import { expectOptions } from "../../core/expect-options.ts";
import { HustingsError } from "../../core/errors.ts";
import type { FeatureMatrix } from "../../core/feature-matrix.ts";
import type { Status, Table } from "../../core/table.ts";
import type { Tokens } from "../../core/tokens.ts";
import { checkCounts } from "../comparison.ts";
import { meanPosition } from "./mean-position.ts";
import {
  byValue,
  matrixOf,
  methodOf,
  positionColumns,
  positionRows,
  type Position,
  type Scale,
  withDocuments,
  withWords,
} from "./scale.ts";
import { rescaled, type Rescaling } from "./rescaled.ts";
import { wordscoresBootstrap } from "./wordscores-bootstrap.ts";
import { wordScores } from "./word-scores.ts";

/** A word with its score. */
export interface WordscoreRow {
  readonly word: string;
  readonly score: number | null;
  /** How often it stands in the reference texts, and in how many. */
  readonly count: number;
  readonly references: number;
  readonly status: Status;
}

/** The options of `wordscores()`. */
export interface WordscoresOptions {
  /** The positions of the reference texts, by id; two or more. */
  readonly references: Readonly<Record<string, number>>;
  /** `linear` (default): the mean of the references' positions, weighted by how likely the word comes from each. `logit`: the log of how much likelier it comes from the higher of two references. */
  readonly scale?: "linear" | "logit";
  /** Added to every count of the reference texts (default 0); `logit` needs more than 0 for words of one reference. */
  readonly smoothing?: number;
  /** `none` (default): raw scores, which crowd at the middle. `lbg`: spread as widely as the references; `mv`: stretched so that the outermost references get their own positions back. */
  readonly rescale?: Rescaling;
  /** Whose spread `lbg` takes: the texts of unknown position (`virgin`, default, as in the paper), or all texts of the matrix (`all`, as quanteda does). */
  readonly over?: "virgin" | "all";
  /** Where intervals come from: `conditional` (default) takes scores as known and tokens as independent; `words` draws whole words again, scores and all. */
  readonly interval?: "conditional" | "words";
  /** Of that bootstrap (default 500, seed 1). */
  readonly draws?: number;
  readonly seed?: number;
  /** Of the intervals (default 0.95). */
  readonly level?: number;
}

/**
 * Wordscores: positions of texts from the words they share with reference texts whose positions are known (quanteda: textmodel_wordscores and its predict).
 *
 * Use it where experts have placed some texts (manifestos, leaders' speeches) and the others speak of the same matters in the same kind of text. Raw scores lie close together, because most words are
 * common to all: compare their order, or rescale. Two rescalings answer two questions and give two numbers; say which. For positions without references see `wordfish`.
 *
 * @param source Tokens, or a matrix of counts.
 * @param options See `WordscoresOptions`; `references` is needed.
 * @returns One row a document, in the order of the matrix, the references too; `words` beside it, from the lowest score up. Standard errors take the words' scores as known, so they are too small where references
 *   are short. A text without a scored word has no position. `lbg` of a single text is its raw score: there is no spread to rescale by. Evidence: the sentences of the document; of `words` every place of the word.
 * @throws bad-option for fewer than two references, references of one position, or `logit` with more than two; unknown-variable for an id that no document has; not-counts.
 * @source Laver, Benoit & Garry 2003, doi:10.1017/S0003055403000698; logit: Beauchamp 2012; mv: Martin & Vanberg 2008, doi:10.1093/pan/mpm010
 * @cost O(cells)
 * @example
 * const house = features(tokens(corpus([{ id: "L", text: "tax tax aid aid aid" }, { id: "R", text: "tax tax tax trade trade" }, { id: "V", text: "tax aid trade trade" }])));
 * const scale = wordscores(house, { references: { L: -1, R: 1 } });
 * scale.words.rows.map(({ word, score }) => `${word} ${score.toFixed(1)}`); // => ["aid -1.0", "tax 0.2", "trade 1.0"]
 * scale.rows[2].position.toFixed(2); // => "0.30"
 */
export function wordscores(source: FeatureMatrix | Tokens, options: WordscoresOptions): Scale<WordscoreRow> {
  expectKind(source, ["tokens", "features"], "wordscores");
  expectOptions(
    options,
    {
      references: true,
      scale: true,
      smoothing: true,
      rescale: true,
      over: true,
      interval: true,
      draws: true,
      seed: true,
      level: true,
    },
    "wordscores",
  );
  const { scale = "linear", smoothing = 0, rescale = "none", over = "virgin", level = 0.95 } = options;
  const matrix = matrixOf(source);
  checkCounts(matrix, "wordscores");
  const references = checked(matrix, options);
  const { scores, counts, documents } = wordScores(matrix, { references, scale, smoothing });
  const { interval = "conditional", seed = 1 } = options;
  const positions = positionsOf(matrix, { references, scores, options });
  const rows = byValue(
    matrix.features.flatMap((word, w): readonly WordscoreRow[] => {
      const [count, score] = [counts[w] as number, scores[w] as number];
      if (count === 0 && Number.isNaN(score)) return [];
      const known = Number.isFinite(score);
      return [
        {
          word,
          score: known ? score : null,
          count,
          references: documents[w] as number,
          status: known ? "ok" : "undefined",
        },
      ];
    }),
    ({ score }) => score,
    ({ word }) => word,
  );
  const unit = scale === "linear" ? "scale of the references" : "log odds";
  const method = methodOf(matrix, {
    name: "wordscores",
    options: { ...options, scale, smoothing, rescale, over, interval, level },
    formula: `position = Σ share of word × score${rescale === "none" ? "" : `, rescaled (${rescale})`}; score = ${
      scale === "linear"
        ? "Σ position of reference × P(reference | word)"
        : "ln P(word | higher reference) − ln P(word | lower reference)"
    }; standardError = √(Σ share × (score − position)² / tokens)`,
    sources: [
      "doi:10.1017/S0003055403000698",
      ...(rescale === "mv" ? ["doi:10.1093/pan/mpm010"] : []),
      ...(scale === "logit" ? ["Beauchamp 2012, Using text to scale legislatures with uninformative voting"] : []),
    ],
    seed: interval === "conditional" ? null : seed,
  });
  const words: Table<WordscoreRow> = { kind: "table", rows, columns: wordColumns(unit), method, notices: [] };
  const table: Scale<WordscoreRow> = {
    kind: "table",
    rows: positionRows(matrix.index.ids, positions, level),
    columns: positionColumns(unit, level),
    method,
    notices: [],
    words: withWords(words, source, ({ word }) => word),
  };
  return withDocuments(table, source, ({ document }) => document);
}

function wordColumns(unit: string): Table<WordscoreRow>["columns"] {
  return {
    word: { label: "word", type: "text" },
    score: { label: "score", type: "number", unit },
    count: { label: "count in the references", type: "integer", unit: "tokens" },
    references: { label: "references with it", type: "integer", unit: "documents" },
    status: { label: "status", type: "text" },
  };
}

/** Every document's, with limits of its own where words are drawn. */
function positionsOf(
  matrix: FeatureMatrix,
  {
    references,
    scores,
    options,
  }: {
    readonly references: ReadonlyMap<number, number>;
    readonly scores: Float64Array;
    readonly options: WordscoresOptions;
  },
): readonly Position[] {
  const { scale = "linear", smoothing = 0, rescale: how = "none", over = "virgin", level = 0.95 } = options;
  const { interval = "conditional", draws = 500, seed = 1 } = options;
  const by = (of: FeatureMatrix, own: Float64Array): readonly Position[] => {
    const raw = of.index.ids.map((_, d) => meanPosition(of, d, own));
    return rescaled(raw, { how, over, references });
  };
  const positions = by(matrix, scores);
  if (interval === "conditional") return positions;
  return wordscoresBootstrap(matrix, {
    positions,
    positionsOf: (of) => by(of, wordScores(of, { references, scale, smoothing }).scores),
    draws,
    level,
    seed,
  });
}

/** Position by row, for the rows that have one. */
function checked(
  { index }: FeatureMatrix,
  {
    references,
    scale = "linear",
    smoothing = 0,
    rescale = "none",
    over = "virgin",
    interval = "conditional",
    draws = 500,
  }: WordscoresOptions,
): ReadonlyMap<number, number> {
  const fail = (needs: string, got: string, choices: readonly string[] = []): HustingsError =>
    new HustingsError("bad-option", { who: "wordscores", needs, got, choices });
  const given = Object.entries(references ?? {});
  const stranger = given.find(([id]) => !index.ids.includes(id));
  if (stranger !== undefined)
    throw new HustingsError("unknown-variable", {
      who: "wordscores",
      needs: "references that are documents of the matrix",
      got: `"${stranger[0]}" is none`,
      choices: index.ids,
      near: stranger[0],
    });
  const wrong = given.find(([, value]) => !Number.isFinite(value));
  if (wrong !== undefined) throw fail("a number as the position of each reference", `"${wrong[0]}" has ${wrong[1]}`);
  if (new Set(given.map(([, value]) => value)).size < 2)
    throw fail(
      'two references or more with different positions: references: { "id": -1, "other": 1 }',
      `there are ${given.length} of ${new Set(given.map(([, value]) => value)).size} positions`,
    );
  if (scale !== "linear" && scale !== "logit")
    throw fail("a known scale", `"${String(scale)}" is none`, ["linear", "logit"]);
  if (scale === "logit" && given.length !== 2)
    throw fail("two references for the scale logit", `there are ${given.length}`);
  if (!(smoothing >= 0)) throw fail("smoothing from zero up", `${smoothing}`);
  if (!["none", "lbg", "mv"].includes(rescale))
    throw fail("a known rescale", `"${String(rescale)}" is none`, ["none", "lbg", "mv"]);
  if (!["conditional", "words"].includes(interval))
    throw fail("a known interval", `"${String(interval)}" is none`, ["conditional", "words"]);
  if (!Number.isInteger(draws) || draws < 20) throw fail("twenty draws or more", `${draws}`);
  if (!["virgin", "all"].includes(over)) throw fail("a known over", `"${String(over)}" is none`, ["virgin", "all"]);
  return new Map(given.map(([id, value]) => [index.ids.indexOf(id), value]));
}
