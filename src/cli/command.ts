// A command, defined once: parsing, help and the table in the documentation derive from this.

/** An argument without a name: `INPUT`, or several of them. */
interface CommandArgument {
  readonly name: string;
  readonly text: string;
  readonly many?: boolean;
  /** Whether it may be left out. */
  readonly optional?: boolean;
}

/** An option: `--by <variable>` takes a value, `--json` is there or not. */
export interface CommandOption {
  readonly flags: string;
  readonly text: string;
  readonly choices?: readonly string[];
  readonly required?: boolean;
  /** Turns the text into a value, or throws a coded error. An option that may stand there twice gets what it came to before. */
  readonly read?: (text: string, before?: unknown) => unknown;
}

/** A command. `O` is what its options come to. */
export interface Command<O extends object = object> {
  /** Two words for a command below another: `codebook test`. */
  readonly name: string;
  readonly text: string;
  readonly arguments: readonly CommandArgument[];
  readonly options: readonly CommandOption[];
  /** Whether words behind `--` are for somebody else; they come to `run` with the `--` in front. */
  readonly passesOn?: boolean;
  /** Lines that a user can copy, what they do behind a number sign. */
  readonly examples: readonly string[];
  /** Answers the exit code. What is heavy is imported here, not at the top of the file. */
  readonly run: (inputs: readonly string[], options: O) => Promise<number>;
}

/** Exit codes of the command line. */
export const exits = { done: 0, failed: 1, misused: 2, drifted: 3, interrupted: 130 } as const;
