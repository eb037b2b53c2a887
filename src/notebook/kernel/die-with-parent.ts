// dieWithParent: ends this process when the one that began it is gone, also when a loop keeps it from hearing of that.

import { Worker } from "node:worker_threads";

/** How often it is looked. */
const everyMilliseconds = 500;

/** A thread of its own looks: the main one may be in a loop that does not end. */
const watching = `
const { ppid, pid } = process;
setInterval(() => { if (process.ppid !== ppid) process.kill(pid, "SIGKILL"); }, ${everyMilliseconds});
`;

/** Begins to look. */
export function dieWithParent(): void {
  new Worker(watching, { eval: true, execArgv: [] }).unref();
}
