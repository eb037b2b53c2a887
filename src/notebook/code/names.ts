// names: which names the statements of a cell bring into the script, and which they read, write and change, with scopes as JavaScript has them.

import type { Ast } from "./ast.ts";
import { declare, hoistVars, reader, type Binding, type Reference } from "./reader.ts";
import type { Span } from "./syntax.ts";
import { visit } from "./visit.ts";

/** What `names` answers. */
export interface Names {
  readonly bindings: readonly Binding[];
  readonly references: readonly Reference[];
  /** Whether a statement waits outside of any function. */
  readonly waits: boolean;
  /** Where `import.meta` stands. */
  readonly metas: readonly Span[];
  /** Whether it changes the content of something that it did not plainly make itself: then other names may hold the same thing. */
  readonly meddles: boolean;
  /** Where expressions stand that begin a statement: what is put before them must not join them to the line above. */
  readonly begins: ReadonlySet<number>;
}

/**
 * Reads top-level statements. Types are no uses: what stands in an annotation, an interface or an `import type` has no part in how a script runs.
 *
 * @param statements Top-level statements of a module.
 * @cost O(nodes)
 */
export function names(statements: readonly Ast[]): Names {
  const reading = reader();
  const { root } = reading;
  for (const [i, statement] of statements.entries()) {
    reading.statement = i;
    declare(reading, root, [statement]);
    hoistVars(reading, root, statement);
  }
  for (const [i, statement] of statements.entries()) {
    reading.statement = i;
    if (statement.type === "ExpressionStatement") reading.begins.add(statement.start);
    visit(reading, root, statement);
  }
  const { bindings, references, metas, begins, waits, meddles } = reading;
  return { bindings: [...bindings.values()], references, metas, begins, waits, meddles };
}
