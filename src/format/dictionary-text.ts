// dictionaryText: a dictionary as the text of a file that other programs read: LIWC, quanteda's YAML, JSON.

import type { Dictionary, DictionaryEntry, Pattern } from "../core/dictionary.ts";
import type { Notice } from "../core/notice.ts";
import { expectOptions } from "../core/expect-options.ts";
import { expectKind } from "../core/expect-kind.ts";
import type { DictionaryKeys } from "./category.ts";
import { liwcText } from "./liwc-text.ts";
import { yamlKeys } from "./yaml-keys.ts";

/** The formats that can be written. */
export type WrittenFormat = "liwc" | "yaml" | "json";

/**
 * Writes a dictionary down. Use YAML or JSON to keep everything a dictionary with globs can say; LIWC for programs that read nothing else.
 *
 * @param options `format`: required.
 * @returns The text, and notices for what the format cannot say: regular expressions, and patterns that ask for upper case.
 * @cost O(patterns)
 * @example
 * dictionaryText(dictionary({ law: ["court*", "chief justice"] }), { format: "json" }).text; // => '{\n  "law": [\n    "court*",\n    "chief justice"\n  ]\n}\n'
 * dictionaryText(dictionary({ law: "court*" }), { format: "liwc" }).text; // => "%\n1\tlaw\n%\ncourt*\t1\n"
 */
export function dictionaryText(
  dictionary: Dictionary,
  options: { readonly format: WrittenFormat },
): { readonly text: string; readonly notices: readonly Notice[] } {
  expectKind(dictionary, "dictionary", "dictionaryText");
  expectOptions(options, { format: true }, "dictionaryText");
  const { format } = options;
  const notices: Notice[] = [];
  const entries = dictionary.entries.map((entry) => ({ path: entry.path, patterns: globs(entry, notices) }));
  if (format === "liwc") return { text: liwcText(entries, { notices }), notices };
  const keys = nested(entries);
  return { text: format === "json" ? `${JSON.stringify(keys, undefined, 2)}\n` : yamlKeys(keys), notices };
}

/** The patterns of a key as globs; those that are none are said and left out. */
function globs(entry: DictionaryEntry, notices: Notice[]): readonly string[] {
  const say = (code: string, patterns: readonly Pattern[], text: string): void => {
    if (patterns.length > 0)
      notices.push({
        code,
        place: entry.key,
        text: `${text}: ${patterns
          .slice(0, 3)
          .map((pattern) => pattern.source)
          .join(", ")}`,
      });
  };
  const regular = entry.patterns.filter((pattern) => pattern.match === "regex");
  const kept = entry.patterns.filter((pattern) => pattern.match !== "regex");
  say("pattern-left-out", regular, `${regular.length} regular expressions were left out`);
  const strict = kept.filter((pattern) => pattern.case === "keep");
  say("case-left-out", strict, `${strict.length} patterns ask for upper case, which the file does not say`);
  return [...new Set(kept.map((pattern) => globOf(pattern)))];
}

function globOf({ words, match }: Pattern): string {
  const whole = words.join(" ");
  return match === "fixed" ? whole.replace(/[*?[]/gu, "[$&]") : whole;
}

interface Entry {
  readonly path: readonly string[];
  readonly patterns: readonly string[];
}

/** Puts each key inside those its path names. Made with `Map`s, so that a key may be called anything. */
function nested(entries: readonly Entry[]): DictionaryKeys {
  const names = [...new Set(entries.map(({ path }) => path[0] ?? ""))];
  return Object.fromEntries(
    names.map((name) => {
      const mine = entries.filter(({ path }) => path[0] === name);
      const own = mine.filter(({ path }) => path.length === 1).flatMap(({ patterns }) => patterns);
      const below = mine
        .filter(({ path }) => path.length > 1)
        .map(({ path, patterns }) => ({ path: path.slice(1), patterns }));
      if (below.length === 0) return [name, own];
      return [name, own.length === 0 ? nested(below) : [...own, nested(below)]];
    }),
  );
}
