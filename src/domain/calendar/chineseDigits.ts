const DIGITS = "〇一二三四五六七八九";
const YEAR = /[〇零○一二三四五六七八九]{4}(?=年)/g;
const COUNTED = /(二|三)?(十)?([一二三四五六七八九])?(?=[月日号號])/g;

/**
 * A date with its year, month and day in digits where they are written in Chinese numerals.
 *
 * @example withDigits("二〇二六年十一月二十日") // "2026年11月20日"
 * @example withDigits("一月份") // "1月份"
 */
export function withDigits(text: string): string {
  return text
    .replace(YEAR, (year) => [...year].map((digit) => Math.max(0, DIGITS.indexOf(digit))).join(""))
    .replace(
      COUNTED,
      (whole, tens: string | undefined, ten: string | undefined, ones: string | undefined) => {
        if (whole === "" || (tens && !ten && ones)) return whole;
        if (!ten) return String(DIGITS.indexOf(tens ?? ones!));
        return String((tens ? DIGITS.indexOf(tens) : 1) * 10 + (ones ? DIGITS.indexOf(ones) : 0));
      },
    );
}
