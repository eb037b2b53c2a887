// csvBlocks: a CSV text fed piece by piece, given back in blocks of whole rows: a line end inside quotation marks ends none.

/** A block: whole rows, and the line the first begins on. */
export interface CsvBlock {
  readonly text: string;
  readonly line: number;
}

/** A cutter at work. */
export interface CsvBlocks {
  readonly write: (piece: string) => CsvBlock | undefined;
  /** What is left, without a line end. */
  readonly close: () => CsvBlock | undefined;
}

/**
 * Opens a cutter. A doubled mark inside a quotation closes and opens it again, so that counting marks is enough.
 *
 * @cost O(characters); memory for a piece, or the longest row
 */
export function csvBlocks(): CsvBlocks {
  let held = "";
  let line = 1;
  let quoted = false;
  return {
    write(piece) {
      let end = -1;
      for (let i = 0; i < piece.length; i++) {
        const unit = piece.charCodeAt(i);
        if (unit === 34) quoted = !quoted;
        else if (unit === 10 && !quoted) end = i;
      }
      if (end === -1) {
        held += piece;
        return undefined;
      }
      const block = { text: held + piece.slice(0, end + 1), line };
      held = piece.slice(end + 1);
      line += lineEnds(block.text);
      return block;
    },
    close: () => (held === "" ? undefined : { text: held, line }),
  };
}

function lineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
