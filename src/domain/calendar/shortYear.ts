/** Which number of `13/05/26` is the year. */
export type YearPlace = "first" | "last";

/** Three numbers of at most two digits, with or without a time behind them. */
const SHORT = /^(\s*)(\d{1,2})([-/.])(\d{1,2})\3(\d{2})(?!\d|[-/.]\d)/;

/** Years that a shop's figures are from; smaller numbers can only be days and months. */
const FIRST_YEAR = 15;
const LAST_YEAR = 39;

/** Whether a number of two digits can be the year of a shop's figures: 2015 to 2039. */
export function mayBeYear(number: number): boolean {
  return number >= FIRST_YEAR && number <= LAST_YEAR;
}

/**
 * Where dates that are written alike have their year of two digits: the one end at which all of them can have it.
 *
 * @param texts others than such dates are passed over
 * @returns nothing where both ends could be the year, or neither
 * @example placeOfShortYear(["05/02/26", "05/14/26"]) // "last": 5 is no year of a shop
 * @example placeOfShortYear(["26/05/26", "27/05/26"]) // undefined
 */
export function placeOfShortYear(texts: readonly string[]): YearPlace | undefined {
  const dates = texts.flatMap((text) => {
    const [, , first, , middle, last] = SHORT.exec(text) ?? [];
    return first === undefined ? [] : [[Number(first), Number(middle), Number(last)] as const];
  });
  if (dates.length === 0) return undefined;
  const isLast = dates.every(([first, middle, last]) => mayBeYear(last) && areDayAndMonth(first, middle));
  const isFirst = dates.every(
    ([first, month, day]) => mayBeYear(first) && month <= 12 && areDayAndMonth(day, month),
  );
  return isLast === isFirst ? undefined : isLast ? "last" : "first";
}

/**
 * The same date with all four digits of its year; any other text as it is.
 *
 * @example withLongYear("13/05/26 10:00", "last") // "13/05/2026 10:00"
 */
export function withLongYear(text: string, place: YearPlace): string {
  return text.replace(
    SHORT,
    (date, space: string, first: string, by: string, middle: string, last: string) => {
      const year = place === "last" ? last : first;
      if (!mayBeYear(Number(year))) return date;
      const long = `20${year}`;
      return place === "last"
        ? `${space}${first}${by}${middle}${by}${long}`
        : `${space}${long}${by}${middle}${by}${last}`;
    },
  );
}

function areDayAndMonth(one: number, other: number): boolean {
  const [less, more] = one < other ? [one, other] : [other, one];
  return less >= 1 && less <= 12 && more <= 31;
}
