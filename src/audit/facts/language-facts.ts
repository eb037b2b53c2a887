// languageFacts: the languages the documents are said to be in, those they are in, and where the two differ.

import type { LanguageDetector } from "../../text/language-detector.ts";
import type { Fact } from "./fact.ts";
import { languageCode } from "./language-code.ts";
import { languageParts, mainLanguage } from "./language-parts.ts";
import { countList, nameList, tally } from "./name-list.ts";
import { idOf, openingOf, textOf, valueOf, type Survey } from "./survey.ts";

interface Tongue {
  readonly document: number;
  readonly stated: string | null;
  readonly found: string | null;
  readonly parts: readonly string[];
}

/** A document whose stated language is no ISO code, or one the detector does not know, is not compared. */
export function languageFacts(survey: Survey, detect: LanguageDetector | undefined): readonly Fact[] {
  const { corpus, byId } = survey;
  const stated = byId.flatMap((d) => valueOf(corpus, d, "lang") ?? []);
  const first: Fact = {
    section: "languages",
    fact: "languages stated",
    value: stated.length === 0 ? null : countList(tally(stated)),
  };
  if (detect === undefined) {
    const unasked = ["languages detected", "other than stated", "in several languages", "language not detected"];
    return [first, ...unasked.map((fact): Fact => ({ section: "languages", fact, value: null }))];
  }
  const tongues = byId.filter((d) => textOf(corpus, d).trim() !== "").map((d) => tongueOf(survey, d, detect));
  const about = (fact: string, those: readonly Tongue[], shown: (tongue: Tongue) => string): Fact => ({
    section: "languages",
    fact,
    value: those.length,
    which: nameList(those.map((one) => `${idOf(corpus, one.document)}${shown(one)}`)),
    places: those.map((one) => openingOf(corpus, one.document)),
  });
  const found = tongues.flatMap((one) => one.found ?? []);
  const other = tongues.filter((one) => differs(one, detect));
  const several = tongues.filter(({ parts }) => new Set(parts).size > 1);
  const unknown = tongues.filter((one) => one.found === null);
  return [
    first,
    { section: "languages", fact: "languages detected", value: found.length === 0 ? null : countList(tally(found)) },
    {
      ...about("other than stated", other, (one) => ` (${one.found}, not ${one.stated})`),
      ...(stated.length === 0 ? { value: null } : {}),
    },
    about("in several languages", several, ({ parts }) => ` (${[...new Set(parts)].join(", ")})`),
    about("language not detected", unknown, () => ""),
  ];
}

function tongueOf({ corpus }: Survey, document: number, detect: LanguageDetector): Tongue {
  const stated = valueOf(corpus, document, "lang");
  const expected = stated === null ? null : languageCode(stated);
  const parts = languageParts(textOf(corpus, document), detect, expected ?? undefined);
  return { document, stated, found: mainLanguage(parts), parts };
}

function differs({ stated, found }: Tongue, { languages }: LanguageDetector): boolean {
  if (stated === null || found === null) return false;
  const code = languageCode(stated);
  const known = languages?.map((language) => languageCode(language));
  if (code === null || known?.includes(code) === false) return false;
  return code !== languageCode(found);
}
