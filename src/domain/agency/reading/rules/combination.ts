import { doubt, note, type Draft } from "../draft";
import { means, saysPer } from "../items";
import type { Meaning } from "../tokens/vocabulary";
import { wordsOfCredit } from "./creditedFee";

/** `8%或8000取高`, `保底服務費A或保底服務費B+提點`, `credited against`. */
export function readCombination(draft: Draft): void {
  const { said } = draft;
  const guarantees = draft.items.filter((item) => means(item, "minimum")).length;
  const either = said.has("or");
  if (readCredit(draft)) return;
  doubtCreditedSetup(draft);
  if (saysPer(draft.items, "hour") && guarantees > 0 && either)
    return combine(draft, "max(hourly, guarantee + commission)", "or");
  if (guarantees > 1 && either && said.has("commission"))
    return combine(draft, "max(A, B + commission)", "or");
  if (said.has("higherOf")) return combine(draft, "max", "higherOf");
  if (said.has("lowerOf")) combine(draft, "min", "lowerOf");
}

/** `提成5%,扣除已付月費`: beside a fee of the month the greater of both is due; of another time's nobody can say how much is taken off. */
function readCredit(draft: Draft): boolean {
  const { terms } = draft;
  const rated = [terms, ...(terms.phases ?? []).map((phase) => phase.terms)].some(
    ({ rate, tiers }) => rate ?? tiers,
  );
  const words = rated ? wordsOfCredit(draft) : undefined;
  if (!words || (terms.setupFee && !terms.monthlyFee)) return false;
  for (const item of draft.items)
    if (words.start <= item.start && item.end <= words.end) draft.read.add(item);
  if (terms.phases || !(terms.monthlyFee ?? terms.minimum)) {
    doubt(draft, words, { code: "conditionUnread", term: "combine" });
    return false;
  }
  terms.combine = "max";
  note(draft, "combine", words);
  return true;
}

/** `啟動費2萬(可抵扣後續佣金)`: what is paid once is paid back by what is not charged later. */
function doubtCreditedSetup(draft: Draft): void {
  const word = draft.items.find((item) => means(item, "credited"));
  if (word && draft.terms.setupFee && draft.terms.rate)
    doubt(draft, word, { code: "conditionUnread", term: "setupFee" });
}

function combine(draft: Draft, how: string, meaning: Meaning): void {
  draft.terms.combine = how;
  const word = draft.items.find((item) => means(item, meaning));
  if (!word) return;
  draft.read.add(word);
  note(draft, "combine", word);
}
