import { NO_SHOP, type Employment } from "../../../domain/accounts/lines";
import { monthOfSerial, monthText, type DaySerial } from "../../../domain/calendar/month";
import { headerKey } from "../../../locale/reading/headers";
import type { Finding } from "../finding";
import type { SheetRecognition } from "../recognition";
import { isWholeMonth } from "../statedPeriod";

/** The people of a sheet. */
export interface StaffOfSheet {
  readonly recognition: SheetRecognition;
  /** A person has said that these are staff: they count, whatever other sheets have. */
  readonly isChosen: boolean;
  readonly employments: readonly Employment[];
  /** The texts of its header row. */
  readonly headers: readonly string[];
}

/** What is paid beside base pay, and the pay in all. */
const BEYOND_BASE =
  /(提成|佣金|奖金?|补贴|补助|津贴|加班费?|餐补|房补|绩效(工资)?|应发(工资|合计|金额|薪资)?|bonus|commission|allowance|overtime(pay)?|gross(pay|salary))$/;

/**
 * The people of several sheets, so that none is paid twice: lists of a month each, such as the payrolls of August and September, hold
 * one until the next; and who stands in two other sheets with the same work and pay is paid once. Where the pay differs, both count,
 * and it is said.
 */
export function staffOnce(sheets: readonly StaffOfSheet[]): {
  readonly employments: readonly Employment[];
  readonly findings: readonly Finding[];
} {
  const { following, findings } = eachUntilTheNext(sheets);
  const counted: { readonly employment: Employment; readonly sheet: string }[] = [];
  for (const { recognition, isChosen, employments, headers } of following) {
    const { sheet, columns } = recognition;
    const base = columns.get("basePay")?.header;
    const beyond = headers.filter((header) => header !== base && BEYOND_BASE.test(headerKey(header)));
    if (base !== undefined && beyond.length > 0)
      findings.push({
        ...{ severity: "warning", at: headOf(recognition) },
        problem: { code: "staffPaidBeyond", names: beyond, base },
      });
    const others = counted.filter((other) => other.sheet !== sheet);
    const told = { same: [] as string[], other: [] as string[] };
    let taken = "";
    for (const employment of employments) {
      const all = isChosen ? [] : others.filter((other) => isSamePost(other.employment, employment));
      const same = all.find((other) => other.employment.basePay.equals(employment.basePay));
      const found = same ?? all[0];
      if (found) taken = found.sheet;
      if (found) (same ? told.same : told.other).push(employment.person);
      if (!same) counted.push({ employment, sheet });
    }
    const at = headOf(recognition);
    if (told.same.length > 0)
      findings.push({
        severity: "warning",
        at,
        problem: { code: "staffToldTwice", names: told.same, taken },
      });
    if (told.other.length > 0)
      findings.push({
        ...{ severity: "warning", at },
        problem: { code: "staffBesideOthers", names: told.other, taken },
      });
  }
  return { employments: counted.map(({ employment }) => employment), findings };
}

/** Lists of which each is of a month, and whose people have no days of their own: one holds until the next. */
function eachUntilTheNext(sheets: readonly StaffOfSheet[]): {
  readonly following: readonly StaffOfSheet[];
  readonly findings: Finding[];
} {
  const starts = new Map(
    sheets.flatMap((sheet) => {
      const { period } = sheet.recognition;
      const areUndated = sheet.employments.every(({ from, to }) => from === undefined && to === undefined);
      return period && isWholeMonth(period) && areUndated ? [[sheet, period.first] as const] : [];
    }),
  );
  const monthsOf = (sheet: StaffOfSheet) =>
    [...new Set([...starts].flatMap(([other, start]) => (areOfOneShop(sheet, other) ? [start] : [])))].sort(
      (a, b) => a - b,
    );
  const findings: Finding[] = [];
  const following = sheets.map((sheet) => {
    const start = starts.get(sheet);
    const months = monthsOf(sheet);
    if (start === undefined || months.length < 2) return sheet;
    const next = months[months.indexOf(start) + 1];
    const days = {
      ...(start > months[0]! && { from: start }),
      ...(next !== undefined && { to: (next - 1) as DaySerial }),
    };
    if (start > months[0]!)
      findings.push({
        ...{ severity: "note", at: headOf(sheet.recognition) },
        problem: { code: "staffFromMonth", month: monthText(monthOfSerial(start)) },
      });
    return { ...sheet, employments: sheet.employments.map((employment) => ({ ...employment, ...days })) };
  });
  return { following, findings };
}

/** Whether two lists have people of one shop: a list of another shop takes the place of none. */
function areOfOneShop(a: StaffOfSheet, b: StaffOfSheet): boolean {
  return a.employments.some((one) =>
    b.employments.some(({ shop }) => shop === one.shop || shop === NO_SHOP || one.shop === NO_SHOP),
  );
}

const headOf = ({ sheet, headerRow }: SheetRecognition) => ({
  ...{ sheet, row: Math.max(0, headerRow), column: 0 },
});

/** Whether both are of one person for the same work in one shop on some of the same days. */
export function isSamePost(a: Employment, b: Employment): boolean {
  const keys = ["person", "role", "shop"] as const;
  const runsInto = (one: Employment, other: Employment) => (one.from ?? 0) <= (other.to ?? Infinity);
  return a.person !== "" && keys.every((key) => a[key] === b[key]) && runsInto(a, b) && runsInto(b, a);
}
