// A script in cells means what it means as a module: small programs and every analysis print, bring and fail alike under tsx and in a kernel.

import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { kernel, type Kernel } from "../helpers/kernel.ts";
import { desk, type Desk } from "../helpers/process.ts";
import { smallPrograms, type SmallProgram } from "../helpers/small-programs.ts";

/** What can be seen of a run. */
interface Seen {
  readonly printed: string;
  /** The first words of what went wrong, and where in the script. */
  readonly error: string;
}

const desks: Desk[] = [];
const kernels = new Map<string, Kernel>();
/** Programs run in processes of their own; two at a time keep two cores busy. */
const underTsx = new Map<string, Promise<Seen>>();

beforeAll(async () => {
  for (const name of ["oxc", "acorn"]) kernels.set(name, await kernel({ env: { HUSTINGS_SYNTAX: name } }));
  let before = [Promise.resolve(), Promise.resolve()] as Promise<unknown>[];
  smallPrograms.forEach((program, i) => {
    const at = folderFor(program);
    const run = (before[i % 2] as Promise<unknown>).then(() => withTsx(at));
    before = before.with(i % 2, run);
    underTsx.set(program.name, run);
  });
});

afterAll(() => {
  for (const one of kernels.values()) one.close();
  for (const at of desks) at.remove();
});

const folders = new Map<string, Desk>();

function folderFor({ name, source, files = {} }: SmallProgram): Desk {
  const at = desk();
  desks.push(at);
  at.file("program.ts", source);
  for (const [file, text] of Object.entries(files)) at.file(file, text);
  folders.set(name, at);
  return at;
}

async function withTsx(at: Desk): Promise<Seen> {
  const { stdout, stderr, exit } = await at.tsx(["program.ts"]);
  if (exit === 0) return { printed: stdout, error: "" };
  const place = /program\.ts:(\d+):(\d+)\)?$/mu.exec(stderr);
  const said =
    /^(?:Uncaught )?((?:\w*Error|Own)(?: \[\w+\])?: [^\n]+)$/mu.exec(stderr)?.[1] ??
    stderr.split("\n").find((line) => line.includes("only a text")) ??
    stderr;
  return { printed: stdout, error: `${plain(said)} ${place === null ? "" : `${place[1]}:${place[2]}`}`.trim() };
}

/** Without what differs by design: the code in brackets, and where the importing module lies. */
function plain(message: string): string {
  return message
    .replace(/ \[\w+\]/u, "")
    .replace(/ imported from .*$/u, "")
    .replaceAll(/'?file:\S+|'\/\S+'/gu, "…")
    .replace(/ was thrown$/u, "")
    .trim();
}

async function inKernel(syntax: string, { name, source }: SmallProgram): Promise<Seen> {
  const own = kernels.get(syntax) as Kernel;
  own.open(join(folders.get(name)?.folder ?? "", "program.ts"));
  const { states, printed, problem } = await own.update(source);
  // What nobody waits for comes a little later, as it does before a process ends.
  const late = /setTimeout|Promise/u.test(source) ? await later(own, source) : printed;
  const error = [...states.values()].find((one) => one.error !== undefined)?.error;
  if (problem !== undefined) return { printed: late, error: problem };
  if (error === undefined) return { printed: late, error: "" };
  const place =
    error.line === undefined || /provide an export|Cannot find module/u.test(error.message)
      ? ""
      : `${error.line}:${error.column}`;
  return {
    printed: late,
    error: `${plain(`${error.name === "" ? "" : `${error.name}: `}${error.message}`)} ${place}`.trim(),
  };
}

async function later(own: Kernel, source: string): Promise<string> {
  await new Promise((done) => setTimeout(done, 50));
  return (await own.update(`${source}\n// %% end\n0;`)).printed;
}

describe.each(["oxc", "acorn"])("with the parser %s", (syntax) => {
  it.each(smallPrograms.map((program) => [program.name, program] as const))("%s", async (name, program) => {
    expect(await inKernel(syntax, program)).toEqual(await underTsx.get(name));
  });
});
