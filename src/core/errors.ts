// The one error class, and the catalogue of everything that can go wrong: a stable code, what it means, the way out.

/** Code → what happened and what to do. `docs/errors.md` is generated from it. */
export const catalogue = {
  "bad-codebook": {
    meaning: "A codebook does not have the shape it needs.",
    wayOut: "The message names the entry; docs/guide/codebooks.md shows the shape.",
  },
  "bad-codings": {
    meaning: "A row of a coding sheet, or a coding, is not what it needs to be.",
    wayOut: "The message names file and line; docs/methods/validation.md shows the sheet.",
  },
  "bad-csv": {
    meaning: "A CSV file has a broken row or header.",
    wayOut: "The message names file and line; check the quotation marks and the number of fields there.",
  },
  "bad-date": {
    meaning: "A date is not ISO (1991, 2024-09 or 2024-09-25).",
    wayOut: "Write the date in one of the three forms, or leave it out.",
  },
  "bad-dictionary": {
    meaning: "A dictionary file is not of the format it was read as.",
    wayOut:
      "The message says what is missing; force the format with --format, docs/guide/dictionaries-from-elsewhere.md lists them.",
  },
  "bad-filter": {
    meaning: "A condition such as party == 'Labour' cannot be read.",
    wayOut: "The message names the column; docs/guide/command-line.md lists what conditions know.",
  },
  "bad-input": {
    meaning: "A file is of a kind that cannot be used here.",
    wayOut: "The message says what would do; docs/guide/reading.md lists the formats.",
  },
  "bad-json": {
    meaning: "A line or a file is not valid JSON, or not the shape that was expected.",
    wayOut: "The message names file and line; each JSONL line needs an object with a text.",
  },
  "bad-option": {
    meaning: "An option has a value that the function or command does not know.",
    wayOut: "The message lists the values it knows.",
  },
  "bad-pattern": {
    meaning: "A pattern cannot be read: an empty one, or a regular expression that does not compile.",
    wayOut: "Mend the pattern; a glob knows * and ?, and brackets for alternatives.",
  },
  "bad-people": {
    meaning: "A row of a people table is not what it needs to be.",
    wayOut: "The message names row and column; docs/methods/speakers.md shows the table.",
  },
  "bad-revision": {
    meaning: "Git does not know the revision that results are to be compared with.",
    wayOut: "Call it inside of a git repository, with what git takes for a commit: HEAD~1, a branch, a tag, a hash.",
  },
  "bad-script": {
    meaning: "A script has a cell marker, front matter or flag that cannot be read.",
    wayOut: "The message names the line; docs/guide/scripts.md shows the form.",
  },
  "bad-spec": {
    meaning: "The Vega-Lite spec of a chart cannot be drawn.",
    wayOut:
      "The message has the words of Vega-Lite; the mark's name and the types of its fields are the usual reasons.",
  },
  "bad-usage": {
    meaning: "A command or script was called in a way it does not know.",
    wayOut: "The message names the nearest; --help shows what there is.",
  },
  "bad-xml": {
    meaning: "A TEI file is not well-formed XML.",
    wayOut: "The message names file, line and column; what stands before that place was read.",
  },
  "cannot-write": {
    meaning: "A result could not be written.",
    wayOut: "Check that the folder exists and may be written to, or give another one.",
  },
  "duplicate-id": {
    meaning: "Two documents carry the same id.",
    wayOut: "Give each document an id of its own, or leave ids out to have them made.",
  },
  "edit-conflict": {
    meaning: "A file was changed by somebody else since it was opened for editing.",
    wayOut: "Nothing was written. Look at the other text, take over what you want of it, and save again.",
  },
  "empty-corpus": {
    meaning: "There is no document to work on.",
    wayOut: "Check the path and the --where filter.",
  },
  "empty-target": {
    meaning: "The target of a comparison matches no document, or leaves none to compare with.",
    wayOut: "The message lists the values that exist.",
  },
  "missing-file": {
    meaning: "A file or folder does not exist or cannot be read.",
    wayOut: "Check the path; it is taken from the folder you are in.",
  },
  "missing-package": {
    meaning: "A feature needs a package that is not installed.",
    wayOut: "Run the npm command in the message.",
  },
  "not-counts": {
    meaning: "A statistic of counts was given weights.",
    wayOut: "Give it the counts themselves: the matrix before featuresWeight.",
  },
  "unknown-language": {
    meaning: "A step has no resources for this language.",
    wayOut: "Bring your own (the message says of what kind), or leave the step out.",
  },
  "unknown-option": {
    meaning: "An option is named that a function does not have.",
    wayOut: "The message lists the options there are and the nearest name.",
  },
  "unknown-variable": {
    meaning: "A variable is named that no document has.",
    wayOut: "The message lists the variables that exist and the nearest name.",
  },
  "wrong-value": {
    meaning: "A function was given something else than it works on: a corpus where it needs tokens, say.",
    wayOut: "The message says what it needs and how that is made.",
  },
} as const;

/** The codes of the catalogue. Scripts may rely on them; the wording of messages may change. */
export type ErrorCode = keyof typeof catalogue;

/** What a message is made of: WHO needs WHAT, but GOT; then what is known, the nearest of it, and the place. */
export interface Problem {
  /** The function or command that refuses. */
  readonly who: string;
  readonly needs: string;
  readonly got: string;
  /** The names that would have been right; the first eight are shown. */
  readonly choices?: readonly string[];
  /** What the user wrote, to find the nearest of the choices. */
  readonly near?: string;
  /** `file:line:column`, a row, a document id. */
  readonly place?: string;
}

/**
 * Any refusal of this library. `code` is stable; `message` is one line that ends with the code.
 *
 * @example
 * new HustingsError("empty-target", { who: "keyness", needs: "at least one target document", got: '"Nobody" matches none', choices: ["Lukashenko", "Putin"] }).message; // => 'keyness needs at least one target document, but "Nobody" matches none of: Lukashenko, Putin [empty-target]'
 */
export class HustingsError extends Error {
  readonly code: ErrorCode;
  readonly place: string | undefined;

  constructor(code: ErrorCode, problem: Problem) {
    super(`${sentence(problem)} [${code}]`);
    this.name = "HustingsError";
    this.code = code;
    this.place = problem.place;
  }
}

function sentence({ who, needs, got, choices, near, place }: Problem): string {
  const start = place === undefined ? "" : `${place}: `;
  return `${start}${who} needs ${needs}, but ${got}${known(choices)}${meant(near, choices)}`.replace(/\s+/gu, " ");
}

function known(choices: readonly string[] | undefined): string {
  if (choices === undefined || choices.length === 0) return "";
  const more = choices.length > 8 ? `, … (${choices.length} in all)` : "";
  return ` of: ${choices.slice(0, 8).join(", ")}${more}`;
}

function meant(near: string | undefined, choices: readonly string[] | undefined): string {
  const name = near === undefined ? undefined : nearest(near, choices ?? []);
  return name === undefined ? "" : `; did you mean "${name}"?`;
}

/**
 * The choice with the fewest letters to change, if that is at most a third of them; two that changed places are one change, and so is a name that was cut off.
 *
 * @example
 * nearest("parti", ["date", "party", "speaker"]); // => "party"
 */
export function nearest(name: string, choices: readonly string[]): string | undefined {
  let best: string | undefined;
  // What stands where a name should may be of another kind: true for "keep".
  const written = String(name).toLowerCase();
  let fewest = Math.max(1, Math.floor(written.length / 3)) + 1;
  for (const choice of choices) {
    const known = choice.toLowerCase();
    const isCut = written.length >= 3 && known !== written && known.startsWith(written);
    const changes = isCut ? 1 : editDistance(written, known);
    if (changes < fewest) {
      best = choice;
      fewest = changes;
    }
  }
  return best;
}

/** Levenshtein's distance, one row of the table at a time, with neighbours that changed places as one change. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  let before: readonly number[] = row;
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const turned = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const turn = turned ? (before[j - 2] ?? 0) + 1 : swap;
      next.push(Math.min(swap, turn, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
