// wordfishFit: the Poisson scaling model, counts in and positions out.

import { truncatedSvd } from "../../math/truncated-svd.ts";
import { accelerator } from "./accelerator.ts";
import { chiResiduals } from "./chi-residuals.ts";
import type { Counts } from "./counts.ts";

/** λ = exp(α + ψ + β θ): α and θ for each document, ψ and β for each word. */
export interface WordfishFit {
  readonly theta: Float64Array;
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
  readonly psi: Float64Array;
  /** Of θ, with the words taken as known. */
  readonly standardErrors: Float64Array;
  /** Pearson's χ² of all cells over their degrees of freedom: about 1 where counts vary as Poisson says. */
  readonly dispersion: number;
  readonly rounds: number;
  /** Whether the last round moved no position by more than the tolerance; on the path of quanteda, whether the posterior had ceased to rise. */
  readonly converged: boolean;
}

/** How the model is fitted. */
export interface WordfishSettings {
  /** Standard deviation of the normal prior of β, which keeps words of one document finite. */
  readonly priorSd: number;
  readonly tolerance: number;
  readonly rounds: number;
  /** `compensate`: standardising leaves λ as it was, so that the rounds end where the posterior is largest. `quanteda`: θ and α are standardised and λ is not kept, so that the posterior ceases to rise on the way. */
  readonly path: "compensate" | "quanteda";
  /** Positions to begin at; without them the first singular vector. */
  readonly start?: Float64Array;
  /** Called after each round with the largest move of a position. */
  readonly onRound?: (round: number, change: number) => void;
}

/**
 * Alternates between words and documents: given the documents, each word is a regression of its own, and the other way round. On the default path it skips
 * ahead after every third round.
 *
 * @param counts Every document and every word with at least one token.
 * @source Slapin & Proksch 2008, doi:10.1111/j.1540-5907.2008.00338.x
 * @cost O(rounds × documents × words)
 */
export function wordfishFit(counts: Counts, settings: WordfishSettings): WordfishFit {
  const state: State = started(counts, settings.start);
  const quanteda = settings.path === "quanteda";
  const priors = { word: 1 / settings.priorSd ** 2, document: quanteda ? 1 : 0 };
  const hurry = accelerator([state.theta, state.alpha, state.beta, state.psi], {
    from: exactRounds,
    settle() {
      standardise(state, true);
      centre(state, true);
    },
  });
  let [exact, stuck] = [exactRounds, 0];
  let [round, change, posterior] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  while (round < settings.rounds) {
    const before = state.theta.slice();
    // Where the rounds end does not depend on how far each of them goes; on the way of quanteda every place does.
    const steps = quanteda || round < exact ? 200 : 1;
    regress({ from: state.theta, offset: state.alpha, slope: state.beta, level: state.psi }, side(counts, "words"), {
      prior: priors.word,
      steps,
    });
    regress(
      { from: state.beta, offset: state.psi, slope: state.theta, level: state.alpha },
      side(counts, "documents"),
      { prior: priors.document, steps },
    );
    standardise(state, !quanteda);
    centre(state, !quanteda);
    round++;
    const move = largestMove(before, state.theta);
    // Single steps on both sides can chase each other round in a circle: then a while of exact ones.
    stuck = move > 0.97 * change ? stuck + 1 : 0;
    if (stuck === 3) exact = round + 10;
    change = move;
    settings.onRound?.(round, change);
    if (!quanteda && change <= settings.tolerance) break;
    if (!quanteda) hurry(round, change);
    if (quanteda) {
      const reached = logPosterior(counts, state, priors.word);
      if (reached - posterior <= settings.tolerance) break;
      posterior = reached;
    }
  }
  const { errors, dispersion } = uncertainty(counts, state, quanteda ? 1 : 0);
  return {
    ...state,
    standardErrors: errors,
    dispersion,
    rounds: round,
    converged: quanteda ? round < settings.rounds : change <= settings.tolerance,
  };
}

/** The first rounds, far from the end, are worth solving exactly. */
const exactRounds = 5;

interface State {
  readonly theta: Float64Array;
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
  readonly psi: Float64Array;
}

function started(counts: Counts, start: Float64Array | undefined): State {
  const { documents, words, rowSums, columnSums } = counts;
  const [left] = start === undefined ? truncatedSvd(chiResiduals(counts), { count: 1 }).left : [];
  const first =
    start?.slice() ??
    Float64Array.from({ length: documents }, (_, d) => (left?.[d] ?? 0) / Math.sqrt(rowSums[d] as number));
  const mean = rowSums.reduce((sum, one) => sum + one, 0) / documents;
  const state = {
    theta: first,
    alpha: rowSums.map((sum) => Math.log(sum / mean)),
    beta: new Float64Array(words),
    psi: columnSums.map((sum) => Math.log(sum / documents)),
  };
  standardise(state, false);
  return state;
}

/** One side of the table: how many regressions there are, and for each its sum of counts, and of counts times what the other side has. */
interface Side {
  readonly sums: Float64Array;
  readonly weighted: (from: Float64Array) => Float64Array;
}

function side(counts: Counts, of: "words" | "documents"): Side {
  const { bounds, columns, values, documents, words, rowSums, columnSums } = counts;
  const weighted = (from: Float64Array): Float64Array => {
    const sums = new Float64Array(of === "words" ? words : documents);
    for (let d = 0; d < documents; d++)
      for (let k = bounds[d] as number; k < (bounds[d + 1] as number); k++) {
        const w = columns[k] as number;
        const [own, other] = of === "words" ? [w, d] : [d, w];
        sums[own] = (sums[own] as number) + (values[k] as number) * (from[other] as number);
      }
    return sums;
  };
  return { sums: of === "words" ? columnSums : rowSums, weighted };
}

interface Regression {
  /** The other side's positions and levels, which stay. */
  readonly from: Float64Array;
  readonly offset: Float64Array;
  /** What is found. */
  readonly slope: Float64Array;
  readonly level: Float64Array;
}

/**
 * Finds slope and level of every Poisson regression of one side. The level follows from the slope (the fitted sum is the sum of the counts), so
 * that Newton's method is on one number.
 */
function regress({ from, offset, slope, level }: Regression, { sums, weighted }: Side, pace: Pace): void {
  const wanted = weighted(from);
  const base = offset.map((one) => Math.exp(one));
  for (let own = 0; own < slope.length; own++) {
    const total = sums[own] as number;
    const regression = { base, from, total, wanted: wanted[own] as number };
    const { at, logSize } = slopeOf(regression, slope[own] as number, pace);
    slope[own] = at;
    level[own] = Math.log(total) - logSize;
  }
}

/** The prior's precision, and how many of Newton's steps may be taken. */
interface Pace {
  readonly prior: number;
  readonly steps: number;
}

interface OneRegression {
  readonly base: Float64Array;
  readonly from: Float64Array;
  readonly total: number;
  readonly wanted: number;
}

/** A step this small leaves an error of its square: less than can be seen. */
const small = 1e-6;

/**
 * The slope, and the logarithm of Σ base × exp(slope × x). The gradient falls all along, so what it was at earlier steps holds the root between two ends; a
 * step of Newton's that leaves them is halved into them. After the last step the sum follows from its derivatives, without another pass.
 */
function slopeOf(
  { base, from, total, wanted }: OneRegression,
  start: number,
  { prior, steps }: Pace,
): { readonly at: number; readonly logSize: number } {
  let [at, low, high] = [start, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let step = 1; ; step++) {
    let [size, first, second] = [0, 0, 0];
    for (let i = 0; i < from.length; i++) {
      const x = from[i] as number;
      const weight = (base[i] as number) * Math.exp(at * x);
      size += weight;
      first += weight * x;
      second += weight * x * x;
    }
    const mean = first / size;
    const variance = Math.max(0, second / size - mean * mean);
    const gradient = wanted - total * mean - prior * at;
    if (gradient > 0) low = at;
    else high = at;
    let move = gradient / (total * variance + prior);
    const inside = at + move > low && at + move < high;
    if (!inside && gradient !== 0)
      move = Number.isFinite(low + high) ? (low + high) / 2 - at : Math.sign(gradient) * 4 ** step;
    // Far out exp() would leave what numbers hold.
    move = Math.max(-8, Math.min(8, gradient === 0 ? 0 : move));
    at += move;
    const last = Math.abs(move) <= small || (step >= steps && Math.abs(move) <= 0.05);
    if (last || step === 200) return { at, logSize: Math.log(size) + mean * move + (variance * move * move) / 2 };
  }
}

/** Positions get mean 0 and standard deviation 1 (n − 1). */
function standardise({ theta, alpha, beta, psi }: State, compensate: boolean): void {
  const mean = theta.reduce((sum, one) => sum + one, 0) / theta.length;
  const deviation = Math.sqrt(theta.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (theta.length - 1));
  for (let d = 0; d < theta.length; d++) theta[d] = ((theta[d] as number) - mean) / deviation;
  if (!compensate) return;
  // λ does not change when all β rise by a number and α falls by as much times θ: the prior of β wants their mean at 0.
  const slope = beta.reduce((sum, one) => sum + one, 0) / beta.length;
  for (let d = 0; d < theta.length; d++) {
    const before = (theta[d] as number) * deviation + mean;
    alpha[d] = (alpha[d] as number) + slope * before;
  }
  for (let w = 0; w < beta.length; w++) beta[w] = (beta[w] as number) - slope;
  for (let w = 0; w < beta.length; w++) {
    psi[w] = (psi[w] as number) + (beta[w] as number) * mean;
    beta[w] = (beta[w] as number) * deviation;
  }
}

/** α gets mean 0; what is taken off goes to ψ. */
function centre({ alpha, psi }: State, compensate: boolean): void {
  const mean = alpha.reduce((sum, one) => sum + one, 0) / alpha.length;
  for (let d = 0; d < alpha.length; d++) alpha[d] = (alpha[d] as number) - mean;
  if (compensate) for (let w = 0; w < psi.length; w++) psi[w] = (psi[w] as number) + mean;
}

/** But for what does not change: the factorials, and the prior of θ, whose squares are standardised. */
function logPosterior(
  { documents, words, bounds, columns, values }: Counts,
  { theta, alpha, beta, psi }: State,
  prior: number,
): number {
  let sum = (-prior / 2) * beta.reduce((all, one) => all + one * one, 0);
  for (let d = 0; d < documents; d++) {
    const rate = (w: number): number =>
      (alpha[d] as number) + (psi[w] as number) + (beta[w] as number) * (theta[d] as number);
    for (let w = 0; w < words; w++) sum -= Math.exp(rate(w));
    for (let k = bounds[d] as number; k < (bounds[d + 1] as number); k++)
      sum += (values[k] as number) * rate(columns[k] as number);
  }
  return sum;
}

function largestMove(before: Float64Array, after: Float64Array): number {
  return after.reduce((most, one, d) => Math.max(most, Math.abs(one - (before[d] as number))), 0);
}

/** The standard error of each θ from its 2 × 2 information with α, and Pearson's χ² over the degrees of freedom. */
function uncertainty(
  { documents, words, bounds, columns, values }: Counts,
  { theta, alpha, beta, psi }: State,
  prior: number,
): { readonly errors: Float64Array; readonly dispersion: number } {
  const errors = new Float64Array(documents);
  const fitted = new Float64Array(words);
  let pearson = 0;
  for (let d = 0; d < documents; d++) {
    let [sum, first, second] = [0, 0, 0];
    for (let w = 0; w < words; w++) {
      const b = beta[w] as number;
      const rate = Math.exp((alpha[d] as number) + (psi[w] as number) + b * (theta[d] as number));
      fitted[w] = rate;
      sum += rate;
      first += rate * b;
      second += rate * b * b;
    }
    pearson += sum;
    for (let k = bounds[d] as number; k < (bounds[d + 1] as number); k++) {
      const [count, rate] = [values[k] as number, fitted[columns[k] as number] as number];
      pearson += (count - rate) ** 2 / rate - rate;
    }
    errors[d] = Math.sqrt(sum / (sum * (second + prior) - first * first));
  }
  return { errors, dispersion: pearson / (documents * words - 2 * documents - 2 * words + 2) };
}
