// scope: the names that all cells of a script share, each as live as a variable of a module.

import type { BindingKind } from "../code/reader.ts";

/** How a name is read and written. */
export type Accessors = readonly [get: () => unknown, set: (value: unknown) => void];

/** The scope of a script. */
export interface Scope {
  /** What compiled code gets as its scope. */
  readonly names: object;
  /** Brings names, as compiled code does it before anything of it runs. */
  readonly bring: (accessors: Readonly<Record<string, Accessors>>) => void;
  /** Says that a name will come: until then reading it is the error that it is in a module. */
  readonly announce: (name: string, kind: BindingKind) => void;
  /** Takes a name away. */
  readonly drop: (name: string) => void;
  /** Puts a value in the place of a name. */
  readonly hold: (name: string, value: unknown) => void;
  readonly get: (name: string) => unknown;
}

/** An empty scope. */
export function scope(): Scope {
  const names = Object.create(null) as Record<string, unknown>;
  const define = (name: string, [get, set]: Accessors): void => {
    Object.defineProperty(names, name, { get, set, enumerable: true, configurable: true });
  };
  return {
    names,
    bring(accessors) {
      for (const [name, pair] of Object.entries(accessors)) define(name, pair);
    },
    announce(name, kind) {
      // Enumerations are variables that functions fill: until then they are undefined.
      const soft = kind === "var" || kind === "enum";
      define(name, soft ? [() => undefined, () => undefined] : [() => unready(name), () => unready(name)]);
    },
    drop: (name) => void Reflect.deleteProperty(names, name),
    hold(name, value) {
      let held = value;
      define(name, [() => held, (next) => (held = next)]);
    },
    get: (name) => names[name],
  };
}

function unready(name: string): never {
  throw new ReferenceError(`Cannot access '${name}' before initialization`);
}
