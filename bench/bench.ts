/** One way of doing a benchmark's work. The first of a benchmark is the product's own, to which the others are ratios. */
export interface Variant {
  readonly name: string;
  /** What is timed. A number that it gives back is the result, which all variants of a benchmark must agree on. */
  run(): unknown;
  /** Undoes what a run left behind; not timed. */
  reset?(): unknown;
}

/** A variant that is not there, such as another program that is not installed. */
export interface Skipped {
  readonly name: string;
  readonly why: string;
}

export interface Prepared {
  readonly variants: readonly Variant[];
  readonly skipped?: readonly Skipped[];
  /** What is to be said beside the times, once they are measured: counts, sizes, wrong results. */
  readonly remarks?: (medians: ReadonlyMap<string, number>) => readonly string[];
  readonly close?: () => unknown;
}

export interface Bench {
  readonly name: string;
  /** The work, in a line. */
  readonly about: string;
  /** What the product sets itself, as a ratio or a time. */
  readonly aim?: string;
  prepare(): Prepared | Promise<Prepared>;
}
