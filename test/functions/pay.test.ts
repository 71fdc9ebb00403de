import { attainment, clawbackByPeriod, draw, split, stepbonus } from "../../src/functions/pay";
import { displayLanguageIs, errorOf, installRuntime } from "./runtime";

beforeAll(installRuntime);
beforeEach(() => displayLanguageIs("en-US"));

describe("OPS.ATTAINMENT", () => {
  const bands = [
    ["80%", 0.012, 500],
    ["90%", 0.02, 700],
  ];

  test("pays the rate of the completion reached and its base pay", () =>
    expect(attainment(80000, 100000, bands, "whole")).toBe(1460));

  test("applies the rate to another base where one is given", () =>
    expect(attainment(0.78, 1, [[0.75, 0.2]], "whole", 1)).toBe(0.2));

  test("a target bonus grows with completion: 130% of 100,000, one and a half times above 100%, is 145,000", () => {
    const accelerated = [
      [0, 1],
      [1, 1.5],
      [1.3, 2],
    ];
    expect(attainment(650000, 500000, accelerated, "marginal", 100000, true)).toBe(145000);
    expect(
      attainment(
        200000,
        500000,
        [
          [0, 0.5],
          [0.5, 1],
        ],
        "whole",
        100000,
        "是",
      ),
    ).toBe(20000);
    // Without a base there is nothing that stands for the target.
    expect(attainment(90, 100, [[0, 0.02]], "whole", undefined, true)).toBe(1.8);
  });

  test("pays nothing below a first band that starts with all of the target", () => {
    const accelerator = [
      ["From", "Rate"],
      [1, 0.02],
      [1.2, 0.03],
    ];
    expect(attainment(80_000, 100_000, accelerator, "whole")).toBe(0);
    expect(attainment(100_000, 100_000, accelerator, "whole")).toBe(2000);
    // 2% of what lies between 100% and 110%
    expect(attainment(110_000, 100_000, accelerator, "marginal")).toBe(200);
  });

  test("refuses a target of 0", () =>
    expect(errorOf(() => attainment(1, 0, bands, "whole"))).toBe(
      "#VALUE! target: a target must be above 0, not 0",
    ));
});

describe("OPS.SPLIT", () => {
  test("spills in the shape of the weights, which may have blanks", () => {
    expect(split(100, [[1], [1], [1]])).toEqual([[33.34], [33.33], [33.33]]);
    expect(split(100, [[1, null, 1]])).toEqual([[50, 0, 50]]);
  });

  test("splits to whole units where no decimals are wanted", () =>
    expect(split(100, [[1, 2]], 0)).toEqual([[33, 67]]));

  test.each<[string, number[]]>([
    ["70/30", [700, 300]],
    ["7:3", [700, 300]],
    ["50% / 30% / 20%", [500, 300, 200]],
  ])("takes %s in one cell for weights beside each other", (cell, parts) =>
    expect(split(1000, [[cell]])).toEqual([parts]),
  );

  test.each(["70%/30", "1/2/2026", "Ann/Bob"])("refuses %s in one cell", (cell) =>
    expect(errorOf(() => split(1000, [[cell]]))).toContain("#VALUE! weights"),
  );

  test("refuses weights that are all 0", () =>
    expect(errorOf(() => split(100, [[0, 0]]))).toBe("#VALUE! weights: one weight at least must be above 0"));
});

describe("OPS.STEPBONUS", () => {
  test("每滿 10,000 獎 400", () => expect(stepbonus(35000, 10000, 400)).toBe(1200));
  test("from a threshold", () => expect(stepbonus(35000, 10000, 400, 20000)).toBe(400));
  test("a started step counts where it is asked for, and the last full one only once", () => {
    expect(stepbonus(121, 10, 100, 0, true)).toBe(1300);
    expect(stepbonus(120, 10, 100, 0, true)).toBe(1200);
    expect(stepbonus(10.5, 10, 1, 0, "yes")).toBe(2);
    expect(stepbonus(121, 10, 100, 200, true)).toBe(0);
  });
  test("refuses a step of 0", () =>
    expect(errorOf(() => stepbonus(1, 0, 1))).toBe("#VALUE! per: a step must be above 0, not 0"));
});

describe("OPS.DRAW", () => {
  const header = ["Gross", "Drawn", "Recovered", "Paid", "Owed"];

  test.each(["recoverable", "可扣回", "可追回"])("spills a row a period, %s", (kind) =>
    expect(draw([[1500], [3000]], [[2000]], kind)).toEqual([
      header,
      [1500, 500, 0, 2000, 500],
      [3000, 0, 500, 2500, 0],
    ]),
  );

  test("takes the periods in a row and a draw for each", () =>
    expect(draw([[1500, 3000]], [[2000, 1000]], "nonrecoverable").slice(1)).toEqual([
      [1500, 500, 0, 2000, 0],
      [3000, 0, 0, 3000, 0],
    ]));

  test("takes what is owed from before", () =>
    expect(draw([[3000], [2500]], [[2000]], "recoverable", 1200).slice(1)).toEqual([
      [3000, 0, 1000, 2000, 200],
      [2500, 0, 200, 2300, 0],
    ]));

  test("refuses draws of another shape", () =>
    expect(errorOf(() => draw([[1], [2], [3]], [[1], [2]], "forgiven"))).toBe(
      "#VALUE! draw: it must be one cell or as large as gross (3 × 1 cells)",
    ));
});

describe("OPS.CLAWBACK", () => {
  const tiers = [
    [0, 0.1],
    [100000, 0.15],
  ];

  test("spills what each original month gives back, top band first", () =>
    expect(clawbackByPeriod([[120000], [80000]], [[30000], [null]], tiers, "marginal")).toEqual([
      ["Amount", "Refund", "Commission paid", "Commission kept", "Given back"],
      [120000, 30000, 13000, 9000, 4000],
      [80000, 0, 8000, 8000, 0],
    ]));

  test("names the period of which the table says nothing", () =>
    expect(
      errorOf(() =>
        clawbackByPeriod(
          [[50], [500]],
          [[0], [0]],
          [
            ["Up to", "Rate"],
            [100, 0.1],
          ],
          "whole",
        ),
      ),
    ).toBe(
      "#N/A amounts, row 2, column 1: 500 is beyond the last band, which ends at 100 (row 2); leave its “Up to” blank if it is open",
    ));
});
