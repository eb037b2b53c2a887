// graph: which cells rest on which, and which must run when some have changed.

import type { BindingKind } from "./reader.ts";
import type { Program, ProgramCell } from "./program.ts";

/** How the cells of a program hang together; cells are named by their place. */
export interface Graph {
  /** The cells that must have run before a cell, by the order of the document. */
  readonly needs: readonly ReadonlySet<number>[];
  /** For each name that some other cell than its own changes: its own cell and those that change it. They run together or not at all. */
  readonly together: ReadonlyMap<string, ReadonlySet<number>>;
}

/**
 * Reads the graph off a program.
 *
 * @param program As `program()` answers.
 * @param found Changes that were seen when cells ran and that no name told: the name → the cells that changed what it holds.
 */
export function graph({ cells, owners }: Program, found: ReadonlyMap<string, ReadonlySet<number>> = new Map()): Graph {
  const together = new Map<string, Set<number>>();
  const changedBy = (name: string, i: number): void => {
    const owner = owners.get(name);
    if (owner === undefined || owner === i) return;
    together.set(name, (together.get(name) ?? new Set([owner])).add(i));
  };
  for (const [i, { writes }] of cells.entries()) for (const name of writes) changedBy(name, i);
  for (const [name, who] of found) for (const i of who) changedBy(name, i);
  const needs = cells.map((cell, i) => {
    const before = new Set<number>();
    for (const name of [...cell.reads, ...cell.writes]) {
      const owner = owners.get(name);
      if (owner !== undefined && owner !== i) before.add(owner);
      for (const one of together.get(name) ?? []) if (one < i) before.add(one);
    }
    return before;
  });
  return { needs, together };
}

/**
 * Every cell that must run, whatever comes of the others, when the cells in `changed` must.
 *
 * @param changed Places of cells.
 * @returns Those, and all that share changed content with them or would see it too late.
 */
export function mustRun(
  { cells, owners }: Program,
  { together, needs }: Graph,
  changed: ReadonlySet<number>,
): ReadonlySet<number> {
  const must = new Set(changed);
  for (let grown = true; grown;) {
    const before = must.size;
    const perhaps = downstream(must, needs);
    // What a cell asks for before it is there must not be there when the cell asks again.
    for (const i of perhaps)
      for (const name of cells[i]?.reads ?? []) {
        const owner = owners.get(name) ?? -1;
        if (owner > i && !isHoisted(cells[owner]?.brings.get(name)?.kind)) must.add(owner);
      }
    for (const [name, group] of together) {
      const late = [...perhaps].some((i) => touches(cells[i], name) && [...group].some((one) => one > i));
      if (late || [...group].some((one) => must.has(one))) for (const one of group) must.add(one);
    }
    grown = must.size > before;
  }
  return must;
}

/**
 * What the order of the document means to each cell, as a text that is another where the meaning is: whether what it asks for is there before it, and who has changed it by then, or, of what it
 * brings itself, who changes it at all.
 */
export function orders({ cells, owners }: Program, { together }: Graph): readonly string[] {
  const changers = (name: string, before: number): string => {
    const group = [...(together.get(name) ?? [])].filter((one) => one < before && one !== owners.get(name));
    return group
      .toSorted((a, b) => a - b)
      .map((one) => cells[one]?.hash)
      .join(" ");
  };
  return cells.map(({ reads, writes, brings }, i) => {
    const asked = [...new Set([...reads, ...writes])].filter((name) => !brings.has(name) && owners.has(name));
    const told = asked.map((name) => {
      const owner = owners.get(name) ?? -1;
      const kind = cells[owner]?.brings.get(name)?.kind;
      // What is read ahead is undefined or an error, by its kind.
      const place = owner < i || isHoisted(kind) ? "there" : `ahead, ${kind}`;
      return `${name} ${place} ${changers(name, i)}`;
    });
    const own = [...brings.keys()].map((name) => `${name} ${changers(name, cells.length)}`);
    return [...told.toSorted(), ...own.toSorted()].join("\n");
  });
}

/** Functions and imports are there before any cell runs. */
function isHoisted(kind: BindingKind | undefined): boolean {
  return kind === "function" || kind === "import";
}

function touches(cell: ProgramCell | undefined, name: string): boolean {
  return cell !== undefined && (cell.reads.has(name) || cell.writes.has(name));
}

/** These cells, and all that rest on them. */
export function downstream(from: ReadonlySet<number>, needs: Graph["needs"]): ReadonlySet<number> {
  const found = new Set(from);
  for (let grown = true; grown;) {
    const before = found.size;
    for (const [i, before] of needs.entries()) if ([...before].some((one) => found.has(one))) found.add(i);
    grown = found.size > before;
  }
  return found;
}
