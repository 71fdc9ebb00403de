import { parseArgs, type ParseArgsConfig } from "node:util";

/** Where a command reads and writes. */
export interface CommandStreams {
  /** The whole of the standard input, as text. */
  input(): Promise<string>;
  /** Writes a line to the standard output. */
  out(line: string): void;
  /** Waits where whoever reads the standard output has fallen behind. */
  ready(): Promise<unknown>;
  /** Writes a line to the standard error. */
  err(line: string): void;
  /** Shows what is being done, where somebody watches. */
  progress(text: string): void;
}

/** One command of `opsplan`. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints. */
  readonly help: string;
  /**
   * Performs the command.
   *
   * @returns the exit status
   */
  run(args: readonly string[], streams: CommandStreams): Promise<number>;
}

/** The command was called in a way that it does not have: exit status 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** What was asked cannot be done, for a reason that a person can act on: exit status 1. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}

/** Reads options and arguments; what is not declared is wrong usage. */
export function readArguments<O extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: O,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Takes an option that has a few possible values. */
export function oneOf<V extends string>(
  option: string,
  value: string | undefined,
  values: readonly V[],
): V | undefined {
  if (value === undefined) return undefined;
  const known = values.find((candidate) => candidate === value);
  if (known === undefined) throw new UsageError(`--${option} is ${values.join(" or ")}, not ${value}.`);
  return known;
}
