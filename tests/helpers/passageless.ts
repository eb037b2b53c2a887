// A table without its way to the texts, for tests of what else is in it: folds leave the texts with their parts.

export function passageless(table: object): object {
  const kept = Object.entries(table).filter(([name]) => name !== "evidence" && name !== "withoutEvidence");
  return Object.fromEntries(kept.map(([name, value]) => [name, isTable(value) ? passageless(value) : value]));
}

function isTable(value: unknown): value is object {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "table";
}
