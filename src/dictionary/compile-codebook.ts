// compileCodebook: a checked source becomes a codebook: frames in a flat list, patterns compiled, negators chosen.

import type { Codebook, Frame, Negated, Negators } from "../core/codebook.ts";
import { HustingsError } from "../core/errors.ts";
import type { Path } from "./codebook-problem.ts";
import { pathText } from "./codebook-problem.ts";
import type { CodebookSource, FrameSource, RuleSource } from "./codebook-source.ts";
import { compileRule, type Fail } from "./compile-rule.ts";
import { negators as known } from "./negators.ts";

/** Compiles what the schema has let through, or what the compiler of the language has: the built-in codebooks. */
export function compileCodebook(
  source: CodebookSource,
  { name = "codebook", fail }: { readonly name?: string; readonly fail: Fail },
): Codebook {
  const frames = framesOf(source.frames, { path: ["frames"], above: [], negated: "count", fail });
  if (frames.length === 0) throw fail({ path: ["frames"], needs: "at least one frame", got: "frames is empty" });
  const treated = frames.some((frame) => frame.negated !== "count");
  return {
    kind: "codebook",
    name: source.name ?? name,
    version: source.version ?? "0",
    languages: source.languages ?? [],
    exclusive: source.exclusive ?? false,
    frames,
    negators: negatorsOf(source, treated),
  };
}

interface Level {
  readonly path: Path;
  /** The names of the frames around this level. */
  readonly above: readonly string[];
  readonly negated: Negated;
  readonly fail: Fail;
}

function framesOf(sources: Readonly<Record<string, FrameSource>>, level: Level): readonly Frame[] {
  const found: Frame[] = [];
  for (const [name, source] of Object.entries(sources)) {
    const here = {
      path: [...level.path, name],
      above: [...level.above, name],
      negated: source.negated ?? level.negated,
    };
    found.push(frameOf(source, { ...here, fail: level.fail }));
    const below = { ...here, path: [...here.path, "frames"], fail: level.fail };
    for (const frame of framesOf(source.frames ?? {}, below)) found.push(frame);
  }
  return found;
}

function frameOf(source: FrameSource, { path, above, negated, fail }: Level): Frame {
  const rules = (list: "include" | "exclude"): Frame["include"] =>
    (source[list] ?? []).map((rule: RuleSource, i) => compileRule(rule, { path: [...path, list, i], fail }));
  const include = rules("include");
  const place = pathText(path);
  if (!include.some((rule) => rule.near.length > 0) && Object.keys(source.frames ?? {}).length === 0)
    throw fail({
      path,
      needs: `something to match in ${place}`,
      got: "include names no pattern, and there are no frames in it",
    });
  return {
    key: above.join("."),
    path: above,
    definition: source.definition ?? "",
    include,
    exclude: rules("exclude"),
    negated,
    examples: { yes: source.examples?.yes ?? [], no: source.examples?.no ?? [] },
  };
}

/** Those the author brings, or those of the codebook's languages; of every language we know where it names none. */
function negatorsOf({ negators: own, languages = [] }: CodebookSource, treated: boolean): Negators {
  if (own !== undefined) return { words: own.words, unless: own.unless ?? [], within: own.within ?? 3 };
  const wanted = languages.length === 0 ? Object.keys(known) : languages;
  const found = wanted.map((language) => known[language]);
  const missing = wanted.find((language) => known[language] === undefined);
  if (treated && missing !== undefined) throw unknown(missing);
  return {
    words: found.flatMap((one) => one?.words ?? []),
    unless: found.flatMap((one) => one?.unless ?? []),
    within: 3,
  };
}

function unknown(language: string): HustingsError {
  return new HustingsError("unknown-language", {
    who: "codebook",
    needs: "a language it has negators for, or the codebook's own negators: { words: […] }",
    got: `"${language}" is none`,
    choices: Object.keys(known),
  });
}
