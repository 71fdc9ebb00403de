import type { SalesRow } from "../sales/rows";
import { optionalPackage } from "./installed";

interface DuckDb {
  readonly DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection> }> };
  readonly DuckDBDataChunk: { create(types: readonly unknown[], rows: number): Chunk };
  readonly DOUBLE: unknown;
  readonly VARCHAR: unknown;
}

interface Chunk {
  setColumns(columns: readonly (readonly unknown[])[]): void;
}

interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRows(): unknown[][] }>;
  createAppender(table: string): Promise<{ appendDataChunk(chunk: Chunk): void; closeSync(): void }>;
}

const ROWS_A_CHUNK = 2048;
const FIRST_DAY = "DATE '1899-12-30'";

/** DuckDB takes the rows in and sums month × shop; nothing where it is not installed. Text amounts are cast by it. */
export function duckDbFold(rows: readonly SalesRow[]): (() => Promise<number>) | undefined {
  const duckDb = optionalPackage<DuckDb>("@duckdb/node-api");
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
    const appender = await connection.createAppender("sales");
    for (let start = 0; start < rows.length; start += ROWS_A_CHUNK) {
      const part = rows.slice(start, start + ROWS_A_CHUNK);
      const chunk = duckDb.DuckDBDataChunk.create([DOUBLE, VARCHAR, amount, amount, amount], part.length);
      const column = (index: number) =>
        part.map((row) => (isText && index >= 2 ? String(row[index]) : row[index]));
      chunk.setColumns([0, 1, 2, 3, 4].map(column));
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
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
