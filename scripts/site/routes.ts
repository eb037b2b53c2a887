// Where the files of the project stand in the site: links between them keep leading to each other.

import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path/posix";

/** From the path of a file in the project to that of its page, both without a slash in front. */
export type Routes = ReadonlyMap<string, string>;

const about = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"];

/**
 * The pages of a project.
 *
 * @param root Of the project.
 * @param shown Scripts whose pages are in the site; the others lead to their source.
 */
export function routes(root: string, shown: ReadonlySet<string>): Routes {
  const listed = (folder: string, ending: string): readonly string[] =>
    readdirSync(join(root, folder))
      .filter((file) => file.endsWith(ending))
      .toSorted();
  const pages = (folder: string, to: string): readonly (readonly [string, string])[] =>
    listed(folder, ".md").map((file) => [`${folder}/${file}`, `${to}/${basename(file, ".md")}.html`] as const);
  const scripts = (folder: string, to: string): readonly (readonly [string, string])[] =>
    listed(folder, ".ts").map((file) => {
      const path = `${folder}/${file}`;
      return [path, shown.has(path) ? `${to}/${basename(file, ".ts")}/index.html` : sourcePath(path)] as const;
    });
  const corpora = readdirSync(join(root, "corpora"))
    .filter((name) => existsSync(join(root, "corpora", name, "README.md")))
    .toSorted();
  return new Map<string, string>([
    ...about.map((file) => [file, `about/${basename(file, ".md").toLowerCase()}.html`] as const),
    ...pages("docs/guide", "guide"),
    ...pages("docs/methods", "methods"),
    ...listed("docs", ".md").map((file) => [`docs/${file}`, `${basename(file, ".md")}.html`] as const),
    ["docs/course/README.md", "course/index.html"],
    ...scripts("docs/course", "course"),
    ...scripts("analyses", "gallery"),
    ["corpora", "data/index.html"],
    ["corpora/README.md", "data/index.html"],
    ...corpora.map((name) => [`corpora/${name}/README.md`, `data/${name}.html`] as const),
    ["docs/schema/codebook.schema.json", "files/codebook.schema.json"],
    ["docs/images/frames-over-time.png", "files/frames-over-time.png"],
  ]);
}

/** Where the source of a script can be read. */
export function sourcePath(path: string): string {
  return `source/${path}.html`;
}
