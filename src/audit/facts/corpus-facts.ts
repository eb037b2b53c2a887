// corpusFacts: how much there is: documents, tokens, types, sentences.

import type { Fact } from "./fact.ts";
import type { Survey } from "./survey.ts";

export function corpusFacts({ corpus, tokens }: Survey): readonly Fact[] {
  // The vocabulary begins with the pad, which is no word.
  const types = Math.max(tokens.vocabulary.length - 1, 0);
  return [
    { section: "corpus", fact: "documents", value: corpus.documents.length },
    { section: "corpus", fact: "tokens", value: tokens.ids.length },
    { section: "corpus", fact: "types", value: types },
    { section: "corpus", fact: "sentences", value: tokens.sentences.length },
  ];
}
