// pack: values as bytes, in which what belongs to the values of another cell is a reference to it, so that one corpus is kept once and stays one.

import { createHash } from "node:crypto";
import { deserialize, serialize } from "node:v8";

/** Where a thing is kept: a name of the script, and the way from its value. */
export interface Home {
  readonly name: string;
  readonly way: readonly (string | number)[];
}

/** A value as bytes. */
export interface Packed {
  readonly bytes: Uint8Array;
  /** The names that its references lead to. */
  readonly needs: ReadonlySet<string>;
  /** The same for equal values. */
  readonly hash: string;
}

/** What packing knows of things: where each is kept. One register for a script. */
export type Homes = WeakMap<object, Home>;

/** The key under which a reference stands in the place of something that is kept elsewhere. */
const mark = "\u0000hustings:reference";

/**
 * Packs the value of a name.
 *
 * @param name Its name; things that are kept nowhere yet are kept under it.
 * @param value What it holds.
 * @param options `homes`: the register; `hashOf`: the hash of the value of another name, which stands for it in this one's.
 * @returns `undefined` where the value cannot be made from bytes again: functions, instances of classes, symbols, circles.
 * @cost O(size of what is not kept elsewhere)
 */
export function pack(
  name: string,
  value: unknown,
  { homes, hashOf }: { readonly homes: Homes; readonly hashOf: (name: string) => string | undefined },
): Packed | undefined {
  const needs = new Set<string>();
  try {
    const lean = leanOf(value, { name, homes, needs, open: new Set() }, []);
    const bytes = serialize(lean);
    const hash = createHash("sha1").update(bytes);
    for (const one of [...needs].toSorted()) {
      const other = hashOf(one);
      if (other === undefined) return undefined;
      hash.update(`${one} ${other}`);
    }
    return { bytes, needs, hash: hash.digest("hex") };
  } catch (error) {
    if (error instanceof Unpackable || (error as Error).name === "DataCloneError" || error instanceof RangeError)
      return undefined;
    throw error;
  }
}

/** Thrown on the way through a value that cannot be packed. */
class Unpackable extends Error {}

interface Packing {
  readonly name: string;
  readonly homes: Homes;
  readonly needs: Set<string>;
  /** What is being walked through: what comes again inside of itself is a circle. */
  readonly open: Set<object>;
}

type Way = readonly (string | number)[];

/** The value with references in it; the same object where it holds none. */
function leanOf(value: unknown, packing: Packing, way: Way): unknown {
  if (typeof value === "function" || typeof value === "symbol") throw new Unpackable();
  if (typeof value !== "object" || value === null) return value;
  const { homes, name, needs, open } = packing;
  const home = homes.get(value);
  if (home !== undefined && home.name !== name) {
    needs.add(home.name);
    return { [mark]: [home.name, home.way] };
  }
  if (open.has(value)) throw new Unpackable();
  homes.set(value, { name, way });
  if (isSolid(value)) return value;
  open.add(value);
  const lean = leanContainer(value, packing, way);
  open.delete(value);
  return lean;
}

function leanContainer(value: object, packing: Packing, way: Way): unknown {
  if (Array.isArray(value)) return leanList(value, packing, way);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Map.prototype || prototype === Set.prototype)
    return leanCollection(value as Map<unknown, unknown>, packing, way);
  if (prototype !== Object.prototype && prototype !== null) throw new Unpackable();
  if (mark in value) throw new Unpackable();
  let lean: Record<string, unknown> | undefined;
  for (const [key, { value: one, get, enumerable }] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
    if (get !== undefined || enumerable !== true) throw new Unpackable();
    const inner = leanOf(one, packing, [...way, key]);
    if (inner !== one) (lean ??= { ...value })[key] = inner;
  }
  if (Object.getOwnPropertySymbols(value).length > 0) throw new Unpackable();
  return lean ?? value;
}

function leanList(value: readonly unknown[], packing: Packing, way: Way): unknown {
  let lean: unknown[] | undefined;
  for (let i = 0; i < value.length; i++) {
    const one = value[i];
    if (typeof one !== "object" && typeof one !== "function" && typeof one !== "symbol") continue;
    const inner = leanOf(one, packing, [...way, i]);
    if (inner !== one) (lean ??= [...value])[i] = inner;
  }
  return lean ?? value;
}

/** A map or a set: its parts stand in the way by their order, keys before values. */
function leanCollection(value: Map<unknown, unknown> | Set<unknown>, packing: Packing, way: Way): unknown {
  const parts = value instanceof Map ? [...value].flat() : [...value];
  const lean = parts.map((one, i) => leanOf(one, packing, [...way, i]));
  if (lean.every((one, i) => one === parts[i])) return value;
  return value instanceof Map ? new Map(pairs(lean)) : new Set(lean);
}

function pairs(parts: readonly unknown[]): readonly (readonly [unknown, unknown])[] {
  return Array.from({ length: parts.length / 2 }, (_, i) => [parts[2 * i], parts[2 * i + 1]] as const);
}

/** What bytes hold whole. */
function isSolid(value: object): boolean {
  return ArrayBuffer.isView(value) ? !Buffer.isBuffer(value) : value instanceof Date || value instanceof RegExp;
}

/**
 * The value behind bytes.
 *
 * @param packed As `pack` made them.
 * @param options `get`: the present value of a name; `homes` learns where everything is kept again.
 */
export function unpack(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  { get, homes }: { readonly get: (name: string) => unknown; readonly homes: Homes },
): unknown {
  return fullOf(deserialize(bytes), { name, get, homes }, []);
}

interface Unpacking {
  readonly name: string;
  readonly get: (name: string) => unknown;
  readonly homes: Homes;
}

function fullOf(value: unknown, unpacking: Unpacking, way: Way): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (mark in value) return referred(value[mark] as [string, Way], unpacking);
  unpacking.homes.set(value, { name: unpacking.name, way });
  if (isSolid(value)) return value;
  if (value instanceof Map || value instanceof Set) {
    const parts = (value instanceof Map ? [...value].flat() : [...value]) as readonly unknown[];
    const full = parts.map((one, i) => fullOf(one, unpacking, [...way, i]));
    value.clear();
    if (value instanceof Map) for (const [key, one] of pairs(full)) value.set(key, one);
    else for (const one of full) value.add(one);
    return value;
  }
  const holder = value as Record<string | number, unknown>;
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  for (const key of keys) {
    const one = holder[key];
    if (typeof one === "object" && one !== null) holder[key] = fullOf(one, unpacking, [...way, key]);
  }
  return value;
}

function referred([name, way]: readonly [string, Way], { get }: Unpacking): unknown {
  let at = get(name);
  for (const key of way) {
    if (at instanceof Map) at = [...at].flat()[Number(key)];
    else if (at instanceof Set) at = [...(at as Set<unknown>)][Number(key)];
    else at = (at as Record<string | number, unknown>)[key];
  }
  return at;
}
