/** Signs that Chinese has as wide as its characters, in the width of Latin letters right beside a character of it, or a space away. */
const NARROW = /(?<=[\p{Script=Han}）」』”])[ ]?[:,;?!()]|[:,;?!()](?=[ ]?[\p{Script=Han}（「『“])/u;

/** Figures, addresses and formulas are written as Excel writes them. */
const NOT_PROSE = /\(-?[\d.,%]+\)|'?[\p{L} &]+'?![A-Z]+\d+(?::[A-Z]+\d+)?|=?OPS\.[\w.]+\([^)]*\)/gu;

/**
 * The first sign of a Chinese text that is as narrow as in English.
 *
 * @example narrowSignIn("活動: 618") // ":"
 * @example narrowSignIn("活動：618") // undefined
 */
export function narrowSignIn(text: string): string | undefined {
  return NARROW.exec(text.replace(NOT_PROSE, ""))?.[0].trim();
}
