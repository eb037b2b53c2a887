// Tests resolve the package's own names to its sources, so that they see what users see without a build.

import { fileURLToPath } from "node:url";
import { defineConfig, type ViteUserConfig } from "vitest/config";

const source = (file: string): string => fileURLToPath(new URL(`src/${file}`, import.meta.url));

const config: ViteUserConfig = defineConfig({
  resolve: {
    alias: [
      { find: /^hustings$/, replacement: source("index.ts") },
      { find: /^hustings\/browser$/, replacement: source("browser.ts") },
      { find: /^hustings\/node$/, replacement: source("node.ts") },
      { find: /^hustings\/notebook$/, replacement: source("notebook.ts") },
      { find: /^hustings\/testing$/, replacement: source("testing.ts") },
    ],
  },
  test: {
    include: ["tests/**/*.test.ts"],
    // Two at a time also on two cores: the tests with a browser or a process wait more than they work.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // The counts are read by .ci/run.
    reporters: ["default", ["json", { outputFile: ".hustings/tests.json" }]],
  },
});

export default config;
