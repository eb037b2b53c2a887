// suspicionFacts: how many documents have each sign that something is wrong with them.

import { signs } from "../signs/signs.ts";
import type { Fact } from "./fact.ts";
import { nameList } from "./name-list.ts";
import { idOf, type Survey } from "./survey.ts";

/** A sign is a reason to look, not a verdict. A document can have several; the first row counts it once. */
export function suspicionFacts(survey: Survey): readonly Fact[] {
  const found = signs.map((sign) => ({ sign, places: sign.find(survey) }));
  const named = (documents: ReadonlySet<number>): string => nameList([...documents].map((d) => idOf(survey.corpus, d)));
  const any = new Set(found.flatMap(({ places }) => places.map((place) => place.document)));
  return [
    { section: "suspicious", fact: "documents with a sign", value: any.size },
    ...found.map(({ sign, places }): Fact => {
      const documents = new Set(places.map((place) => place.document));
      return { section: "suspicious", fact: sign.name, value: documents.size, which: named(documents), places };
    }),
  ];
}
