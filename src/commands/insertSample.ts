import { insertSheets } from "../excel/insertSheets";

const SAMPLE = "samples/opsplan-sample.xlsx";

/** Adds the sheets of the sample shop to the open workbook; nothing that stands there is changed. */
export async function insertSample(): Promise<string[]> {
  const response = await fetch(SAMPLE);
  if (!response.ok) throw new Error(`${SAMPLE}: ${response.status} ${response.statusText}`);
  return insertSheets(new Uint8Array(await response.arrayBuffer()));
}
