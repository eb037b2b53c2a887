import { describe, expect, it } from "vitest";
import { sample } from "../../src/render/sample.ts";
import { decades, withPassages } from "../helpers/chart-tables.ts";

/** One row that rests on passages of three speakers: many of Ann, one of Bo, two of Cy. */
function oneRow(): ReturnType<typeof withPassages> {
  const texts = [
    ...Array.from({ length: 9 }, (_, i) => ({ speaker: "Ann", date: String(1990 + i), text: "Security." })),
    { speaker: "Bo", date: "2001", text: "Security." },
    { speaker: "Cy", date: "2002", text: "Security." },
    { speaker: "Cy", date: "2003", text: "Security." },
  ];
  const table = withPassages(texts);
  const evidence = table.evidence as NonNullable<typeof table.evidence>;
  return {
    ...table,
    rows: table.rows.slice(0, 1),
    evidence: { ...evidence, bounds: Uint32Array.from([0, texts.length]) },
  };
}

describe("a sample of passages", () => {
  it("takes from every speaker in turn, and from early and late before the middle", () => {
    const [row] = sample(oneRow(), { rows: [0], limit: 6 });
    expect(row?.total).toBe(12);
    expect(row?.chosen.map(({ passage }) => `${passage.speaker ?? ""} ${passage.date ?? ""}`)).toEqual([
      "Ann 1990",
      "Cy 2002",
      "Bo 2001",
      "Ann 1998",
      "Cy 2003",
      "Ann 1994",
    ]);
  });

  it("takes all where there is room, each once", () => {
    const [row] = sample(oneRow(), { rows: [0], limit: 50 });
    expect(new Set(row?.chosen.map(({ place }) => place)).size).toBe(12);
  });

  it("is empty without evidence", () => {
    expect(sample(decades, { rows: [0, 1], limit: 5 })).toEqual([
      { chosen: [], total: 0 },
      { chosen: [], total: 0 },
    ]);
  });
});
