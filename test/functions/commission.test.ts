import {
  commission,
  commissionBoth,
  commissionCheck,
  commissionDelta,
  commissionNeeded,
  commissionSteps,
} from "../../src/functions/commission";
import { displayLanguageIs, errorOf, installRuntime } from "./runtime";

beforeAll(installRuntime);
beforeEach(() => displayLanguageIs("en-US"));

const tiers = [
  [0, 0.1],
  [100000, 0.15],
];
const upTo = [
  ["Up to", "Rate"],
  [100000, 0.05],
  [125000, 0.06],
  ["", 0.07],
];

describe("OPS.COMMISSION", () => {
  test.each(["marginal", "Graduated", "分段加總", "分段加总", "分段累加", "超額累進", "超额累进"])(
    "pays 17,500 on 150,000 in the mode %p",
    (mode) => expect(commission(150000, tiers, mode)).toBe(17500),
  );

  test.each(["whole", "volume", "累計落點", "累计落点", "全額累進", "全额累进"])(
    "pays 22,500 on 150,000 in the mode %p",
    (mode) => expect(commission(150000, tiers, mode)).toBe(22500),
  );

  test("needs a mode: nothing is assumed", () =>
    expect(errorOf(() => commission(150000, tiers, undefined))).toBe(
      '#VALUE! mode: it is required; use "marginal" or "whole"',
    ));

  test("pays the floor and the cap, which may be texts", () => {
    expect(commission(1000, tiers, "marginal", 5000)).toBe(5000);
    expect(commission(150000, tiers, "marginal", null, "1.2萬")).toBe(12000);
  });

  test.each([null, undefined, "", 0])("has no cap where it is %p, in either manner of blank cells", (cap) =>
    expect(commission(150000, tiers, "marginal", 0, cap)).toBe(17500),
  );

  test.each<[string, unknown[], string]>([
    ["a negative amount", [-1, tiers, "whole"], "#VALUE! amount: -1 is negative; it must be 0 or more"],
    ["a text", ["abc", tiers, "whole"], "#VALUE! amount: “abc” is a text, not a number"],
    ["a blank table", [1, [[null, null]], "whole"], "#VALUE! tiers: the table is blank"],
    [
      "a text in the table",
      [
        1,
        [
          ["From", "Rate"],
          [0, 0.1],
          [5, "abc"],
        ],
        "whole",
      ],
      "#VALUE! tiers, row 3, column 2: “abc” is a text, not a number",
    ],
    [
      "bounds out of order",
      [
        1,
        [
          [0, 0.1],
          [200, 0.2],
          [100, 0.3],
        ],
        "whole",
      ],
      "#VALUE! tiers, row 3: the bounds are out of order: 100 stands below 200 (row 2); put the bands in order",
    ],
    [
      "an amount beyond the table",
      [
        300000,
        [
          ["Up to", "Rate"],
          [100000, 0.1],
        ],
        "whole",
      ],
      "#N/A amount: 300,000 is beyond the last band, which ends at 100,000 (row 2); leave its “Up to” blank if it is open",
    ],
    [
      "an amount in a gap",
      [
        10.005,
        [
          ["From", "Up to", "Rate"],
          [0, 10, 0.1],
          [10.01, 100, 0.2],
        ],
        "whole",
      ],
      "#N/A amount: 10.005 is in no band: the table has a gap from 10 to 10.01",
    ],
    ["a floor above the cap", [1, tiers, "whole", 10, 5], "#VALUE! floor: the floor 10 is above the cap 5"],
  ])("refuses %s, with what and where", (_what, [amount, table, mode, floor, cap], message) =>
    expect(errorOf(() => commission(amount, table as unknown[][], mode, floor, cap))).toBe(message),
  );
});

describe("OPS.COMMISSION.STEPS", () => {
  test("spills a header, every band and the total", () =>
    expect(commissionSteps(150000, upTo, "marginal")).toEqual([
      ["From", "Up to", "Amount in band", "Rate", "Flat", "Commission"],
      [0, 100000, 100000, 0.05, 0, 5000],
      [100000, 125000, 25000, 0.06, 0, 1500],
      [125000, "∞", 25000, 0.07, 0, 1750],
      ["Total", "", 150000, "", "", 8250],
    ]));

  test("gives floor and cap a line of their own where they are given", () => {
    expect(commissionSteps(150000, upTo, "marginal", 0, 8000).slice(4)).toEqual([
      ["Cap", "", "", "", "", -250],
      ["Total", "", 150000, "", "", 8000],
    ]);
    expect(commissionSteps(1000, upTo, "marginal", 100, 8000).slice(4)).toEqual([
      ["Floor", "", "", "", "", 50],
      ["Cap", "", "", "", "", 0],
      ["Total", "", 1000, "", "", 100],
    ]);
  });

  test("heads its columns in the language of Excel's menus", () => {
    displayLanguageIs("zh-TW");
    expect(commissionSteps(1, upTo, "whole")[0]).toEqual(["起", "至", "級內金額", "比例", "固定", "佣金"]);
    displayLanguageIs("fr-FR");
    expect(commissionSteps(1, upTo, "whole")[0]![0]).toBe("From");
  });

  test("never spills a null, which a sheet would show as 0", () =>
    expect(commissionSteps(0, upTo, "whole", 1, 2).flat()).not.toContain(null));
});

describe("OPS.COMMISSION.DELTA", () => {
  test("pays the difference of the cumulative commissions, negative on refunds", () => {
    expect(commissionDelta(90000, 150000, tiers, "marginal")).toBe(8500);
    expect(commissionDelta(150000, 90000, tiers, "marginal")).toBe(-8500);
  });

  test("subtracts what was really paid, also where that is 0", () => {
    expect(commissionDelta(90000, 150000, tiers, "marginal", 0)).toBe(17500);
    expect(commissionDelta(90000, 0, tiers, "marginal", 5000)).toBe(-5000);
  });

  test("pays up to the cumulative cap", () =>
    expect(commissionDelta(90000, 150000, tiers, "marginal", undefined, 10000)).toBe(1000));
});

test("OPS.COMMISSION.BOTH spills both readings and whole − marginal", () =>
  expect(commissionBoth(150000, tiers)).toEqual([
    ["Marginal", "Whole", "Whole − marginal"],
    [17500, 22500, 5000],
  ]));

describe("OPS.COMMISSION.CHECK", () => {
  test("says OK of a sound table", () => expect(commissionCheck(tiers)).toEqual([["OK"]]));

  test("spills each defect with its row and, where more sales pay less, by how much and until which amount", () =>
    expect(
      commissionCheck(
        [
          ["Up to", "Rate"],
          [15, 10],
          ["", 5],
        ],
        "whole",
      ),
    ).toEqual([
      ["Row", "Finding", "What it means", "Pays less by", "Until an amount of"],
      [
        2,
        "bad rate",
        "the rate 10 pays more than the amount itself: is 10% meant, or money per piece?",
        "",
        "",
      ],
      [
        3,
        "bad rate",
        "the rate 5 pays more than the amount itself: is 5% meant, or money per piece?",
        "",
        "",
      ],
      [
        3,
        "more sales pay less",
        "in the whole reading, passing 15 pays 75 instead of 150, and less until 30",
        75,
        30,
      ],
    ]));

  test.each([undefined, null, "", 0])(
    "checks both readings where the mode is %p, in either manner of blank cells",
    (mode) =>
      expect(
        commissionCheck(
          [
            [0, 0.1],
            [15, 0.05],
          ],
          mode,
        )[1]?.[1],
      ).toBe("more sales pay less"),
  );

  test("spills what cannot be read, too", () =>
    expect(
      commissionCheck([
        ["From", "Rate"],
        [0, "abc"],
      ])[1],
    ).toEqual([2, "not a number", "“abc” is a text, not a number", "", ""]));
});

describe("OPS.COMMISSION.NEEDED", () => {
  test("gives the least amount that pays as much", () =>
    expect(commissionNeeded(17500, tiers, "marginal")).toBe(150000));

  test("is #N/A where no amount does", () =>
    expect(
      errorOf(() =>
        commissionNeeded(
          500,
          [
            ["Up to", "Rate"],
            [1000, 0.1],
          ],
          "whole",
        ),
      ),
    ).toBe("#N/A payout: no amount pays 500: the table pays 100 at most"));
});
