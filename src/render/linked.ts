// Hangs the way to its passages on each mark that was drawn from a row. The chart itself stays free of addresses.

import type { Chart } from "../core/chart.ts";
import { datumRow } from "./datum-row.ts";

type Json = Readonly<Record<string, unknown>>;

/**
 * The spec with a link on every mark that says its numbers (the builders give those a `description` channel), by the `row` of its datum.
 *
 * @param link Where a row leads; `null` leaves the mark without a link.
 */
export function linked(spec: Chart["spec"], link: (row: number) => string | null): Chart["spec"] {
  return walked(spec as unknown as Json, link) as unknown as Chart["spec"];
}

function walked(spec: Json, link: (row: number) => string | null): Json {
  const result: Record<string, unknown> = { ...spec };
  if (isObject(spec["data"]) && Array.isArray(spec["data"]["values"])) {
    result["data"] = { ...spec["data"], values: spec["data"]["values"].map((datum: unknown) => withLink(datum, link)) };
  }
  if (isObject(spec["encoding"]) && "description" in spec["encoding"]) {
    result["encoding"] = { ...spec["encoding"], href: { field: "href", type: "nominal" } };
  }
  for (const part of ["layer", "hconcat", "vconcat", "concat"]) {
    const parts = spec[part];
    if (Array.isArray(parts))
      result[part] = parts.map((inner: unknown) => (isObject(inner) ? walked(inner, link) : inner));
  }
  if (isObject(spec["spec"])) result["spec"] = walked(spec["spec"], link);
  return result;
}

function withLink(datum: unknown, link: (row: number) => string | null): unknown {
  const row = isObject(datum) ? datumRow(datum) : undefined;
  return isObject(datum) && row !== undefined ? { ...datum, href: link(row) } : datum;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
