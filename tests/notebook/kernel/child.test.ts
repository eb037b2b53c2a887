// child: the process itself: what it says first, what it does with nonsense, and that it goes when nobody listens any more.

import { fork, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { afterEach, expect, it } from "vitest";
import { kernelPipe, linesIn } from "../../../src/notebook/kernel/lines-out.ts";
import type { FromKernel } from "../../../src/notebook/kernel/to-kernel.ts";
import { root } from "../../helpers/sources.ts";

const begun: ChildProcess[] = [];

afterEach(() => begun.splice(0).forEach((one) => one.kill("SIGKILL")));

/** A process, and a queue of what it says. */
function begin(): { readonly child: ChildProcess; readonly next: () => Promise<FromKernel> } {
  const { VITEST: _, NODE_OPTIONS: __, ...env } = process.env;
  const child = fork(join(root, "src/notebook/kernel/child.ts"), [], {
    execArgv: ["--import", join(root, "node_modules/tsx/dist/loader.mjs"), "--disable-warning=ExperimentalWarning"],
    env,
    stdio: ["ignore", "inherit", "inherit", "ipc", "pipe"],
  });
  begun.push(child);
  const said: FromKernel[] = [];
  let wake = (): void => undefined;
  linesIn(child.stdio[kernelPipe] as Readable, (message) => {
    said.push(message);
    wake();
  });
  const next = async (): Promise<FromKernel> => {
    while (said.length === 0) await new Promise<void>((done) => (wake = done));
    return said.shift() as FromKernel;
  };
  return { child, next };
}

it("says that it is ready, answers nonsense with a problem, and goes on", async () => {
  const { child, next } = begin();
  expect(await next()).toEqual({ kind: "ready" });
  child.send({ kind: "nonsense" });
  expect(await next()).toMatchObject({ kind: "problem" });
  child.send({ kind: "open", script: "/nowhere/s.ts" });
  child.send({ kind: "update", turn: 1, source: "// %% a\n1 + 1;", inputs: {}, held: [] });
  expect(await next()).toMatchObject({ kind: "program", cells: [{ id: "a" }] });
});

it("ends when the process that began it lets go", async () => {
  const { child, next } = begin();
  await next();
  const ended = new Promise((done) => child.once("exit", done));
  child.disconnect();
  expect(await ended).toBe(0);
});
