// Asks every command of the command line for its help, in one process, and prints what each said: a process each would take a second and more.

import { commands } from "../../src/cli/commands.ts";

const { write } = process.stdout;
process.stdout.setMaxListeners(0);
process.stderr.setMaxListeners(0);
const said: Record<string, { readonly exit: number; readonly stdout: string }> = {};
for (const [i, { name }] of commands.entries()) {
  process.argv = [process.argv[0] ?? "", "hustings", ...name.split(" "), "--help"];
  process.exitCode = 0;
  let stdout = "";
  process.stdout.write = (text: string | Uint8Array) => {
    stdout += String(text);
    return true;
  };
  // The command line is a module that runs when it is loaded; another address runs it again.
  await import(`../../src/cli/main.ts?again=${i}`);
  said[name] = { exit: Number(process.exitCode), stdout };
}
process.stdout.write = write;
process.exitCode = 0;
process.stdout.write(JSON.stringify(said));
