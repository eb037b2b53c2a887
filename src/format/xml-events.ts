// xmlEvents: elements and texts of an XML document as they come, for one that is small enough to be held.

import { xmlFeed, type XmlHandlers, type XmlProblem } from "./xml-feed.ts";

export type { XmlElement, XmlHandlers, XmlProblem } from "./xml-feed.ts";

/**
 * Reads XML.
 *
 * @param text The whole document.
 * @returns Nothing, or the first thing that is wrong; events before it have been given.
 * @source saxes 6.0.0
 * @cost O(characters)
 */
export function xmlEvents(text: string, handlers: XmlHandlers): XmlProblem | undefined {
  const feed = xmlFeed(handlers);
  return feed.write(text) ?? feed.close();
}
