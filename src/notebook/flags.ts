// flags: what the user wrote behind a script's name, asked for input by input; what nobody asks for is found at the end.

/** The flags of a script. Each question takes what it finds; `rest` is what was never taken. */
export interface Flags {
  /** The value of `--name=value` or `--name value`, the last one if there are several; "" where the value is missing. */
  readonly value: (name: string) => string | undefined;
  /** Every value of the flag. */
  readonly values: (name: string) => readonly string[];
  /** `--name`, `--no-name`, `--name=…`: true, false or the text. */
  readonly switch: (name: string) => boolean | string | undefined;
  readonly rest: () => readonly string[];
}

/**
 * Reads flags. Nothing is known beforehand: `--name value` is a flag with a value only once an input that takes one asks for `name`.
 *
 * @param words `process.argv` from the script's own arguments on.
 */
export function flags(words: readonly string[]): Flags {
  const taken = new Set<number>();
  const values = (name: string): readonly string[] => {
    const found: string[] = [];
    words.forEach((word, i) => {
      if (word.startsWith(`--${name}=`)) {
        taken.add(i);
        found.push(word.slice(name.length + 3));
      } else if (word === `--${name}`) {
        taken.add(i);
        const next = words[i + 1];
        const isValue = next !== undefined && !next.startsWith("--");
        if (isValue) taken.add(i + 1);
        found.push(isValue ? next : "");
      }
    });
    return found;
  };
  return {
    values,
    value: (name) => values(name).at(-1),
    switch(name) {
      let found: boolean | string | undefined;
      words.forEach((word, i) => {
        if (word !== `--${name}` && word !== `--no-${name}` && !word.startsWith(`--${name}=`)) return;
        taken.add(i);
        found = word.includes("=") ? word.slice(name.length + 3) : word === `--${name}`;
      });
      return found;
    },
    rest: () => words.filter((word, i) => !taken.has(i) && word !== "--"),
  };
}
