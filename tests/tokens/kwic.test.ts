import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { corpus } from "../../src/corpus/corpus.ts";
import { passages } from "../../src/corpus/passages.ts";
import { subset } from "../../src/corpus/subset.ts";
import { dictionary } from "../../src/dictionary/dictionary.ts";
import { fold } from "../../src/text/fold.ts";
import { kwic, type KwicRow } from "../../src/tokens/kwic.ts";
import { tokens, type TokensOptions } from "../../src/tokens/tokens.ts";
import { dataFolder, stateOfTheUnion } from "../helpers/data.ts";
import { inaugural, inauguralOracle } from "../helpers/inaugural.ts";

/** Rows as R prints a data frame: by column. */
interface Frame {
  readonly docname: readonly string[];
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly pre: readonly string[];
  readonly keyword: readonly string[];
  readonly post: readonly string[];
  readonly pattern: readonly string[];
}

/** Our rows in the same form; texts become their tokens with blanks between, as there. */
function frame(rows: readonly KwicRow[], options: TokensOptions): Frame {
  const plain = (text: string): string => {
    const t = tokens(corpus([text]), options);
    return fold(Array.from(t.ids, (id) => t.vocabulary[id]).join(" "));
  };
  return {
    docname: rows.map((row) => row.id),
    from: rows.map((row) => row.from),
    to: rows.map((row) => row.to),
    pre: rows.map((row) => plain(row.before)),
    keyword: rows.map((row) => plain(row.keyword)),
    post: rows.map((row) => plain(row.after)),
    pattern: rows.map((row) => row.pattern),
  };
}

function folded(wanted: Frame): Frame {
  const all = (list: readonly string[]): readonly string[] => list.map((text) => fold(text));
  return { ...wanted, pre: all(wanted.pre), keyword: all(wanted.keyword), post: all(wanted.post) };
}

const debate = corpus([
  { id: "a", text: "Peace, yes; but\nsecurity first. No insecurity!", vars: { speaker: "Ann", party: "X" } },
  { id: "b", text: "“Security Council” now.", vars: { speaker: "Bob", party: "Y" } },
]);

describe("kwic", () => {
  it("shows the text as it stands, the position of the tokens from 1, and the speaker", () => {
    expect(kwic(tokens(debate), "secur*", { window: 2 }).rows).toEqual([
      {
        id: "a",
        speaker: "Ann",
        from: 4,
        to: 4,
        before: "yes; but\n",
        keyword: "security",
        after: " first. No",
        pattern: "secur*",
        start: 16,
        end: 24,
      },
      {
        id: "b",
        speaker: "Bob",
        from: 1,
        to: 1,
        before: "",
        keyword: "Security",
        after: " Council” now",
        pattern: "secur*",
        start: 1,
        end: 9,
      },
    ]);
  });

  it("carries the variables asked for, and says so in its columns", () => {
    const table = kwic(tokens(debate), "security council", { vars: ["party"] });
    expect(table.rows.map(({ party, keyword }) => [party, keyword])).toEqual([["Y", "Security Council"]]);
    expect(Object.keys(table.columns).slice(0, 3)).toEqual(["id", "party", "from"]);
    expect(Object.keys(table.rows[0] ?? {}).sort()).toEqual(Object.keys(table.columns).sort());
  });

  it("names the key where a dictionary is given, and sorts by place, then by pattern", () => {
    const keys = dictionary({ council: "security council", security: "secur*" });
    expect(kwic(tokens(debate), keys).rows.map(({ id, pattern }) => [id, pattern])).toEqual([
      ["a", "security"],
      ["b", "council"],
      ["b", "security"],
    ]);
    const hidden = kwic(tokens(debate), keys, { nestedScope: "dictionary" }).rows;
    expect(hidden.map(({ pattern }) => pattern)).toEqual(["security", "council"]);
  });

  it("tells upper from lower case by the text when asked", () => {
    const rows = (options: { case: "keep" | "fold" }) => kwic(tokens(debate), "Secur*", options).rows.length;
    expect([rows({ case: "keep" }), rows({ case: "fold" })]).toEqual([1, 2]);
  });

  it("says in a notice what was nowhere found", () => {
    const table = kwic(tokens(debate), ["peace", "treat*"]);
    expect(table.notices).toEqual([{ code: "no-match", place: "treat*", text: '"treat*" matches no token.' }]);
  });

  it("leads every row to its passage", () => {
    const table = kwic(tokens(debate), "secur*");
    expect(table.rows.map((_, row) => passages(table, { row }).map((one) => one.match))).toEqual([
      ["security"],
      ["Security"],
    ]);
  });

  it("refuses a variable no document has, one named like a column, and half a window", () => {
    const t = tokens(debate);
    expect(() => kwic(t, "peace", { vars: ["parti" as "party"] })).toThrow('did you mean "party"? [unknown-variable]');
    const named = tokens(corpus([{ text: "peace", vars: { before: "x" } }]));
    expect(() => kwic(named, "peace", { vars: ["before"] })).toThrow("[bad-option]");
    expect(() => kwic(t, "peace", { window: 1.5 })).toThrow("[bad-option]");
  });

  it("cuts before, keyword and after from one stretch of the text", () => {
    const text = fc.array(fc.constantFrom("war", "peace", "and", ",", "\n", "“no”"), { maxLength: 20 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), fc.nat(4), (documents, window) => {
        const t = tokens(corpus(documents.map((parts) => parts.join(" "))));
        for (const row of kwic(t, ["war", "peace and"], { window }).rows) {
          const whole = t.corpus.documents.find(({ id }) => id === row.id)?.text ?? "";
          expect(whole.slice(row.start - row.before.length, row.end + row.after.length)).toBe(
            row.before + row.keyword + row.after,
          );
          expect(whole.slice(row.start, row.end)).toBe(row.keyword);
        }
      }),
    );
  });
});

describe("kwic on the State of the Union", () => {
  const oracle = JSON.parse(
    readFileSync(new URL("../oracle/kwic-state-of-the-union.json", import.meta.url), "utf8"),
  ) as Readonly<Record<"rows" | "phrase", Frame>>;
  const recent = subset(stateOfTheUnion(), ({ vars }) => vars.date >= "1981");

  it.each([
    ["rows", "sovereign*", 5],
    ["phrase", "national security", 4],
  ] as const)("equals quanteda: %s", (name, pattern, window) => {
    const table = kwic(tokens(recent, { compat: "quanteda" }), pattern, { window });
    expect(frame(table.rows, { compat: "quanteda" })).toEqual(folded(oracle[name]));
  });
});

describe.skipIf(dataFolder() === undefined)("kwic on the inaugural addresses (needs HUSTINGS_DATA)", () => {
  const bare = dictionary({ integration: "integrat*", security: "secur*", sovereignty: "sovereign*" });
  const quiet: TokensOptions = { compat: "quanteda" };
  const raw: TokensOptions = { compat: "quanteda", punctuation: "keep", case: "keep" };

  it.each([
    ["secur", quiet, "secur*", { window: 5 }],
    ["secur_raw", raw, "secur*", { window: 5 }],
    ["phrase", quiet, "united states", { window: 3 }],
    ["regex", quiet, "^(integr|sovereign)", { window: 4, match: "regex" }],
    ["fixed_case", raw, "God", { window: 3, match: "fixed", case: "keep" }],
    ["dict", quiet, bare, { window: 5 }],
  ] as const)("equals quanteda: %s", (name, options, pattern, how) => {
    const wanted = inauguralOracle<Readonly<Record<string, Frame>>>("09_kwic")[name] as Frame;
    const { rows } = kwic(tokens(inaugural(), options), pattern, how);
    expect(frame(rows, { ...options, case: "fold" })).toEqual(folded(wanted));
  });
});
