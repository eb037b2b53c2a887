// A real browser from npm alone: Chromium is unpacked once into a folder of its own and driven by playwright-core.

import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

/** Where the unpacked browser lies; the version is in the name, so that another one is never taken for it. */
function home(): string {
  const main = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const { version } = createRequire(import.meta.url)(join(dirname(main), "../../package.json")) as { version: string };
  return join(tmpdir(), `hustings-chromium-${version}`);
}

/**
 * Unpacks the browser unless that was done before, and says where it is. Tests may run at the same time: each unpacks beside,
 * and whoever is first puts its folder in place in one step.
 */
async function browserFolder(): Promise<string> {
  const folder = home();
  if (existsSync(join(folder, "chromium"))) return folder;
  const before = { TMPDIR: process.env["TMPDIR"], LD_LIBRARY_PATH: process.env["LD_LIBRARY_PATH"] };
  const building = mkdtempSync(`${folder}-`);
  process.env["TMPDIR"] = building;
  // Makes the package unpack the libraries and fonts that a bare machine lacks.
  process.env["AWS_LAMBDA_JS_RUNTIME"] = "nodejs20.x";
  try {
    const { default: packed } = await import("@sparticuz/chromium");
    await packed.executablePath();
    writeFileSync(join(building, "fonts", "fonts.conf"), fontsIn(folder));
    renameSync(building, folder);
  } catch (error) {
    rmSync(building, { recursive: true, force: true });
    if (!existsSync(join(folder, "chromium"))) throw error;
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
  return folder;
}

/** The package's own list of font folders names places of another machine. */
function fontsIn(folder: string): string {
  const dejavu = dirname(createRequire(import.meta.url).resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf"));
  const folders = [join(folder, "fonts"), dejavu].map((path) => `<dir>${path}</dir>`).join("");
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}<cachedir>${join(folder, "fonts-cache")}</cachedir></fontconfig>`;
}

/** A running browser; close it when done. */
export async function browser(): Promise<Browser> {
  const folder = await browserFolder();
  return chromium.launch({
    executablePath: join(folder, "chromium"),
    args: ["--no-sandbox", "--font-render-hinting=none"],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [join(folder, "al2023", "lib"), process.env["LD_LIBRARY_PATH"] ?? ""]
        .filter((part) => part !== "")
        .join(":"),
      FONTCONFIG_PATH: join(folder, "fonts"),
    } as Record<string, string>,
  });
}
