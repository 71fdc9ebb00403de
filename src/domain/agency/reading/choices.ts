import { plainText } from "./tokens/plainText";

/** The signs of two, three and four. */
const COUNTS = ["二两2", "三3", "四4"];
const CHOICE =
  /(?:([二两三四234])选一|([二两三四234])[种个套](?:合作|收费|计费|付费|报价)?(?:方案|模式|方式|套餐|选择))[^:;.\n]{0,6}:[ \n]*/;

/**
 * `三選一：服務費1.5萬/月；服務費8000+3%；純佣10%`: as many offers as are said, one behind each semicolon or line.
 *
 * @returns where they stand in the text, or none where their number is another one
 */
export function offersCounted(
  text: string,
  first: number,
  end: number,
): { readonly start: number; readonly end: number }[] {
  const plain = plainText(text.slice(first, end));
  const found = CHOICE.exec(plain.text);
  if (!found) return [];
  const count = 2 + COUNTS.findIndex((signs) => signs.includes((found[1] ?? found[2])!));
  let at = found.index + found[0].length;
  const offers = plain.text
    .slice(at)
    .split(/[;\n]/)
    .flatMap((part) => {
      const start = at;
      at += part.length + 1;
      return part.trim() === ""
        ? []
        : [{ start: first + plain.at[start]!, end: first + plain.at[start + part.length]! }];
    });
  return offers.length === count ? offers : [];
}
