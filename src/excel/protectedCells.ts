import type { CellValue } from "../sheets/grid";

const BACKTICK = "`".charCodeAt(0);
const APOSTROPHE = "'".charCodeAt(0);
/** An apostrophe that Excel did not take for its own: in a text it is the text's. */
const BEFORE_FIGURE = /^'[-+(¥￥$]?\d/;

/**
 * Takes off the marks by which exports keep Excel from changing numbers, dates and order numbers: WeChat Pay puts a backtick before
 * every value, Douyin an apostrophe before long numbers. Changes the rows themselves: there may be a million.
 *
 * @example withoutMarks([["`100.00", "'6925040387642719601"]]) // [["100.00", "6925040387642719601"]]
 */
export function withoutMarks(rows: CellValue[][]): CellValue[][] {
  for (const row of rows) {
    for (let column = 0; column < row.length; column += 1) {
      const cell = row[column];
      if (typeof cell !== "string") continue;
      const first = cell.charCodeAt(0);
      if (first === BACKTICK || (first === APOSTROPHE && BEFORE_FIGURE.test(cell)))
        row[column] = cell.slice(1);
    }
  }
  return rows;
}
