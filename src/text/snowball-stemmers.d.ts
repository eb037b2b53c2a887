// Types for the package snowball-stemmers, which brings none.

declare module "snowball-stemmers" {
  export function newStemmer(name: string): { stem(word: string): string };
}
