import { FileFault } from "../fileProblem";

/** A file inside a zip, as the zip's directory describes it. */
export interface ZipEntry {
  readonly path: string;
  readonly method: "stored" | "deflated";
  readonly packedSize: number;
  readonly size: number;
  readonly headerOffset: number;
}

/** Bytes that a workbook may have unpacked, in all: a sheet of 1,048,576 × 8 cells has about 400 million. */
export const MAX_UNPACKED = 2 ** 31;
const MAX_ENTRIES = 20_000;
/** Sheets of equal cells pack to one part in two hundred; a bomb packs to one in a thousand. */
const MAX_RATIO = 400;
const RATIO_MATTERS_FROM = 64 * 2 ** 20;

const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const LONGEST_COMMENT = 65_535;
const OVERFLOW = 0xffffffff;

/**
 * The directory of a zip, checked before anything is unpacked.
 *
 * @throws FileFault `damaged`, `encrypted` (an entry with a password) or `tooLarge`
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const entries = readEntries(view, bytes);
    checkSizes(entries);
    return entries;
  } catch (error) {
    if (error instanceof RangeError) throw new FileFault({ code: "damaged" });
    throw error;
  }
}

function readEntries(view: DataView, bytes: Uint8Array): ZipEntry[] {
  let { at, count } = findDirectory(view);
  if (count > MAX_ENTRIES) throw new FileFault({ code: "tooLarge", limit: MAX_UNPACKED });
  const entries: ZipEntry[] = [];
  for (; count > 0; count--) {
    if (view.getUint32(at, true) !== ENTRY) throw new FileFault({ code: "damaged" });
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const entry = readEntry(view, bytes, at, nameLength, extraLength);
    if (entry) entries.push(entry);
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

function readEntry(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  nameLength: number,
  extraLength: number,
): ZipEntry | undefined {
  const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/\\/g, "/");
  if (path.endsWith("/")) return undefined;
  if (view.getUint16(at + 8, true) & 1) throw new FileFault({ code: "encrypted" });
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw new FileFault({ code: "damaged", part: path });
  const [size, packedSize, headerOffset] = wideFields(view, at + 46 + nameLength, extraLength, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  return { path, method: method === 0 ? "stored" : "deflated", packedSize, size, headerOffset };
}

/** Numbers beyond 32 bits stand in an extra field, those that overflowed only, in this order. */
function wideFields(
  view: DataView,
  at: number,
  length: number,
  narrow: readonly [number, number, number],
): [number, number, number] {
  const wide: [number, number, number] = [...narrow];
  for (let field = at; field + 4 <= at + length; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    narrow.forEach((value, index) => {
      if (value !== OVERFLOW) return;
      wide[index] = Number(view.getBigUint64(next, true));
      next += 8;
    });
  }
  return wide;
}

function findDirectory(view: DataView): { at: number; count: number } {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== 0xffff && offset !== OVERFLOW) return { at: offset, count };
    if (view.getUint32(at - 20, true) !== LOCATOR_64) throw new FileFault({ code: "damaged" });
    const wide = Number(view.getBigUint64(at - 12, true));
    if (view.getUint32(wide, true) !== END_OF_DIRECTORY_64) throw new FileFault({ code: "damaged" });
    return {
      at: Number(view.getBigUint64(wide + 48, true)),
      count: Number(view.getBigUint64(wide + 32, true)),
    };
  }
  throw new FileFault({ code: "damaged" });
}

function checkSizes(entries: readonly ZipEntry[]): void {
  let total = 0;
  for (const { path, size, packedSize } of entries) {
    total += size;
    const overpacked = size > RATIO_MATTERS_FROM && size > packedSize * MAX_RATIO;
    if (total > MAX_UNPACKED || overpacked) {
      throw new FileFault({ code: "tooLarge", limit: MAX_UNPACKED, part: path });
    }
  }
}
