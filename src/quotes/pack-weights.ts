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

/** The numbers that were packed, to within a rounding step. */
export function unpackWeights(text: string): Float32Array {
  const [length = "", scale = "", low = "", count = "", code = ""] = text.split(" ");
  const bits = new BitReader(fromBase64(code));
  const values = new Float32Array(Number(length));
  let place = -1;
  for (let k = 0; k < Number(count); k++) {
    let high = 0;
    while (bits.read(1) === 1) high++;
    place += ((high << Number(low)) | bits.read(Number(low))) + 1;
    const sign = bits.read(1) === 1 ? -1 : 1;
    values[place] = sign * Number(scale) * (bits.read(6) / steps) ** 2;
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

  read(width: number): number {
    let value = 0;
    for (let k = 0; k < width; k++, this.#at++)
      value = (value << 1) | (((this.#bytes[this.#at >> 3] ?? 0) >> (7 - (this.#at & 7))) & 1);
    return value;
  }
}

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 0x2000) text += String.fromCharCode(...bytes.subarray(i, i + 0x2000));
  return btoa(text);
}

function fromBase64(code: string): Uint8Array {
  return Uint8Array.from(atob(code), (unit) => unit.charCodeAt(0));
}
