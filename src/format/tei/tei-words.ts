// teiWords: the text of a speech as it is read out of TEI: running text with its blocks, words with their annotations, notes aside.

import { squeezed } from "./tei-names.ts";

/** A word or mark of an annotated text. */
export interface TeiWord {
  readonly form: string;
  readonly lemma: string;
  readonly pos: string;
  /** Whether it opens a sentence. */
  readonly opens: boolean;
}

/** What a word element says of itself; `glued` when no blank follows. */
interface TeiWordMark {
  readonly form: string;
  readonly lemma: string;
  readonly pos: string;
  readonly glued: boolean;
}

/** The text of one document in the making. */
export interface TeiWriting {
  readonly text: (text: string) => void;
  /** Text whose spaces count. */
  readonly exact: (text: string) => void;
  /** Two blocks are set apart by an empty line, two lines by a line end. */
  readonly apart: (by: "block" | "line") => void;
  readonly word: (mark: TeiWordMark) => void;
  readonly sentence: () => void;
  readonly done: (write: "text" | "lemma") => { readonly text: string; readonly words: readonly TeiWord[] };
  readonly isEmpty: () => boolean;
}

/** Opens a text. */
export function teiWords(): TeiWriting {
  const pieces: string[] = [];
  const lemmas: string[] = [];
  const words: TeiWord[] = [];
  let opens = true;
  let isExact = false;
  const both = (piece: string): void => {
    pieces.push(piece);
    lemmas.push(piece);
  };
  return {
    text(found) {
      // Between annotated words the file's own line ends mean nothing: `join` says where a blank is.
      if ((words.length > 0 || isExact) && found.trim() === "") return;
      both(found.replaceAll(/\s+/gu, " "));
    },
    exact(found) {
      // What stood before was white space of the file.
      if (!isExact) pieces.length = lemmas.length = 0;
      isExact = true;
      both(found);
    },
    apart: (by) => void (isExact || both(by === "block" ? "\n\n" : "\n")),
    word({ form, lemma, pos, glued }) {
      const visible = squeezed(form);
      if (visible === "") return;
      pieces.push(glued ? visible : `${visible} `);
      lemmas.push(glued && lemma === visible ? visible : `${lemma} `);
      words.push({ form: visible.replaceAll(" ", "_"), lemma: lemma.replaceAll(" ", "_"), pos, opens });
      opens = false;
    },
    sentence: () => void (opens = true),
    done(write) {
      const text = (write === "lemma" ? lemmas : pieces).join("");
      return { text: isExact ? text : tidy(text), words };
    },
    isEmpty: () => pieces.every((piece) => piece.trim() === ""),
  };
}

/** Blanks are single, none stand beside a line end, and never more than one line is empty. */
function tidy(text: string): string {
  return text
    .replaceAll(/[^\S\n]+/gu, " ")
    .replaceAll(/ ?\n ?/gu, "\n")
    .replaceAll(/\n{2,}/gu, "\n\n")
    .trim();
}
