import { termNamed } from "../../../../src/domain/agency/terms/termHeading";
import { compileQuote, monthCost } from "../../../../src/domain/agency/terms/compileQuote";
import { termsOfCells } from "../../../../src/domain/agency/terms/termsOfCells";
import type { Cents } from "../../../../src/domain/money/cents";

const HEADINGS: Readonly<Record<string, string>> = {
  monthlyFee:
    "Monthly fee|Monthly retainer|Retainer (USD)|Base fee/month|Management fee|Fee per month|月費|月费（元）|每月服務費|每月费用|固定月費|基礎服務費（元/月）|代運營費|包月费用",
  rate: "Commission %|Rev share|Revenue share %|% of sales|Percentage|Performance fee|提点比例|抽成|抽佣比例|佣金率|服务费率|銷售提成|Management fee %",
  minimum:
    "Minimum fee|Monthly minimum|Floor|Guarantee|Minimum commitment|保底費用|最低收费|低消|每月保底|最低佣金",
  cap: "Cap|Maximum fee|Monthly cap|封頂|封顶金额|最高收费",
  threshold: "Sales threshold|Baseline|起提額|門檻金額|免佣额度",
  setupFee: "Setup fee|Onboarding fee|One-time fee|開店費|一次性费用|裝修費",
  deposit: "Security deposit|押金|履約保證金",
  months: "Contract length|Duration|合約期|合同期（月）|服务期限",
  adSpend: "Monthly ad spend|Media spend|推广预算|廣告投放額",
  adSpendRate: "Ad management fee %|% of ad spend|广告管理费率|代投费率",
  kpiSales: "Sales target|Guaranteed sales|承諾銷售額|保证销售额",
  kpiRefund: "Refund if missed|未達標退款",
  kpiRefundShare: "Refund %|退费比例|賠付比例",
  annualFee: "Yearly fee|年框费用|全年費用",
  quarterlyFee: "Quarterly fee|季度費",
  profitShare: "Profit share|利潤分成比例",
  taxRate: "VAT|税率|稅點",
};

describe("Headings of terms are read by their words", () => {
  const cases = Object.entries(HEADINGS).flatMap(([term, headings]) =>
    headings.split("|").map((heading) => [heading, term] as const),
  );
  test.each(cases)("%s is %s", (heading, term) => expect(termNamed(heading)).toBe(term));

  test.each(["服務費加提點", "月費5000", "零服务费", "Notes", "销售额", "甲公司"])("%s is none", (text) =>
    expect(termNamed(text)).toBeUndefined(),
  );
});

describe("Quotes in cells", () => {
  const feeOf = (cells: unknown[][], sales: number, row = 0): number => {
    const read = termsOfCells(cells);
    const quote = compileQuote(read.code === "terms" ? read.quotes[row]! : {}, "base");
    return quote.code === "quote" ? monthCost(quote, 2, (sales * 100) as Cents)! / 100 : Number.NaN;
  };

  test("with columns beside the terms", () => {
    const cells = [
      ["公司名稱", "每月服務費", "抽佣比例", "最低收費", "備註"],
      ["甲", 5000, "3%", "", "含設計"],
      ["乙", "", "8%", 8000, ""],
    ];
    expect(feeOf(cells, 100_000)).toBe(8000);
    expect(feeOf(cells, 60_000, 1)).toBe(8000);
    expect(feeOf(cells, 200_000, 1)).toBe(16_000);
  });

  test("as a list of two columns in English", () =>
    expect(
      feeOf(
        [
          ["Monthly retainer", "$2,000"],
          ["Revenue share %", "5%"],
          ["Baseline", 50_000],
        ],
        80_000,
      ),
    ).toBe(3500));

  test("a share of the profit needs the margin", () => {
    const cells = [
      ["Profit share", 0.3],
      ["Gross margin", 0.4],
    ];
    expect(feeOf(cells, 100_000)).toBe(12_000);
    expect(feeOf(cells.slice(0, 1), 100_000)).toBeNaN();
  });

  test("ad management by its rate and its budget", () =>
    expect(
      feeOf(
        [
          ["推广预算", "代投费率", "每月保底"],
          [20_000, "10%", 1500],
        ],
        0,
      ),
    ).toBe(2000));
});
