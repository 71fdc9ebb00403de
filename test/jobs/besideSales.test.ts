import { withoutMarks } from "../../src/excel/protectedCells";
import { accountsJob } from "../../src/jobs/accounts";
import type { CellValue } from "../../src/sheets/grid";
import { MemoryWorkbook } from "./memoryWorkbook";

const cellOf = (text: string): CellValue =>
  text === "" ? null : /^-?\d+(\.\d+)?$/.test(text) && text.length < 15 ? Number(text) : text;
const rowsOf = (...lines: string[]): CellValue[][] => lines.map((line) => line.split(",").map(cellOf));

async function accounts(sheets: Readonly<Record<string, CellValue[][]>>) {
  const { json, findings } = await accountsJob.run({}, new MemoryWorkbook(sheets).context("en"));
  return { months: json.months, said: findings.map(({ problem }) => problem.code) };
}

describe("The ads beside daily sales", () => {
  test("count as ad spend, by shop", async () => {
    const { months } = await accounts({
      Days: rowsOf(
        "日期,店铺,销售额,退款金额,推广费(元)",
        "2026-10-01,A,2000,100,300",
        "2026-10-02,B,3000,0,400.5",
        "2026-11-01,A,1000,50,100",
      ),
    });
    expect(months.map(({ month, shop, gross, adSpend }) => [month, shop, gross, adSpend])).toEqual([
      ["2026-10", "A", "2000.00", "300.00"],
      ["2026-10", "B", "3000.00", "400.50"],
      ["2026-11", "A", "1000.00", "100.00"],
    ]);
  });

  test("are those of every channel, or of the column that holds them all", async () => {
    const spent = async (headers: string, row: string) =>
      (await accounts({ Days: rowsOf(headers, row) })).months[0]!.adSpendByChannel;
    expect(await spent("日期,销售额,直通車花費,引力魔方花費", "2026-10-01,2000,300,50")).toEqual({
      直通車: "300.00",
      引力魔方: "50.00",
    });
    expect(await spent("日期,销售额,推广费,直通车花费", "2026-10-01,2000,350,300")).toEqual({ "": "350.00" });
  });

  test("count once where a sheet of ads tells them as well", async () => {
    const { months, said } = await accounts({
      Days: rowsOf("日期,销售额,广告花费", "2026-10-01,2000,300", "2026-11-01,1000,100"),
      Ads: rowsOf("日期,渠道,花费,展现量,点击量", "2026-10-01,直通车,300,1000,30"),
    });
    expect(months.map(({ adSpend }) => adSpend)).toEqual(["300.00", "100.00"]);
    expect(said).toContain("adsToldTwice");
  });

  test("make sales of takings where no other sheet has any, and say so", async () => {
    const days = rowsOf("日期,销售金额,推广费", "2026-10-01,2000,300");
    const { months, said } = await accounts({ Days: days });
    expect(months).toMatchObject([{ gross: "2000.00", adSpend: "300.00" }]);
    expect(said).toContain("takingsOfAds");
    const orders = rowsOf("订单编号,付款时间,实付金额", "1,2026-10-01,5000");
    expect((await accounts({ Days: days, Orders: orders })).months).toMatchObject([{ gross: "5000.00" }]);
  });
});

describe("The fees beside orders", () => {
  const ORDERS = rowsOf(
    "订单编号,付款时间,实付金额,退款金额,平台服务费,达人佣金,达人佣金比例,买家运费",
    "1,2026-10-01,100,0,5,10,10%,8",
    "2,2026-10-02,50,50,0,0,10%,8",
    "3,2026-11-02,200,0,10,,10%,8",
  );

  test("are platform fees, and named", async () => {
    const { months, said } = await accounts({ Orders: ORDERS });
    expect(months.map(({ platformFeesByName }) => platformFeesByName)).toEqual([
      { Orders: "15.00" },
      { Orders: "10.00" },
    ]);
    expect(said).toContain("feesInColumns");
  });

  test("are told by the settlement of the same months instead", async () => {
    const settled = rowsOf(
      "结算时间,订单号,商品实付,退款金额,平台服务费,结算金额",
      "2026-10-05,1,100,0,16,84",
    );
    const { months, said } = await accounts({ Orders: ORDERS, Settled: settled });
    expect(months.map(({ gross, platformFees }) => [gross, platformFees])).toEqual([
      ["150.00", "16.00"],
      ["200.00", "10.00"],
    ]);
    expect(said).toEqual(expect.arrayContaining(["ordersSettled", "feesToldTwice"]));
  });

  test("may be reckoned by terms as well: both count, and it is said", async () => {
    const terms = rowsOf("生效日期,费用名称,计费方式,费率", "2026-01-01,平台佣金,按净额,5%");
    expect((await accounts({ Orders: ORDERS, Terms: terms })).said).toContain("chargedBesideTerms");
  });

  test("are none where people earn them", async () => {
    const sold = rowsOf("日期,业务员,销售额,平台佣金", "2026-10-01,王,100,5");
    expect((await accounts({ Sold: sold })).months[0]!.platformFees).toBeUndefined();
  });

  test("count once where an order's rows repeat its amounts", async () => {
    const rows = ["1", "2", "3"].flatMap((order) => {
      const row = `${order},2026-10-0${order},910,900,55`;
      return [`${row},帽子`, `${row},襪子`];
    });
    const { months } = await accounts({
      Orders: rowsOf("訂單編號,買家付款時間,買家總支付金額,商品總價,成交手續費,商品名稱", ...rows),
    });
    expect(months).toMatchObject([{ orders: 3, gross: "2730.00", platformFees: "165.00" }]);
  });
});

describe("WeChat Pay's bill", () => {
  const HEADERS =
    "交易时间,公众账号ID,商户号,微信订单号,商户订单号,交易类型,交易状态,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,手续费,费率,订单金额,申请退款金额,费率备注";
  const bill = withoutMarks(
    rowsOf(
      HEADERS,
      "`2026-10-01 10:00:00,`wx1,`15,`42001,`A1,`JSAPI,`SUCCESS,`CNY,`100.00,`0.00,`0,`0,`0.00,`0.00,`,`,`帽子,`0.60000,`0.60%,`100.00,`0.00,`",
      "`2026-10-03 10:00:00,`wx1,`15,`42002,`A2,`JSAPI,`SUCCESS,`CNY,`50.00,`0.00,`0,`0,`0.00,`0.00,`,`,`帽子,`0.30000,`0.60%,`50.00,`0.00,`",
      "`2026-11-03 10:00:00,`wx1,`15,`42001,`A1,`JSAPI,`REFUND,`CNY,`0.00,`0.00,`5031,`R1,`40.00,`0.00,`ORIGINAL,`SUCCESS,`帽子,`-0.24000,`0.60%,`0.00,`40.00,`",
      "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额",
      "`3,`150.00,`40.00,`0.00,`0.66000,`150.00,`40.00",
    ),
  );

  test("has sales, refunds and fees; its sums below are none of its rows", async () => {
    const { months, said } = await accounts({ Bill: bill });
    expect(months).toMatchObject([
      { month: "2026-10", orders: 2, gross: "150.00", refunds: "0.00", platformFees: "0.90" },
      { month: "2026-11", orders: 0, gross: "0.00", refunds: "40.00", platformFees: "-0.24" },
    ]);
    expect(said).toContain("totalLeftOut");
    expect(said).not.toContain("tableBelow");
  });
});

describe("Marks by which exports protect numbers", () => {
  test("are taken off: a backtick always, an apostrophe before figures", () => {
    expect(withoutMarks([["`2026-10-01", "`", "'692504", "'¥5", "'twas", 7, null]])).toEqual([
      ["2026-10-01", "", "692504", "¥5", "'twas", 7, null],
    ]);
  });
});

describe("Alipay's record of trades", () => {
  test("has what was given back and charged beside each trade", async () => {
    const { months } = await accounts({
      Trades: rowsOf(
        "交易号 ,商家订单号 ,交易创建时间 ,付款时间 ,类型 ,商品名称,金额（元）,收/支 ,交易状态 ,服务费（元）,成功退款（元）,资金状态",
        "20261,P1,2026-09-30 23:59:00 ,2026-10-01 10:01:00 ,即时到账交易 ,帽子,100,收入,交易成功,0.6,0,已收入",
        "20262,P2,2026-10-02 10:00:00 ,2026-10-02 10:01:00 ,即时到账交易 ,帽子,80,收入,交易成功,0.48,30,已收入",
        "20263,P3,2026-11-02 10:00:00 ,2026-11-02 10:01:00 ,即时到账交易 ,帽子,60,收入,交易关闭,0,60,已收入",
        "20264,P4,2026-11-03 10:00:00 ,,即时到账交易 ,帽子,70,收入,交易关闭,0,0,",
      ),
    });
    expect(
      months.map(({ month, gross, refunds, platformFees }) => [month, gross, refunds, platformFees]),
    ).toEqual([
      ["2026-10", "180.00", "30.00", "1.08"],
      ["2026-11", "60.00", "60.00", undefined],
    ]);
  });
});

test("A week that begins in one month and ends in the next is in none, and told", async () => {
  const weeks = [
    ["周", "开始日期", "结束日期", "销售额", "退款额"],
    ["第39周", "2026-09-21", "2026-09-27", 700, 5],
    ["第40周", "2026-09-28", "2026-10-04", 900, 7],
  ];
  const { json, findings } = await accountsJob.run({}, new MemoryWorkbook({ 周报: weeks }).context("en"));
  expect(json.months.map(({ month, gross }) => `${month} ${gross}`)).toEqual(["2026-09 700.00"]);
  const told = findings.filter(({ problem }) => problem.code === "periodOverMonths");
  expect(told.map(({ severity, at }) => [severity, at!.row, at!.column])).toEqual([["error", 2, 2]]);
});
