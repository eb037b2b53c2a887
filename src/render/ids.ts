// Names as anchors: short, safe in an address, and no two alike in a page.

/** A maker of anchors that remembers what it has given away. */
export function ids(taken: Iterable<string> = []): (name: string) => string {
  const given = new Set(taken);
  return (name) => {
    const slug = name
      .normalize("NFKD")
      .toLowerCase()
      .replace(/[^a-z0-9]+/gu, "-")
      .replace(/^-+|-+$/gu, "");
    const base = /^[a-z]/u.test(slug) ? slug.slice(0, 60) : `x-${slug}`.slice(0, 60);
    let id = base;
    for (let again = 2; given.has(id); again++) id = `${base}-${again}`;
    given.add(id);
    return id;
  };
}
