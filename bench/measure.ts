// Measuring on a machine that others load too: processor seconds, and the least of several runs.

/** The least processor time and the least wall time over the runs, in seconds, and what the last run answered. */
export interface Measured<T> {
  readonly cpu: number;
  readonly wall: number;
  readonly value: T;
}

/** Runs a job several times and keeps the best; the first runs warm it up. */
export async function measure<T>(job: () => T | Promise<T>, runs = 7): Promise<Measured<T>> {
  let cpu = Infinity;
  let wall = Infinity;
  for (let run = 1; ; run++) {
    const cpuBefore = process.cpuUsage();
    const wallBefore = performance.now();
    const value = await job();
    wall = Math.min(wall, (performance.now() - wallBefore) / 1000);
    const { user, system } = process.cpuUsage(cpuBefore);
    cpu = Math.min(cpu, (user + system) / 1e6);
    if (run >= runs) return { cpu, wall, value };
  }
}
