// cleanSteps: the steps of cleaning by name, and recipes for what texts usually suffer from.

import { dehyphenate } from "./dehyphenate.ts";
import type { CleanStep } from "./edit.ts";
import { invisible } from "./invisible.ts";
import { markup } from "./markup.ts";
import { mojibake } from "./mojibake.ts";
import { paragraphNumbers } from "./paragraph-numbers.ts";
import { runningHeads } from "./running-heads.ts";
import { siteFooters } from "./site-footers.ts";
import { spaces } from "./spaces.ts";
import { transcriptNotes } from "./transcript-notes.ts";
import { unwrap } from "./unwrap.ts";

/** The name of a step. */
export type CleanStepName =
  | "mojibake"
  | "invisible"
  | "markup"
  | "running-heads"
  | "paragraph-numbers"
  | "transcript-notes"
  | "site-footers"
  | "dehyphenate"
  | "unwrap"
  | "spaces";

/** In an order in which they help one another: letters first, then pages, then lines. */
export const cleanSteps: Readonly<Record<CleanStepName, CleanStep>> = {
  mojibake,
  invisible,
  markup,
  "running-heads": runningHeads,
  "paragraph-numbers": paragraphNumbers,
  "transcript-notes": transcriptNotes,
  "site-footers": siteFooters,
  dehyphenate,
  unwrap,
  spaces,
};

/** The name of a recipe. */
export type CleanRecipeName = "letters" | "scan" | "web" | "transcript";

/** Steps that can hardly do harm; for scanned pages; for web pages; for transcripts. */
export const cleanRecipes: Readonly<Record<CleanRecipeName, readonly CleanStepName[]>> = {
  letters: ["mojibake", "invisible", "markup"],
  scan: ["mojibake", "invisible", "running-heads", "dehyphenate", "unwrap", "spaces"],
  web: ["mojibake", "invisible", "markup", "site-footers", "spaces"],
  transcript: ["mojibake", "invisible", "markup", "running-heads", "paragraph-numbers", "transcript-notes", "spaces"],
};
