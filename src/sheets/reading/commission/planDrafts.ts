import type { TableRow } from "../tableRow";
import type { PlanDraft } from "./planDraft";
import { saysAll } from "./planWords";

/** What names a plan in a row. */
interface Names {
  readonly name: string;
  readonly role: string;
  readonly person: string;
  readonly shop: string;
}

/**
 * The plan that a row is of, a new one where it names another than those above. A row that names nothing is of the plan above
 * it, and one that names only another shop is of a plan for the same people.
 *
 * @param drafts the plans so far; a new one is put behind them
 * @returns `undefined` for a row above all names
 */
export function draftOfRow(row: TableRow, drafts: PlanDraft[]): PlanDraft | undefined {
  const last = drafts[drafts.length - 1];
  const said = namesIn(row);
  const isUnnamed = said.name === "" && said.role === "" && said.person === "";
  if (isUnnamed && (said.shop === "" || !last || said.shop === last.shop)) return last;
  const names = isUnnamed ? { ...last!, shop: said.shop, name: last!.ownName } : said;
  const { name, role, person, shop } = names;
  const [from, to] = [row.date("from"), row.date("to")];
  const same = drafts.find(
    (draft) =>
      (name === "" || draft.ownName === name) &&
      (role === "" || draft.role === role) &&
      (person === "" || draft.person === person) &&
      (shop === "" || draft.shop === shop) &&
      (from === undefined || JSON.stringify(draft.from) === JSON.stringify(from)),
  );
  if (same && (name !== "" || same === last)) return same;
  const draft: PlanDraft = {
    name: fullName(names),
    ownName: name,
    ...{ role, person, shop, from, to },
    at: (meaning) => row.at(meaning),
    amounts: new Map(),
    texts: new Map(),
    ...{ holdbackShare: undefined, isRefused: false },
    ...{ rows: [], bands: [] },
  };
  drafts.push(draft);
  return draft;
}

function namesIn(row: TableRow): Names {
  const shop = row.text("shop");
  return {
    name: row.text("plan"),
    role: row.text("role"),
    person: row.text("person"),
    shop: saysAll(shop) ? "" : shop,
  };
}

/** The plan's name, with its shop where that does not say it: two shops may have a plan of one name. */
function fullName({ name, role, person, shop }: Names): string {
  const own = name || [role, person].filter(Boolean).join(" ");
  return shop === "" || own.includes(shop) ? own : `${own} ${shop}`;
}
