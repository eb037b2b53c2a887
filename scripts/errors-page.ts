// Writes docs/errors.md from the catalogue of errors.

import { writeFileSync } from "node:fs";
import { catalogue } from "../src/core/errors.ts";

const rows = Object.entries(catalogue).map(([code, { meaning, wayOut }]) => `| \`${code}\` | ${meaning} | ${wayOut} |`);
const page = `# Errors

Every refusal is a \`HustingsError\` with a stable \`code\`; the message is one line that ends with the code in brackets. On the command line it is
printed without a stack (\`--debug\` adds it) and the exit code is 2. Dirty data is not an error: it travels as a notice beside the result.

| code | what it means | the way out |
|---|---|---|
${rows.join("\n")}
`;
writeFileSync(new URL("../docs/errors.md", import.meta.url), page);
