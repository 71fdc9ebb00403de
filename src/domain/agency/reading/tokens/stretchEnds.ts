const LOW = /(?:^|[^\d.万])(?:0|[1-9]\d{1,2}|[1-9]\d+(?=万))万?元?[到至\-~]$/;
const LONGEST_LOW = 9;

/** `20-50萬6000/月`: from a hundred thousand on it is sales that end here, and what follows their unit is a price. */
export const endsStretch = (text: string, start: number): boolean =>
  LOW.test(text.slice(Math.max(0, start - LONGEST_LOW), start)) ||
  (DASHES.includes(text[start - 1] ?? " ") && NEXT_FROM_END.test(text.slice(start, start + LONGEST_BAND)));

const DASHES = "-~至到";
/** `1萬-3萬2500 3萬-5萬3500`: the next band begins where this one ends. */
const NEXT_FROM_END = /^(\d+)万\d{4}\D{1,10}?\1万?(?:元)?(?:[-~至到]|及?以上|起)/;
const LONGEST_BAND = 32;
