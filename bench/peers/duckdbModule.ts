import { optionalPackage } from "./installed";

export interface DuckDb {
  readonly DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection> }> };
  readonly DuckDBDataChunk: { create(types: readonly unknown[], rows: number): Chunk };
  readonly DOUBLE: unknown;
  readonly VARCHAR: unknown;
}

interface Chunk {
  setColumns(columns: readonly (readonly unknown[])[]): void;
}

export interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRows(): unknown[][] }>;
  createAppender(table: string): Promise<{ appendDataChunk(chunk: Chunk): void; closeSync(): void }>;
}

const ROWS_A_CHUNK = 2048;

/** DuckDB, or nothing where it is not installed. */
export const duckDbModule = (): DuckDb | undefined => optionalPackage<DuckDb>("@duckdb/node-api");

/** Takes columns of equal length into a table, as chunks: the fastest way in. */
export async function fill(
  { DuckDBDataChunk }: DuckDb,
  connection: Connection,
  table: string,
  columns: readonly (readonly [type: unknown, values: readonly unknown[]])[],
): Promise<void> {
  const appender = await connection.createAppender(table);
  const rows = columns[0]![1].length;
  for (let start = 0; start < rows; start += ROWS_A_CHUNK) {
    const part = columns.map(([, values]) => values.slice(start, start + ROWS_A_CHUNK));
    const chunk = DuckDBDataChunk.create(
      columns.map(([type]) => type),
      part[0]!.length,
    );
    chunk.setColumns(part);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}
