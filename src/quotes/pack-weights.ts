// packWeights: writes sparse weights as a short text and reads them back: gaps in a Rice code, six bits and a sign for each weight on a square-root scale.

/** Steps of the scale. */
const steps = 63;
/** The top bits of a gap are written in unary; `low` bits follow as they are. */
const lowest = 0;
const highest = 12;

/** Sparse numbers as text: length, scale, low bits of gaps, count, and base64. Numbers that round to nothing are left out. */
export function packWeights(values: Float32Array): string {
  const scale = values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9);
  const places: number[] = [];
  const levels: number[] = [];
  values.forEach((value, i) => {
    const level = Math.round(steps * Math.sqrt(Math.abs(value) / scale));
    if (level === 0) return;
    places.push(i);
    levels.push(value < 0 ? -level : level);
  });
  const low = Math.min(
    highest,
    Math.max(lowest, Math.floor(Math.log2(Math.max(1, (values.length / Math.max(1, places.length)) * 0.7)))),
  );
  const bits = new BitWriter();
  let last = -1;
  places.forEach((place, k) => {
    const gap = place - last - 1;
    for (let high = gap >>> low; high > 0; high--) bits.write(1, 1);
    bits.write(0, 1);
    bits.write(gap & ((1 << low) - 1), low);
    const level = levels[k] ?? 0;
    bits.write(level < 0 ? 1 : 0, 1);
    bits.write(Math.abs(level), 6);
    last = place;
  });
  return [values.length, scale, low, places.length, toBase64(bits.bytes())].join(" ");
}

/** How the numbers lie in rows: `from` numbers a row in the text, `to` in memory, where the rest of a row stays zero. */
export interface Rows {
  readonly from: number;
  readonly to: number;
}

/** The numbers that were packed, to within a rounding step. */
export function unpackWeights(text: string, { from, to }: Rows = { from: 1, to: 1 }): Float32Array {
  const [length = "", scale = "", low = "", count = "", code = ""] = text.split(" ");
  const bits = new BitReader(fromBase64(code));
  const values = new Float32Array((Number(length) / from) * to);
  const levels = Float64Array.from({ length: steps + 1 }, (_, level) => Number(scale) * (level / steps) ** 2);
  const width = Number(low);
  const total = Number(count);
  let place = -1;
  for (let k = 0; k < total; k++) {
    let high = 0;
    while (bits.read(1) === 1) high++;
    place += ((high << width) | bits.read(width)) + 1;
    const sign = bits.read(1) === 1 ? -1 : 1;
    const row = Math.floor(place / from);
    values[row * to + place - row * from] = sign * (levels[bits.read(6)] ?? 0);
  }
  return values;
}

class BitWriter {
  readonly #bytes: number[] = [];
  #open = 0;
  #used = 0;

  write(value: number, width: number): void {
    for (let bit = width - 1; bit >= 0; bit--) {
      this.#open = (this.#open << 1) | ((value >>> bit) & 1);
      if (++this.#used < 8) continue;
      this.#bytes.push(this.#open);
      this.#open = 0;
      this.#used = 0;
    }
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.#used === 0 ? this.#bytes : [...this.#bytes, this.#open << (8 - this.#used)]);
  }
}

class BitReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The next bits as a number, at most 17 at a time: three bytes hold them wherever they begin. */
  read(width: number): number {
    const byte = this.#at >> 3;
    const three = ((this.#bytes[byte] ?? 0) << 16) | ((this.#bytes[byte + 1] ?? 0) << 8) | (this.#bytes[byte + 2] ?? 0);
    const value = (three >> (24 - (this.#at & 7) - width)) & ((1 << width) - 1);
    this.#at += width;
    return value;
  }
}

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 0x2000) text += String.fromCharCode(...bytes.subarray(i, i + 0x2000));
  return btoa(text);
}

function fromBase64(code: string): Uint8Array {
  const units = atob(code);
  // Two more, so that whoever reads three bytes at a time never reads past the end.
  const bytes = new Uint8Array(units.length + 2);
  for (let i = 0; i < units.length; i++) bytes[i] = units.charCodeAt(i);
  return bytes;
}
