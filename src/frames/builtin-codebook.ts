// builtinCodebook: integration, security and sovereignty, ready to use in four languages.

import type { Codebook } from "../core/codebook.ts";
import { HustingsError } from "../core/errors.ts";
import type { FrameSource } from "../dictionary/codebook-source.ts";
import { compileCodebook } from "../dictionary/compile-codebook.ts";
import { integration } from "./builtin/integration.ts";
import type { Language } from "./builtin/language.ts";
import { security } from "./builtin/security.ts";
import { sovereignty } from "./builtin/sovereignty.ts";

/** The languages of the built-in codebooks. */
export const builtinLanguages: readonly Language[] = ["en", "ru", "uk", "be"];

const frames = { integration, security, sovereignty };
const made = new Map<string, Codebook>();

/**
 * The built-in codebook with three frames: integration, security, sovereignty. Use it to look at a corpus at once; for a study,
 * read its definitions and its hits first, and write down your own where they do not fit. docs/methods/frames.md has both.
 *
 * Negation is not treated: who says "no security" speaks of security.
 *
 * @param language One language, or several for a corpus that mixes them: their patterns are joined.
 * @returns The same value for the same languages. Each frame carries its definition, exclusions and examples.
 * @throws unknown-language for any other language; write a codebook for it.
 * @example
 * builtinCodebook("en").frames.map(({ key }) => key); // => ["integration", "security", "sovereignty"]
 * builtinCodebook("uk").frames[1].include[0].source; // => "(безпек*|кібербезпек*|біобезпек*)"
 */
export function builtinCodebook(language: Language | readonly Language[] = "en"): Codebook {
  const wanted = typeof language === "string" ? [language] : language;
  const unknown = wanted.find((one) => !builtinLanguages.includes(one));
  if (unknown !== undefined) throw refusal(unknown);
  const name = wanted.join("+");
  const known = made.get(name);
  if (known !== undefined) return known;
  const source = {
    name: `hustings-${name}`,
    version: "1.0.0",
    languages: wanted,
    frames: Object.fromEntries(
      Object.entries(frames).map(([key, data]) => [key, joined(wanted.map((one) => data[one]()))]),
    ),
  };
  const codebook = compileCodebook(source, { fail: ({ needs, got }) => new Error(`${needs}: ${got}`) });
  made.set(name, codebook);
  return codebook;
}

function joined(sources: readonly FrameSource[]): FrameSource {
  return {
    definition: sources[0]?.definition ?? "",
    include: sources.flatMap(({ include = [] }) => include),
    exclude: sources.flatMap(({ exclude = [] }) => exclude),
    examples: {
      yes: sources.flatMap(({ examples }) => examples?.yes ?? []),
      no: sources.flatMap(({ examples }) => examples?.no ?? []),
    },
  };
}

function refusal(language: string): HustingsError {
  return new HustingsError("unknown-language", {
    who: "builtinCodebook",
    needs: "a language it has frames in",
    got: `"${language}" is none`,
    choices: builtinLanguages,
    near: language,
  });
}
