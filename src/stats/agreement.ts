// agreement: how far coders agree beyond chance, with an interval over the units they judged.

import { HustingsError } from "../core/errors.ts";
import { random } from "../core/random.ts";
import type { Column, Method, Status, Table } from "../core/table.ts";
import { expectOptions } from "../core/expect-options.ts";
import { acceleration, bootstrapInterval, type Limits } from "../math/bootstrap-interval.ts";
import type { AgreementMeasure, AgreementName, CodedUnits } from "./agreement-measure.ts";
import { agreementMeasures } from "./agreement-measures.ts";
import { byUnits, codedUnits, type Coding, type NamedUnits } from "./coded-units.ts";

/** A row of `agreement()`: one measure. */
export interface AgreementRow {
  readonly measure: AgreementName;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Units that two coders or more judged. */
  readonly units: number;
  readonly coders: number;
  /** Values given, in all. */
  readonly judgements: number;
  readonly interval: "cluster-bootstrap" | "none";
  readonly status: Status;
}

/** The options of `agreement()`. */
export interface AgreementOptions {
  /** Which measures; by default all that the values allow. */
  readonly measures?: readonly AgreementName[];
  /** The values from the lowest up, for ordinal α of values that are no numbers. */
  readonly order?: readonly (string | number)[];
  /** Fewer judged units have no interval (default 10). */
  readonly minUnits?: number;
  readonly draws?: number;
  readonly level?: number;
  readonly seed?: number;
}

const columns: { readonly [K in keyof AgreementRow]: Column } = {
  measure: { label: "measure", type: "text" },
  value: { label: "agreement", type: "number", unit: "1 perfect, 0 chance" },
  low: { label: "low", type: "number", unit: "1 perfect, 0 chance" },
  high: { label: "high", type: "number", unit: "1 perfect, 0 chance" },
  units: { label: "units", type: "integer", unit: "judged twice or more" },
  coders: { label: "coders", type: "integer" },
  judgements: { label: "judgements", type: "integer" },
  interval: { label: "interval", type: "text" },
  status: { label: "status", type: "text" },
};

/**
 * Intercoder reliability: whether others, reading the same passages, would say the same.
 *
 * Use it before a codebook counts for anything: have two people code the same hundred passages. α takes any number of coders, missing judgements and ordered values;
 * κ, π and S are for two coders (of more, the mean over pairs is given) and values without order. Do not read agreement as truth: coders can share an error.
 *
 * @param codings What each coder said of each unit; `null` for nothing.
 * @param options See `AgreementOptions`. `measures` all that fit, `draws` 2000, `level` 0.95, `seed` 1, `minUnits` 10.
 * @returns One row a measure, in the order of the registry or of `measures`. The interval is a BCa bootstrap over units. `undefined` where chance explains all (one
 *   value alone) or a measure needs every judgement and some are missing. No evidence: units are the user's.
 * @throws empty-corpus without a judgement; bad-option for fewer than two coders, a coder who judged a unit twice, values that a measure cannot take.
 * @source The registry `agreementMeasures` names that of each
 * @cost O(draws × units × values)
 * @example
 * const codings = ["yes yes", "yes yes", "no no", "yes no"].flatMap((pair, u) => pair.split(" ").map((value, c) => ({ unit: `u${u}`, coder: `c${c}`, value })));
 * agreement(codings, { measures: ["percent", "cohenKappa"] }).rows.map(({ measure, value }) => `${measure} ${value}`); // => ["percent 0.75", "cohenKappa 0.5"]
 */
export function agreement(codings: readonly Coding[], options: AgreementOptions = {}): Table<AgreementRow> {
  expectOptions(
    options,
    { measures: true, order: true, minUnits: true, draws: true, level: true, seed: true },
    "agreement",
  );
  const { minUnits = 10, draws = 2000, level = 0.95, seed = 1 } = options;
  const coded = codedUnits(codings, { order: options.order, who: "agreement" });
  const chosen = measuresFor(coded, options);
  const judged = coded.codes.filter((unit) => unit.filter((code) => code >= 0).length >= 2);
  const judgements = coded.codes.reduce((sum, unit) => sum + unit.filter((code) => code >= 0).length, 0);
  const rows = chosen.map((measure): AgreementRow => {
    const value = measure.fromUnits(coded);
    const limits = judged.length >= minUnits ? limitsOf(coded, measure, { value, draws, level, seed }) : null;
    const known = Number.isFinite(value);
    return {
      measure: measure.name,
      value: known ? value : null,
      low: limits?.low ?? null,
      high: limits?.high ?? null,
      units: judged.length,
      coders: coded.coders,
      judgements,
      interval: limits === null ? "none" : "cluster-bootstrap",
      status: known ? "ok" : "undefined",
    };
  });
  return {
    kind: "table",
    rows,
    columns,
    method: methodOf(chosen, {
      coded,
      judgements,
      options: { measures: chosen.map(({ name }) => name), order: options.order ?? null, minUnits, draws, level },
      seed,
    }),
    notices: remarks(coded, chosen),
    withoutEvidence: byUnits,
  };
}

function measuresFor(coded: NamedUnits, { measures, order }: AgreementOptions): readonly AgreementMeasure[] {
  const fail = (needs: string, got: string, choices: readonly string[] = []): HustingsError =>
    new HustingsError("bad-option", { who: "agreement", needs, got, choices, near: got });
  if (coded.values.length === 0 && order === undefined)
    throw new HustingsError("empty-corpus", {
      who: "agreement",
      needs: "at least one judgement",
      got: "there is none",
    });
  if (coded.coders < 2) throw fail("two coders or more", `${coded.coders}`);
  const numbers = coded.values.every((value) => typeof value === "number");
  const fits = ({ scale }: AgreementMeasure): boolean =>
    scale === "nominal" || numbers || (scale === "ordinal" && order !== undefined);
  if (measures === undefined) return Object.values(agreementMeasures).filter((measure) => fits(measure));
  return measures.map((name) => {
    const measure = agreementMeasures[name] as AgreementMeasure | undefined;
    if (measure === undefined) throw fail("a known measure", name, Object.keys(agreementMeasures));
    if (!fits(measure))
      throw fail(
        measure.scale === "ordinal" ? "numbers, or the values in their order, for alphaOrdinal" : `numbers for ${name}`,
        "values that are texts",
      );
    return measure;
  });
}

/** Units are drawn; draws in which all values are one say nothing and are left out, and with too many of them there is no interval. */
function limitsOf(
  { codes, ...rest }: CodedUnits,
  { fromUnits }: AgreementMeasure,
  {
    value,
    draws,
    level,
    seed,
  }: { readonly value: number; readonly draws: number; readonly level: number; readonly seed: number },
): Limits | null {
  const source = random(seed);
  const of = (units: readonly Int32Array[]): number => fromUnits({ ...rest, codes: units });
  const drawn = Array.from({ length: draws }, () =>
    of(codes.map(() => codes[source.integer(codes.length)] as Int32Array)),
  );
  const known = drawn.filter((one) => Number.isFinite(one));
  if (!Number.isFinite(value) || known.length < 0.95 * draws) return null;
  const without = codes.map((_, left) => of(codes.filter((_unit, i) => i !== left)));
  const centre = without.reduce((sum, one) => sum + one, 0) / without.length;
  const influences = without.map((one) => centre - one).filter((one) => Number.isFinite(one));
  return bootstrapInterval(known, { estimate: value, acceleration: acceleration(influences), level });
}

function methodOf(
  chosen: readonly AgreementMeasure[],
  {
    coded,
    judgements,
    options,
    seed,
  }: {
    readonly coded: NamedUnits;
    readonly judgements: number;
    readonly options: Method["options"];
    readonly seed: number;
  },
): Method {
  return {
    name: "agreement",
    options,
    formula: chosen.map(({ name, formula }) => `${name} = ${formula}`).join("; "),
    sources: [...new Set(chosen.map(({ source }) => source))],
    seed,
    corpus: { hash: "", documents: coded.units.length, tokens: judgements },
  };
}

function remarks({ codes, values }: NamedUnits, chosen: readonly AgreementMeasure[]): Table["notices"] {
  const gaps = codes.filter((unit) => unit.includes(-1)).length;
  const needy = chosen.filter(({ missing }) => missing !== "allowed").map(({ name }) => name);
  return [
    ...(gaps > 0 && needy.length > 0
      ? [
          {
            code: "judgements-missing",
            place: "",
            text: `${gaps} of ${codes.length} units were not judged by everybody: ${needy.join(", ")} leave them out or say nothing`,
          },
        ]
      : []),
    ...(values.length === 1
      ? [
          {
            code: "one-value",
            place: "",
            text: "everybody said the same of every unit: agreement beyond chance cannot be told",
          },
        ]
      : []),
  ];
}
