import { Decimal } from "../../../src/domain/money/decimal";
import type { Language } from "../../../src/locale/catalogue";
import { agencyReport, agencyTabs } from "../../../src/sheets/reports/agency/agencyReport";
import type { Report } from "../../../src/sheets/reports/report";
import { narrowSignIn } from "../../locale/narrowSigns";
import { shopWith } from "./agency/shopAndQuotes";
import { inputs, reportIn } from "./plan/planOfAShop";

const QUOTES = {
  甲公司: "月費1-2萬加淨銷售額2-4個點",
  乙公司: "提點5%，月保底2萬",
  丙公司: "前三個月每月兩萬，之後只收5個點",
  丁公司: "服務費4萬/月+2個點，首年銷售額保證1,500萬，做不到按缺口比例退服務費",
};

const one = new Decimal(1);
const role = {
  ...{ workPerOrder: one, workPerMonth: one, capacity: one, utilisation: one, minimum: one },
  ...{ basePay: one, stays: one },
};
const planOf = (language: Language): Report => {
  const roles = [
    { ...role, name: "客服" },
    { ...role, name: "" },
  ];
  return reportIn(language, undefined, 12, { ...inputs, roles }).report;
};
const agencyOf = (language: Language): Report =>
  agencyReport(new Map(agencyTabs(language).map(({ id, name }) => [id, name])), shopWith(QUOTES), language);

describe.each(["zh-Hans", "zh-Hant"] as const)("The sheets in %s", (language) => {
  it.each([
    ["plan", planOf],
    ["agency", agencyOf],
  ])(
    "of the %s have wide signs beside Chinese characters, also where texts are put together",
    (_, reportOf) => {
      const texts = reportOf(language).sheets.flatMap(({ blocks }) =>
        blocks.flatMap(({ cells }) =>
          cells.flat().map((cell) => (typeof cell === "object" && cell !== null ? cell.value : cell)),
        ),
      );
      const said = texts.filter((each) => typeof each === "string");
      expect(said.length).toBeGreaterThan(100);
      expect(said.filter((each) => narrowSignIn(each) !== undefined)).toEqual([]);
    },
  );
});
