// chartPage: one chart as a page that needs nothing else.

import { expect, it } from "vitest";
import { chartRanked } from "../../src/charts/ranked.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { chartPage } from "../../src/report/chart-page.ts";
import { tokensCounts } from "../../src/tokens/counts.ts";
import { tokens } from "../../src/tokens/tokens.ts";

it("chartPage has the chart, its methods and nothing from elsewhere", async () => {
  const counts = tokensCounts(tokens(corpus([{ id: "a", text: "We agree." }])));
  const html = await chartPage(chartRanked(counts, { value: "tokens" }), { title: "How long & how short" });
  expect(html).toContain("<h1><bdi>How long &amp; how short</bdi></h1>");
  expect(html).toContain("<code>tokensCounts</code>");
  expect(html).not.toMatch(/<(?:script|link|img|iframe)[^>]+(?:src|href)="https?:/u);
});
