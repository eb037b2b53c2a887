// expectKind: tells whoever hands the wrong noun to a verb which step is missing.

import { HustingsError } from "./errors.ts";

const made = {
  corpus: "corpus(texts)",
  tokens: "tokens(corpus)",
  features: "features(tokens)",
} as const;

/**
 * Refuses a value that is not the noun a verb works on.
 *
 * @throws wrong-value
 */
export function expectKind(
  value: unknown,
  kinds: keyof typeof made | readonly (keyof typeof made)[],
  who: string,
): void {
  const wanted = typeof kinds === "string" ? [kinds] : kinds;
  const kind = kindOf(value);
  if (wanted.some((one) => one === kind)) return;
  throw new HustingsError("wrong-value", {
    who,
    needs: wanted.map((one) => `${one}, as ${made[one]} makes ${one === "corpus" ? "it" : "them"}`).join(" or "),
    got: `it was given ${kind}`,
  });
}

function kindOf(value: unknown): string {
  if (typeof value === "object" && value !== null && "kind" in value) return String(value.kind);
  if (value === null || value === undefined) return String(value);
  return Array.isArray(value) ? "a list" : `a value of type ${typeof value}`;
}
