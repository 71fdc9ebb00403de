import { readXlsx, isFileProblem, type OpenedFile } from "../../../src/host/files/readXlsx";
import { writeXlsx } from "../../../src/host/files/writeXlsx";
import { OpenPackage } from "../../../src/host/files/container/openPackage";
import { SnapshotResources } from "../../../src/host/files/resources";
import type { Workbook } from "./sampleWorkbook";

export async function opened(bytes: Uint8Array): Promise<OpenedFile> {
  const result = await readXlsx(bytes);
  if (isFileProblem(result)) throw new Error(JSON.stringify(result));
  return result;
}

/** Saves a workbook and opens what was saved. */
export async function savedAndOpened({
  snapshot,
  extras,
}: Workbook): Promise<OpenedFile & { bytes: Uint8Array }> {
  const bytes = await writeXlsx(snapshot, extras);
  return { ...(await opened(bytes)), bytes };
}

/** The text of a part of a file. */
export async function partOf(bytes: Uint8Array, path: string): Promise<string> {
  return new TextDecoder().decode(await OpenPackage.open(bytes).bytes(path));
}

export function pathsOf(bytes: Uint8Array): string[] {
  return OpenPackage.open(bytes).paths;
}

export function resourcesIn(
  { snapshot }: OpenedFile,
  sheetId = "sheet-1",
): ReturnType<SnapshotResources["of"]> {
  return new SnapshotResources(snapshot).of(sheetId);
}
