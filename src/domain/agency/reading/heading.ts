import { tokensOf } from "./tokens/lexer";
import { plainText } from "./tokens/plainText";
import type { Token } from "./tokens/tokens";

/** How the name of an agency ends. */
export const AGENCY_WORD =
  /(公司|家|代运营|团队|工作室|机构|服务商|传媒|电商|网络|科技|agency|studio|media|digital|commerce|partners)$/;

/** What may stand behind the name of an agency over its quote: `青禾電商報價`, `Elm Agency quote`. */
const OF_QUOTE = /\s*(?:的?(?:报价单?|报价方案|合作方案)|quote|quotation|proposal)$/;

/** `[name]` or `name` alone in a line, or `name - ` or `name:` before the rest of it. */
const HEADING = /^\s*(?:\[([^\]]+)\]|([^:[\]]+?))\s*(?:$|:|\s[-|]\s)/;

/** `Elm Partners here.`, `你好,我們是青禾代運營,`: who writes, before the rest of a line. */
const INTRODUCED =
  /^\s*(?:(?:[您你]好|hi|hello)[^,.!\d]*[,.!]\s*)?(?:(?:我们|这里)是([^:,.!]+)[:,.!]|([^:,.!]+?) here[:,.!])/;

/** Longer is a sentence. */
const LONGEST_HEADING = 40;

/** Where a name stands in a line, and where the words behind it begin. */
export interface Heading {
  readonly name: string;
  readonly from: number;
}

/**
 * The name of the agency that heads a quote, in a line of its own, before a dash or colon, or introduced; undefined where the line says something else.
 *
 * @param line the first line of a quote
 *
 * @example headingOf("【青禾電商報價】") // { name: "青禾電商", from: 8 }
 * @example headingOf("Elm Agency - 8% of GMV") // { name: "Elm Agency", from: 13 }
 */
export function headingOf(line: string): Heading | undefined {
  const plain = plainText(line.slice(0, 2 * LONGEST_HEADING));
  const found = INTRODUCED.exec(plain.text) ?? HEADING.exec(plain.text);
  if (!found || found[0].length > LONGEST_HEADING) return undefined;
  const said = found[1] ?? found[2]!;
  const name = nameBeforeQuote(said);
  if (name === undefined || !AGENCY_WORD.test(name) || !isNamed(name)) return undefined;
  const start = found[0].indexOf(said);
  const from = plain.at[found[0].length] ?? line.length;
  return { name: line.slice(plain.at[start], plain.at[start + name.length]).trim(), from };
}

/** A name without the word for a quote behind it; undefined where that leaves nothing, or a figure is in it. */
function nameBeforeQuote(said: string): string | undefined {
  const name = said.replace(OF_QUOTE, "").trim();
  return name === "" || /\d/.test(name) ? undefined : name;
}

/** `Dear partners`, `Our agency`, `專業代運營團隊` */
const ADDRESSES =
  /^(?:dear|hi|hello|our|your|my|the|we|us|我|我们|我司|贵|一家|专业|专注|正规|资深|老牌|做|.*的)(?![a-z])/;

/** `代運營` says what is offered, and names nobody. */
const isNamed = (name: string): boolean =>
  !ADDRESSES.test(name) && tokensOf(name).some(({ kind }) => kind === "unknown");

const PHASE = /^\s*(?:第[一二三四五1-5]|[前首])(?:[个個一二三四五六两兩]|\d{1,2})*(?:阶段|階段|期|季|月|年)/;

/** `第一階段(1-2月):2萬`: a line of one phase, and no quote of its own. */
export const beginsPhase = (line: string): boolean => PHASE.test(line);

/** Words by which a line of a quote is labelled, and no agency is named. */
const LABELS: ReadonlySet<string> = new Set(
  (
    "variable account listing creation mgmt reporting strategy email seo dsp ppc kicker investment scope payment tier plan " +
    "migration basis notes ongoing standard advertising campaign brand upfront total minimums bonuses extras add-ons optional model storage"
  ).split(" "),
);

/** `Cap on variable:`, `Account management:`: what is not known of a label are words that label lines. */
export function isLabel(tokens: readonly Token[], text: string): boolean {
  const unknown = tokens.filter(({ kind }) => kind === "unknown");
  return unknown.length > 0 && unknown.every(({ start, end }) => LABELS.has(text.slice(start, end)));
}
