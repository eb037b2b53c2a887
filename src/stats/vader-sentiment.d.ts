// The types of the one file of the package vader-sentiment that is used: its lexicon. Its scorer is not.

declare module "vader-sentiment/src/vader_lexicon.js" {
  export const lexicon: Readonly<Record<string, number>>;
}
