// stop: ends a script early and in order, where there is nothing more to say.

/** Thrown by `stop`; the runner ends the script on it, and writes what there is. */
export class Stopped extends Error {
  constructor(message: string) {
    super(message);
    this.name = "Stopped";
  }
}

/**
 * Ends the script if the condition holds: not an error, what was put on the page so far is written, with the message at its end.
 *
 * @param condition For instance `rows.length === 0`.
 * @param message Why, for the reader of the page.
 */
export function stop(condition: boolean, message: string): asserts condition is false {
  if (condition) throw new Stopped(message);
}
