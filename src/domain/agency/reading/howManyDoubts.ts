import { PRICES } from "./conditions";
import { doubt, type Draft } from "./draft";
import { isOneOf, type Taken } from "./taken";

const BY_PIECE = ["perItem", "perOrder"] as const;

const FOR_SO_MANY =
  /(?:前|首批)[\d一二两三四五六七八九十百]+[名位家](?:签约|报名|合作)?(?:客户|商家|品牌)?|(?<![\d十百])[2-9两三四五六七八九十][个家]?(?:站点?|店铺?)(?:及?以上|起(?![步价]))|各(?=\d{3}|\d+(?:\.\d+)?[万千k])|首([款条个篇件场店家站])(?![^,]*免)(?=.*每\1)/;

/** `每月10場起`, `至少30條`: below so many none are made, or they are charged all the same. */
const LEAST_PIECES =
  /\d+(?:条|场|篇|件|张|款|次|套|单|个)(?:以上)?起(?![步价始])|(?:至少|最少|不少于|不低于|起码)\d+(?:条|场|篇|件|张|款|次|套|单)/;

/**
 * `前10名簽約5500/月`: a price for the first so many who sign; `單店1200,3店起`: for so many shops and no fewer; `首款2萬,之後每款1萬`: for
 * the first piece; `天貓京東各5000`: for each of several.
 */
export function doubtHowMany(draft: Draft, taken: Taken): void {
  const isByPiece = [...taken].some(([, name]) => isOneOf(BY_PIECE, name));
  const least = isByPiece ? LEAST_PIECES.exec(draft.plain.text) : null;
  const found = FOR_SO_MANY.exec(draft.plain.text) ?? least;
  const [priced, term] = [...taken].find(([, name]) => isOneOf([...PRICES, ...BY_PIECE], name)) ?? [];
  if (!found || !priced) return;
  const place = { start: found.index, end: found.index + found[0].length };
  doubt(draft, place, { code: "conditionUnread", term: term! });
  for (const item of draft.items) {
    if (item.start < place.start || item.end > place.end) continue;
    draft.read.add(item);
    if (item.kind !== "quantity") continue;
    draft.used.add(item);
    draft.reckoned.add(item);
  }
}
