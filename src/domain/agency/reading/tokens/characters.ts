const DIGITS: ReadonlyMap<string, number> = new Map(
  ["零〇", "一壹", "二两贰", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖"].flatMap((forms, digit) =>
    [...forms].map((form) => [form, digit] as const),
  ),
);

/** Of a plain text: half-width, lower case, Simplified. */
export const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= "0" && character <= "9";
export const isLetter = (character: string | undefined): boolean =>
  character !== undefined && character >= "a" && character <= "z";
/** The value of a Chinese digit, `undefined` for anything else. */
export const chineseDigit = (character: string | undefined): number | undefined =>
  character === undefined ? undefined : DIGITS.get(character);

/** The Chinese digits that stand side by side from a place on, as Arabic ones. */
export function chineseDigitsAt(text: string, start: number): string {
  let digits = "";
  for (let digit = chineseDigit(text[start]); digit !== undefined;) {
    digits += String(digit);
    digit = chineseDigit(text[start + digits.length]);
  }
  return digits;
}

/** The first place from here on that holds no space. */
export function skipSpaces(text: string, at: number): number {
  let next = at;
  while (text[next] === " ") next += 1;
  return next;
}
