import { FileFault } from "../fileProblem";
import { MAX_UNPACKED, type ZipEntry } from "./zipDirectory";

const LOCAL_HEADER = 0x04034b50;

/**
 * The content of a file inside a zip, piece by piece. More than the directory announced is not unpacked: the
 * announced size is what has been checked.
 *
 * @throws FileFault `damaged` or `tooLarge`
 */
export async function* unpack(zip: Uint8Array, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const packed = packedBytes(zip, entry);
  if (entry.method === "stored") {
    yield packed;
    return;
  }
  let size = 0;
  for await (const piece of inflate(packed, entry.path)) {
    size += piece.length;
    if (size > entry.size) throw new FileFault({ code: "tooLarge", limit: MAX_UNPACKED, part: entry.path });
    yield piece;
  }
  if (size < entry.size) throw new FileFault({ code: "damaged", part: entry.path });
}

export async function unpackWhole(zip: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of unpack(zip, entry)) pieces.push(piece);
  const [only] = pieces;
  if (pieces.length === 1 && only) return only;
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function packedBytes(zip: Uint8Array, { path, headerOffset, packedSize }: ZipEntry): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  if (headerOffset + 30 > zip.length || view.getUint32(headerOffset, true) !== LOCAL_HEADER) {
    throw new FileFault({ code: "damaged", part: path });
  }
  const start =
    headerOffset + 30 + view.getUint16(headerOffset + 26, true) + view.getUint16(headerOffset + 28, true);
  if (start + packedSize > zip.length) throw new FileFault({ code: "damaged", part: path });
  return zip.subarray(start, start + packedSize);
}

const FEED = 256 * 1024;

/** Fed bit by bit and only as fast as it is read, so that a bomb is stopped while it is small. */
async function* inflate(packed: Uint8Array, part: string): AsyncGenerator<Uint8Array> {
  let at = 0;
  const source = new ReadableStream<BufferSource>({
    pull(controller) {
      if (at >= packed.length) return controller.close();
      controller.enqueue(packed.slice(at, (at += FEED)));
    },
  });
  const reader = source.pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch (error) {
    if (error instanceof FileFault) throw error;
    throw new FileFault({ code: "damaged", part });
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
