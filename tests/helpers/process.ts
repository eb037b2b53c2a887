// The command line and scripts as users start them: in processes of their own, in a folder of their own.

import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "./sources.ts";

/** How a process ended. */
export interface Ended {
  readonly exit: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder for a test, with a space in its name, in which `hustings` means the sources of this project. */
export interface Desk {
  readonly folder: string;
  /** Writes a file and answers its path. */
  readonly file: (name: string, content: string | Uint8Array) => string;
  /** Runs the command line. */
  readonly hustings: (args: readonly string[], options?: RunIn) => Promise<Ended>;
  /** Runs a script with tsx. */
  readonly tsx: (args: readonly string[], options?: RunIn) => Promise<Ended>;
  readonly remove: () => void;
}

/** What else a process is given. */
export interface RunIn {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Called with the process once it runs. */
  readonly started?: (child: ChildProcess) => void;
}

const loader = join(root, "node_modules/tsx/dist/loader.mjs");

/** Opens a desk. Remove it when done. */
export function desk(): Desk {
  const folder = mkdtempSync(join(tmpdir(), "hustings desk "));
  const file = (name: string, content: string | Uint8Array): string => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
    return name;
  };
  const paths = Object.fromEntries(
    ["index", "node", "notebook", "testing"].map((door) => [
      door === "index" ? "hustings" : `hustings/${door}`,
      [join(root, `src/${door}.ts`)],
    ]),
  );
  file("package.json", '{ "type": "module", "private": true }');
  file("tsconfig.json", JSON.stringify({ compilerOptions: { module: "nodenext", paths } }));
  return {
    folder,
    file,
    hustings: (args, options) => node(["--import", loader, join(root, "src/cli/main.ts"), ...args], folder, options),
    tsx: (args, options) => node(["--import", loader, ...args], folder, options),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function node(args: readonly string[], cwd: string, { env = {}, input = "", started }: RunIn = {}): Promise<Ended> {
  // The runner of the tests leaves marks in the environment that scripts must not see.
  const { VITEST: _, NODE_OPTIONS: __, ...clean } = process.env;
  const child = spawn(process.execPath, args, { cwd, env: { ...clean, ...env } });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  // A process that ends before it reads its input is no error of ours.
  child.stdin.on("error", () => undefined).end(input);
  started?.(child);
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (exit, signal) => done({ exit, signal, stdout, stderr }));
  });
}
