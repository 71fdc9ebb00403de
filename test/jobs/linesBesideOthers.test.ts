import { accountsJob } from "../../src/jobs/accounts";
import { problemText } from "../../src/locale/catalogue";
import { readingTexts } from "../../src/locale/reading/reading";
import type { CellValue } from "../../src/sheets/grid";
import type { ReadingProblem } from "../../src/sheets/reading/problem";
import { MemoryWorkbook } from "./memoryWorkbook";

const SALES: CellValue[][] = [
  ["日期", "支付金额"],
  ["2026-10-01", 5000],
];
const ads = (...rows: CellValue[][]): CellValue[][] => [["日期", "渠道", "花费"], ...rows];
const costs = (...rows: CellValue[][]): CellValue[][] => [["日期", "项目", "金额"], ...rows];

async function told(sheets: Readonly<Record<string, CellValue[][]>>) {
  const { json, findings } = await accountsJob.run(
    {},
    new MemoryWorkbook({ 日报: SALES, ...sheets }).context("en"),
  );
  const found = findings.flatMap(({ at, problem }) =>
    problem.code === "linesBesideOthers"
      ? [[at!.sheet, problem.names.join(), problem.taken].join(" ")]
      : problem.code === "linesToldTwice"
        ? [[at!.sheet, problem.rows, "once,", problem.taken].join(" ")]
        : [],
  );
  const october = json.months.find(({ month }) => month === "2026-10")!;
  return [october.adSpend ?? october.otherCosts, ...found];
}

test("Two sheets of ads that have a channel in one month both count, and it is told", async () => {
  const first = ads(["2026-10-01", "直通车", 100], ["2026-10-02", "直通车", 50]);
  expect(await told({ 一: first, 二: ads(["2026-10-02", "直通车", 50]) })).toEqual([
    "200.00",
    "二 直通车 一",
  ]);
  expect(await told({ 一: first, 二: ads(["2026-10-02", "引力魔方", 50]) })).toEqual(["200.00"]);
  expect(await told({ 一: first, 二: ads(["2026-11-02", "直通车", 50]) })).toEqual(["150.00"]);
});

test("Lines that name no channel are told by what they are", async () => {
  const unnamed: CellValue[][] = [
    ["日期", "花费"],
    ["2026-10-01", 100],
  ];
  const { findings } = await accountsJob.run(
    {},
    new MemoryWorkbook({ 日报: SALES, 一: unnamed, 二: unnamed }).context("en"),
  );
  const found = findings.find(({ problem }) => problem.code === "linesBesideOthers")!;
  expect(problemText(readingTexts, found.problem as ReadingProblem, "en")).toContain(
    "“一” has Ad spend of the same months",
  );
});

test("So do two sheets of costs with an item in one month", async () => {
  const rent: CellValue[] = ["2026-10-01", "房租", 1000];
  expect(await told({ 一: costs(rent), 二: costs(rent, ["2026-10-05", "水电", 50]) })).toEqual([
    "2050.00",
    "二 房租 一",
  ]);
});

describe("Dates that two sheets have with the very same rows", () => {
  const september: CellValue[][] = [
    ["2026-09-30", "直通车", 100],
    ["2026-10-01", "直通车", 40],
    ["2026-10-01", "引力魔方", 60],
    ["2026-10-02", "直通车", 50],
  ];
  const later: CellValue[] = ["2026-10-03", "直通车", 7];

  test("count once, with what else there is", async () => {
    expect(
      await told({ 一: ads(...september), 二: ads(...[...september.slice(1)].reverse(), later) }),
    ).toEqual(["157.00", "二 3 once, 一"]);
  });

  test("count in both sheets where any of their rows is another", async () => {
    const other: CellValue[] = ["2026-10-01", "钻展", 5];
    expect(await told({ 一: ads(...september), 二: ads(...september.slice(1), other) })).toEqual([
      "305.00",
      "二 引力魔方,直通车 一",
    ]);
  });

  test("are none where each of the sheets has days of its own", async () => {
    expect(await told({ 一: ads(...september), 二: ads(later) })).toEqual(["157.00"]);
  });

  test("count once of costs as well", async () => {
    const month = costs(["2026-10", "房租", 1000], ["2026-10", "水电", 50]);
    expect(await told({ 一: month, 二: month })).toEqual(["1050.00", "二 2 once, 一"]);
  });
});
