// interactive: a page whose inputs work without a server: the script has been run for every combination of them, and the page holds what differs.

import type { Block, Control } from "../render/blocks.ts";
import type { Ending } from "../render/end-html.ts";
import { packVariants, type Variants } from "../render/pack-variants.ts";
import type { PageParts } from "../render/page.ts";
import { pieces } from "../render/pieces.ts";
import type { CellOutputs } from "./cell-outputs.ts";
import { combinations, type Combinations, type InputValue } from "./combinations.ts";
import type { InputOutput } from "./output.ts";
import type { Emission } from "./plain-sink.ts";

/** What a run comes to, as far as a page shows it. */
export interface Face {
  readonly cells: readonly CellOutputs[];
  readonly ending: Ending;
}

/** How a script is run again, and how much of that a page may hold. */
export interface Again {
  /** Combinations of inputs, at most. */
  readonly most: number;
  /** Bytes of a page that they may take, compressed and encoded. */
  readonly bytes: number;
  readonly run: (values: ReadonlyMap<string, InputValue>) => Promise<readonly Emission[]>;
  /** Hears what could not be done. */
  readonly tell: (text: string) => void;
}

/** The runs for all combinations. */
export interface Runs {
  readonly live: Combinations["live"];
  readonly faces: readonly Face[];
  /** Inputs that stay fixed: name → why. */
  readonly fixed: ReadonlyMap<string, string>;
  readonly bytes: number;
  readonly tell: (text: string) => void;
}

/**
 * Runs the script for every combination of its inputs.
 *
 * @param inputs As the first run asked for them.
 * @param options `faceOf`: what emissions come to.
 * @returns The runs; `undefined` where no input can be changed and none is in want of a word.
 */
export async function allRuns(
  inputs: readonly InputOutput[],
  { again, faceOf }: { readonly again: Again; readonly faceOf: (emissions: readonly Emission[]) => Face },
): Promise<Runs | undefined> {
  const { live, sets, fixed } = combinations(inputs, again);
  if (live.length === 0 && fixed.length === 0) return undefined;
  const notes = new Map(fixed.map(({ name, why }) => [name, why]));
  const { bytes, tell } = again;
  for (const { name, why } of fixed) tell(`--${name} stays fixed on the page: ${why}`);
  const faces: Face[] = [];
  try {
    if (live.length > 0) for (const set of sets) faces.push(faceOf(await again.run(changed(live, set))));
  } catch (error) {
    const why = `the script fails for other values: ${(error as Error).message}`;
    tell(`the inputs stay fixed on the page: ${why}`);
    return { live: [], faces: [], fixed: new Map(inputs.map(({ name }) => [name, why])), bytes, tell };
  }
  return { live, faces, fixed: notes, bytes, tell };
}

/** What departs from the first run: the rest is left as it was asked for there, so that the command on the page names no more than it must. */
function changed(live: Runs["live"], set: readonly InputValue[]): ReadonlyMap<string, InputValue> {
  return new Map(
    live.flatMap(({ input }, i): readonly (readonly [string, InputValue])[] => {
      const value = set[i] ?? input.value;
      return JSON.stringify(value) === JSON.stringify(input.value) ? [] : [[input.name, value]];
    }),
  );
}

/**
 * The parts of a page with controls, where they fit.
 *
 * @param face The run whose values the page begins with.
 * @param options `runs`: as `allRuns` answers; `draw`: a face as the parts of a page.
 */
export async function interactive(
  face: Face,
  { runs, draw }: { readonly runs: Runs | undefined; readonly draw: (face: Face) => PageParts },
): Promise<PageParts> {
  if (runs === undefined) return draw(face);
  const { live, faces, fixed, bytes, tell } = runs;
  if (live.length === 0) return noted(draw(face), fixed);
  const controls = live.map((one) => controlOf(one));
  const lean = async (one: Face): ReturnType<typeof pieces> =>
    pieces({ ...controlled(noted(draw(one), fixed), controls), limits: leanLimits, lean: true });
  const base = await lean(face);
  const sets: Variants["sets"][number][] = [];
  for (const one of faces) sets.push(await lean(one));
  const start = controls.reduce((sum, { at, values }) => sum * values.length + at, 0);
  const refuse = (why: string): PageParts => {
    tell(`the inputs stay fixed on the page: ${why}`);
    return noted(draw(face), new Map([...fixed, ...controls.map(({ name }) => [name, why] as const)]));
  };
  if (JSON.stringify(sets[start]) !== JSON.stringify(base))
    return refuse("the script puts out something else when it runs a second time with the same values");
  const variants = { controls, base, sets };
  const size = packVariants(base, variants).data.length;
  if (size > bytes)
    return refuse(`what differs takes ${size.toLocaleString("en")} bytes, and ${bytes.toLocaleString("en")} is most`);
  return { ...controlled(noted(draw(face), fixed), controls), variants };
}

/** Of every other face fewer passages a mark: there are many faces. */
const leanLimits = { perMark: 10, pageBytes: 1_000_000, rows: 200 } as const;

function controlOf({ input, values }: Combinations["live"][number]): Control {
  const { name, type, value, options } = input;
  const at = values.findIndex((one) => JSON.stringify(one) === JSON.stringify(value));
  return {
    name,
    type: type as Control["type"],
    values,
    at: Math.max(0, at),
    ...(options === undefined ? {} : { options }),
  };
}

/** The same blocks, with the first input of each name as its control; in all faces it stands at the same value. */
function controlled(parts: PageParts, controls: readonly Control[]): PageParts {
  const rest = new Map(controls.map((control) => [control.name, control]));
  const blocks = parts.blocks.map((block): Block => {
    const control = block.kind === "input" ? rest.get(block.name ?? "") : undefined;
    if (block.kind !== "input" || control === undefined) return block;
    rest.delete(control.name);
    return { ...block, control };
  });
  return { ...parts, blocks };
}

/** A word behind each input that cannot be changed. */
function noted(parts: PageParts, fixed: ReadonlyMap<string, string>): PageParts {
  const blocks = parts.blocks.flatMap((block): readonly Block[] => {
    const why = block.kind === "input" ? fixed.get(block.name ?? "") : undefined;
    if (why === undefined) return [block];
    return [
      block,
      { kind: "text", tone: "note", text: `This choice is fixed on this page: ${why}.`, ...cellOf(block) },
    ];
  });
  return { ...parts, blocks };
}

function cellOf({ cell }: Block): Pick<Block, "cell"> {
  return cell === undefined ? {} : { cell };
}
