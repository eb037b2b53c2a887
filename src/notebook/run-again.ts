// runAgain: runs the script of this process once more with other inputs, and answers what it puts out then.

import { pathToFileURL } from "node:url";
import type { InputValue } from "./combinations.ts";
import { flags } from "./flags.ts";
import { flagsFor } from "./kernel/input-values.ts";
import { plainSink, type Emission } from "./plain-sink.ts";
import { takeSink } from "./sink.ts";
import { Stopped } from "./stop.ts";

const turns = { made: 0 };

/**
 * The script is a module, so another address runs it afresh; the modules it imports are kept, which makes this a matter of milliseconds. Nothing is printed.
 *
 * @param script The absolute path of the script.
 * @param values Inputs by name; those that are left out stay as `words` say or at their defaults.
 * @param words The flags of the first run.
 * @throws whatever the script throws
 */
export async function runAgain(
  script: string,
  values: ReadonlyMap<string, InputValue>,
  words: readonly string[],
): Promise<readonly Emission[]> {
  const own = flagsFor(Object.fromEntries(values));
  const kept = withoutFlags(words, new Set(values.keys()));
  const made = plainSink({ script, flags: flags([...kept, ...own]), quiet: true });
  const giveBack = takeSink({ ...made, meter: () => ({ advance: () => undefined, done: () => undefined }) });
  const { write } = process.stdout;
  process.stdout.write = () => true;
  try {
    await import(`${pathToFileURL(script).href}?again=${(turns.made += 1)}`);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    made.emit({ kind: "note", text: error.message, tone: "stop" });
  } finally {
    process.stdout.write = write;
    giveBack();
  }
  return made.emissions;
}

function withoutFlags(words: readonly string[], names: ReadonlySet<string>): readonly string[] {
  return words.filter((word, i) => {
    const before = /^--([^=]+)$/u.exec(words[i - 1] ?? "")?.[1];
    if (before !== undefined && !word.startsWith("--") && names.has(before)) return false;
    return !names.has(/^--(?:no-)?([^=]+)/u.exec(word)?.[1] ?? "");
  });
}
