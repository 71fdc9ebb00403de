import { value, type Claim, type Shown } from "./claim";
import published from "./pages.json";

/** An example that a page works out, as the formula in which a reader would check it. */
export interface PageCase {
  readonly id: string;
  /** The page; what is added to it or wrong on it stands in brackets. */
  readonly source: string;
  readonly formula: string;
  /** One figure, or the whole of what spills. */
  readonly expected: number | readonly (readonly (string | number)[])[];
}

export const PAGE_CASES = published as readonly PageCase[];

/** Figures that formulas add up by themselves are compared as a sheet shows them: to 15 digits. */
const asShown = (figure: unknown) => (typeof figure === "number" ? Number(figure.toPrecision(15)) : figure);

const spilled = (shown: Shown) => shown.error ?? shown.values;

export function mapPageCase({ formula, expected }: PageCase): { readonly claims: readonly Claim[] } {
  const found = Array.isArray(expected) ? spilled : (shown: Shown) => asShown(value(shown));
  return { claims: [{ formula, found, expected }] };
}
