// A page of the site as its makers hand it over. In `body`, an address that begins with "/" is meant from the root of the site.

import type { Found } from "./search-shape.ts";

/** The parts of the site that its top line leads to. */
export const sections = [
  { name: "try", title: "Try it", href: "/try.html" },
  { name: "gallery", title: "Gallery", href: "/gallery/index.html" },
  { name: "guide", title: "Guide", href: "/guide/index.html" },
  { name: "methods", title: "Methods", href: "/methods/index.html" },
  { name: "api", title: "API", href: "/api/index.html" },
  { name: "course", title: "Course", href: "/course/index.html" },
  { name: "quanteda", title: "From quanteda", href: "/from-quanteda.html" },
  { name: "search", title: "Search", href: "/search.html" },
] as const;
export type SectionName = (typeof sections)[number]["name"] | "home" | "about";

/** A line of the list beside a page. */
export interface SideLink {
  readonly title: string;
  readonly href: string;
}

export interface SitePage {
  /** From the root of the site: `guide/charts.html`. */
  readonly path: string;
  readonly section: SectionName;
  readonly title: string;
  /** Under the title, HTML. */
  readonly lead?: string;
  /** Under the title stands this instead of the usual heading. */
  readonly hero?: string;
  readonly body: string;
  /** The pages of the same part. */
  readonly side?: readonly SideLink[];
  /** The parts of this page. */
  readonly parts?: readonly SideLink[];
  readonly script?: string;
  /** Characters that the page may show later. */
  readonly also?: string;
  /** What the search can find in it. */
  readonly found?: readonly Found[];
}
