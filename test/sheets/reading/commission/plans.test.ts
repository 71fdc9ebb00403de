import type { CellValue } from "../../../../src/sheets/grid";
import { partiesOf } from "../../../../src/sheets/reading/commission/parties";
import { PlansReader } from "../../../../src/sheets/reading/commission/plans";
import { percentsAsShown } from "../../../../src/sheets/reading/percentCells";
import { recogniseSheet } from "../../../../src/sheets/reading/recognise";
import { addressText } from "../../../../src/sheets/grid";
import { gridOf } from "../sheet";

const HEADER = [
  "方案",
  "崗位",
  "生效日期",
  "計提基數",
  "計算方式",
  "起",
  "比例",
  "保底",
  "每月封頂",
  "累計方式",
];

function read(...rows: readonly (readonly CellValue[])[]) {
  const grid = gridOf([HEADER, ...rows], "方案");
  const reader = new PlansReader(recogniseSheet(grid, { kind: "commissionPlans" }), {}, 0);
  reader.add(grid);
  const { plans, findings } = reader.finish();
  const wrong = findings.filter(({ severity }) => severity !== "note");
  return { plans, findings: wrong.map(({ problem, at }) => `${problem.code} ${at ? addressText(at) : ""}`) };
}

/** One plan of 5% with further columns. */
function readOne(header: readonly string[], further: readonly CellValue[]) {
  const plan = ["甲", "客服", "2026-01-01", "淨額", "分段加總", 0, "5%", null, null, null];
  const grid = gridOf([header, [...plan, ...further]], "方案");
  const reader = new PlansReader(recogniseSheet(grid, { kind: "commissionPlans" }), {}, 0);
  reader.add(grid);
  const { plans, findings } = reader.finish();
  const wrong = findings.filter(({ severity }) => severity !== "note");
  return { plans, findings: wrong.map(({ problem, at }) => `${problem.code} ${addressText(at!)}`) };
}

describe("A table of plans", () => {
  describe("whose bands share a bound, 0–100,000 and 100,000–200,000", () => {
    const notes = (mode: string, ...bands: string[]) => {
      const rows = bands.map((band, at) => ["客服", "淨額", mode, band, `${at + 1}%`]);
      const grid = gridOf([["崗位", "計提基數", "計算方式", "銷售額", "比例"], ...rows], "方案");
      const reader = new PlansReader(recogniseSheet(grid, { kind: "commissionPlans" }), {}, 0);
      reader.add(grid);
      const { plans, findings } = reader.finish();
      expect(plans[0]!.checks).toEqual([]);
      return findings.flatMap(({ severity, problem, at }) =>
        problem.code === "planTableDoubt" ? [`${severity} ${problem.of.code} ${addressText(at!)}`] : [],
      );
    };

    test("note at the first of them that it counts to the lower band, where everything is paid by one", () =>
      expect(notes("全額", "0-10萬", "10-20萬", "20-30萬")).toEqual(["note sharedBound 方案!D3"]));

    test("note nothing where it makes no difference, or the words say whose it is", () => {
      expect(notes("分段", "0-10萬", "10-20萬")).toEqual([]);
      expect(notes("全額", "0≤x<10萬", "10萬≤x<20萬")).toEqual([]);
    });
  });

  test("gives a plan with its bands; rows that name none go on with the plan above", () => {
    const { plans, findings } = read(
      ["客服", "客服", "2026-01-01", "淨額", "分段加總", 0, "5%", 300, 6000, null],
      [null, null, null, null, null, 100000, "8%", null, null, null],
    );
    expect(findings).toEqual([]);
    expect(plans).toHaveLength(1);
    expect(plans[0]!.plan).toMatchObject({
      role: "客服",
      basis: "net",
      from: 46023,
      terms: { mode: "marginal", measure: "period", floor: 30000, cap: 600000 },
    });
    expect(
      plans[0]!.plan!.terms.tiers.bands.map(({ lower, rate }) => [lower.toNumber(), rate.toNumber()]),
    ).toEqual([
      [0, 0.05],
      [100000, 0.08],
    ]);
  });

  test("is refused where a further row begins on another day: that may be a band or a new plan", () => {
    const { plans, findings } = read(
      ["客服", "客服", "2026-01-01", "淨額", "分段加總", 0, "5%", null, null, null],
      [null, null, "2026-04-01", null, null, 100000, "8%", null, null, null],
    );
    expect(plans.map(({ plan }) => plan)).toEqual([undefined]);
    expect(findings).toEqual(["planDateOfRow 方案!C3"]);
  });

  test("takes 累計 for a way to count, not for a total row", () => {
    const { plans } = read(["年度", "客服", "2026-01-01", "淨額", "全額累進", 0, 0.05, null, null, "累計"]);
    expect(plans[0]!.plan!.terms.measure).toBe("cumulative");
  });

  test("is refused, with its cell, where nobody says how the tiers are read", () => {
    const { plans, findings } = read(
      ["客服", "客服", "2026-01-01", "淨額", null, 0, 0.05, null, null, null],
      ["客服", "客服", "2026-01-01", "淨額", null, 100000, 0.08, null, null, null],
    );
    expect(plans[0]!.plan).toBeUndefined();
    expect(findings).toEqual(["planModeMissing 方案!E2"]);
  });

  test("tells of a column that names no term of a plan, unless it holds remarks or nothing", () => {
    const { plans, findings } = readOne([...HEADER, "新客", "備註", "店鋪"], ["適用", "試行", null]);
    expect(plans[0]!.plan).toBeDefined();
    expect(findings).toEqual(["planColumnUnknown 方案!K1"]);
  });

  test.each([
    ["quarter", "年度封頂", ["capOfAnotherTime 方案!K2"]],
    ["累計", "Annual cap", ["capOfAnotherTime 方案!K2"]],
    ["year", "年度封頂", []],
    [null, "年度封頂", []],
    ["quarter", "累計上限", []],
  ])("pays where the cap counts as long as the tiers do: %s, %s", (measure, header, wrong) => {
    const { plans, findings } = readOne(
      [...HEADER.slice(0, -1), "預支方式", header, "累計方式"],
      [9000, measure],
    );
    expect(findings).toEqual(wrong);
    expect(plans[0]!.plan === undefined).toBe(wrong.length > 0);
  });

  test.each<[string, CellValue]>([
    ["新客加碼", "20%"],
    ["Split with manager", "70/30"],
    ["獎金二", "500元"],
    ["幾個字", 0.02],
    ["提成條件", "客單價大於200"],
  ])("pays nothing where a column says something else of its pay: %s", (header, cell) => {
    const { plans, findings } = readOne([...HEADER, header], [cell]);
    expect(plans[0]!.plan).toBeUndefined();
    expect(findings).toEqual(["planNarrowed 方案!K2"]);
  });

  test.each<[string, CellValue, number | undefined]>([
    ["係數", 0.8, 0.8],
    ["考核系数", "80%", 0.8],
    ["Multiplier", 1.5, 1.5],
    ["KPI系數", "八成", 0.8],
    ["係數", "無", undefined],
    ["係數", 0, 0],
  ])("multiplies what its tiers pay by the factor beside it: %s %s", (header, cell, factor) => {
    const { plans, findings } = readOne([...HEADER, header], [cell]);
    expect(plans[0]!.plan!.factor?.toNumber()).toBe(factor);
    expect(findings).toEqual([]);
  });

  test.each<[string, CellValue, string]>([
    ["係數", "看情況", "planValueNotUnderstood"],
    ["係數", 0.05, "planValueNotUnderstood"],
    ["係數", -1, "planValueNotUnderstood"],
    ["係數", 1000, "planValueNotUnderstood"],
  ])("pays nothing by a factor that cannot be one: %s %s", (header, cell, code) => {
    const { plans, findings } = readOne([...HEADER, header], [cell]);
    expect(plans[0]!.plan).toBeUndefined();
    expect(findings).toEqual([`${code} 方案!K2`]);
  });

  test("pays nothing by factors that differ from band to band", () => {
    const header = ["方案", "崗位", "計提基數", "計算方式", "起", "比例", "係數"];
    const rows = [
      ["甲", "客服", "淨額", "分段", 0, "5%", 1],
      [null, null, null, null, 10000, "8%", 1.2],
    ];
    const grid = gridOf([header, ...rows], "方案");
    const reader = new PlansReader(recogniseSheet(grid, { kind: "commissionPlans" }), {}, 0);
    reader.add(grid);
    expect(reader.finish().plans[0]!.plan).toBeUndefined();
  });

  test("pays nothing where a second column of the same says something else", () => {
    const { plans, findings } = readOne([...HEADER, "佣金比例"], ["7%"]);
    expect(plans[0]!.plan).toBeUndefined();
    expect(findings).toEqual(["planNarrowed 方案!K2"]);
    expect(readOne([...HEADER, "佣金比例"], ["5%"]).plans[0]!.plan).toBeDefined();
  });

  test.each(["新客佣金", "新客提成比例", "團隊提成比例", "團隊獎金", "New customer bonus"])(
    "pays nothing where the header of its only rate or bonus is for some of the sales: %s",
    (header) => {
      const grid = gridOf(
        [
          ["方案", "計提基數", header, "起"],
          ["甲", "淨額", "2%", 0],
        ],
        "方案",
      );
      const reader = new PlansReader(recogniseSheet(grid, { kind: "commissionPlans" }), {}, 0);
      reader.add(grid);
      const { plans, findings } = reader.finish();
      expect(plans[0]!.plan).toBeUndefined();
      expect(findings.map(({ problem }) => problem.code)).toContain("planNarrowed");
    },
  );

  test.each(["部門", "職級", "Team"])("pays nothing to some of a role, by %s", (header) => {
    expect(readOne([...HEADER, header], ["甲"]).findings).toEqual(["planNarrowed 方案!K2"]);
  });

  test.each<[string, CellValue]>([
    ["新客加碼", "無"],
    ["獎金二", 0],
    ["店鋪", "全部"],
    ["Multiplier", "n/a"],
    ["Payment date", "15th of next month"],
    ["發放時間", "次月15日"],
    ["Cap reason", "2000 a month is enough"],
  ])("is paid where such a column says that there is none: %s %s", (header, cell) => {
    expect(readOne([...HEADER, header], [cell]).plans[0]!.plan).toBeDefined();
  });

  test("on profit after more than the goods is refused: only gross profit is known", () => {
    const { plans, findings } = read([
      "客服",
      "客服",
      "2026-01-01",
      "淨利",
      "分段加總",
      0,
      0.05,
      null,
      null,
      null,
    ]);
    expect(plans[0]!.plan).toBeUndefined();
    expect(findings).toEqual(["planValueNotUnderstood 方案!D2"]);
  });

  test("goes on with the other plans where one cannot be understood", () => {
    const { plans, findings } = read(
      ["甲", "客服", "2026-01-01", "看老闆", "分段加總", 0, 0.05, null, null, null],
      ["乙", "運營", "2026-01-01", "毛利", "分段加總", 0, 0.05, null, null, null],
    );
    expect(plans.map(({ plan }) => plan?.basis)).toEqual([undefined, "grossProfit"]);
    expect(findings).toEqual(["planValueNotUnderstood 方案!D2"]);
  });

  test("is checked: 100,000 from which more sales pay less is found at its row", () => {
    const { plans } = read(
      ["客服", "客服", "2026-01-01", "淨額", "全額累進", 0, 0.08, null, null, null],
      ["客服", "客服", "2026-01-01", "淨額", "全額累進", 100000, 0.05, null, null, null],
    );
    expect(plans[0]!.checks.map(({ finding, at }) => `${finding.code} ${addressText(at)}`)).toEqual([
      "paysLess 方案!F3",
    ]);
  });
});

describe("What the numbers of a plan are in", () => {
  const readWith = (header: readonly string[], ...rows: readonly (readonly CellValue[])[]) => {
    const grid = gridOf([["方案", "計提基數", "計算方式", ...header], ...rows], "方案");
    const reader = new PlansReader(recogniseSheet(grid, { kind: "commissionPlans" }), {}, 0);
    reader.add(grid);
    const { plans, findings } = reader.finish();
    const bands = plans[0]?.plan?.terms.tiers.bands.map(({ lower, upper, rate }) =>
      [lower.toFixed(), upper?.toFixed() ?? "∞", rate.toFixed()].join(" "),
    );
    const wrong = findings.filter(({ severity }) => severity !== "note");
    return {
      plans,
      bands,
      said: wrong.map(({ problem, at }) => `${problem.code} ${at ? addressText(at) : ""}`),
    };
  };
  const plan = (...bands: readonly (readonly CellValue[])[]) =>
    bands.map((band): readonly CellValue[] => ["甲", "淨額", "分段加總", ...band]);
  const TENTHS = ["0 100000 0.1", "100000 ∞ 0.15"];

  test.each(["提成率(%)", "比例 %", "提成百分比", "Rate %", "Commission %", "提點"])(
    "10 under %s is 10%%",
    (rate) =>
      expect(readWith(["起", rate], ...plan([0, 10], [100000, 15]))).toMatchObject({
        bands: TENTHS,
        said: [],
      }),
  );

  test("0.1 under a heading in percent is read as 10%, and doubted at its cell", () =>
    expect(readWith(["起", "Rate %"], ...plan([0, 0.1], [100000, 0.15]))).toMatchObject({
      bands: TENTHS,
      said: ["planTableDoubt 方案!E2"],
    }));

  test.each([
    ["比例", 0.5],
    ["提成", 0.8],
    ["Rate %", 0.3],
  ])("nothing is paid where under %s stands %p, which may be percents", (rate, written) =>
    expect(readWith(["起", rate], ...plan([0, 0.1], [100000, written]))).toMatchObject({
      ...{ bands: undefined, said: ["planTable 方案!E3"] },
    }),
  );

  test("0.3 of what is sold is doubted, and so is 60% that is written as such", () => {
    expect(readWith(["起", "比例"], ...plan([0, 0.1], [100000, 0.3]))).toMatchObject({
      ...{ bands: ["0 100000 0.1", "100000 ∞ 0.3"], said: ["planTableDoubt 方案!E3"] },
    });
    expect(readWith(["起", "比例"], ...plan([0, "10%"], [100000, "60%"]))).toMatchObject({
      ...{ bands: ["0 100000 0.1", "100000 ∞ 0.6"], said: ["planTableDoubt 方案!E3"] },
    });
  });

  test("half of the profit is nothing to be doubted", () =>
    expect(readWith(["起", "比例"], ["甲", "毛利", "分段加總", 0, 0.5])).toMatchObject({
      ...{ bands: ["0 ∞ 0.5"], said: [] },
    }));

  test("a gap between two bands is told where the upper one starts", () =>
    expect(readWith(["起", "至", "比例"], ...plan([0, 1000, 0.1], [2000, "", 0.15])).said).toEqual([
      "planTableDoubt 方案!D3",
    ]));

  test.each([
    ["10%", "15％"],
    ["1成", "一成五"],
    ["10個點", "15%"],
  ])("%s is that under any heading, and doubted nowhere", (...[low, high]) =>
    expect(readWith(["起", "Rate %"], ...plan([0, low], [100000, high]))).toMatchObject({
      bands: TENTHS,
      said: [],
    }),
  );

  test("10 of money without a word of percent can but be 10%, and is said", () =>
    expect(readWith(["起", "比例"], ...plan([0, 10], [100000, 15]))).toMatchObject({
      bands: TENTHS,
      said: ["planTableDoubt 方案!E2"],
    }));

  test("10 for a piece is 10 for a piece", () =>
    expect(
      readWith(["起", "單價"], ["甲", "件數", "分段加總", 0, 10], ["甲", "件數", "分段加總", 100, 15]).bands,
    ).toEqual(["0 100 10", "100 ∞ 15"]));

  test("of 10 for a piece, where the plan pays on money, nothing is paid", () =>
    expect(readWith(["起", "單價"], ...plan([0, 10], [100000, 15]))).toMatchObject({
      bands: undefined,
      said: ["planTable 方案!E2"],
    }));

  test("under 提成（千元） 2 is 2,000 that are paid once; of pieces it may be for each of them", () => {
    const { plans } = readWith(["起", "提成（千元）"], ...plan([0, 0], [100000, 2]));
    expect(plans[0]!.plan!.terms.tiers.bands.map(({ rate, flat }) => `${rate} ${flat}`)).toEqual([
      "0 0",
      "0 2000",
    ]);
    const pieces = ["甲", "件數", "分段加總", 0, 2];
    expect(readWith(["起", "提成（元）"], pieces).said).toEqual(["planTable 方案!E2"]);
  });

  test("5% among amounts that are paid once is refused at its cell", () =>
    expect(readWith(["起", "比例", "獎金"], ...plan([0, "5%", 0], [100000, "8%", "5%"])).said).toEqual([
      "planTable 方案!F3",
    ]));

  test("0.05 and 8 in one plan are in no unit, so nothing is paid", () =>
    expect(readWith(["起", "比例"], ...plan([0, 0.05], [100000, 8]))).toMatchObject({
      bands: undefined,
      said: ["planTable 方案!E3"],
    }));

  test("80 of a target is 80%, by the heading or by the basis", () => {
    const bands = ["0 0.8 0.05", "0.8 ∞ 0.08"];
    const of = (...band: CellValue[]): CellValue[] => ["甲", "完成率", "全額累進", ...band];
    expect(readWith(["起 %", "比例"], of(0, "5%"), of(80, "8%"))).toMatchObject({ bands, said: [] });
    expect(readWith(["起", "比例"], of(0, "5%"), of(80, "8%"))).toMatchObject({
      bands,
      said: ["planTableDoubt 方案!D3"],
    });
  });

  test("10 under 起（萬元） is 100,000, and so is 10萬", () => {
    expect(readWith(["起（萬元）", "比例"], ...plan([0, "10%"], [10, "15%"])).bands).toEqual(TENTHS);
    expect(readWith(["起（萬元）", "比例"], ...plan([0, "10%"], ["10萬", "15%"])).bands).toEqual(TENTHS);
  });

  test("bands may stand in words", () =>
    expect(readWith(["業績區間（萬元）", "比例"], ...plan(["0-10", "10%"], ["10以上", "15%"]))).toMatchObject(
      {
        bands: TENTHS,
        said: [],
      },
    ));

  test("20 held back is 20%, and a share that is none pays nothing", () => {
    const held = (share: CellValue) =>
      readWith(["起", "比例", "保留月數", "保留比例"], ["甲", "淨額", "分段加總", 0, "5%", 2, share]);
    expect(held(20).plans[0]!.plan!.holdback).toMatchObject({ periods: 2 });
    expect(held(20).plans[0]!.plan!.holdback!.share.toFixed()).toBe("0.2");
    expect(held(20).said).toEqual(["shareAssumed 方案!G2"]);
    expect(held("一半多")).toMatchObject({ bands: undefined, said: ["planValueNotUnderstood 方案!G2"] });
  });
});

describe("A cell that Excel shows as a percent", () => {
  test("is that percent under any heading", () => {
    const rows = [
      ["方案", "起", "Rate %"],
      ["甲", 0, 0.1],
      [null, 100000, 0.075],
    ] as const;
    const formats = [
      ["General", "General", "General"],
      ["General", "0", "0%"],
      ["General", "0", '0.0%" of net"'],
    ];
    const grid = { ...gridOf(rows, "方案"), formats };
    const recognition = recogniseSheet(grid, { kind: "commissionPlans" });
    expect(percentsAsShown(grid, recognition).rows.map((row) => row[2])).toEqual(["Rate %", "10%", "7.5%"]);
    expect(percentsAsShown(gridOf(rows, "方案"), recognition).rows[1]![2]).toBe(0.1);
  });
});

describe("The people of an order", () => {
  const shares = (...cells: string[]) =>
    partiesOf(cells).map(({ person, share }) => `${person} ${share.toFixed()}`);
  test("are one", () => expect(shares("陳怡君")).toEqual(["陳怡君 1"]));
  test("have the shares written beside them", () =>
    expect(shares("陳怡君 60% 林佳穎 40%")).toEqual(["陳怡君 0.6", "林佳穎 0.4"]));
  test("share equally where no share is written", () => {
    expect(shares("Ann / Bob")).toEqual(["Ann 1", "Bob 1"]);
    expect(shares("陳怡君", "林佳穎")).toEqual(["陳怡君 1", "林佳穎 1"]);
  });
  test("keep what stands in brackets of their names", () => {
    expect(shares("王芳(早班) 60%, 李明（晚班） 40%")).toEqual(["王芳(早班) 0.6", "李明（晚班） 0.4"]);
    expect(shares("王芳(60%)/李明（40%）")).toEqual(["王芳 0.6", "李明 0.4"]);
    expect(shares("王芳(早班)")).toEqual(["王芳(早班) 1"]);
  });
  test("have what is left where others' shares are written", () =>
    expect(shares("陳怡君 60%、林佳穎")).toEqual(["陳怡君 0.6", "林佳穎 0.4"]));
  test("are nobody where nobody is named", () => expect(shares("")).toEqual([]));
});
