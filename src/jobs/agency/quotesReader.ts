import type { QuotesReader } from "../../sheets/reading/agency/quotes";

/** A reader of a sheet of quotes. What understands quotes is loaded for those workbooks alone that have some. */
export async function quotesReader(
  ...sheet: ConstructorParameters<typeof QuotesReader>
): Promise<QuotesReader> {
  const reading = await import(/* webpackChunkName: "quotes" */ "../../sheets/reading/agency/quotes");
  return new reading.QuotesReader(...sheet);
}
