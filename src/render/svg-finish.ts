// From what vega draws to what we ship: an image with a name, marks that tell their numbers, links that work by keyboard, the colours of the ground.

import { escapeHtml } from "./escape-html.ts";
import { recolor } from "./recolor.ts";

/** What is known of the picture. */
export interface Finishing {
  readonly title: string;
  readonly alt: string;
  readonly theme: "light" | "dark";
  readonly prefix: string;
  /** Its marks are links, so it is a group of things and not one image. */
  readonly live: boolean;
}

const tag = /<(\/?)([a-z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/giu;
const attribute = /([\w:-]+)="([^"]*)"/gu;

/** The finished SVG. */
export function svgFinish(drawn: string, finishing: Finishing): string {
  const colors = finishing.theme === "dark" ? recolor : (color: string): string => color;
  let label = "";
  let first = true;
  const result = drawn.replace(tag, (whole: string, close: string, name: string, rest: string, empty: string) => {
    if (close !== "") return whole;
    const attributes = read(rest);
    if (first) {
      first = false;
      return opening(attributes, finishing);
    }
    label = attributes.get("aria-label") ?? "";
    const kept = [...attributes].flatMap((pair) => attributeOf(pair, finishing, colors));
    const open = `<${name}${kept.map(([key, value]) => ` ${key}="${value}"`).join("")}`;
    const speaks = name !== "g" && label !== "";
    if (speaks && empty !== "") return `${open}><title>${label}</title></${name}>`;
    return speaks ? `${open}><title>${label}</title>` : `${open}${empty}>`;
  });
  return named(result.replace(/<a href="">(.*?)<\/a>/gsu, "$1"));
}

function read(text: string): Map<string, string> {
  return new Map([...text.matchAll(attribute)].map((match) => [match[1] ?? "", match[2] ?? ""]));
}

/** The root: one image with its name and description, or a group of links with the same. */
function opening(attributes: ReadonlyMap<string, string>, { title, alt, live }: Finishing): string {
  const [width, height] = [attributes.get("width") ?? "", attributes.get("height") ?? ""];
  const frame = `xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  if (live) return `<svg ${frame} role="group" aria-label="${escapeHtml(alt)}"><desc>${escapeHtml(alt)}</desc>`;
  return `<svg ${frame} role="img"><title>${escapeHtml(title)}</title><desc>${escapeHtml(alt)}</desc>`;
}

/** What vega says of roles is replaced by our own; ids get their prefix, colours their ground. */
function attributeOf(
  [key, value]: readonly [string, string],
  { prefix, live }: Finishing,
  colors: (color: string) => string,
): readonly (readonly [string, string])[] {
  if (key === "role" || key === "class" || key.startsWith("aria-")) return [];
  // The policy of a page lets no style stand in an element.
  if (key === "style" && live) return [];
  if (key === "xlink:href") return [["href", value]];
  if (key === "id") return [[key, prefix + value]];
  if (key === "fill" || key === "stroke") return [[key, colors(value.replace("url(#", `url(#${prefix}`))]];
  if (key === "clip-path") return [[key, value.replace("url(#", `url(#${prefix}`)]];
  return [[key, value]];
}

/** A link is called what its mark says. */
function named(drawn: string): string {
  return drawn.replace(
    /<a ([^>]*)>(<[a-z]+ [^>]*>)<title>([^<]*)<\/title>/gu,
    (_, attributes: string, mark: string, label: string) =>
      `<a ${attributes} aria-label="${label}">${mark}<title>${label}</title>`,
  );
}
