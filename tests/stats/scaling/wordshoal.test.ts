// Wordshoal: the mode that R's optim finds, a known order of speakers from invented debates, and what cannot be placed.

import { describe, expect, it } from "vitest";
import { random } from "../../../src/core/random.ts";
import { corpus } from "../../../src/corpus/corpus.ts";
import { features } from "../../../src/features/features.ts";
import { wordshoalFit } from "../../../src/stats/scaling/wordshoal-fit.ts";
import { wordshoal } from "../../../src/stats/scaling/wordshoal.ts";
import { tokens } from "../../../src/tokens/tokens.ts";
import { oracle } from "../../helpers/oracle.ts";

const run =
  oracle<
    Readonly<Record<"truth" | "speaker" | "debate" | "value" | "theta" | "alpha" | "beta" | "tau", readonly number[]>>
  >("wordshoal");
const correlation = (x: readonly number[], y: readonly number[]): number => {
  const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  const sum = (of: (i: number) => number): number => x.reduce((all, _, i) => all + of(i), 0);
  const dx = (i: number): number => (x[i] ?? 0) - mx;
  const dy = (i: number): number => (y[i] ?? 0) - my;
  return sum((i) => dx(i) * dy(i)) / Math.sqrt(sum((i) => dx(i) ** 2) * sum((i) => dy(i) ** 2));
};

describe("wordshoalFit", () => {
  const positions = run.value.map((value, k) => ({
    value,
    speaker: run.speaker[k] as number,
    debate: run.debate[k] as number,
  }));
  const fit = wordshoalFit(positions, { speakers: 12, debates: 9 });
  const sign = Math.sign((fit.theta[0] as number) * (run.theta[0] as number));

  it("finds the mode that optim finds, but for the sign", () => {
    expect(fit.converged).toBe(true);
    for (const [i, value] of run.theta.entries()) expect(sign * (fit.theta[i] as number)).toBeCloseTo(value, 6);
    for (const [j, value] of run.beta.entries()) expect(sign * (fit.beta[j] as number)).toBeCloseTo(value, 6);
    for (const [j, value] of run.alpha.entries()) expect(fit.alpha[j]).toBeCloseTo(value, 6);
    for (const [i, value] of run.tau.entries()) expect(fit.tau[i]).toAgreeWith(value, 1e-5);
  });

  it("recovers the positions that were simulated, and the debate about something else", () => {
    expect(
      correlation(
        Array.from(fit.theta, (value) => sign * value),
        run.truth,
      ),
    ).toBeGreaterThan(0.97);
    expect(Math.abs(fit.beta[3] as number)).toBeLessThan(0.25);
  });
});

/** Debates with words of their own, in which speakers stand between two ways of speaking of the matter. */
function debates(count: number): ReturnType<typeof features> {
  const source = random(8);
  const stand = [-1.5, -1, -0.5, 0, 0.5, 1, 1.5];
  const said = Array.from({ length: count }, (_, j) =>
    stand.map((theta, i) => {
      const turn = j % 2 === 0 ? 1 : -1;
      const words = Array.from({ length: 400 }, () => {
        const w = source.integer(20);
        const ours = source.next() < 1 / (1 + Math.exp(-1.5 * turn * theta));
        return `${ours ? "x" : "y"}${w}q${j}`;
      });
      return { id: `d${j}s${i}`, text: words.join(" "), vars: { debate: `d${j}`, speaker: `s${i}` } };
    }),
  ).flat();
  return features(tokens(corpus(said)));
}

describe("wordshoal", () => {
  const table = wordshoal(debates(6), { direction: ["s0", "s6"] });

  it("puts speakers in order, over debates that share no word", () => {
    const places = table.rows.map(({ position }) => position ?? Number.NaN);
    expect(table.rows.map(({ document }) => document)).toEqual(["s0", "s1", "s2", "s3", "s4", "s5", "s6"]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(table.debates.rows.map(({ debate, speakers }) => `${debate} ${speakers}`)).toContain("d0 7");
    expect(table.rows[0]).toMatchObject({ interval: "conditional", tokens: 2400, status: "ok" });
  });

  it("turns with its direction", () => {
    const turned = wordshoal(debates(6), { direction: ["s6", "s0"] });
    expect(turned.rows[0]?.position).toBe(-(table.rows[0]?.position ?? Number.NaN));
  });

  it("leaves out debates of few speakers, and says so", () => {
    const more = debates(3);
    const few = {
      ...more,
      index: {
        ...more.index,
        vars: more.index.vars.map((vars, d) => (d < 4 ? Object.assign({}, vars, { debate: "small" }) : vars)),
      },
    };
    const found = wordshoal(few as never, { minSpeakers: 5 });
    expect(found.debates.rows.map(({ debate }) => debate)).toEqual(["d1", "d2"]);
    expect(found.notices[0]?.text).toContain("2 of 4 debates");
  });

  it("refuses what cannot be placed", () => {
    const more = debates(2);
    expect(() => wordshoal(more, { minSpeakers: 9 })).toThrow("none of 2 has");
    expect(() => wordshoal(more, { minSpeakers: 2 })).toThrow("minSpeakers from 3 up");
    expect(() => wordshoal(more, { debate: "topic" })).toThrow('"topic" is none of: debate, speaker');
    expect(() => wordshoal(more, { direction: ["s0", "s9"] })).toThrow('"s9" is none of');
    expect(() => wordshoal(more, { level: 2 })).toThrow("[bad-option]");
  });
});
