import type { PlainQuote, PlainTerms } from "../agency/quotes";
import { duckDbModule, fill } from "./duckdbModule";

/** Ends and rates of three tiers; a rate without tiers is one tier without an end. */
const COLUMNS = `quote INTEGER, first INTEGER, last INTEGER, setup DECIMAL(12,2), fee DECIMAL(12,2),
  end1 DECIMAL(14,2), end2 DECIMAL(14,2), rate1 DECIMAL(6,4), rate2 DECIMAL(6,4), rate3 DECIMAL(6,4),
  whole BOOLEAN, threshold DECIMAL(14,2), least DECIMAL(12,2), most DECIMAL(14,2)`;
const NO_END = 1e11;

const COMMISSION = `CASE
  WHEN whole THEN paid * CASE WHEN paid <= end1 THEN rate1 WHEN paid <= end2 THEN rate2 ELSE rate3 END
  ELSE least(greatest(paid - threshold, 0), end1) * rate1
    + greatest(least(paid, end2) - end1, 0) * rate2
    + greatest(paid - end2, 0) * rate3 END`;

/**
 * DuckDB takes sales and terms in, joins every month with the terms that hold in it, and sums each quote on each path in
 * decimals; nothing where it is not installed.
 */
export function duckDbQuotes(
  quotes: readonly PlainQuote[],
  sales: Float64Array,
  months: number,
): (() => Promise<Float64Array>) | undefined {
  const duckDb = duckDbModule();
  if (!duckDb) return undefined;
  const rows = quotes.flatMap(phaseRows);
  return async () => {
    const connection = await (await duckDb.DuckDBInstance.create(":memory:")).connect();
    await connection.run("CREATE TABLE sales (path INTEGER, month INTEGER, paid DECIMAL(14,2))");
    await connection.run("CREATE TABLE taken (path DOUBLE, month DOUBLE, cents DOUBLE)");
    await fill(duckDb, connection, "taken", [
      [duckDb.DOUBLE, Array.from(sales, (_, at) => Math.floor(at / months))],
      [duckDb.DOUBLE, Array.from(sales, (_, at) => (at % months) + 1)],
      [duckDb.DOUBLE, Array.from(sales)],
    ]);
    await connection.run("INSERT INTO sales SELECT path, month, CAST(cents AS BIGINT) / 100.0 FROM taken");
    await connection.run(`CREATE TABLE terms (${COLUMNS})`);
    await connection.run(`INSERT INTO terms VALUES ${rows.join(",")}`);
    const found = await connection.runAndReadAll(
      `SELECT CAST(sum(round(greatest(least(${COMMISSION}, most) + fee, least)
         + CASE WHEN month = 1 THEN setup ELSE 0 END, 2)) * 100 AS DOUBLE)
       FROM terms JOIN sales ON month BETWEEN first AND last GROUP BY quote, path ORDER BY quote, path`,
    );
    return Float64Array.from(found.getRows(), ([cents]) => Number(cents));
  };
}

function phaseRows({ setup, phases }: PlainQuote, quote: number): string[] {
  let first = 1;
  return phases.map(({ months, terms }, index) => {
    const last = index === phases.length - 1 ? 1e6 : first + months - 1;
    const row = `(${[quote, first, last, setup, ...figures(terms)].join(",")})`;
    first = last + 1;
    return row;
  });
}

function figures({ fee, rate, tiers, isWhole, threshold, minimum, cap }: PlainTerms): unknown[] {
  const [one, two, three] = tiers ?? [{ upTo: NO_END, rate }];
  const ends = [one?.upTo ?? NO_END, two?.upTo ?? NO_END];
  const rates = [one?.rate ?? 0, two?.rate ?? 0, three?.rate ?? 0];
  return [fee, ...ends, ...rates, isWhole, threshold, minimum, Math.min(cap, NO_END)];
}
