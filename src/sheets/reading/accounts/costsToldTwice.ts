import type { CostLine } from "../../../domain/accounts/lines";
import { ZERO } from "../../../domain/money/decimal";
import { amountText } from "../../../domain/money/exactSum";
import { headerKey, isChannelKey } from "../../../locale/reading/headers";
import type { Finding } from "../finding";
import type { SheetKind } from "../meaning";
import type { SheetRecognition } from "../recognition";

/** Costs that have a sheet of their own beside other costs. */
export type ToldElsewhere = "staffing" | "adSpend" | "platformFees";

const ITEMS: Readonly<Record<ToldElsewhere, RegExp>> = {
  staffing: /工资|薪(资|水|酬|金)|底薪|人工(费|成本)?$|salar|wages?|payroll/,
  adSpend: /推广|广告|投流|投放|直通车|万相台|钻展|千川|advert|^ads?$|adspend|googleads|metaads|facebookads/,
  platformFees: /平台(服务|手续|使用)?费|扣点|技术服务费|platformfee|marketplacefee|referralfee/,
};

/**
 * Warns of other costs that may be what another sheet tells as well: wages beside a sheet of staff, or advertising beside one of
 * ad spend. They count in both.
 *
 * @param costs what a sheet of other costs says
 * @param others which sheets of such costs the workbook has
 */
export function costsToldTwice(
  recognition: SheetRecognition,
  costs: readonly CostLine[],
  others: ReadonlySet<SheetKind>,
): Finding[] {
  return (Object.keys(ITEMS) as ToldElsewhere[]).flatMap((of): Finding[] => {
    const same = others.has(of) ? costs.filter(({ item }) => isOf(of, headerKey(item))) : [];
    if (same.length === 0) return [];
    const items = [...new Set(same.map(({ item }) => item))];
    const amount = amountText(same.reduce((sum, line) => sum.plus(line.amount), ZERO));
    return [
      {
        severity: "warning",
        at: { sheet: recognition.sheet, row: Math.max(0, recognition.headerRow), column: 0 },
        problem: { code: "costsToldTwice", of, items, amount },
      },
    ];
  });
}

function isOf(of: ToldElsewhere, item: string): boolean {
  return ITEMS[of].test(item) || (of === "adSpend" && item !== "" && isChannelKey(item));
}
