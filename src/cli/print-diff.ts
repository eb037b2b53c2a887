// printDiff: what moved between two runs, as lines that a person reads in a review.

import type { Row } from "../core/table.ts";
import type { Change } from "../notebook/diff/compare-results.ts";
import type { MovedRow, MovedValue, RowsDifference } from "../notebook/diff/compare-rows.ts";
import type { ScriptDifference } from "../notebook/diff/diff-runs.ts";
import { failure } from "../notebook/failure.ts";
import { counted } from "./say.ts";

/** How much of each list is shown. */
const shown = { rows: 5, values: 4, passages: 3, letters: 160 } as const;

/**
 * A script's changes as lines, the script first.
 *
 * @param options `strong`: how a heading is emphasised.
 */
export function printDiff(
  { script, outcome, changes, failures }: ScriptDifference,
  { strong = (text) => text }: { readonly strong?: (text: string) => string } = {},
): readonly string[] {
  switch (outcome) {
    case "same":
      return [`${strong(script)}: nothing moved`];
    case "came":
      return [`${strong(script)}: is new`];
    case "went":
      return [`${strong(script)}: is gone`];
    case "failed":
      return failures.map(({ revision, errors }) => {
        const when = revision === "" ? "fails" : `failed at ${revision}`;
        return `${strong(script)}: ${when}: ${failure(errors, script).text}`;
      });
    case "moved":
      return [strong(script), ...changes.flatMap((change) => changeLines(change, changes))];
  }
}

function changeLines(change: Change, all: readonly Change[]): readonly string[] {
  const { cell, kind, name, what, rows, passages, words, drawing, noun } = change;
  const title = `  cell ${cell}, ${name === "" ? `a ${kind === "markdown" ? "paragraph" : kind}` : `${kind} "${name}"`}`;
  if (what !== "moved") return [`${title}: ${what === "came" ? "is new" : "is gone"}`];
  const told = all.find(
    (one) => one !== change && one.kind === "table" && one.rows !== undefined && sameRows(one.rows, rows),
  );
  const isRepeated = kind === "chart" && told !== undefined;
  const heads = [
    ...(rows === undefined ? [] : [isRepeated ? `as table "${told.name}"` : rowsHead(rows, noun)]),
    ...(drawing === true ? ["is drawn in another way"] : []),
  ];
  return [
    `${title}${heads.length === 0 ? "" : `: ${heads.join("; ")}`}`,
    ...(rows === undefined || isRepeated ? [] : rowLines(rows)),
    ...(passages === undefined ? [] : passageLines(passages)),
    ...(words === undefined ? [] : wordLines(words)),
  ];
}

function sameRows(a: RowsDifference, b: RowsDifference | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function rowsHead({ came, went, moved, after, reordered }: RowsDifference, [one, many]: Change["noun"]): string {
  const parts = [
    ...(moved.length === 0 ? [] : [`${moved.length} of ${after} ${after === 1 ? one : many} moved`]),
    ...(came.length === 0 ? [] : [`${counted(came.length, one)} came`]),
    ...(went.length === 0 ? [] : [`${counted(went.length, one)} went`]),
    ...(reordered ? [`the ${many} stand in another order`] : []),
  ];
  return parts.join(", ");
}

/** What moved furthest is first. */
function rowLines({ came, went, moved }: RowsDifference): readonly string[] {
  const furthest = moved.toSorted((a, b) => far(b) - far(a));
  return [
    ...listed(furthest, movedLine),
    ...listed(came, (row) => `+ ${rowWords(row)}`),
    ...listed(went, (row) => `- ${rowWords(row)}`),
  ];
}

function listed<T>(all: readonly T[], line: (one: T) => string, count: number = shown.rows): readonly string[] {
  const lines = all.slice(0, count).map((one) => `    ${line(one)}`);
  return all.length > count ? [...lines, `    … and ${all.length - count} more`] : lines;
}

function movedLine({ key, values }: MovedRow): string {
  const furthest = values.toSorted((a, b) => change(b) - change(a));
  const told = furthest.slice(0, shown.values).map(valueText);
  if (values.length > shown.values) told.push(`and ${values.length - shown.values} more`);
  const name = Object.values(key).map((one) => cut(String(one ?? "–"), 60));
  return `${name.length === 0 ? "" : `${name.join(" · ")}: `}${told.join(", ")}`;
}

function valueText({ column, before, after }: MovedValue): string {
  const [old, now] = numbersApart(before, after);
  const isShare = typeof before === "number" && typeof after === "number" && before !== 0;
  const share = isShare ? ` (${signed(((after - before) / Math.abs(before)) * 100)} %)` : "";
  return `${column} ${old} → ${now}${share}`;
}

function signed(percent: number): string {
  return `${percent > 0 ? "+" : ""}${Math.abs(percent) < 0.1 ? percent.toExponential(1) : percent.toFixed(1)}`;
}

/** With as many digits as it takes to tell them apart, and four at least. */
function numbersApart(before: MovedValue["before"], after: MovedValue["after"]): readonly [string, string] {
  const text = (value: MovedValue["before"], digits: number): string =>
    value === undefined || value === null
      ? "–"
      : typeof value !== "number" || Number.isInteger(value)
        ? cut(String(value), 60)
        : String(Number(value.toPrecision(digits)));
  for (let digits = 4; digits < 17; digits++)
    if (text(before, digits) !== text(after, digits)) return [text(before, digits), text(after, digits)];
  return [text(before, 17), text(after, 17)];
}

/** How far a value moved, in relation to what it was; a word is as far as can be. */
function change({ before, after }: MovedValue): number {
  if (typeof before !== "number" || typeof after !== "number") return Number.MAX_VALUE;
  return Math.abs(after - before) / Math.max(Math.abs(before), Number.MIN_VALUE);
}

function far({ values }: MovedRow): number {
  return Math.max(...values.map(change));
}

function rowWords(row: Row): string {
  const parts = Object.entries(row).flatMap(([name, value]) => (value === null ? [] : [`${name} ${shortly(value)}`]));
  return cut(parts.join(", "), shown.letters);
}

function shortly(value: Exclude<Row[string], null>): string {
  return typeof value === "number" && !Number.isInteger(value) ? String(Number(value.toPrecision(4))) : String(value);
}

function passageLines({ came, went }: NonNullable<Change["passages"]>): readonly string[] {
  const line = (sign: string) => (row: Row) => {
    const { id, before, match, after } = row;
    return `${sign} ${String(id)}: “…${String(before ?? "").slice(-50)}[${String(match)}]${String(after ?? "").slice(0, 50)}…”`;
  };
  return [
    `    passages: ${came.length} came, ${went.length} went`,
    ...listed(came, line("+"), shown.passages),
    ...listed(went, line("-"), shown.passages),
  ];
}

/** Both texts from a little before the place where they part. */
function wordLines({ before, after }: NonNullable<Change["words"]>): readonly string[] {
  // Markdown sets a backslash before what would mean something to it.
  const plain = (text: string): string =>
    text
      .replaceAll(/\\([!-/:-@[-`{-~])/gu, "$1")
      .replaceAll(/\s+/gu, " ")
      .trim();
  const [old, now] = [before, after].map(plain);
  if (old === undefined || now === undefined) return [];
  let same = 0;
  while (same < old.length && old[same] === now[same]) same++;
  const from = Math.max(0, old.lastIndexOf(" ", Math.max(0, same - 40)));
  const part = (text: string): string => `${from > 0 ? "…" : ""}${cut(text.slice(from).trim(), shown.letters)}`;
  return [`    - ${part(old)}`, `    + ${part(now)}`];
}

function cut(text: string, letters: number): string {
  return text.length > letters ? `${text.slice(0, letters - 1)}…` : text;
}
