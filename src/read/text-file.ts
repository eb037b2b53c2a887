// textFile: a file that text is written to piece by piece, gathered to larger ones.

import { closeSync, openSync, writeSync } from "node:fs";

/** An open file. `close` may be called twice. */
export interface TextFile {
  readonly write: (text: string) => void;
  readonly close: () => void;
}

const gathered = 1 << 20;

/** Opens a file for writing, UTF-8. */
export function textFile(path: string): TextFile {
  const file = openSync(path, "w");
  let held: string[] = [];
  let length = 0;
  let open = true;
  const flush = (): void => {
    if (length > 0) writeAll(file, Buffer.from(held.join("")));
    held = [];
    length = 0;
  };
  return {
    write(text) {
      held.push(text);
      length += text.length;
      if (length >= gathered) flush();
    },
    close() {
      if (!open) return;
      open = false;
      try {
        flush();
      } finally {
        closeSync(file);
      }
    },
  };
}

function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}
