// bytePieces: a file piece by piece.

import { closeSync, openSync, readSync } from "node:fs";

/**
 * The bytes of a file in order. A piece is good until the next one is asked for: the memory is used again.
 *
 * @cost O(bytes); memory for one piece
 */
export function* bytePieces(path: string, { size = 1 << 20 }: { readonly size?: number } = {}): Generator<Buffer> {
  const file = openSync(path, "r");
  try {
    const piece = Buffer.allocUnsafe(size);
    for (;;) {
      const read = readSync(file, piece, 0, size, null);
      if (read === 0) return;
      yield piece.subarray(0, read);
    }
  } finally {
    closeSync(file);
  }
}
