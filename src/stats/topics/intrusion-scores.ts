// intrusionScores: how often people found the intruder, by topic.

import { expectKind } from "../../core/expect-kind.ts";
import { expectOptions } from "../../core/expect-options.ts";
import { HustingsError } from "../../core/errors.ts";
import type { Column, Status, Table } from "../../core/table.ts";
import { betaQuantile } from "../../math/beta-quantile.ts";
import type { Coding } from "../coded-units.ts";
import { intrusionItems, type IntrusionItem, type IntrusionOptions } from "./intrusion-items.ts";
import type { TopicModel } from "./topic-model.ts";

/** A row of `intrusionScores()`: a topic, or all. */
export interface IntrusionScoresRow {
  readonly topic: string;
  /** The share of answers that name the intruder: model precision. */
  readonly precision: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** What guessing would reach. */
  readonly chance: number;
  /** Of topic intrusion: the mean of ln(share of the intruder in the document) − ln(share of what was named); 0 best. */
  readonly logOdds: number | null;
  readonly answers: number;
  readonly coders: number;
  readonly interval: "binomial" | "none";
  readonly status: Status;
}

/** The options of `intrusionScores()`. */
export interface IntrusionScoresOptions extends IntrusionOptions {
  readonly level?: number;
}

const columns: { readonly [K in keyof IntrusionScoresRow]: Column } = {
  topic: { label: "topic", type: "text" },
  precision: { label: "precision", type: "number", unit: "0 to 1" },
  low: { label: "low", type: "number" },
  high: { label: "high", type: "number" },
  chance: { label: "chance", type: "number" },
  logOdds: { label: "topic log odds", type: "number", unit: "0 best" },
  answers: { label: "answers", type: "integer" },
  coders: { label: "coders", type: "integer" },
  interval: { label: "interval", type: "text" },
  status: { label: "status", type: "text" },
};

/**
 * Scores filled sheets. Precision at chance means that readers see nothing in a topic. Ask `agreement` of the same answers whether coders agree.
 *
 * @param model The model that the sheet was made of.
 * @param options `answers` as codings: `unit` is the item, `value` the number of the choice; all else as it was given to `intrusionSheet`. `level` 0.95.
 * @returns Word intrusion: a row a topic, in the order of the model, then "all". Topic intrusion: "all" alone. The interval is the exact binomial one over answers.
 * @throws wrong-value; bad-option for an item or answer that is not on the sheet; empty-corpus without an answer.
 * @source Chang, Boyd-Graber, Wang, Gerrish & Blei 2009, Reading tea leaves: how humans interpret topic models
 * @cost as `intrusionSheet()`
 */
export function intrusionScores(
  model: TopicModel,
  options: IntrusionScoresOptions & { readonly answers: readonly Coding[] },
): Table<IntrusionScoresRow> {
  const who = "intrusionScores";
  expectKind(model, "topic-model", who);
  expectOptions(options, { kind: true, items: true, words: true, seed: true, level: true, answers: true }, who);
  const { answers, level = 0.95, kind, words = 5, seed = 1 } = options;
  expectKind(answers, "list", who);
  const items = intrusionItems(model, options, who);
  const marked = answers
    .filter(({ value }) => value !== null && value !== "")
    .map((answer) => marks(model, items, answer));
  if (marked.length === 0)
    throw new HustingsError("empty-corpus", { who, needs: "at least one answer", got: "there is none" });
  const chance = 1 / (items[0]?.options.length ?? 1);
  const own =
    kind === "word"
      ? model.topics.map((topic, k) =>
          rowOf(
            marked.filter((mark) => mark.topic === k),
            { topic, chance, level },
          ),
        )
      : [];
  const { method } = model;
  return {
    kind: "table",
    rows: [...own, rowOf(marked, { topic: "all", chance, level })],
    columns,
    method: {
      ...method,
      name: who,
      options: { model: method.name, ...method.options, kind, words, level },
      formula:
        "precision = answers that name the intruder / answers; logOdds = mean of ln(share of the intruder) − ln(share of what was named)",
      sources: [
        "Chang, Boyd-Graber, Wang, Gerrish & Blei 2009, Reading tea leaves: how humans interpret topic models",
        ...method.sources,
      ],
      seed,
    },
    notices: [],
    withoutEvidence: "Answers of readers are counted; the sheet shows what they were asked.",
  };
}

interface Mark {
  readonly topic: number;
  readonly right: boolean;
  readonly logOdds: number | null;
  readonly coder: string;
}

function marks(
  { documentTopics, topics }: TopicModel,
  items: readonly IntrusionItem[],
  { unit, coder, value }: Coding,
): Mark {
  const fail = (needs: string, got: string): never => {
    throw new HustingsError("bad-option", { who: "intrusionScores", needs, got });
  };
  const item =
    items.find((one) => one.item === String(unit) || Number(one.item) === Number(unit)) ??
    fail(`items 1 to ${items.length}`, `"${unit}" is none`);
  const place = Number(value) - 1;
  if (!Number.isInteger(place) || place < 0 || place >= item.options.length)
    fail(`answers from 1 to ${item.options.length}`, `item ${unit} has "${value}"`);
  const share = (at: number): number =>
    documentTopics[item.document * topics.length + (item.topics[at] as number)] as number;
  return {
    topic: item.topic,
    right: place === item.intruder,
    logOdds: item.document < 0 ? null : Math.log(share(item.intruder)) - Math.log(share(place)),
    coder: String(coder),
  };
}

function rowOf(
  marked: readonly Mark[],
  { topic, chance, level }: { readonly topic: string; readonly chance: number; readonly level: number },
): IntrusionScoresRow {
  const [n, right] = [marked.length, marked.filter((mark) => mark.right).length];
  const coders = new Set(marked.map(({ coder }) => coder)).size;
  const row = { topic, chance, answers: n, coders };
  if (n === 0)
    return {
      ...row,
      precision: null,
      low: null,
      high: null,
      logOdds: null,
      interval: "none",
      status: "too-little-data",
    };
  const tail = (1 - level) / 2;
  const odds = marked.flatMap(({ logOdds }) => logOdds ?? []);
  return {
    ...row,
    precision: right / n,
    low: right === 0 ? 0 : betaQuantile(tail, { a: right, b: n - right + 1 }),
    high: right === n ? 1 : betaQuantile(tail, { a: right + 1, b: n - right, tail: "upper" }),
    logOdds: odds.length === 0 ? null : odds.reduce((sum, one) => sum + one, 0) / odds.length,
    interval: "binomial",
    status: "ok",
  };
}
