// values: what the names of a script hold, whether that is still what it was, and what can be kept of it.

import type { ProgramCell } from "../code/program.ts";
import { pack, unpack, type Homes, type Packed } from "./pack.ts";
import type { Scope } from "./scope.ts";
import { summary } from "./summary.ts";

/** What is known of the value of a name. */
interface Known {
  /** `undefined` where it cannot be compared. */
  readonly hash: string | undefined;
  /** The value; absent where it was brought back and nobody has asked for it yet. */
  readonly held: { readonly value: unknown } | undefined;
  /** Whether reading the name gives its value. */
  readonly here: boolean;
  /** A function or a class as it is written. */
  readonly plain: boolean;
  /** The code of the cell that brought it. */
  readonly code: string;
}

/** A value as a cache keeps it. Of what cannot be kept there is no `bytes`. */
export interface KeptValue {
  readonly name: string;
  readonly bytes: Uint8Array | undefined;
  readonly hash: string | undefined;
}

/** The values of one script. */
export interface Values {
  readonly names: () => readonly string[];
  readonly has: (name: string) => boolean;
  /** Whether reading the name gives its value; it does not where a cell was brought back without it. */
  readonly isHere: (name: string) => boolean;
  /** The same for equal values. */
  readonly hash: (name: string) => string | undefined;
  /** Whether it may hide something that changes unseen: an instance of a class, a function made by another. */
  readonly hides: (name: string) => boolean;
  readonly drop: (name: string) => void;
  /**
   * Looks at what a cell brought when it ran. Answers the names that no longer hold what they held. With `keepOld` values that are equal to those before give
   * way to them, so that what was made from them still belongs to them.
   */
  readonly settle: (cell: ProgramCell, options?: { readonly keepOld?: boolean }) => ReadonlySet<string>;
  /** Of these names those whose content has changed since somebody last looked. */
  readonly changed: (names: Iterable<string>) => readonly string[];
  /** What the names of a cell that has run hold, in short. */
  readonly told: (cell: ProgramCell) => readonly (readonly [name: string, what: string])[];
  /** What a cell brought, to be kept. */
  readonly keep: (cell: ProgramCell) => readonly KeptValue[];
  /** Puts back what was kept of a cell. Answers the names that no longer hold what they held. */
  readonly restore: (cell: ProgramCell, kept: readonly KeptValue[]) => ReadonlySet<string>;
}

/** What the functions below work on. */
interface Store {
  readonly scope: Scope;
  readonly known: Map<string, Known>;
  readonly homes: Homes;
}

/** The values behind a scope. */
export function values(scope: Scope): Values {
  const store: Store = { scope, known: new Map(), homes: new WeakMap() };
  const { known } = store;
  const hash = (name: string): string | undefined => known.get(name)?.hash;
  return {
    names: () => [...known.keys()],
    has: (name) => known.has(name),
    isHere: (name) => known.get(name)?.here !== false,
    hash,
    hides: (name) => known.has(name) && hash(name) === undefined && known.get(name)?.plain !== true,
    drop(name) {
      known.delete(name);
      scope.drop(name);
    },
    settle: (cell, { keepOld = true } = {}) => settle(store, cell, keepOld),
    changed: (names) => [...names].filter((name) => hasChanged(store, name)),
    told: (cell) => told(store, cell),
    keep: (cell) => keep(store, cell),
    restore: (cell, kept) => restore(store, cell, kept),
  };
}

function packed(
  { known, homes }: Store,
  name: string,
  held: { readonly value: unknown } | undefined,
): Packed | undefined {
  if (held === undefined) return undefined;
  return pack(name, held.value, { homes, hashOf: (other) => known.get(other)?.hash });
}

/** A name that cannot be read yet, because its cell failed, has no value. */
function look({ scope }: Store, name: string): { readonly value: unknown } | undefined {
  try {
    return { value: scope.get(name) };
  } catch {
    return undefined;
  }
}

function settle(store: Store, cell: ProgramCell, keepOld: boolean): ReadonlySet<string> {
  const { known } = store;
  const fresh = new Set<string>();
  const before = new Map(known);
  for (const [name, { kind, plain }] of cell.brings) {
    if (kind === "import") continue;
    const held = look(store, name);
    const made = plain ? undefined : packed(store, name, held)?.hash;
    const earlier = before.get(name);
    const same = plain ? earlier?.code === cell.hash : made !== undefined && made === earlier?.hash;
    known.set(name, { hash: made, held: held ?? { value: undefined }, here: true, plain, code: cell.hash });
    if (!same) fresh.add(name);
  }
  if (fresh.size === 0 && keepOld) putBack(store, cell, before);
  return fresh;
}

function putBack({ scope, known }: Store, cell: ProgramCell, before: ReadonlyMap<string, Known>): void {
  for (const [name, { kind, plain }] of cell.brings) {
    const earlier = before.get(name);
    if (kind === "import" || plain || earlier?.held === undefined || typeof earlier.held.value !== "object") continue;
    scope.hold(name, earlier.held.value);
    known.set(name, { ...earlier, code: cell.hash });
  }
}

function hasChanged(store: Store, name: string): boolean {
  const { known } = store;
  const earlier = known.get(name);
  if (earlier?.hash === undefined || earlier.held === undefined) return false;
  const held = look(store, name);
  const hash = packed(store, name, held)?.hash;
  if (hash === earlier.hash) return false;
  known.set(name, { ...earlier, hash, held });
  return true;
}

function told(store: Store, { brings }: ProgramCell): readonly (readonly [string, string])[] {
  return [...brings].flatMap(([name, { kind }]) => {
    if (kind === "import") return [];
    const held = look(store, name);
    return [[name, held === undefined ? "" : summary(held.value)] as const];
  });
}

function keep(store: Store, cell: ProgramCell): readonly KeptValue[] {
  return [...cell.brings].flatMap(([name, { kind, plain }]): readonly KeptValue[] => {
    if (kind === "import" || kind === "function") return [];
    const made = plain ? undefined : packed(store, name, look(store, name));
    return [{ name, bytes: made?.bytes, hash: made?.hash }];
  });
}

function restore(store: Store, cell: ProgramCell, kept: readonly KeptValue[]): ReadonlySet<string> {
  const { known } = store;
  const fresh = new Set<string>();
  for (const { name, hash, bytes } of kept) {
    const earlier = known.get(name);
    const plain = cell.brings.get(name)?.plain === true;
    const same = plain ? earlier?.code === cell.hash : hash !== undefined && earlier?.hash === hash;
    if (!same) fresh.add(name);
    if (same && earlier?.here === true) continue;
    known.set(name, { hash, held: undefined, here: bytes !== undefined, plain, code: cell.hash });
    if (bytes !== undefined) hold(store, name, bytes);
  }
  return fresh;
}

/** The value is made when somebody asks for it. */
function hold({ scope, known, homes }: Store, name: string, bytes: Uint8Array): void {
  const make = (): unknown => {
    const value = unpack({ name, bytes }, { get: scope.get, homes });
    scope.hold(name, value);
    const now = known.get(name);
    if (now !== undefined) known.set(name, { ...now, held: { value } });
    return value;
  };
  scope.bring({ [name]: [make, (value) => scope.hold(name, value)] });
}
