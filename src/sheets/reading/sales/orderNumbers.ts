import type { CellValue } from "../../grid";

/** Whether an order number was met before, and in a row that is the same in every cell. */
export type Seen = "new" | "sameOrder" | "identicalRow";

/** Excel keeps 15 digits of a number: a longer order number typed as one has lost its end. */
export const FIRST_CUT_SHORT = 1e15;

const SMALLEST_TABLE = 4096;
/** How full the table may become before it grows. */
const FULLEST = 0.8;
const GROWTH = 1.6;
const DIGIT_ZERO = 48;

/** The words of an order in the table, side by side so that one look at the memory finds all three. */
const WORDS = 3;
const LOW = 0;
/** Never 0 where an order stands. */
const HIGH = 1;
const CONTENT = 2;

/** Spreads the bits of a whole number over 32 bits. */
function spread(bits: number): number {
  let hash = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * The order numbers met so far: of each a fingerprint of 64 bits and one of 32 bits of its whole row, instead of
 * their texts. In a full sheet of a million orders the chance that any two different order numbers are taken for one
 * is one in ten million.
 */
export class OrderNumbers {
  private capacity: number;
  private table: Uint32Array;
  private size = 0;
  private hashLow = 0;
  private hashHigh = 0;
  private readonly double = new Float64Array(1);
  private readonly words = new Uint32Array(this.double.buffer);

  /** @param expected how many rows will come, where it is known: the table then need not grow */
  constructor(expected = 0) {
    this.capacity = Math.max(SMALLEST_TABLE, Math.ceil(expected / FULLEST));
    this.table = new Uint32Array(this.capacity * WORDS);
  }

  /** @param row all cells of the row, the order number among them */
  see(orderNumber: string | number, row: readonly CellValue[]): Seen {
    if (this.size >= this.capacity * FULLEST) this.grow();
    this.hashKey(orderNumber);
    const { hashLow, hashHigh } = this;
    const content = this.hashRow(row);
    const place = this.find(hashLow, hashHigh);
    if (this.table[place + HIGH] === 0) {
      this.put(place, hashLow, hashHigh, content);
      return "new";
    }
    if (this.table[place + CONTENT] === content) return "identicalRow";
    return this.seeFurtherRow(spread(hashLow ^ content), (spread(hashHigh + content) | 1) >>> 0, content);
  }

  /** The same without remembering it. */
  knows(orderNumber: string | number, row: readonly CellValue[]): Seen {
    this.hashKey(orderNumber);
    const { hashLow, hashHigh } = this;
    const content = this.hashRow(row);
    const place = this.find(hashLow, hashHigh);
    if (this.table[place + HIGH] === 0) return "new";
    const further = this.find(spread(hashLow ^ content), (spread(hashHigh + content) | 1) >>> 0);
    const isSame = this.table[place + CONTENT] === content || this.table[further + HIGH] !== 0;
    return isSame ? "identicalRow" : "sameOrder";
  }

  /** A second, different row of an order is remembered under order and content together. */
  private seeFurtherRow(low: number, high: number, content: number): Seen {
    const place = this.find(low, high);
    if (this.table[place + HIGH] !== 0) return "identicalRow";
    this.put(place, low, high, content);
    return "sameOrder";
  }

  /** Where an order stands, or the free place that is its own. */
  private find(low: number, high: number): number {
    const { table } = this;
    let place = (low % this.capacity) * WORDS;
    while (table[place + HIGH] !== 0 && (table[place + HIGH] !== high || table[place + LOW] !== low)) {
      place += WORDS;
      if (place === table.length) place = 0;
    }
    return place;
  }

  private put(place: number, low: number, high: number, content: number): void {
    this.table[place + LOW] = low;
    this.table[place + HIGH] = high;
    this.table[place + CONTENT] = content;
    this.size += 1;
  }

  private grow(): void {
    const before = this.table;
    this.capacity = Math.ceil(this.capacity * GROWTH);
    this.table = new Uint32Array(this.capacity * WORDS);
    this.size = 0;
    for (let place = 0; place < before.length; place += WORDS) {
      const low = before[place + LOW]!;
      const high = before[place + HIGH]!;
      if (high !== 0) this.put(this.find(low, high), low, high, before[place + CONTENT]!);
    }
  }

  /** Last digit first, so that an order number is the same as a number and as a text. */
  private hashKey(key: string | number): void {
    let low = 0x811c9dc5;
    let high = 0x2545f491;
    if (typeof key === "number" && Number.isSafeInteger(key) && key > 0) {
      for (let rest = key; rest > 0;) {
        const above = Math.floor(rest / 10);
        const code = DIGIT_ZERO + (rest - above * 10);
        low = Math.imul(low ^ code, 0x01000193);
        high = Math.imul(high + code, 0x9e3779b1) ^ (high >>> 15);
        rest = above;
      }
    } else {
      const text = String(key).trim();
      for (let position = text.length - 1; position >= 0; position -= 1) {
        const code = text.charCodeAt(position);
        low = Math.imul(low ^ code, 0x01000193);
        high = Math.imul(high + code, 0x9e3779b1) ^ (high >>> 15);
      }
    }
    this.hashLow = spread(low);
    this.hashHigh = (spread(high) | 1) >>> 0;
  }

  private hashRow(row: readonly CellValue[]): number {
    let hash = 0x811c9dc5;
    for (let column = 0; column < row.length; column += 1) {
      const value = row[column]!;
      hash = Math.imul(hash ^ column, 0x01000193);
      if (typeof value === "number") {
        this.double[0] = value;
        hash = Math.imul(hash ^ this.words[0]!, 0x01000193);
        hash = Math.imul((hash ^ this.words[1]!) + (hash >>> 15), 0x01000193);
      } else if (typeof value === "string") {
        for (let position = 0; position < value.length; position += 2) {
          const pair = value.charCodeAt(position) | (value.charCodeAt(position + 1) << 16);
          hash = Math.imul((hash ^ pair) + (hash >>> 15), 0x01000193);
        }
      } else if (value !== null) hash = Math.imul(hash ^ (value === true ? 7 : 3), 0x01000193);
    }
    return spread(hash);
  }
}
