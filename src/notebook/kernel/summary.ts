// summary: what a variable holds, in a few words.

/** One line about any value; it reads no more of it than it tells. */
export function summary(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value === "string") return value.length > 60 ? `"${value.slice(0, 57)}…" (${value.length})` : `"${value}"`;
  if (typeof value === "function") return `function ${value.name}`.trim();
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value)) return `list of ${value.length}`;
  if (value instanceof Map || value instanceof Set) return `${value instanceof Map ? "map" : "set"} of ${value.size}`;
  if (ArrayBuffer.isView(value))
    return `${value.constructor.name} of ${(value as unknown as { length?: number }).length ?? value.byteLength}`;
  if ("kind" in value && typeof value.kind === "string") return `${value.kind}${countOf(value)}`;
  const name = (Object.getPrototypeOf(value) as object | null)?.constructor?.name ?? "Object";
  const keys = Object.keys(value);
  const some = keys.slice(0, 5).join(", ");
  return `${name === "Object" ? "" : `${name} `}{ ${some}${keys.length > 5 ? ", …" : ""} }`;
}

/** Rows of a table, documents of a corpus: the first list that the thing has. */
function countOf(value: object): string {
  const list = Object.entries(value).find(([, one]) => Array.isArray(one)) as [string, readonly unknown[]] | undefined;
  if (list === undefined) return "";
  const [name, { length }] = list;
  return `, ${length.toLocaleString("en")} ${length === 1 ? name.replace(/s$/u, "") : name}`;
}
