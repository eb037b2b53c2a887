// npm start: runs the analyses. The modules of the library are put into a few files first: that takes a second, and reading some five hundred of them would
// take each script one and a half.

import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, ".hustings", "start");
const doors = { hustings: "index", "hustings/node": "node", "hustings/notebook": "notebook" };
const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
await build({
  entryPoints: [...Object.values(doors), "cli/main"].map((door) => join(root, "src", `${door}.ts`)),
  outbase: join(root, "src"),
  outdir: folder,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  external: Object.keys({ ...dependencies, ...peerDependencies }).flatMap((name) => [name, `${name}/*`]),
  logLevel: "warning",
});
const settings = join(folder, "tsconfig.json");
const paths = Object.fromEntries(Object.entries(doors).map(([name, door]) => [name, [`./${door}.js`]]));
writeFileSync(settings, JSON.stringify({ compilerOptions: { module: "nodenext", paths } }));

const run = spawn(process.execPath, [join(folder, "cli", "main.js"), "run", "analyses", ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, TSX_TSCONFIG_PATH: settings },
});
// An interrupt reaches both; this process waits for the other to take its leave.
process.on("SIGINT", () => undefined);
run.on("close", (code, signal) => process.exit(signal === "SIGINT" ? 130 : (code ?? 1)));
