import { type Cents } from "../../../../domain/money/cents";
import type { Language } from "../../../../locale/catalogue";
import { commissionHeadings, type CommissionHeading } from "../../../../locale/commission/commissionSheets";
import { a1 } from "../../../grid";
import type { ReportCell } from "../../report";
import type { ShownPayout } from "../commissionData";
import { money } from "../parts";
import { dueOf } from "../payoutsSheet";
import type { StatementPage } from "./page";

type Line = readonly [key: CommissionHeading, cents: number];

/** From the commission to what is due, and from that to the payout: what is 0 is left out. */
export function putSettlement(page: StatementPage, payout: ShownPayout, language: Language): void {
  const { figures } = payout;
  const heading = (key: CommissionHeading) => commissionHeadings[key][language];
  const put = (lines: readonly Line[]) => {
    const there = lines.filter(([key, cents]) => cents !== 0 || key === "commission");
    page.put(
      there.map(([key, cents]): ReportCell[] => [
        heading(key),
        null,
        null,
        null,
        null,
        money(cents as Cents),
      ]),
      ["text", "text", "text", "text", "text", "money"],
    );
  };
  const first = page.row;
  put([
    ["commission", figures.commission],
    ["byFactor", figures.byFactor],
    ["cut", -figures.cut],
    ["clawback", -figures.clawback],
    ["raised", figures.raised],
    ["cumulativeCut", -figures.cumulativeCut],
  ]);
  const dueRow = page.row;
  page.putTotal(heading("due"), page.sumFrom(first, 5), money(dueOf(payout)));
  put([
    ["held", -figures.held],
    ["released", figures.released],
    ["drawn", figures.drawn],
    ["recovered", -figures.recovered],
    ["trueUp", figures.trueUp],
  ]);
  const formula = `=SUM(${a1(dueRow, 5)}:${a1(page.row - 1, 5)})`;
  page.putTotal(heading("payout"), formula, money(figures.payout));
}
