// fixSign: a vector that is only known up to its sign, always given the same way round.

/** Turned so that the number of largest size is positive; of several nearly as large the first decides. Changes the vector, and its partners with it. */
export function fixSign(vector: Float64Array, ...partners: readonly Float64Array[]): Float64Array {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  // Ties that only rounding tells apart must not decide.
  const deciding = vector.find((value) => Math.abs(value) >= largest * (1 - 1e-9)) ?? 0;
  if (deciding < 0)
    for (const one of [vector, ...partners]) for (let i = 0; i < one.length; i++) one[i] = -(one[i] as number) || 0;
  return vector;
}
