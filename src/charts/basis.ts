// What a table rests on, in the words of a subtitle: its documents, its groups, and how its intervals were made.

import type { Column, Table } from "../core/table.ts";
import { figure } from "./figure.ts";

/** The confidence of the intervals as the method's options have it: "95 %". */
function level(table: Table<object>): string {
  const given = table.method.options["level"];
  return `${figure(100 * (typeof given === "number" && given > 0 && given < 1 ? given : 0.95))} %`;
}

/** How the intervals of some rows were made: "95 % interval (bootstrap over documents)". Empty without intervals. */
export function intervals(table: Table<object>, kinds: Iterable<string>): string {
  const used = new Set(kinds);
  if (![...used].some((kind) => kind !== "none" && kind !== "")) return "";
  const over = [used.has("cluster-bootstrap") ? "documents" : "", used.has("block-bootstrap") ? "passages" : ""];
  const resampled = over.filter((unit) => unit !== "").join(" or ");
  const how = [
    resampled === "" ? "" : `bootstrap over ${resampled}`,
    used.has("poisson") ? "Poisson for low counts" : "",
  ];
  const told = how.filter((part) => part !== "").join("; ");
  return `${level(table)} interval${told === "" ? "" : ` (${told})`}`;
}

/** "in 233 documents"; of numbers that rest on no corpus "in 12 rows". */
export function basis(table: Table<object>): string {
  const { documents } = table.method.corpus;
  if (documents === 0 && table.rows.length > 0)
    return table.rows.length === 1 ? "in one row" : `in ${figure(table.rows.length)} rows`;
  return documents === 1 ? "in one document" : `in ${figure(documents)} documents`;
}

/** How the rows were divided: the option `by` if it is one name, else "group". */
export function divided(table: Table<object>): string {
  const by = table.method.options["by"];
  return typeof by === "string" && by !== "" ? by : "group";
}

/** What a rate is a rate of: "mentions", or as the column says: "prevalence". */
export function counted({ columns }: Table<object>): string {
  const label = (columns as Readonly<Record<string, Column>>)["rate"]?.label ?? "rate";
  return label === "rate" ? "mentions" : label;
}

/** What the rows are about, by the name of their column: "frames", "topics". */
export function subjects({ columns }: Table<object>): string {
  return `${(columns as Readonly<Record<string, Column>>)["frame"]?.label ?? "frame"}s`;
}
