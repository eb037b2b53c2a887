// Builds dist/: an empty folder, the compiler's output, the files that are no TypeScript, and a command that can be run.

import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");

rmSync(dist, { recursive: true, force: true });

const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
const compiled = spawnSync(process.execPath, [tsc, "-p", join(root, "tsconfig.build.json")], { stdio: "inherit" });

// The compiler copies JSON that is imported; style sheets, templates and other assets are ours to bring along.
cpSync(join(root, "src"), dist, {
  recursive: true,
  filter: (path) => statSync(path).isDirectory() || !/\.(?:ts|json)$/u.test(path),
});

const command = join(dist, "cli", "main.js");
if (existsSync(command)) chmodSync(command, 0o755);

process.exitCode = compiled.status ?? 1;
