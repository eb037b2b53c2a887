// What is wrong with a codebook, in one sentence with the path to the entry: made from the schema's own findings.

import type { Problem } from "../core/errors.ts";

/** A way into the source: keys and places in lists. */
export type Path = readonly (string | number)[];

/** Something wrong, before it is known where in a file it stands. */
export interface CodebookProblem extends Pick<Problem, "needs" | "got" | "choices" | "near"> {
  readonly path: Path;
}

/** A finding of the schema: the parts of zod's issues that are read here. */
export interface Finding {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected?: unknown;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
  readonly errors?: readonly (readonly Finding[])[];
  readonly issues?: readonly Finding[];
}

const shapes: Readonly<Record<string, string>> = {
  string: "text",
  array: "a list",
  object: "keys with values",
  record: "keys with values",
  boolean: "true or false",
  number: "a whole number of at least 1",
  int: "a whole number of at least 1",
};

const known = {
  codebook: ["name", "version", "languages", "exclusive", "negators", "frames"],
  frame: ["definition", "include", "exclude", "negated", "examples", "frames"],
  examples: ["yes", "no"],
  negators: ["words", "unless", "within"],
  entry: ["glob", "regex", "fixed", "case", "near", "not", "within"],
} as const;

/** The path as a reader writes it: `frames.security.include[2]`; the whole where it is empty. */
export function pathText(path: Path): string {
  if (path.length === 0) return "the codebook";
  return path.map((step, i) => (typeof step === "number" ? `[${step}]` : `${i === 0 ? "" : "."}${step}`)).join("");
}

/** The first of the schema's findings in words. */
export function codebookProblem(findings: readonly Finding[], source: unknown): CodebookProblem {
  const finding = deepest(findings[0] as Finding, []);
  const path = finding.path.map((step) => (typeof step === "number" ? step : String(step)));
  const place = pathText(path);
  const [key] = finding.keys ?? [];
  if (finding.code === "unrecognized_keys" && key !== undefined) {
    const choices = known[roomOf(path)];
    return { path: [...path, key], needs: `known keys in ${place}`, got: `"${key}" is none`, choices, near: key };
  }
  const value = path.reduce<unknown>((inside, step) => (inside as Record<string, unknown>)?.[step], source);
  if (finding.code === "invalid_value") {
    const choices = (finding.values ?? []).map(String);
    return { path, needs: `a known value at ${place}`, got: `${shown(value)} is none`, choices, near: String(value) };
  }
  const quoted = finding.expected === "string" && typeof value === "number" ? " in quotes" : "";
  return {
    path,
    needs: `${wanted(finding)}${quoted} at ${place}${rightForm(path, finding)}`,
    got: value === undefined ? "there is none" : `got ${shown(value)}`,
  };
}

/** How what stands at a path is written, for those whose form is not plain from their name. */
function rightForm(path: Path, finding: Finding): string {
  const [last, before] = [path.at(-1), path.at(-2)];
  const form =
    last === "near" || (typeof last === "number" && finding.code === "custom")
      ? '{ near: ["threat*", "nation*"], within: 5 }'
      : last === "include" || last === "exclude"
        ? `${last}: ["secur*"]`
        : last === "frames" || before === "frames"
          ? 'frames: { security: { include: ["secur*"] } }'
          : undefined;
  return form === undefined ? "" : ` (as in ${form})`;
}

/** A union fails in each of its branches: the one that got furthest says what its author meant. */
function deepest(finding: Finding, prefix: readonly PropertyKey[]): Finding {
  const whole: Finding = { ...finding, path: [...prefix, ...finding.path] };
  const inner = (finding.errors ?? []).map((errors) => errors[0]).filter((error) => error !== undefined);
  const further = inner.filter(
    (error) => error.path.length > 0 || !["invalid_type", "invalid_union"].includes(error.code),
  );
  const best = further.sort((a, b) => weight(b) - weight(a))[0];
  return best === undefined ? whole : deepest(best, whole.path);
}

/** A longer path is a better guess; a wrong key is a worse one than a wrong value. */
function weight(finding: Finding): number {
  return finding.path.length * 2 + (finding.code === "unrecognized_keys" ? 0 : 1);
}

function wanted(finding: Finding): string {
  if (finding.code === "custom" || finding.code === "invalid_format") return finding.message;
  if (finding.code === "invalid_key") return finding.issues?.[0]?.message ?? finding.message;
  if (finding.code === "invalid_union") return "a pattern: text, or an object with glob, regex, fixed, near or not";
  if (finding.code === "too_small") return tooSmall(finding);
  return shapes[String(finding.expected)] ?? finding.message;
}

function tooSmall(finding: Finding): string {
  if (finding.message.startsWith("Too small: expected string")) return "text that is not empty";
  if (finding.message.startsWith("Too small: expected number")) return "a whole number of at least 1";
  return finding.message.startsWith("Too small: expected array") ? "a list that is not empty" : finding.message;
}

function roomOf(path: Path): keyof typeof known {
  const last = path.at(-1);
  if (last === undefined) return "codebook";
  if (last === "examples" || last === "negators") return last;
  return path.at(-2) === "frames" && typeof last === "string" ? "frame" : "entry";
}

/** A file that is no codebook may come as one text: its beginning shows what it is. */
const longest = 60;

function shown(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (value === null) return "nothing";
  if (typeof value === "object") return "keys with values";
  const text = JSON.stringify(value);
  return text.length <= longest ? text : `${text.slice(0, longest)}…" (${String(value).length} characters)`;
}
