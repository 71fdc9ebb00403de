/**
 * Number formats that a file gives by number alone. 27–36 and 50–58 depend on the language of Excel; they are given as a
 * Chinese Excel shows them. Source: ECMA-376 part 1, 18.8.30.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: "m-d-yy",
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** Numbers below this one belong to Excel; a file's own formats begin here. */
export const FIRST_OWN_FORMAT = 164;

/** `undefined` is General. */
export function builtInFormat(id: number): string | undefined {
  return BUILT_IN[id];
}

const NUMBERS = new Map(
  Object.entries(BUILT_IN)
    .map(([id, pattern]) => [pattern, Number(id)] as const)
    .reverse(),
);

/** The number Excel has for a format, except where its meaning depends on a language. */
export function builtInNumber(pattern: string): number | undefined {
  const id = NUMBERS.get(pattern);
  return id !== undefined && (id < 27 || (id > 36 && id < 50)) ? id : undefined;
}

/**
 * Whether a format shows a day, month or year: of a number that it shows, the count of days matters. A time of day or
 * an elapsed time does not.
 *
 * @example showsDate("yyyy-mm-dd hh:mm") // true
 * @example showsDate("[h]:mm:ss") // false
 */
export function showsDate(pattern: string | undefined): boolean {
  if (pattern === undefined || /^general$/i.test(pattern)) return false;
  const [positive = ""] = pattern.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "").split(";");
  const codes = positive
    .replace(/e[+-]/gi, "")
    .replace(/am\/pm|a\/p|上午\/下午/gi, "")
    .toLowerCase();
  if (/[yde]/.test(codes)) return true;
  return /m/.test(codes) && !/[hs]/.test(codes);
}
