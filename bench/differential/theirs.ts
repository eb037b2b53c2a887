// What quanteda.R wrote, in the shape of ours.ts: by names instead of by places.

import { sorted, turned, type Answers } from "./ours.ts";
import type { Trial } from "./draw.ts";

type Column = readonly unknown[];
type Columns = Readonly<Record<string, Column>>;
interface Cells {
  readonly i: readonly number[] | number;
  readonly j: readonly number[] | number;
  readonly x: readonly number[] | number;
}
const list = (value: unknown): Column =>
  Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
const failed = (value: unknown): boolean => typeof value === "object" && value !== null && "error" in value;

/** A change of shape that leaves failures alone. */
function shaped(value: unknown, shape: (value: never) => unknown): unknown {
  return failed(value) || value === undefined ? value : shape(value as never);
}

function named(names: Column, values: unknown): Readonly<Record<string, unknown>> {
  const column = list(values);
  return Object.fromEntries(names.map((name, i) => [String(name), column[i] ?? null]));
}

const isCount = (name: string): boolean =>
  ["W", "St", "C", "Sy", "W3Sy", "W2Sy", "W6C", "W7C", "Wlt3Sy"].includes(name);

/** The answers of quanteda to a trial. */
export function theirs(t: Trial, raw: Answers): Answers {
  const features = list(raw["features"]);
  const tokens = (value: unknown): unknown =>
    shaped(value, (found: Columns) => Object.fromEntries(t.ids.map((id) => [id, list(found[id])])));
  const cells = (value: unknown): unknown =>
    shaped(value, ({ i, j, x }: Cells) =>
      Object.fromEntries(
        list(x).flatMap((weight, k) =>
          weight === 0 ? [] : [[`${t.ids[list(i)[k] as number]} ${features[list(j)[k] as number]}`, weight]],
        ),
      ),
    );
  const each = (name: string, shape: (value: unknown) => unknown): Answers =>
    Object.fromEntries(Object.entries((raw[name] ?? {}) as Answers).map(([key, value]) => [key, shape(value)]));
  const rows = (
    value: unknown,
    key: (row: (column: string) => unknown) => string,
    columns: readonly string[],
  ): unknown =>
    shaped(value, (found: Columns) =>
      Object.fromEntries(
        list(found[columns[0] as string]).map((_, k) => [
          key((column) => list(found[column])[k]),
          columns.map((column) => list(found[column])[k] ?? null),
        ]),
      ),
    );
  const pairs = (value: unknown): unknown =>
    shaped(value, (square: readonly Column[]) =>
      Object.fromEntries(
        t.ids.flatMap((first, i) =>
          t.ids.slice(i + 1).map((second, j) => [`${first} ${second}`, square[i]?.[i + 1 + j] ?? null]),
        ),
      ),
    );
  const byDocument = (value: unknown): unknown =>
    shaped(value, (found: Columns) =>
      Object.fromEntries(
        Object.keys(found)
          .filter((name) => name !== "document")
          .map((name) => [name, named(t.ids, found[name])]),
      ),
    );
  return {
    tokens: tokens(raw["tokens"]),
    // A pad is an n-gram of one word there.
    ngrams: shaped(tokens(raw["ngrams"]), (found: Parameters<typeof sorted>[0]) =>
      Object.fromEntries(Object.entries(sorted(found)).map(([id, grams]) => [id, grams.filter((gram) => gram !== "")])),
    ),
    dfm: cells(raw["dfm"]),
    weight: cells(raw["weight"]),
    tfidf: cells(raw["tfidf"]),
    trimmed: shaped(raw["trimmed"], (found: unknown) => list(found).toSorted()),
    frequency: rows(raw["frequency"], (of) => `${String(of("group"))} ${String(of("feature"))}`, [
      "frequency",
      "rank",
      "docfreq",
    ]),
    entropy: shaped(raw["entropy"], (found: Columns) => ({
      documents: named(t.ids, found["documents"]),
      features: named(features, found["features"]),
    })),
    keyness: each("keyness", (value) =>
      shaped(value, (found: Columns) => {
        const score = Object.keys(found).find(
          (name) => !["feature", "p", "n_target", "n_reference"].includes(name),
        ) as string;
        return rows(value, (of) => String(of("feature")), [score, "p", "n_target", "n_reference"]);
      }),
    ),
    collocations: rows(raw["collocations"], (of) => String(of("collocation")), [
      "count",
      "count_nested",
      "lambda",
      "z",
    ]),
    similarities: each("similarities", pairs),
    distances: each("distances", pairs),
    diversity: byDocument(raw["diversity"]),
    windows: byDocument(raw["windows"]),
    readability: shaped(byDocument(raw["readability"]), (measures: Answers) => ({
      ...Object.fromEntries(
        Object.entries(measures)
          .filter(([name]) => name.includes(".") || !isCount(name))
          .filter(([name]) => !name.startsWith("W_")),
      ),
      counts: { W: measures["W"] },
    })),
    intermediate: shaped(byDocument(raw["readability"]), (measures: Answers) => measures),
    lookup: tokens(raw["lookup"]),
    kept: tokens(raw["kept"]),
    kwic: shaped(raw["kwic"], (found: Columns) =>
      list(found["docname"])
        .map((id, k) => `${String(id)} ${list(found["from"])[k]} ${list(found["to"])[k]}`)
        .toSorted(),
    ),
    selected: tokens(raw["selected"]),
    compounds: tokens(raw["compounds"]),
    polarity: byDocument(raw["polarity"]),
    valence: byDocument(raw["valence"]),
    ...models(t, raw, each),
  };
}

function models(t: Trial, raw: Answers, each: (name: string, shape: (value: unknown) => unknown) => Answers): Answers {
  const virgin = t.ids.filter((id) => !(id in t.positions));
  const column = (of: readonly Column[], k: number): Column => of.map((row) => row[k]);
  return {
    wordscores: each("wordscores", (value) =>
      shaped(value, (found: { scores: Answers; fit: Column; se: Column }) => ({
        scores: found.scores,
        fit: named(virgin, found.fit),
        se: list(found.se).length === 0 || failed(found.se) ? {} : named(virgin, found.se),
      })),
    ),
    wordfish: shaped(raw["wordfish"], (found: Columns) => ({
      theta: named(list(found["documents"]), found["theta"]),
      se: named(list(found["documents"]), found["se"]),
      beta: named(list(found["words"]), found["beta"]),
      psi: named(list(found["words"]), found["psi"]),
    })),
    ca: shaped(raw["ca"], (found: Readonly<Record<string, Column[]>>) => {
      const axis = (k: number) => ({
        rows: named(list(found["documents"]), column(found["rows"] as Column[], k)),
        columns: named(list(found["words"]), column(found["columns"] as Column[], k)),
      });
      return { sv: found["sv"], first: turned(axis(0)), second: turned(axis(1)) };
    }),
    bayes: each("bayes", (value) =>
      shaped(value, (found: { scores: Column[] }) => Object.fromEntries(t.ids.map((id, d) => [id, found.scores[d]]))),
    ),
    affinity: shaped(raw["affinity"], (found: { documents: Column; share: Column[]; se: Column[] }) =>
      Object.fromEntries(
        list(found.documents).flatMap((id, d) =>
          ["left", "right"].map((side, c) => [`${String(id)} ${side}`, [found.share[d]?.[c], found.se[d]?.[c]]]),
        ),
      ),
    ),
    lsa: shaped(raw["lsa"], (found: Readonly<Record<string, Column[]>>) => {
      const one = (k: number) => ({
        docs: named(list(found["documents"]), column(found["docs"] as Column[], k)),
        features: named(list(found["words"]), column(found["features"] as Column[], k)),
      });
      return { sk: found["sk"], first: turned(one(0)), second: turned(one(1)) };
    }),
  };
}
