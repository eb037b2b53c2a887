// A grid of inputs: `--grid a=1,2 --grid b=x,y` and the parameter sets it comes to.

import { HustingsError } from "../core/errors.ts";

/** An input and the values it is to take. */
export interface GridAxis {
  readonly name: string;
  readonly values: readonly string[];
}

/** One parameter set: the name of its folder, and its flags. */
export interface GridSet {
  readonly set: string;
  readonly args: readonly string[];
}

/** Reads `name=value,value` and puts it behind those before. */
export function readAxis(text: string, before?: unknown): readonly GridAxis[] {
  const known = Array.isArray(before) ? (before as readonly GridAxis[]) : [];
  const [, name = "", list = ""] = /^([A-Za-z][\w-]*)=(.+)$/su.exec(text) ?? [];
  const values = [...new Set(list.split(",").map((value) => value.trim()))].filter((value) => value !== "");
  if (name !== "" && values.length > 0 && known.every((axis) => axis.name !== name))
    return [...known, { name, values }];
  throw new HustingsError("bad-option", {
    who: "--grid",
    needs: "an input and its values, each input once: name=value,value",
    got: `"${text}" is something else`,
  });
}

/** Every combination, the first input slowest. Folders are called after the values, in letters that every file system takes. */
export function gridSets(axes: readonly GridAxis[]): readonly GridSet[] {
  if (axes.length === 0) return [];
  const sets = axes.reduce<readonly (readonly (readonly [string, string])[])[]>(
    (found, { name, values }) => found.flatMap((set) => values.map((value) => [...set, [name, value] as const])),
    [[]],
  );
  const taken = new Map<string, number>();
  return sets.map((set) => {
    const plain = `@${set.map(([name, value]) => `${name}=${fileName(value)}`).join(",")}`.slice(0, 150);
    const again = (taken.get(plain) ?? 0) + 1;
    taken.set(plain, again);
    return {
      set: again === 1 ? plain : `${plain}-${again}`,
      args: set.map(([name, value]) => `--${name}=${value}`),
    };
  });
}

function fileName(value: string): string {
  return value.replaceAll(/[^\p{L}\p{N}.+-]+/gu, "_");
}
