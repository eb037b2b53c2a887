import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv, type ValidateFunction } from "ajv";
import * as vega from "vega";
import { compile } from "vega-lite";
import { beforeAll, describe, expect, it } from "vitest";
import { chartCalibration } from "../../src/charts/calibration.ts";
import { chartIntervals } from "../../src/charts/intervals.ts";
import { chartKeyness } from "../../src/charts/keyness.ts";
import { chartLearningCurve } from "../../src/charts/learning-curve.ts";
import { chartQuotedShare } from "../../src/charts/quoted-share.ts";
import { chartQuotingProfile } from "../../src/charts/quoting-profile.ts";
import { chartRanked } from "../../src/charts/ranked.ts";
import { chartRates } from "../../src/charts/rates.ts";
import { chartToneDifference } from "../../src/charts/tone-difference.ts";
import type { Chart } from "../../src/core/chart.ts";
import {
  decades,
  hostile,
  keywords,
  learned,
  profiles,
  promised,
  rates,
  shares,
  speakers,
  tones,
  words,
} from "../helpers/chart-tables.ts";
import { golden } from "../helpers/golden.ts";

const many = (count: number, period: (i: number) => string): ReturnType<typeof rates> =>
  rates(
    Array.from(
      { length: count * 3 },
      (_, i) => [`Group ${i % count}`, period(Math.floor(i / count)), "security", 10 + i, 9000] as const,
    ),
    { by: "party", over: "year" },
  );

/** Every builder on tables as they come: usual, empty, of one row, without a number, with many groups, with hostile names. */
const charts: Readonly<Record<string, () => Chart>> = {
  rates: () => chartRates(decades),
  "rates-highlight": () =>
    chartRates(
      many(8, (i) => String(1990 + i)),
      { highlight: ["Group 3"] },
    ),
  "rates-multiples": () => chartRates(many(8, (i) => String(1990 + i))),
  "rates-groups": () => chartRates(many(4, (i) => `2020-Q${i + 1}`)),
  "rates-both": () =>
    chartRates(
      rates(
        [...decades.rows, ...decades.rows].map((row, i) => [
          i < 12 ? "A" : "B",
          row.period,
          row.frame,
          row.count,
          row.tokens,
        ]),
        { over: "decade" },
      ),
    ),
  "rates-empty": () => chartRates(rates([])),
  "rates-one": () => chartRates(rates([["all", "1990", "security", 5, 1000]])),
  "rates-nothing": () =>
    chartRates(
      rates([
        ["all", "1990", "security", 1, 10],
        ["all", "1991", "security", 0, 10],
      ]),
    ),
  "rates-months": () =>
    chartRates(
      rates(
        [
          ["all", "2020-01", "a", 5, 1000],
          ["all", "2020-02", "a", 0, 1000],
        ],
        { over: "month" },
      ),
    ),
  "rates-undated": () =>
    chartRates(
      rates([
        ["all", "unknown", "a", 5, 1000],
        ["all", "first term", "a", 6, 1000],
      ]),
    ),
  "rates-hostile": () =>
    chartRates(
      rates([
        [hostile, "1990", hostile, 5, 1000],
        [hostile, "1991", hostile, 5, 1000],
      ]),
    ),
  intervals: () => chartIntervals(speakers),
  "intervals-one-frame": () => chartIntervals(speakers, { frames: ["security"], highlight: ["Ben Frost"] }),
  "intervals-empty": () => chartIntervals(rates([])),
  "intervals-one": () => chartIntervals(rates([["Ada", "all", "security", 0, 1000]])),
  "intervals-nothing": () => chartIntervals(rates([["Ada", "all", "security", 1, 10]])),
  "intervals-periods": () => chartIntervals(decades),
  "intervals-hostile": () =>
    chartIntervals(
      rates([
        [hostile, "all", hostile, 5, 1000],
        ["b", "all", hostile, 5, 1000],
      ]),
    ),
  ranked: () => chartRanked(words),
  "ranked-negative": () => chartRanked(keywords, { label: "feature", value: "score" }),
  "ranked-panels": () => chartRanked(speakers, { label: "frame", value: "rate", panel: "group" }),
  "ranked-empty": () => chartRanked({ ...words, rows: [] }),
  "ranked-hostile": () => chartRanked({ ...words, rows: [{ feature: hostile, count: 1 }] }),
  keyness: () => chartKeyness(keywords),
  "keyness-ratio": () =>
    chartKeyness({
      ...keywords,
      rows: keywords.rows.map((row, i) => Object.assign({}, row, { score: [8, 2, 1, null, 0.5, 0][i] ?? null })),
      method: { ...keywords.method, options: { measure: "oddsRatio", target: ["Red", "Green"] } },
    }),
  "keyness-one-side": () => chartKeyness({ ...keywords, rows: keywords.rows.slice(0, 2) }),
  "keyness-empty": () => chartKeyness({ ...keywords, rows: [] }),
  "keyness-nothing": () => chartKeyness({ ...keywords, rows: keywords.rows.slice(3, 4) }),
  "keyness-hostile": () =>
    chartKeyness(
      { ...keywords, rows: [{ feature: hostile, score: 3, target: 1, reference: 0, status: "ok" }] },
      { target: hostile },
    ),
  calibration: () => chartCalibration(promised),
  "calibration-nothing": () => chartCalibration({ ...promised, rows: promised.rows.slice(2) }),
  "calibration-empty": () => chartCalibration({ ...promised, rows: [] }),
  learning: () => chartLearningCurve(learned),
  "learning-nothing": () => chartLearningCurve({ ...learned, rows: learned.rows.slice(0, 1) }),
  tone: () => chartToneDifference(tones),
  "tone-one-group": () => chartToneDifference({ ...tones, rows: tones.rows.slice(0, 2) }),
  "tone-empty": () => chartToneDifference({ ...tones, rows: [] }),
  "tone-nothing": () => chartToneDifference({ ...tones, rows: tones.rows.slice(3) }),
  profile: () => chartQuotingProfile(profiles),
  "profile-nothing": () => chartQuotingProfile(profiles, { group: "South" }),
  "profile-empty": () => chartQuotingProfile({ ...profiles, rows: [] }),
  "profile-hostile": () =>
    chartQuotingProfile({
      ...profiles,
      rows: profiles.rows.slice(0, 2).map((row) => Object.assign({}, row, { group: hostile, speaker: hostile })),
    }),
  shares: () => chartQuotedShare(shares),
  "shares-empty": () => chartQuotedShare({ ...shares, rows: [] }),
  "shares-nothing": () =>
    chartQuotedShare({
      ...shares,
      rows: [
        {
          speaker: null,
          quotations: 0,
          words: 0,
          share: null,
          low: null,
          high: null,
          interval: "none",
          status: "undefined",
        },
      ],
    }),
  "shares-hostile": () =>
    chartQuotedShare({
      ...shares,
      rows: [
        { speaker: hostile, quotations: 1, words: 3, share: 1, low: null, high: null, interval: "none", status: "ok" },
      ],
    }),
};

let valid: ValidateFunction;

beforeAll(() => {
  const schema = createRequire(import.meta.url).resolve("vega-lite/vega-lite-schema.json");
  valid = new Ajv({ strict: false, validateFormats: false }).compile(
    JSON.parse(readFileSync(schema, "utf8")) as object,
  );
});

describe.each(Object.entries(charts))("the chart %s", (_, make) => {
  it("is a valid Vega-Lite spec by the official schema", () => {
    valid(make().spec);
    expect(valid.errors ?? []).toEqual([]);
  });

  it("compiles and runs without a warning", async () => {
    const said: unknown[] = [];
    const view = new vega.View(vega.parse(compile(make().spec, { logger: listener(said) as never }).spec), {
      renderer: "none",
      logger: listener(said) as never,
    });
    await view.runAsync();
    view.finalize();
    expect(said).toEqual([]);
  });

  it("says in words what it shows, and where its numbers come from", () => {
    const { spec, alt, table } = make();
    expect(alt.length).toBeGreaterThan(20);
    expect(spec.description).toBe(alt);
    const { hash } = table.method.corpus;
    expect(spec.usermeta).toMatchObject({
      hustings: { corpus: hash, method: table.method.name, seed: 7, options: {} },
    });
    expect(alt).not.toMatch(/undefined|NaN|null|\[object/u);
  });

  it("holds its data, each mark with the row it was drawn from", () => {
    const { spec, table } = make();
    const data = dataOf(spec).filter((datum) => "words" in datum);
    for (const datum of data) {
      expect(Number.isInteger(datum["row"])).toBe(true);
      expect(table.rows[Number(datum["row"])]).toBeDefined();
    }
    expect(JSON.stringify(spec)).not.toContain('"url"');
  });

  it("never cuts a name", () => {
    expect(make().spec.config?.axis?.labelLimit).toBe(0);
    expect(make().spec.config?.header?.labelLimit).toBe(0);
  });

  it("is the same each time, and leaves its table alone", () => {
    const first = make();
    expect(make().spec).toEqual(first.spec);
    expect(JSON.parse(JSON.stringify(first.spec))).toEqual(first.spec);
  });
});

/** The charts that were looked at as pictures, one of each kind. */
const looked = [
  "rates",
  "rates-both",
  "rates-highlight",
  "rates-multiples",
  "rates-nothing",
  "intervals",
  "intervals-one-frame",
  "ranked",
  "ranked-panels",
  "keyness",
  "keyness-ratio",
  "calibration",
  "learning",
  "tone",
  "shares",
  "profile",
];

describe.each(looked)("the spec of %s", (name) => {
  it("has not changed since it was last looked at", () => {
    expect(golden(`charts/${name}.vl.json`, charts[name]?.().spec)).toBe("as it was");
  });
});

/** All inline data of a spec. */
function dataOf(spec: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(spec)) return spec.flatMap(dataOf);
  if (typeof spec !== "object" || spec === null) return [];
  const { data } = spec as { readonly data?: { readonly values?: readonly Readonly<Record<string, unknown>>[] } };
  return [...(data?.values ?? []), ...Object.values(spec).flatMap(dataOf)];
}

function listener(said: unknown[]): object {
  const log = {
    level: () => log,
    error: (...what: unknown[]) => (said.push(what), log),
    warn: (...what: unknown[]) => (said.push(what), log),
    info: () => log,
    debug: () => log,
  };
  return log;
}
