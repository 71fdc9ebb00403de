import { TO_SIMPLIFIED } from "./simplified";
import type { QuoteCurrency, Token } from "./tokens";

/** Words by which a Traditional Chinese text tells whose dollars it means, in Simplified and Traditional characters. */
const SIGNS: readonly (readonly [QuoteCurrency, RegExp])[] = [
  [
    "TWD",
    /台币|台幣|nt\$|ntd|twd|[虾蝦]皮|shopee|momo|pchome|露天|91app|cyberbiz|台[湾灣]|台北|台中|台南|高雄|新北|统[编編]|统一[发發]票|营[业業]税/,
  ],
  ["HKD", /港币|港幣|港元|港[纸紙]|hk\$|hkd|hktv|香港|九龙|九龍|[转轉][数數]快|[嘅唔咗嘢喺啲冇佢哋咁]/],
  ["USD", /美元|美金|us\$|u\$s|usd|美[国國]|北美|[亚亞][马馬][逊遜]|amazon|ebay|etsy|walmart|[沃]尔玛|跨境/],
];

/** A dollar sign that names no country. */
const BARE = /(?<![a-z])\$/;

/**
 * `月費$15,000`: in Traditional Chinese the sign is that of Taiwan's, Hong Kong's or the United States' dollar, as other words of the
 * text say; where none does, the tokens have no currency.
 *
 * @param original the text as it was pasted, by which the script is told
 * @returns the tokens, and where a sign stands that stays open
 */
export function withLocalDollars(
  tokens: readonly Token[],
  text: string,
  original: string,
): { readonly tokens: readonly Token[]; readonly open?: Token } {
  const isBare = (token: Token) =>
    token.kind === "number" && token.currency === "USD" && BARE.test(text.slice(token.start, token.end));
  const first = text.includes("$") && isTraditional(original) ? tokens.find(isBare) : undefined;
  if (!first) return { tokens };
  const named = SIGNS.flatMap(([currency, words]) => (words.test(text) ? [currency] : []));
  const [currency] = named.length === 1 ? named : [];
  const own = tokens.map((token): Token => {
    if (token.kind !== "number" || !isBare(token)) return token;
    const bare = { ...token };
    delete bare.currency;
    return currency ? { ...bare, currency } : bare;
  });
  return { tokens: own, ...(!currency && { open: first }) };
}

const isTraditional = (original: string): boolean =>
  [...original].some((character) => TO_SIMPLIFIED.has(character));
