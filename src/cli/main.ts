#!/usr/bin/env node
// The command line: finds the command, reads its options, and turns whatever goes wrong into one line and an exit code.

import { CommanderError, Command as Program, Option } from "commander";
import { HustingsError } from "../core/errors.ts";
import { version } from "../core/version.ts";
import { exits, type Command, type CommandOption } from "./command.ts";
import { commands } from "./commands.ts";

const debug = process.argv.includes("--debug");

/** A reader that has seen enough (`| head`) is no error: what is left is not printed. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? exits.done : exits.failed);
  });
}

function program(): Program {
  const root = new Program("hustings")
    .description(
      "Who said what, which frames they used, how sure we can be, and a chart that leads back to the sentence.",
    )
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "show help")
    .helpCommand("help [command]", "show help for a command")
    .addHelpText("after", "\nResults go to stdout, everything else to stderr. hustings <command> --help has examples.")
    // Help is what a user without a command wants, and no error; errors are told below, in one line.
    .configureOutput({ outputError: () => undefined, writeErr: (text) => void process.stdout.write(text) })
    .exitOverride();
  for (const command of commands) define(root, command);
  return root;
}

/** A name of two words stands below a command of the first. */
function define(root: Program, command: Command<never>): void {
  const [first = "", second] = command.name.split(" ");
  const group = root.commands.find((one) => one.name() === first);
  const parent = second === undefined ? root : (group ?? root.command(first).description(below(first)));
  const made = parent.command(second ?? first).description(command.text);
  for (const { name, text, many = false, optional = false } of command.arguments) {
    const word = `${name}${many ? "..." : ""}`;
    made.argument(optional ? `[${word}]` : `<${word}>`, text);
  }
  for (const option of [...command.options, debugging]) made.addOption(optionOf(option));
  made.addHelpText("after", `\nExamples:\n${command.examples.map((example) => `  ${example}`).join("\n")}`);
  made.action(async (...all: readonly unknown[]) => {
    const inputs = all.slice(0, command.arguments.length).flat() as readonly string[];
    process.exitCode = await command.run(command.passesOn === true ? withMark(inputs) : inputs, made.opts() as never);
  });
}

/** What the commands below a word do. */
function below(word: string): string {
  const texts = commands.filter(({ name }) => name.startsWith(`${word} `)).map(({ text }) => text);
  return texts.join("; ");
}

const debugging: CommandOption = { flags: "--debug", text: "show the stack of an error" };

/** Commander takes `--` away; a command that passes words on gets it back in its place. */
function withMark(inputs: readonly string[]): readonly string[] {
  const at = process.argv.indexOf("--");
  if (at === -1) return inputs;
  const passed = process.argv.slice(at + 1);
  return [...inputs.slice(0, inputs.length - passed.length), "--", ...passed];
}

function optionOf({ flags, text, choices, required = false, read }: CommandOption): Option {
  const option = new Option(flags, text).makeOptionMandatory(required);
  if (choices !== undefined) option.choices(choices).argParser((value: string) => chosen(value, flags, choices));
  if (read !== undefined) option.argParser(read);
  return option;
}

function chosen(value: string, flags: string, choices: readonly string[]): string {
  if (choices.includes(value)) return value;
  const who = flags.replace(/\s.*$/u, "");
  throw new HustingsError("bad-option", { who, needs: "one", got: `"${value}" is none`, choices, near: value });
}

/** Help and version are no errors; everything else is one line that ends with a code. */
function told(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0 || error.code === "commander.help") return exits.done;
    process.stderr.write(`${usage(error)}\n`);
    return exits.misused;
  }
  const coded = error instanceof HustingsError;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${coded ? message : `hustings: ${message} [internal]`}\n`);
  if (debug && error instanceof Error) process.stderr.write(`${error.stack ?? ""}\n`);
  return coded ? exits.misused : exits.failed;
}

function usage({ message }: CommanderError): string {
  return `${message
    .replace(/^error: /u, "hustings: ")
    .replaceAll(/\s*\n\s*/gu, " ")
    .trim()} [bad-usage]`;
}

try {
  await program().parseAsync();
} catch (error) {
  process.exitCode = told(error);
}
