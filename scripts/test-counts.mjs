// Prints "N passed, N failed, N skipped" from the results of the last test run; fails where the run failed or left no results.

import { existsSync, readFileSync } from "node:fs";

const [file, status] = process.argv.slice(2);
const results = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
const passed = results?.numPassedTests ?? 0;
const skipped = results?.numPendingTests ?? 0;
// A step before the tests that failed (lint, types, build) counts as one failure of its own.
const failed = Math.max(results?.numFailedTests ?? 0, status === "0" && results !== null ? 0 : 1);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
