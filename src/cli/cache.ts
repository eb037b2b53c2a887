// hustings cache: what live pages keep on disk, and how to be rid of it.

import { join } from "node:path";
import { exits, type Command } from "./command.ts";
import { json, quiet } from "./options.ts";
import { counted, say } from "./say.ts";

interface CacheOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Where live pages keep what they computed, under the present folder. */
export function cacheFolder(): string {
  return join(process.cwd(), ".hustings", "cache");
}

/** `hustings cache ls` */
export const cacheLs: Command<CacheOptions> = {
  name: "cache ls",
  text: "show what live pages keep under .hustings/cache of this folder",
  arguments: [],
  options: [json, quiet],
  examples: ["hustings cache ls"],
  async run(_words, { json = false, quiet }) {
    const { cacheEntries } = await import("../notebook/kernel/cache.ts");
    const entries = cacheEntries(cacheFolder());
    const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
    const shown = entries.map((entry) => ({ key: entry.key, bytes: entry.bytes, used: entry.used.toISOString() }));
    if (json) process.stdout.write(`${JSON.stringify({ bytes, entries: shown }, null, 2)}\n`);
    else
      for (const { key, bytes: size, used } of shown)
        process.stdout.write(`${key.slice(0, 12)}  ${String(size).padStart(12)} bytes  last used ${used}\n`);
    say(`${counted(entries.length, "file")}, ${bytes.toLocaleString("en")} bytes`, { quiet });
    return exits.done;
  },
};

/** `hustings cache clean` */
export const cacheClean: Command<CacheOptions> = {
  name: "cache clean",
  text: "take everything away that live pages keep; it is computed again when it is needed",
  arguments: [],
  options: [quiet],
  examples: ["hustings cache clean"],
  async run(_words, { quiet }) {
    const { trim } = await import("../notebook/kernel/cache.ts");
    const freed = trim(cacheFolder(), 0);
    say(`${freed.toLocaleString("en")} bytes freed`, { quiet });
    return exits.done;
  },
};
