// hustings check: what makes the results of scripts less sure than they look.

import { readFileSync } from "node:fs";
import type { Syntax } from "../notebook/code/syntax.ts";
import type { Finding } from "../notebook/check-script.ts";
import { HustingsError } from "../core/errors.ts";
import { exits, type Command } from "./command.ts";
import { quiet } from "./options.ts";
import { counted, say } from "./say.ts";

interface CheckOptions {
  readonly format?: "text" | "json" | "github";
  readonly ignore?: readonly string[];
  readonly attribution?: number;
  readonly run?: boolean;
  readonly fix?: boolean;
  readonly quiet?: boolean;
}

/** Its definition. */
export const check: Command<CheckOptions> = {
  name: "check",
  text: "look for what makes the results of scripts less sure than they look; an error is exit 1",
  arguments: [{ name: "SCRIPT", text: "a script or a folder of scripts", many: true }],
  options: [
    { flags: "--format <name>", text: "how findings are told, default text", choices: ["text", "json", "github"] },
    {
      flags: "--ignore <codes>",
      text: "rules to leave out, by commas",
      read: (text) => text.split(",").map((one) => one.trim()),
    },
    {
      flags: "--attribution <share>",
      text: "the least share of quotations with a speaker, default 0.7",
      read: readShare,
    },
    { flags: "--fix", text: "mend duplicate names and names used too early in the script, where there is one way to" },
    { flags: "--no-run", text: "look at the text only; what scripts put out is not checked" },
    quiet,
  ],
  examples: [
    "hustings check analyses",
    "hustings check analyses --no-run --format github",
    "hustings check frames.ts --fix",
  ],
  async run(words, { format = "text", ignore = [], attribution = 0.7, run = true, fix = false, quiet }) {
    const [{ scripts }, { checkScript, scriptRules }, { outputRules }, { syntax }] = await Promise.all([
      import("../notebook/scripts.ts"),
      import("../notebook/check-script.ts"),
      import("../report/check-outputs.ts"),
      import("../notebook/code/syntax.ts"),
    ]);
    const rules = Object.keys({ ...scriptRules, ...outputRules });
    const unknown = ignore.find((code) => !rules.includes(code));
    if (unknown !== undefined)
      throw new HustingsError("bad-option", {
        who: "--ignore",
        needs: "rules that there are",
        got: `"${unknown}" is none`,
        choices: rules,
        near: unknown,
      });
    const found = scripts(words);
    const reader = await syntax();
    const mended = fix ? await mend(found, { syntax: reader, ignore }) : [];
    const still = found.flatMap((file) => checkScript(readFileSync(file, "utf8"), { file, syntax: reader }));
    const readable = found.filter((file) => !still.some((one) => one.file === file && one.severity === "error"));
    const moved = run && readable.length > 0 ? await outputFindings(readable, { attribution, quiet }) : [];
    if (moved === undefined) return exits.interrupted;
    const left = [...still, ...moved].filter(({ code }) => !ignore.includes(code));
    const findings = [...mended, ...left];
    print(findings, format);
    const errors = left.filter(({ severity }) => severity === "error").length;
    const told = [counted(errors, "error"), counted(left.length - errors, "warning")];
    if (fix) told.push(`${mended.length} fixed`);
    say(`${counted(found.length, "script")}: ${told.join(", ")}`, { quiet });
    return errors > 0 ? exits.failed : exits.done;
  },
};

/** Mends scripts where they stand. A file is written whole or not at all. */
async function mend(
  files: readonly string[],
  { syntax, ignore }: { readonly syntax: Syntax; readonly ignore: readonly string[] },
): Promise<readonly Finding[]> {
  const [{ fixScript }, { writeFileWhole }] = await Promise.all([
    import("../notebook/fix-script.ts"),
    import("../notebook/write-file-whole.ts"),
  ]);
  return files.flatMap((file) => {
    const { source, fixed } = fixScript(readFileSync(file, "utf8"), { file, syntax, ignore });
    if (fixed.length > 0) writeFileWhole(file, source);
    return fixed;
  });
}

function readShare(text: string): number {
  const share = Number(text);
  if (text.trim() !== "" && share >= 0 && share <= 1) return share;
  throw new HustingsError("bad-option", {
    who: "--attribution",
    needs: "a share from 0 to 1",
    got: `"${text}" is none`,
  });
}

/** Runs scripts and looks at what they put out; `undefined` after an interrupt. */
async function outputFindings(
  files: readonly string[],
  { attribution, quiet }: { readonly attribution: number; readonly quiet: boolean | undefined },
): Promise<readonly Finding[] | undefined> {
  const [{ runApart }, { failure }, { checkOutputs }, { parse }, { teller }] = await Promise.all([
    import("../notebook/run-apart.ts"),
    import("../notebook/failure.ts"),
    import("../report/check-outputs.ts"),
    import("../notebook/parse.ts"),
    import("./tell-run.ts"),
  ]);
  const tell = teller(files, { quiet });
  return runApart(files, { say: tell.event }, (ended) => {
    if (ended.some(({ exit }) => exit === exits.interrupted)) return undefined;
    return ended.flatMap(({ script: file, exit, errors, results }): readonly Finding[] => {
      if (results === undefined) {
        const { text, line = 1 } = failure(errors, file);
        return exit === 0 ? [] : [{ file, line, column: 1, code: "fails", severity: "error", text }];
      }
      const { cells } = parse(readFileSync(file, "utf8"), { file });
      const lineOf = (id: string): number => Math.max(1, (cells.find((cell) => cell.id === id)?.first ?? 2) - 1);
      return checkOutputs(results, { attribution }).map((one) => {
        const { code, severity, text } = one;
        return { file, line: lineOf(one.cell), column: 1, code, severity, text };
      });
    });
  }).finally(tell.end);
}

function print(findings: readonly Finding[], format: "text" | "json" | "github"): void {
  if (format === "json") return void process.stdout.write(`${JSON.stringify(findings, null, 2)}\n`);
  for (const { file, line, column, severity, code, text, fixed = false } of findings)
    process.stdout.write(
      format === "github"
        ? `::${fixed ? "notice" : severity} file=${property(file)},line=${line},col=${column},title=${code}::${message(text)}\n`
        : `${file}:${line}:${column}: ${fixed ? "fixed" : severity}: ${text} [${code}]\n`,
    );
}

/** A message as annotations of GitHub have it: what would end it is written by its number. */
function message(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** A property beside it, where colons and commas mean something too. */
function property(text: string): string {
  return message(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
