const LOW = /(?:^|[^\d.万])(?:0|[1-9]\d{1,2}|[1-9]\d+(?=万))万?元?[到至\-~]$/;
const LONGEST_LOW = 9;

/** `20-50萬6000/月`: from a hundred thousand on it is sales that end here, and what follows their unit is a price. */
export const endsStretch = (text: string, start: number): boolean =>
  LOW.test(text.slice(Math.max(0, start - LONGEST_LOW), start));
