import { analyse } from "chardet";
import { FileFault } from "../fileProblem";

const SAMPLE = 64 * 1024;
const CHINESE = ["gb18030", "big5"] as const;

/**
 * The text of a file whose encoding nobody says: UTF-8 or UTF-16 with or without a byte order mark, else GB18030 (which
 * includes GBK and GB2312) or Big5, whichever the bytes look more like.
 *
 * @throws FileFault `notText` where the bytes are no text
 */
export function decodeText(bytes: Uint8Array): string {
  const wide = utf16Of(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  if (bytes.subarray(0, SAMPLE).includes(0)) throw new FileFault({ code: "notText" });
  const candidates = ["utf-8", ...chineseByLikeness(bytes)];
  for (const encoding of candidates) {
    const text = decoded(bytes, encoding);
    if (text !== undefined) return text;
  }
  return new TextDecoder("windows-1252").decode(bytes);
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** By the mark, or by the zeros that Latin letters have in every second byte. */
function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, Math.min(bytes.length, 4096));
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const enough = Math.max(2, sample.length / 10);
  if (odd > enough && even === 0) return "utf-16le";
  return even > enough && odd === 0 ? "utf-16be" : undefined;
}

function chineseByLikeness(bytes: Uint8Array): string[] {
  const firstForeign = bytes.findIndex((byte) => byte >= 0x80);
  if (firstForeign < 0) return [];
  const start = Math.max(0, firstForeign - 16);
  const guesses = new Map(analyse(bytes.subarray(start, start + SAMPLE)).map(({ name, confidence }) => [name.toLowerCase(), confidence]));
  return [...CHINESE].sort((one, other) => (guesses.get(other) ?? 0) - (guesses.get(one) ?? 0));
}
