// wordshoalFit: one position a speaker from the positions in many debates, by a factor model with priors.

/** A speaker's standardised position in a debate. */
export interface DebatePosition {
  readonly speaker: number;
  readonly debate: number;
  readonly value: number;
}

/** The likeliest values. */
export interface WordshoalFit {
  /** By speaker. */
  readonly theta: Float64Array;
  /** Of theta, all else taken as known. */
  readonly standardErrors: Float64Array;
  /** By debate: what it adds to all, and how much it follows the common dimension; near 0 it is about something else. */
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
  /** By speaker: the precision of the positions around the line. */
  readonly tau: Float64Array;
  readonly logPosterior: number;
  readonly rounds: number;
  readonly converged: boolean;
}

/** How many there are, and when to stop. */
export interface WordshoalFitOptions {
  readonly speakers: number;
  readonly debates: number;
  readonly tolerance?: number;
  readonly rounds?: number;
}

/** Of α and β: a standard deviation of a half. */
const precision = 4;

/**
 * The mode of the posterior of value ~ N(α + β θ, 1 / τ), θ ~ N(0, 1), α and β ~ N(0, 0.5²), τ ~ Gamma(1, 1), found by turns from the five debates with the most speakers; the best is kept. Its sign is arbitrary.
 *
 * @source Lauderdale & Herzog 2016, doi:10.1093/pan/mpw017, section 2.2
 * @cost O(positions) a round
 * @example
 * const values = [[-1, -1], [0, 0], [1, 1]].flatMap((row, speaker) => row.map((value, debate) => ({ speaker, debate, value })));
 * wordshoalFit(values, { speakers: 3, debates: 2 }).theta[1]; // => 0
 */
export function wordshoalFit(positions: readonly DebatePosition[], options: WordshoalFitOptions): WordshoalFit {
  const sizes = new Float64Array(options.debates);
  for (const { debate } of positions) sizes[debate] = (sizes[debate] as number) + 1;
  const starts = [...sizes.keys()].toSorted((a, b) => (sizes[b] as number) - (sizes[a] as number) || a - b).slice(0, 5);
  const found = starts.map((debate) => climbed(positions, debate, options));
  return found.reduce((best, fit) => (fit.logPosterior > best.logPosterior + 1e-9 ? fit : best));
}

function climbed(
  positions: readonly DebatePosition[],
  start: number,
  { speakers, debates, tolerance = 1e-10, rounds = 20_000 }: WordshoalFitOptions,
): WordshoalFit {
  let theta = new Float64Array(speakers);
  for (const { speaker, debate, value } of positions) if (debate === start) theta[speaker] = value;
  const [alpha, beta] = [new Float64Array(debates), new Float64Array(debates)];
  const tau = new Float64Array(speakers).fill(1);
  for (let round = 1; ; round++) {
    debateStep(positions, { theta, tau, alpha, beta });
    const next = speakerStep(positions, { tau, alpha, beta, speakers });
    const moved = next.theta.reduce((most, value, i) => Math.max(most, Math.abs(value - (theta[i] as number))), 0);
    theta = next.theta;
    precisionStep(positions, { theta, tau, alpha, beta });
    const converged = moved < tolerance;
    if (!converged && round < rounds) continue;
    return {
      theta,
      standardErrors: next.information.map((one) => 1 / Math.sqrt(one)),
      alpha,
      beta,
      tau,
      logPosterior: logPosterior(positions, { theta, tau, alpha, beta }),
      rounds: round,
      converged,
    };
  }
}

interface State {
  readonly theta: Float64Array;
  readonly tau: Float64Array;
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
}

/** α and β of each debate: a weighted regression on θ with their priors. */
function debateStep(positions: readonly DebatePosition[], { theta, tau, alpha, beta }: State): void {
  const sums = Array.from(alpha, () => ({ w: precision, x: 0, xx: precision, y: 0, xy: 0 }));
  for (const { speaker, debate, value } of positions) {
    const [own, weight, x] = [sums[debate] as (typeof sums)[number], tau[speaker] as number, theta[speaker] as number];
    own.w += weight;
    own.x += weight * x;
    own.xx += weight * x * x;
    own.y += weight * value;
    own.xy += weight * x * value;
  }
  for (const [j, { w, x, xx, y, xy }] of sums.entries()) {
    const size = w * xx - x * x;
    alpha[j] = (xx * y - x * xy) / size;
    beta[j] = (w * xy - x * y) / size;
  }
}

function speakerStep(
  positions: readonly DebatePosition[],
  { tau, alpha, beta, speakers }: Omit<State, "theta"> & { readonly speakers: number },
): { readonly theta: Float64Array<ArrayBuffer>; readonly information: Float64Array } {
  const information = new Float64Array(speakers).fill(1);
  const score = new Float64Array(speakers);
  for (const { speaker, debate, value } of positions) {
    const [weight, slope] = [tau[speaker] as number, beta[debate] as number];
    information[speaker] = (information[speaker] as number) + weight * slope * slope;
    score[speaker] = (score[speaker] as number) + weight * slope * (value - (alpha[debate] as number));
  }
  return { theta: score.map((one, i) => one / (information[i] as number)), information };
}

function precisionStep(positions: readonly DebatePosition[], { theta, tau, alpha, beta }: State): void {
  const [counts, squares] = [new Float64Array(tau.length), new Float64Array(tau.length)];
  for (const { speaker, debate, value } of positions) {
    const rest = value - (alpha[debate] as number) - (beta[debate] as number) * (theta[speaker] as number);
    counts[speaker] = (counts[speaker] as number) + 1;
    squares[speaker] = (squares[speaker] as number) + rest * rest;
  }
  for (const [i, count] of counts.entries()) tau[i] = count / (2 + (squares[i] as number));
}

function logPosterior(positions: readonly DebatePosition[], { theta, tau, alpha, beta }: State): number {
  let sum = 0;
  for (const { speaker, debate, value } of positions) {
    const rest = value - (alpha[debate] as number) - (beta[debate] as number) * (theta[speaker] as number);
    sum += (Math.log(tau[speaker] as number) - (tau[speaker] as number) * rest * rest) / 2;
  }
  const squares = (values: Float64Array): number => values.reduce((all, value) => all + value * value, 0);
  return (
    sum -
    squares(theta) / 2 -
    (precision * (squares(alpha) + squares(beta))) / 2 -
    tau.reduce((all, one) => all + one, 0)
  );
}
