/** A case that another product, a forum or a page has published, carried over as data. */
export interface PublishedCase<Given, Expected> {
  readonly id: string;
  readonly kind: string;
  /** Where it stands, publicly. */
  readonly source: string;
  readonly given: Given;
  readonly expected: Expected;
}

/** What a sheet shows for a formula: its spill, row by row, or its error value. */
export interface Shown {
  readonly values: readonly (readonly unknown[])[];
  readonly error?: string;
}

/** A formula, and what of its result the published figure is. */
export interface Claim {
  readonly formula: string;
  readonly found: (shown: Shown) => unknown;
  readonly expected: unknown;
}

/** A case as formulas, or why it is none of this product's business. */
export type Mapped = { readonly claims: readonly Claim[] } | { readonly notApplicable: string };

/** The one value a formula gives. */
export function value(shown: Shown): unknown {
  return shown.error ?? shown.values[0]?.[0];
}

/** The figures of a column below its heading; columns count from 0. */
export function column(at: number): (shown: Shown) => unknown {
  return (shown) => shown.error ?? shown.values.slice(1).map((row) => row[at]);
}

/** An array constant as a formula writes it. */
export function arrayConstant(rows: readonly (readonly (string | number)[])[]): string {
  const literal = (cell: string | number) =>
    typeof cell === "number" ? String(cell) : `"${cell.replace(/"/g, '""')}"`;
  return `{${rows.map((row) => row.map(literal).join(",")).join(";")}}`;
}
