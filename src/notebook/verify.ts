// verify: runs scripts afresh and holds what they put out against their locks.

import { existsSync, readFileSync } from "node:fs";
import { drift, lock, readLock, type Drift, type Lock } from "./lock.ts";
import { runApart } from "./run-apart.ts";
import type { RunEvent } from "./run.ts";

/** How a script came out. */
export interface Verified {
  readonly script: string;
  /** `same`: as its lock says. `unlocked`: it has no lock yet. `failed`: it did not run to its end. */
  readonly outcome: "same" | "drift" | "unlocked" | "failed";
  readonly drift: readonly Drift[];
  /** What it came to now; `undefined` where it failed. */
  readonly lock: Lock | undefined;
  readonly errors: string;
}

/** `analyses/frames.ts` → `analyses/frames.lock.json` */
export function lockPath(script: string): string {
  return script.replace(/\.[cm]?[jt]sx?$/u, ".lock.json");
}

/**
 * Runs each script in a process of its own, writes nothing of it to `out`, and compares.
 *
 * @param scripts Paths of scripts.
 * @param options `args`: flags for all of them; `say`: hears how far it is.
 * @returns How each came out, in the order given; after an interrupt only those that ended.
 */
export async function verify(
  scripts: readonly string[],
  { args = [], say }: { readonly args?: readonly string[]; readonly say?: (event: RunEvent) => void } = {},
): Promise<readonly Verified[]> {
  const options = say === undefined ? { args } : { args, say };
  return runApart(scripts, options, (ended) =>
    ended.map(({ script, results, errors }): Verified => {
      if (results === undefined) return { script, outcome: "failed", drift: [], lock: undefined, errors };
      return { script, errors, ...compared(script, lock(results)) };
    }),
  );
}

function compared(script: string, now: Lock): Pick<Verified, "outcome" | "drift" | "lock"> {
  const path = lockPath(script);
  const before = existsSync(path) ? readLock(readFileSync(path, "utf8")) : undefined;
  if (before === undefined) return { outcome: "unlocked", drift: [], lock: now };
  const found = drift(before, now);
  return { outcome: found.length === 0 ? "same" : "drift", drift: found, lock: now };
}
