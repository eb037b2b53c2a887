// hustings convert: a script into a Jupyter notebook, or a notebook into a script.

import { existsSync, readFileSync } from "node:fs";
import { HustingsError } from "../core/errors.ts";
import type { Command } from "./command.ts";
import { quiet } from "./options.ts";
import { say, sayNotices } from "./say.ts";
import { writeFile } from "./write-file.ts";

interface ConvertOptions {
  readonly out?: string;
  readonly quiet?: boolean;
}

/** Its definition. */
export const convert: Command<ConvertOptions> = {
  name: "convert",
  text: "turn a script into a Jupyter notebook, or a notebook into a script, without loss",
  arguments: [{ name: "FILE", text: "a script (.ts, .js) or a notebook (.ipynb)" }],
  options: [{ flags: "--out <file>", text: "where it goes; by default beside FILE, unless something is there" }, quiet],
  examples: ["hustings convert frames.ts", "hustings convert frames.ipynb --out frames.ts"],
  async run([file = ""], options) {
    const text = readText(file);
    const notebook = file.toLowerCase().endsWith(".ipynb");
    const out = options.out ?? free(file.replace(/\.\w+$/u, notebook ? ".ts" : ".ipynb"));
    if (notebook) {
      const { fromIpynb } = await import("../notebook/from-ipynb.ts");
      const { source, notices } = fromIpynb(text, { file });
      writeFile(out, source);
      sayNotices(notices, options);
    } else {
      const { toIpynb } = await import("../notebook/to-ipynb.ts");
      writeFile(out, `${JSON.stringify(toIpynb(text, { file }), null, 1)}\n`);
    }
    say(`→ ${out}`, options);
    return 0;
  },
};

function readText(file: string): string {
  if (!/\.(?:ipynb|[cm]?[jt]sx?)$/iu.test(file))
    throw new HustingsError("bad-usage", {
      who: "convert",
      needs: "a script (.ts, .js) or a notebook (.ipynb)",
      got: `"${file}"`,
    });
  if (!existsSync(file))
    throw new HustingsError("missing-file", { who: "convert", needs: "a file", got: `"${file}" is not there` });
  return readFileSync(file, "utf8");
}

/** Nobody's file is written over without being asked for by name. */
function free(out: string): string {
  if (!existsSync(out)) return out;
  throw new HustingsError("cannot-write", {
    who: "convert",
    needs: "a free name (--out)",
    got: `there is a "${out}" already`,
  });
}
