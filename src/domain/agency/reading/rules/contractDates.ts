import { Decimal } from "../../../money/decimal";
import { note, type Draft } from "../draft";

const DATE = "(20\\d\\d)[年./-] ?(\\d{1,2})[月./-] ?(\\d{1,2})日?";
const BETWEEN = "(?:起|开始)?[,、]? ?(?:至|到|-|~|止于) ?";
/** `合同期:2024年1月1日至2024年12月31日` */
const TERM = new RegExp(
  `(?:合同|合作|服务|签约|委托|托管|期限|有效期)[^\\n.;,]{0,8}?${DATE}${BETWEEN}${DATE}`,
);

/** The length of a contract that is told by its first and its last day, where these are whole months. */
export function readContractDates(draft: Draft): void {
  if (draft.terms.months) return;
  const found = TERM.exec(draft.plain.text);
  if (!found) return;
  const [startYear, startMonth, startDay, endYear, endMonth, endDay] = found.slice(1).map(Number);
  const end = new Date(Date.UTC(endYear!, endMonth! - 1, endDay! + 1));
  const isWhole = end.getUTCDate() === startDay;
  const months = (end.getUTCFullYear() - startYear!) * 12 + end.getUTCMonth() + 1 - startMonth!;
  if (!isWhole || months < 1) return;
  const place = { start: found.index, end: found.index + found[0].length };
  for (const item of draft.items)
    if (place.start <= item.start && item.start < place.end) draft.read.add(item);
  draft.terms.months = { low: new Decimal(months), high: new Decimal(months) };
  note(draft, "months", place);
}
