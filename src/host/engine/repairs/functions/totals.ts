import { plus } from "../../plain/plainNumbers";
import { CellError, type CellContent } from "./rangeContents";

/** Sums in hundredths stay exact below this. */
const SAFE_SUM = Number.MAX_SAFE_INTEGER / 2;

/** Whether a cell counts, by its place among the cells of a range. */
type Choice = (place: number) => boolean;

/**
 * The sum of the chosen numbers, or the first error among them. It is added up in whole hundredths as long as all are some: a number that
 * is the nearest to some hundredths adds up to the number nearest to their sum, which is what Univer's decimals come to.
 *
 * @example totalOf([0.1, 0.2, "text", true, null]) // 0.3
 */
export function totalOf(contents: readonly CellContent[], isChosen: Choice = () => true): number | CellError {
  let hundredths = 0;
  let finer: number | undefined;
  for (let place = 0; place < contents.length; place++) {
    const value = contents[place];
    if (typeof value !== "number") {
      if (value instanceof CellError && isChosen(place)) return value;
      continue;
    }
    if (!isChosen(place)) continue;
    if (finer === undefined) {
      const whole = Math.round(value * 100);
      const sum = hundredths + whole;
      if (whole / 100 === value && Math.abs(sum) < SAFE_SUM && Math.abs(whole) < SAFE_SUM) {
        hundredths = sum;
        continue;
      }
      finer = hundredths / 100;
    }
    finer = plus(finer, value);
  }
  return finer ?? hundredths / 100;
}
