// universes: every combination of the choices that could have been made, with a name for each level.

import { HustingsError } from "../core/errors.ts";

/** The levels of each choice: a list, or values by name where they have none that a reader could tell apart. */
export type Choices = Readonly<Record<string, readonly unknown[] | Readonly<Record<string, unknown>>>>;

/** One way to do it: a level for each choice. */
export type Universe<C extends Choices> = {
  readonly [K in keyof C]: C[K] extends readonly (infer T)[] ? T : C[K][keyof C[K]];
};

/** A universe, with the place and the name of each of its levels. */
export interface NamedUniverse<C extends Choices> {
  readonly choices: Universe<C>;
  readonly levels: readonly number[];
  readonly names: readonly string[];
}

/** The columns that a row of a multiverse has beside its choices. */
const taken = new Set(["universe", "estimate", "low", "high", "interval", "status", "why"]);

/** The names of the levels of each choice. Refuses choices without levels, and levels of one name. */
export function levelNames(choices: Choices): ReadonlyMap<string, readonly string[]> {
  const found = new Map(
    Object.entries(choices).map(([choice, levels]) => [
      choice,
      Array.isArray(levels) ? levels.map(nameOf) : Object.keys(Object(levels)),
    ]),
  );
  if (found.size === 0) throw refused('at least one choice: { stopwords: ["none", "en"] }', "there is none");
  for (const [choice, names] of found) {
    if (taken.has(choice)) throw refused("names of choices that are no column of its own", `"${choice}" is one`);
    if (names.length === 0) throw refused("a level for each choice", `${choice} has none`);
    const twice = names.find((name, n) => names.indexOf(name) !== n);
    if (twice !== undefined)
      throw refused(
        `levels that can be told apart, as in { ${choice}: { name: value, other: value } }`,
        `two of ${choice} are "${twice}"`,
      );
  }
  return found;
}

/** Every combination, the last choice fastest. */
export function universes<C extends Choices>(
  choices: C,
  names: ReadonlyMap<string, readonly string[]>,
): readonly NamedUniverse<C>[] {
  const axes = [...names].map(([choice, levels]) => ({ choice, levels }));
  const places = axes.reduce<readonly (readonly number[])[]>(
    (found, { levels }) => found.flatMap((before) => Array.from(levels.keys(), (level) => before.concat(level))),
    [[]],
  );
  return places.map((levels) => {
    const own = axes.map(({ choice }, a) => [choice, Object.values(Object(choices[choice]))[levels[a] as number]]);
    return {
      choices: Object.fromEntries(own) as Universe<C>,
      levels,
      names: axes.map((axis, a) => axis.levels[levels[a] as number] as string),
    };
  });
}

/** What a reader calls a value. */
function nameOf(value: unknown): string {
  if (value === null || value === undefined) return "none";
  if (typeof value === "function") return value.name === "" ? "function" : value.name;
  if (Array.isArray(value)) return value.length === 0 ? "none" : short(value.map(String).join(", "));
  if (typeof value !== "object") return String(value);
  const { name } = value as { readonly name?: unknown };
  if (typeof name === "string" && name !== "") return name;
  return short(
    Object.entries(value)
      .map(([key, own]) => `${key}: ${String(own)}`)
      .join(", "),
  );
}

function short(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 39)}…`;
}

function refused(needs: string, got: string): HustingsError {
  return new HustingsError("bad-option", { who: "multiverse", needs, got });
}
