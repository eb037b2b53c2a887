// Runs what the pages claim to have run, and writes down what it printed: `npm run docs`.

import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pages } from "../tests/helpers/examples.ts";
import { root } from "../tests/helpers/sources.ts";

const folder = join(root, ".hustings/docs");
const environment = { ...process.env, NO_COLOR: "1", COLUMNS: "120" };

function printed(command: string, args: readonly string[]): string {
  const text = execFileSync(command, args, {
    cwd: root,
    encoding: "utf8",
    env: environment,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return text
    .trimEnd()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}

function script(code: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "script.ts"), code);
  const text = printed("node", ["--import", "tsx", join(folder, "script.ts")]);
  rmSync(folder, { recursive: true });
  return text;
}

/** Where the page leaves lines out with "…", the same number of lines is kept. */
function session(part: string): string {
  const [command = "", ...old] = part.trimEnd().split("\n");
  if (!/^npx (?:hustings|tsx)\b/u.test(command)) return part;
  const text = printed("bash", [
    "-c",
    command
      .replace(/^npx hustings\b/u, "node --import tsx src/cli/main.ts")
      .replace(/^npx tsx\b/u, "node --import tsx"),
  ]);
  const cut = old.indexOf("…");
  const shown = cut === -1 ? text : [...text.split("\n").slice(0, cut), "…"].join("\n");
  return `${command}\n${shown}\n${part.endsWith("\n\n") ? "\n" : ""}`;
}

for (const page of pages()) {
  const text = readFileSync(join(root, page), "utf8");
  const updated = text
    .replaceAll(
      /^(```ts run\n([\s\S]*?)^```[\s\S]*?^```text\n)[\s\S]*?^```/gmu,
      (_, before: string, code: string) => `${before}${script(code)}\n\`\`\``,
    )
    .replaceAll(
      /^```console\n([\s\S]*?)^```/gmu,
      (_, body: string) =>
        `\`\`\`console\n${body
          .split(/^(?=\$ )/mu)
          .map((part) => (part.startsWith("$ ") ? `$ ${session(part.slice(2))}` : part))
          .join("")}\`\`\``,
    );
  if (updated !== text) writeFileSync(join(root, page), updated);
  if (updated !== text) console.log(`updated ${page}`);
}
