import type { CellValue, Grid } from "../grid";

const number = new Float64Array(1);
const words = new Int32Array(number.buffer);

const END_OF_TEXT = 0x09;
const END_OF_ROW = 0x0a;

/**
 * A fingerprint of everything a run read, in sixteen hexadecimal digits: two runs with the same digest read the same cells.
 * Two multiplicative hashes side by side (FNV-1a's step); it tells accidental differences, not forgeries.
 */
export class InputDigest {
  private high = 0x811c9dc5 | 0;
  private low = 0x01000193 | 0;

  /** Takes the next block of a sheet; blocks of any size give the same digest. */
  add(block: Grid): void {
    for (const row of block.rows) {
      for (let column = 0; column < row.length; column += 1) this.addCell(row[column]!);
      this.mix(END_OF_ROW);
    }
  }

  /** Takes a text such as a sheet's name. */
  addText(text: string): void {
    // Two characters a step, in variables of its own: texts are most of what is read.
    let { high, low } = this;
    for (let index = 0; index < text.length; index += 2) {
      const word = text.charCodeAt(index) | (text.charCodeAt(index + 1) << 16);
      high = Math.imul(high ^ word, 0x01000193);
      low = Math.imul(low ^ (word + (high >>> 13)), 0x85ebca6b);
    }
    this.high = high;
    this.low = low;
    this.mix(END_OF_TEXT + (text.length << 8));
  }

  toString(): string {
    const hex = (word: number) => (word >>> 0).toString(16).padStart(8, "0");
    return hex(this.high) + hex(this.low);
  }

  private addCell(value: CellValue): void {
    if (typeof value === "string") {
      this.addText(value);
    } else if (typeof value === "number") {
      number[0] = value;
      this.mix(words[0]!);
      this.mix(words[1]!);
    } else {
      this.mix(value === null ? 3 : value ? 2 : 1);
    }
  }

  private mix(word: number): void {
    this.high = Math.imul(this.high ^ word, 0x01000193);
    this.low = Math.imul(this.low ^ (word + (this.high >>> 13)), 0x85ebca6b);
  }
}
