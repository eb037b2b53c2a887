// rotate: turns two vectors in their plane.

/** x becomes c x + s y, y becomes c y − s x. Both are changed in place. */
export function rotate(x: Float64Array, y: Float64Array, cosine: number, sine: number): void {
  for (let i = 0; i < x.length; i++) {
    const [a, b] = [x[i] as number, y[i] as number];
    x[i] = cosine * a + sine * b;
    y[i] = cosine * b - sine * a;
  }
}
