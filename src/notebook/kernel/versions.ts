// versions: which version of a local module an import means, so that an edited module is loaded anew and the others stay as they are.

import { register } from "node:module";

/** Where the thread that resolves imports finds the versions: a length, and JSON in UTF-8. */
const capacity = 1 << 20;

/** Tells versions to whoever resolves imports. */
export interface Versions {
  /** Absolute path → version, and whether it is an ES module by its text. What is not in it is resolved as ever. */
  readonly set: (versions: ReadonlyMap<string, readonly [version: string, isModule: boolean]>) => void;
}

/** Begins to watch over the imports of this process. Call it once. */
export function versions(): Versions {
  const shared = new SharedArrayBuffer(capacity);
  const length = new Int32Array(shared, 0, 1);
  const text = new Uint8Array(shared, 4);
  register(`data:text/javascript,${encodeURIComponent(hooks)}`, { data: { shared } });
  return {
    set(found) {
      const bytes = new TextEncoder().encode(JSON.stringify(Object.fromEntries(found)));
      if (bytes.length > text.length) throw new Error("The script rests on too many local modules to watch them all.");
      text.set(bytes);
      Atomics.store(length, 0, bytes.length);
    },
  };
}

/** Runs in the thread of the loader: it adds its version to the address of each local module. */
const hooks = `
import { fileURLToPath, pathToFileURL } from "node:url";
let length, text, read = -1, seen = "", versions = {};
export function initialize({ shared }) {
  length = new Int32Array(shared, 0, 1);
  text = new Uint8Array(shared, 4);
}
export async function resolve(specifier, context, next) {
  const json = new TextDecoder().decode(text.slice(0, Atomics.load(length, 0)));
  if (json !== seen) { seen = json; versions = json === "" ? {} : JSON.parse(json); }
  const path = local(specifier, context.parentURL);
  const [version, isModule] = versions[path] ?? [];
  const url = path === undefined ? "" : pathToFileURL(path).href + "?version=" + version;
  // In a package that does not say "module" it would be loaded as CommonJS, and that only once.
  if (isModule) return { url, format: "module", importAttributes: context.importAttributes, shortCircuit: true };
  const found = await next(specifier, context);
  return path === undefined ? found : { ...found, url: found.url + (found.url.includes("?") ? "&" : "?") + "version=" + version };
}
function local(specifier, parent) {
  if (parent === undefined || !parent.startsWith("file:") || !/^(?:file:|\\.{0,2}\\/)/.test(specifier)) return undefined;
  const path = fileURLToPath(new URL(specifier, parent).href.replace(/[?#].*$/, ""));
  const swapped = path.replace(/\\.([cm]?)js(x?)$/, ".$1ts$2");
  const all = [path, swapped, ...[".ts", ".tsx", ".js", ".mts", ".mjs", "/index.ts", "/index.js"].map((end) => path + end)];
  return all.find((one) => versions[one] !== undefined);
}
`;
