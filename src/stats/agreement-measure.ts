// AgreementMeasure: what a measure of agreement between coders is given, and what the registry tells of it.

/** The measures of agreement. */
export type AgreementName =
  | "percent"
  | "cohenKappa"
  | "scottPi"
  | "fleissKappa"
  | "sScore"
  | "gwetAc1"
  | "alphaNominal"
  | "alphaOrdinal"
  | "alphaInterval"
  | "alphaRatio";

/** What coders said of units, as whole numbers: `codes[unit][coder]` is a place in `values`, -1 where the coder said nothing. */
export interface CodedUnits {
  readonly codes: readonly Int32Array[];
  readonly coders: number;
  /** The values in their order; numbers where all are. */
  readonly values: readonly (string | number)[];
}

/** A published value: the codes by coder, `null` where one said nothing, and where it stands. */
export interface PublishedAgreement {
  readonly coders: readonly (readonly (string | number | null)[])[];
  readonly value: number;
  readonly decimals: number;
  readonly where: string;
}

/** One entry of the registry. */
export interface AgreementMeasure {
  readonly name: AgreementName;
  readonly label: string;
  readonly unit: string;
  /** What the values must be: any, in an order, or numbers. */
  readonly scale: "nominal" | "ordinal" | "numbers";
  /** Whether it can be told where some coder said nothing of some unit. */
  readonly missing: "allowed" | "units-without" | "undefined";
  readonly formula: string;
  readonly source: string;
  readonly published: readonly PublishedAgreement[];
  /** NaN where it says nothing: fewer than two values for every unit, or chance that explains all. */
  readonly fromUnits: (units: CodedUnits) => number;
}
