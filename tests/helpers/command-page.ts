// The end of docs/guide/command-line.md: every command and option, made from their definitions.

import { commands } from "../../src/cli/commands.ts";

/** The section of a command. */
function section({ name, text, arguments: words, options, examples }: (typeof commands)[number]): string {
  const usage = words.map((word) => `${word.name}${word.many === true ? "…" : ""}`).join(" ");
  const rows = options.map(({ flags, text: what, choices, required = false }) => {
    const all = choices === undefined ? "" : `: ${choices.map((choice) => `\`${choice}\``).join(", ")}`;
    return `| \`${flags}\` | ${what.replaceAll("|", String.raw`\|`)}${all}${required ? " (needed)" : ""} |`;
  });
  const shown = examples.map((example) => `    ${example}`).join("\n");
  return `### ${name} ${usage}\n\n${text.charAt(0).toUpperCase()}${text.slice(1)}.\n\n| option | |\n|---|---|\n${rows.join("\n")}\n\n${shown}\n`;
}

/** The page with its end made anew. */
export function commandPage(text: string): string {
  const head = text.slice(0, text.indexOf("## Every command"));
  return `${head}## Every command\n\n${commands.map((command) => section(command)).join("\n")}`;
}
