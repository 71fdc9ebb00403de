import type { SalesRow } from "../sales/rows";
import { duckDbModule, fill } from "./duckdbModule";

const FIRST_DAY = "DATE '1899-12-30'";

/** DuckDB takes the rows in and sums month × shop; nothing where it is not installed. Text amounts are cast by it. */
export function duckDbFold(rows: readonly SalesRow[]): (() => Promise<number>) | undefined {
  const duckDb = duckDbModule();
  if (!duckDb) return undefined;
  return async () => {
    const { DOUBLE, VARCHAR } = duckDb;
    const connection = await (await duckDb.DuckDBInstance.create(":memory:")).connect();
    const isText = rows.some((row) => typeof row[2] === "string");
    const amount = isText ? VARCHAR : DOUBLE;
    const type = isText ? "VARCHAR" : "DOUBLE";
    await connection.run(
      `CREATE TABLE sales (day DOUBLE, shop VARCHAR, paid ${type}, refund ${type}, total ${type})`,
    );
    const column = (index: number) =>
      rows.map((row) => (isText && index >= 2 ? String(row[index]) : row[index]));
    await fill(duckDb, connection, "sales", [
      [DOUBLE, column(0)],
      [VARCHAR, column(1)],
      ...[2, 3, 4].map((index) => [amount, column(index)] as const),
    ]);
    const cents = (name: string) => {
      const plain = isText ? `CAST(replace(replace(${name}, ',', ''), '￥', '') AS DECIMAL(18,2))` : name;
      return `sum(CAST(${plain} AS DECIMAL(18,2)))`;
    };
    const result = await connection.runAndReadAll(
      `SELECT date_trunc('month', ${FIRST_DAY} + CAST(floor(day) AS INTEGER)) AS month, shop, ` +
        `${cents("paid")}, ${cents("refund")}, ${cents("total")}, count(*) FROM sales GROUP BY ALL`,
    );
    return result.getRows().length;
  };
}
