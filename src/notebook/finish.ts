// finish: what a script leaves behind: its page, a file for each form of each chart and table, the results, and where they come from.

import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Row, Table } from "../core/table.ts";
import { csv } from "../format/csv.ts";
import { passagesCsv } from "../format/passages-csv.ts";
import type { Block } from "../render/blocks.ts";
import type { Ending } from "../render/end-html.ts";
import { page, type PageParts } from "../render/page.ts";
import { still } from "../render/still.ts";
import { drawnRows, shownRows } from "../render/trail.ts";
import { blocksOf } from "./blocks-of.ts";
import { cellOutputs } from "./cell-outputs.ts";
import { nameOutputs, tableOf } from "./name-outputs.ts";
import { formats, type FormatName } from "./export/formats.ts";
import { allRuns, interactive, type Again, type Face } from "./interactive.ts";
import type { InputOutput, Output } from "./output.ts";
import { parse, type Script } from "./parse.ts";
import type { Emission } from "./plain-sink.ts";
import type { Plugin } from "./plugin.ts";
import { commandOf, provenance, shownPath, timeOfRun, type Provenance } from "./provenance.ts";
import { refreshGallery } from "./refresh-gallery.ts";
import { replaceFolder } from "./replace-folder.ts";
import { results } from "./results.ts";
import { scriptName } from "./script-name.ts";

/** What is known when a script has ended. */
export interface Ended {
  /** The absolute path of the script. */
  readonly script: string;
  /** The folder under which the script has its own. */
  readonly out: string;
  readonly emissions: readonly Emission[];
  /** The data files that were read. */
  readonly files: readonly string[];
  readonly plugin: Plugin;
  /** Whether somebody else writes the gallery, once for all scripts. */
  readonly gallery: "write" | "later";
  /** In what other forms it is wanted beside its page. */
  readonly formats?: readonly FormatName[];
  /** How the script is run with other inputs, where the page is to answer to them. */
  readonly again?: Again;
  /** The name of the parameter set, where the run is one of several: a folder in that of the script. */
  readonly set?: string;
}

/**
 * Writes the folder of a script.
 *
 * @returns One line that says what was made and where.
 * @throws cannot-write; bad-script when the cells cannot be read.
 */
export async function finish({
  script,
  out,
  emissions,
  files,
  plugin,
  gallery,
  formats: wanted = [],
  again,
  set,
}: Ended): Promise<string> {
  const outputs = nameOutputs(emissions.map(({ output }) => output));
  const source = readFileSync(script, "utf8");
  const parsed = parse(source, { file: shownPath(script) });
  const tables = tablesOf(outputs);
  const inputs = inputsOf(outputs);
  const from = provenance({ script, inputs, methods: tables.map(({ method }) => method), files });
  const faceOf = (own: readonly Emission[]): Face => face(own, { script, parsed, from, plugin });
  const first = faceOf(emissions);
  const { cells, ending: end } = first;
  const blocks = blocksOf(cells);
  const written = await filesOf(outputs, { blocks, plugin });
  const head = headOf(parsed, scriptName(script), outputs);
  const runs = again === undefined ? undefined : await allRuns(inputs, { again, faceOf });
  const beside = {
    gallery: set === undefined ? "../index.html" : "../../index.html",
    limits,
    files: [...written.keys()],
  };
  const draw = (one: Face): PageParts => ({ ...head, blocks: blocksOf(one.cells), ...beside, ...one.ending });
  const html = await page(await interactive(first, { runs, draw }));
  const parts = {
    ...head,
    name: scriptName(script),
    source,
    script: parsed,
    cells,
    ending: end,
    pictures: pictures(written),
    ...(runs === undefined ? {} : { runs }),
  };
  for (const format of wanted)
    for (const [file, content] of await formats[format].write(parts)) written.set(file, content);
  written.set("index.html", html);
  const told = { script: shownPath(script), title: head.title, description: head.lead };
  written.set("results.json", `${JSON.stringify(results(told, cells), null, 1)}\n`);
  const folder = join(out, scriptName(script), ...(set === undefined ? [] : [set]));
  write(folder, written, from);
  if (gallery === "write") await refreshGallery(out);
  return made(folder, outputs);
}

interface FaceFacts {
  readonly script: string;
  readonly parsed: Script;
  readonly from: Provenance;
  readonly plugin: Plugin;
}

/** What a run shows: its outputs by cell, and the end of its page. */
function face(emissions: readonly Emission[], { script, parsed, from, plugin }: FaceFacts): Face {
  const outputs = nameOutputs(emissions.map(({ output }) => output));
  const lines = outputs.map((output, i) => ({ output, line: emissions[i]?.line }));
  const sources = outputs.flatMap((output) => (output.kind === "source" ? [output.source] : []));
  const command = commandOf(script, inputsOf(outputs));
  return {
    cells: cellOutputs(parsed.cells, lines),
    ending: { ...plugin.ending(tablesOf(outputs), sources), ...ending({ ...from, command }, parsed) },
  };
}

function tablesOf(outputs: readonly Output[]): readonly Table<Row>[] {
  return [...new Set(outputs.flatMap((output) => tableOf(output) ?? []))];
}

function inputsOf(outputs: readonly Output[]): readonly InputOutput[] {
  return outputs.filter((output) => output.kind === "input");
}

/** The SVG files by the names of their charts. */
function pictures(files: ReadonlyMap<string, string | Uint8Array>): ReadonlyMap<string, string> {
  return new Map(
    [...files].flatMap(([file, content]) =>
      file.endsWith(".svg") && typeof content === "string" ? [[file.slice(0, -".svg".length), content] as const] : [],
    ),
  );
}

function write(folder: string, files: Map<string, string | Uint8Array>, from: Provenance): void {
  const outputs = [...files].map(([name, content]) => ({
    name,
    sha256: createHash("sha256").update(content).digest("hex"),
  }));
  const all = { ...from, outputs: outputs.toSorted((a, b) => (a.name < b.name ? -1 : 1)), time: timeOfRun() };
  files.set("provenance.json", `${JSON.stringify(all, null, 2)}\n`);
  replaceFolder(folder, { files, ours: earlier(folder) });
}

/** The files that an earlier run wrote, as its provenance lists them; `undefined` where there was none. */
function earlier(folder: string): readonly string[] | undefined {
  const path = join(folder, "provenance.json");
  if (!existsSync(path)) return undefined;
  try {
    const known = JSON.parse(readFileSync(path, "utf8")) as { readonly outputs?: readonly { readonly name: string }[] };
    return [...(known.outputs ?? []).map(({ name }) => name), "provenance.json"];
  } catch {
    return undefined;
  }
}

async function filesOf(
  outputs: readonly Output[],
  { blocks, plugin }: { readonly blocks: readonly Block[]; readonly plugin: Plugin },
): Promise<Map<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>();
  const seen = new Set<Table<Row>>();
  for (const output of outputs) {
    const table = tableOf(output);
    if (table === undefined || (output.kind !== "table" && output.kind !== "chart")) continue;
    const { name } = output;
    if (output.kind === "chart") {
      files.set(`${name}.vl.json`, `${JSON.stringify(output.chart.spec, null, 2)}\n`);
      const drawn = await still(output.chart);
      files.set(`${name}.svg`, drawn.svg);
      files.set(`${name}.png`, drawn.png);
    }
    files.set(`${name}.csv`, csv(table));
    if (table.evidence !== undefined && !seen.has(table))
      files.set(
        `${name}.passages.csv`,
        passagesCsv(table, { evidence: plugin.passages(table, rowsOnPage(table, blocks)) }),
      );
    seen.add(table);
  }
  return files;
}

/** How much of the texts a page carries: passages a mark, bytes in all, rows of a table. */
const limits = { perMark: 50, pageBytes: 2_000_000, rows: 200 } as const;

/** The rows that a reader of the page can ask for: those that its tables show and its charts draw. All their passages are told; the page has room for some. */
function rowsOnPage(table: Table<Row>, blocks: readonly Block[]): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const block of blocks) {
    if (block.kind !== "table" && block.kind !== "chart") continue;
    if ((block.kind === "table" ? block.table : block.chart.table) !== table) continue;
    for (const row of shownRows(block, limits)) rows.add(row);
    if (block.kind === "chart") for (const row of drawnRows(block.chart)) rows.add(row);
  }
  return rows;
}

/** The front matter says it, or else the first heading, or else the name of the script. */
function headOf(
  { front, cells }: Script,
  name: string,
  outputs: readonly Output[],
): { readonly title: string; readonly lead: string } {
  const texts = [
    ...cells.flatMap((cell) => (cell.type === "markdown" ? [cell.source] : [])),
    ...outputs.flatMap((output) => (output.kind === "markdown" ? [output.plain] : [])),
  ];
  const heading = texts.map((text) => /^# (.+)$/mu.exec(text)?.[1]?.trim()).find((found) => found !== undefined);
  const spoken = name.replaceAll(/[-_]+/gu, " ");
  return {
    title: front.title ?? heading ?? spoken.charAt(0).toUpperCase() + spoken.slice(1),
    lead: front.summary ?? front.description ?? "",
  };
}

function ending(from: Provenance, { front }: Script): Pick<Ending, "provenance" | "command" | "licence"> {
  const facts = [
    { label: "script", value: `${from.script.path}, sha256 ${from.script.sha256}` },
    ...from.corpora.map(({ hash, documents, tokens }) => ({
      label: "corpus",
      value: `${hash}, ${documents.toLocaleString("en")} documents, ${tokens.toLocaleString("en")} tokens`,
    })),
    ...from.packages.map(({ name, version, sha256 }) => ({
      label: "data",
      value: `${name} ${version}, sha256 ${sha256}`,
    })),
    ...from.files.map(({ path, sha256 }) => ({ label: "data", value: `${path}, sha256 ${sha256}` })),
    { label: "seeds", value: from.seeds.join(", ") },
    { label: "made by", value: `hustings ${from.hustings}, Node.js ${from.node}` },
    ...(front.author === undefined ? [] : [{ label: "author", value: front.author }]),
  ];
  const licence = front.licence === undefined ? {} : { licence: front.licence };
  return { provenance: facts.filter(({ value }) => value !== ""), command: from.command, ...licence };
}

function made(folder: string, outputs: readonly Output[]): string {
  const count = (kind: Output["kind"], noun: string): string => {
    const found = outputs.filter((output) => output.kind === kind).length;
    return found === 0 ? "" : `${found} ${noun}${found === 1 ? "" : "s"}`;
  };
  const parts = [count("chart", "chart"), count("table", "table")].filter((part) => part !== "").join(" and ");
  const way = relative(process.cwd(), join(folder, "index.html"));
  return `wrote ${way.startsWith("..") ? join(folder, "index.html") : way}${parts === "" ? "" : ` with ${parts}`}`;
}
