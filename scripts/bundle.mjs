// bundleDoors: few files out of many modules. What a door loads at once lies in one file, what is loaded late in chunks; the code is made small, with its names.

import { join } from "node:path";
import { transform } from "esbuild";
import { rolldown } from "rolldown";
import { minifySync } from "rolldown/utils";

/** The modules that are loaded where one is. */
function loaded(entry, moduleInfo, next) {
  const found = new Set();
  const waiting = [entry];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const info = moduleInfo(id);
    if (info === null || info.isExternal || found.has(id)) continue;
    found.add(id);
    waiting.push(...next(info));
  }
  return found;
}

/**
 * For each module the name of the file it goes to, by the doors that load it at once. What the first door shares with others is one file, whoever they are; and what it loads late is apart from what it
 * never loads: pages may be made of it, and the others bring along Node.
 */
function doorsByModule(doors, entries, moduleInfo) {
  const found = new Map();
  for (const [name, entry] of entries)
    for (const id of loaded(entry, moduleInfo, (info) => info.importedIds))
      found.set(id, [...(found.get(id) ?? []), name]);
  const [[, first]] = entries;
  const ever = loaded(first, moduleInfo, (info) => [...info.importedIds, ...info.dynamicallyImportedIds]);
  const last = (door) => door.split("/").at(-1);
  const share = (names, id) => {
    if (names.includes(doors[0])) return names.length > 1 ? "shared" : last(doors[0]);
    return ever.has(id) ? "late" : names.map(last).join("-");
  };
  // A door itself stays apart: one that waits for what it loads late must not be what the late one waits for.
  for (const [, entry] of entries) found.delete(entry);
  return new Map([...found].map(([id, names]) => [id, share(names, id)]));
}

/** Every way to choose one or more of some names, the larger first: a file may only rest on files that more doors load. */
function choices(names) {
  return Array.from({ length: 2 ** names.length - 1 }, (_, i) => names.filter((_name, k) => ((i + 1) >> k) & 1))
    .toSorted((a, b) => b.length - a.length)
    .map((one) => one.join("-"));
}

/**
 * Local names shortened, layout and comments gone, letters of other scripts escaped (one of them in a file makes the engine hold all of it in two bytes a letter).
 * Names of functions and classes stay, for stack traces. Node prints the line of an uncaught error: it must fit a screen.
 */
const small = {
  name: "small",
  async renderChunk(code, { fileName }) {
    const names = { module: true, compress: false, mangle: { toplevel: false, keepNames: true }, sourcemap: true };
    const short = minifySync(fileName, code, names);
    if (short.errors.length > 0) throw new Error(`${fileName}: ${short.errors[0].message}`);
    const map = Buffer.from(JSON.stringify(short.map)).toString("base64");
    const printed = await transform(`${short.code}\n//# sourceMappingURL=data:application/json;base64,${map}`, {
      format: "esm",
      target: "node20",
      minifyWhitespace: true,
      minifySyntax: true,
      lineLimit: 200,
      sourcemap: "external",
      sourcefile: fileName,
    });
    const strange = /[^\0-\x7f]/u.exec(printed.code);
    if (strange !== null) this.warn(`${fileName} holds “${strange[0]}”: the engine needs twice the room for all of it`);
    // The bundler's own few lines ask for a module of Node of which nothing is left to use.
    return { code: printed.code.replace(/^import"node:module";/u, ""), map: printed.map };
  },
};

/** Bundles `doors` of the folder `dist` in place and answers what was written and which modules went in. */
export async function bundleDoors({ dist, doors, chunks, external, alias, pure, plugins }) {
  let shares = new Map();
  const graph = {
    name: "graph",
    buildEnd() {
      const entries = doors.map((door) => [door, join(dist, `${door}.js`)]);
      shares = doorsByModule(doors, entries, (id) => this.getModuleInfo(id));
    },
  };
  const [first, ...others] = doors.map((door) => door.split("/").at(-1));
  const names = ["shared", first, "late", ...choices(others)];
  const bundle = await rolldown({
    input: Object.fromEntries(doors.map((door) => [door, join(dist, `${door}.js`)])),
    platform: "node",
    external: (id) => id.startsWith("node:") || external.some((name) => id === name || id.startsWith(`${name}/`)),
    resolve: { alias },
    treeshake: { moduleSideEffects: [{ test: pure, sideEffects: false }] },
    checks: { ineffectiveDynamicImport: false },
    plugins: [...plugins, graph, small],
  });
  const { output } = await bundle.write({
    dir: dist,
    minify: false,
    format: "esm",
    sourcemap: true,
    entryFileNames: "[name].js",
    chunkFileNames: `${chunks}/[name]-[hash].js`,
    hashCharacters: "base36",
    codeSplitting: {
      groups: names.map((name, i) => ({ name, priority: names.length - i, test: (id) => shares.get(id) === name })),
    },
  });
  return {
    outputs: output.map(({ fileName }) => join(dist, fileName)),
    inputs: output.flatMap(({ modules = {} }) => Object.keys(modules)),
  };
}
