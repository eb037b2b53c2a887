// The yardstick: a table-lookup word count over the same bytes, in the same process. Shares of it compare machines; seconds do not.

const wordBytes = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number(byte >= 0x80 || /[A-Za-z0-9]/u.test(String.fromCharCode(byte))),
);

/** Counts the stretches of word bytes, written as anybody would write it. */
export function calibration(bytes: Uint8Array): number {
  let count = 0;
  let before = 0;
  for (let i = 0; i < bytes.length; i++) {
    const now = wordBytes[bytes[i] ?? 0] ?? 0;
    if (now !== 0 && before === 0) count++;
    before = now;
  }
  return count;
}
