// packWeights: writes hashed weights as a short text and reads them back: a byte a weight on a square-root scale, gaps between the weights before it.

import type { Weights } from "./hashed.ts";

/** The weights as text: `bits`, `scale` and the base64 of (gap, weight) pairs. Weights that round to nothing are left out. */
export function packWeights({ bits, values }: Weights): string {
  const scale = values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9);
  const bytes: number[] = [];
  let last = -1;
  values.forEach((value, i) => {
    const level = Math.sign(value) * Math.round(127 * Math.sqrt(Math.abs(value) / scale));
    if (level === 0) return;
    for (let gap = i - last; ; gap >>>= 7) {
      if (gap < 128) {
        bytes.push(gap);
        break;
      }
      bytes.push((gap & 127) | 128);
    }
    bytes.push(level & 255);
    last = i;
  });
  return `${bits} ${scale} ${toBase64(Uint8Array.from(bytes))}`;
}

/** The weights that were packed, to within a rounding step. */
export function unpackWeights(text: string): Weights {
  const [bits = "", scale = "", code = ""] = text.split(" ");
  const bytes = fromBase64(code);
  const values = new Float32Array(1 << Number(bits));
  let place = -1;
  for (let i = 0; i < bytes.length; ) {
    let gap = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[i++] ?? 0;
      gap |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    place += gap;
    const level = ((bytes[i++] ?? 0) << 24) >> 24;
    values[place] = Math.sign(level) * Number(scale) * (level / 127) ** 2;
  }
  return { bits: Number(bits), values };
}

/** Bytes as base64. */
export function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 0x2000) text += String.fromCharCode(...bytes.subarray(i, i + 0x2000));
  return btoa(text);
}

/** The bytes of a base64 text. */
export function fromBase64(code: string): Uint8Array {
  return Uint8Array.from(atob(code), (unit) => unit.charCodeAt(0));
}
