// The words VADER's rules turn on: what strengthens, what weakens, what negates, and the idioms with a valence of their own.
// Hutto & Gilbert 2014, doi:10.1609/icwsm.v8i1.14550, in the state of vaderSentiment 3.3.2 (MIT).

/** How much a word of degree moves the valence of a word after it. */
const boosters: ReadonlyMap<string, number> = new Map(
  [
    [
      "absolutely amazingly awfully completely considerable considerably decidedly deeply effing enormous enormously",
      0.293,
    ],
    [
      "entirely especially exceptional exceptionally extreme extremely fabulously flipping flippin frackin fracking",
      0.293,
    ],
    [
      "fricking frickin frigging friggin fully fuckin fucking fuggin fugging greatly hella highly hugely incredible",
      0.293,
    ],
    [
      "incredibly intensely major majorly more most particularly purely quite really remarkably so substantially",
      0.293,
    ],
    ["thoroughly total totally tremendous tremendously uber unbelievably unusually utter utterly very", 0.293],
    [
      "almost barely hardly kinda kindof kind-of less little marginal marginally occasional occasionally partly",
      -0.293,
    ],
    ["scarce scarcely slight slightly somewhat sorta sortof sort-of", -0.293],
  ].flatMap(([words, step]) =>
    String(words)
      .split(" ")
      .map((word): [string, number] => [word, Number(step)]),
  ),
);

/** Words of degree that are two words. */
const boosterPhrases: ReadonlyMap<string, number> = new Map([
  ["just enough", -0.293],
  ["kind of", -0.293],
  ["sort of", -0.293],
]);

/** Negators; any other word with n't in it is one too. */
const negations: ReadonlySet<string> = new Set(
  (
    "aint arent cannot cant couldnt darent didnt doesnt dont hadnt hasnt havent isnt mightnt mustnt neednt neither never " +
    "none nope nor not nothing nowhere oughtnt shant shouldnt uhuh uh-uh wasnt werent without wont wouldnt rarely seldom despite"
  ).split(" "),
);

/** Idioms whose valence is not that of their words. */
const idioms: ReadonlyMap<string, number> = new Map([
  ["the shit", 3],
  ["the bomb", 3],
  ["bad ass", 1.5],
  ["bus stop", 0],
  ["yeah right", -2],
  ["kiss of death", -1.5],
  ["to die for", 3],
  ["beating heart", 3.1],
  ["broken heart", -2.9],
]);

/** The word lists of the rules. */
export const vaderWords: {
  readonly boosters: ReadonlyMap<string, number>;
  readonly boosterPhrases: ReadonlyMap<string, number>;
  readonly negations: ReadonlySet<string>;
  readonly idioms: ReadonlyMap<string, number>;
} = { boosters, boosterPhrases, negations, idioms };
