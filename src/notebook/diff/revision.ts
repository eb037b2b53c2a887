// revision: the project as git knows it at a revision, in a folder that is taken away again.

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { HustingsError } from "../../core/errors.ts";

/** A revision that lies ready. */
export interface Revision {
  /** The first letters of its hash. */
  readonly name: string;
  /** What the present folder is in it. */
  readonly folder: string;
  /** What a reader of the comparison has to know. */
  readonly notices: readonly string[];
}

/**
 * Writes the files of a revision into a folder. What git does not keep, such as installed packages and data, is taken as it is now.
 *
 * @param revision Whatever git takes for one: `HEAD~1`, a branch, a tag, a hash.
 * @param options `into`: an empty folder outside of the project; `own`: scripts that are compared, which are not taken from now.
 * @throws bad-revision where git is missing, knows no such revision, or keeps nothing here.
 */
export function revision(
  name: string,
  { into, own }: { readonly into: string; readonly own: readonly string[] },
): Revision {
  const top = git(["rev-parse", "--show-toplevel"], name);
  const hash = git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`], name);
  const tree = join(into, "tree");
  const env = { GIT_INDEX_FILE: join(into, "index") };
  mkdirSync(tree, { recursive: true });
  git(["read-tree", hash], name, { env });
  git(["checkout-index", "--all", "--force", `--prefix=${tree}/`], name, { env, cwd: top });
  rmSync(env.GIT_INDEX_FILE, { force: true });
  const folder = join(tree, git(["rev-parse", "--show-prefix"], name));
  mkdirSync(folder, { recursive: true });
  const lent = lend({ top, tree, name, own });
  return { name: hash.slice(0, 7), folder, notices: [...lentNotice(lent), ...packagesNotice({ top, tree })] };
}

/** Folders that only runs of this library write. */
const written = /^(?:\.hustings|out)\/$/u;
const packages = /(?:^|\/)node_modules\/?$/u;

interface Lending {
  readonly top: string;
  readonly tree: string;
  readonly name: string;
  readonly own: readonly string[];
}

/** Links what git does not keep. Answers what it was. */
function lend({ top, tree, name, own }: Lending): readonly string[] {
  const others = git(["ls-files", "--others", "--directory", "--no-empty-directory", "-z"], name, { cwd: top });
  const isOwn = (path: string): boolean => own.some((script) => `${script}/`.startsWith(join(top, path)));
  const kept = others
    .split("\0")
    .filter((path) => path !== "" && !written.test(path) && !isOwn(path) && !existsSync(join(tree, path)));
  for (const path of kept) link(join(top, path), join(tree, path));
  const above = packagesAbove(dirname(top));
  if (above !== undefined && !kept.some((path) => packages.test(path))) link(above, join(tree, "node_modules"));
  return kept.filter((path) => !packages.test(path));
}

function link(from: string, to: string): void {
  if (existsSync(to)) return;
  mkdirSync(dirname(to), { recursive: true });
  symlinkSync(from.replace(/[\\/]$/u, ""), to.replace(/[\\/]$/u, ""), "junction");
}

/** In a project of several packages they may lie further up. */
function packagesAbove(folder: string): string | undefined {
  const path = join(folder, "node_modules");
  if (existsSync(path)) return path;
  return dirname(folder) === folder ? undefined : packagesAbove(dirname(folder));
}

function lentNotice(lent: readonly string[]): readonly string[] {
  if (lent.length === 0) return [];
  const shown = lent.slice(0, 3).join(", ") + (lent.length > 3 ? ` and ${lent.length - 3} more` : "");
  return [`not kept by git, so the same on both sides: ${shown}`];
}

function packagesNotice({ top, tree }: { readonly top: string; readonly tree: string }): readonly string[] {
  const file = "package-lock.json";
  const [now, then] = [top, tree]
    .map((folder) => resolve(folder, file))
    .map((path) => (existsSync(path) ? readFileSync(path, "utf8") : ""));
  return now === then ? [] : [`${file} differs; both sides run with the packages that are installed now`];
}

function git(
  args: readonly string[],
  name: string,
  { env = {}, cwd = process.cwd() }: { readonly env?: Readonly<Record<string, string>>; readonly cwd?: string } = {},
): string {
  const { status, stdout, stderr, error } = spawnSync("git", args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status === 0) return stdout.replace(/\n$/u, "");
  const why =
    error === undefined
      ? stderr
          .trim()
          .replace(/^fatal: /u, "")
          .split("\n")[0] || `git knows no "${name}"`
      : "git cannot be run; is it installed?";
  throw new HustingsError("bad-revision", {
    who: "diff",
    needs: "a revision that git knows, from inside a git repository",
    got: why,
  });
}
