import fc from "fast-check";
import { readBandText } from "../../../../src/domain/commission/tiers/bandText";
import { checkTable } from "../../../../src/domain/commission/tiers/check";
import { readTiers } from "../../../../src/domain/commission/tiers/readTiers";
import { tiersOfCells } from "../../../../src/domain/commission/tiers/tiersOfCells";
import { payout } from "../../../../src/domain/commission/tiers/payout";
import { plain } from "../table";

type Cells = readonly (readonly unknown[])[];

/** `[0, 100000] 0.1`: brackets say whether the bound is inside. */
function bandsOf(cells: Cells): string[] {
  const tiers = tiersOfCells(cells);
  if (tiers.code !== "tiers") throw new Error(JSON.stringify(tiers));
  return tiers.bands.map(
    ({ lower, lowerIncluded, upper, upperIncluded, rate }) =>
      `${lowerIncluded ? "[" : "("}${lower}, ${upper ?? "∞"}${upperIncluded ? "]" : ")"} ${rate}`,
  );
}

const said = (text: string) => {
  const band = readBandText(text);
  const end = (bound?: { at: { toString(): string }; included: boolean }) =>
    bound && `${bound.at.toString()}${bound.included ? "" : " not included"}`;
  return band && [end(band.from) ?? "0", end(band.upTo) ?? "open"];
};

describe("A band in words", () => {
  test.each([
    ["$0 – $100,000", ["0", "100000"]],
    ["0-100000", ["0", "100000"]],
    ["10万以下", ["0", "100000"]],
    ["up to 100,000", ["0", "100000"]],
    ["under 100,000", ["0", "100000 not included"]],
    ["不滿10萬", ["0", "100000 not included"]],
    ["滿20萬", ["200000", "open"]],
    ["20万以上", ["200000", "open"]],
    ["200,000+", ["200000", "open"]],
    ["$200,000 and above", ["200000", "open"]],
    ["over 200,000", ["200000 not included", "open"]],
    ["100,000 to unlimited", ["100000", "open"]],
    ["100000至200000", ["100000", "200000"]],
    ["10萬(含)-20萬(不含)", ["100000", "200000 not included"]],
    ["10万以上至20万以下", ["100000", "200000"]],
    ["80%-100%", ["0.8", "1"]],
    ["0 -- 10,000", ["0", "10000"]],
    ["低于或等于10万元", ["0", "100000"]],
    ["10萬到20萬之間", ["100000", "200000"]],
    ["126% onwards", ["1.26", "open"]],
    ["OVER $50 UP TO $100", ["50 not included", "100"]],
    ["100000~", ["100000", "open"]],
    ["$10000 - and Up", ["10000", "open"]],
    ["二檔 10~20萬元", ["100000", "200000"]],
    ["≥ 20 units sold", ["20", "open"]],
    ["2001-10000 USDT", ["2001", "10000"]],
    ["in excess of $1,000,000", ["1000000 not included", "open"]],
    ["any portion of the total sales price greater than $300.00", ["300 not included", "open"]],
    ["items with a total sales price of $10.00 or less", ["0", "10"]],
  ])("%s", (text, ends) => expect(said(text)).toEqual(ends));

  test("a unit behind the second number belongs to both where they then stay in order", () => {
    expect(said("10-20万")).toEqual(["100000", "200000"]);
    expect(said("80-100%")).toEqual(["0.8", "1"]);
    expect(said("5000-1万")).toEqual(["5000", "10000"]);
    expect(said("0-10萬")).toEqual(["0", "100000"]);
  });

  test.each(["1", "Gold", "", "-5", "about 5-6", "5以下-6以上"])("%p says no band", (text) =>
    expect(said(text)).toBeUndefined(),
  );
});

describe("A table of bands in words", () => {
  test("needs no header", () =>
    expect(
      bandsOf([
        ["10万以下", "5%"],
        ["10-20万", "8%"],
        ["20万以上", "10%"],
      ]),
    ).toEqual(["[0, 100000] 0.05", "(100000, 200000) 0.08", "[200000, ∞) 0.1"]));

  test("of whole numbers leaves nothing out between 100,000 and 100,001", () =>
    expect(
      bandsOf([
        ["Sales", "Commission"],
        ["$0 – $100,000", "5%"],
        ["$100,001 – $200,000", "8%"],
        ["$200,001+", "10%"],
      ]),
    ).toEqual(["[0, 100000] 0.05", "(100000, 200000] 0.08", "(200000, ∞) 0.1"]));

  test.each<[string, [string, string], string[]]>([
    ["50% and 51% at 50%", ["0-50%", "51-60%"], ["[0, 0.5] 0.05", "(0.5, 0.6] 0.08"]],
    ["99% and 100% at 100%", ["0-99%", "100-120%"], ["[0, 1) 0.05", "[1, 1.2] 0.08"]],
    ["94% and 95% at 95%", ["0-94%", "95-120%"], ["[0, 0.95) 0.05", "[0.95, 1.2] 0.08"]],
  ])("of whole percents parts at the rounder end, and that is told: %s", (_ends, [low, high], bands) => {
    const cells = [
      [low, "5%"],
      [high, "8%"],
    ];
    expect(bandsOf(cells)).toEqual(bands);
    const read = readTiers(cells);
    expect(read.code === "table" && checkTable(read.table).map(({ code, row }) => [code, row])).toEqual([
      ["joined", 2],
    ]);
  });

  test("under a unit of 10,000 leaves out what lies between 10 and 11", () => {
    const tiers = tiersOfCells([
      ["区间（万元）", "比例"],
      ["0-10", "5%"],
      ["11-20", "8%"],
    ]) as never;
    expect(plain(payout(tiers, "whole", 105000))).toMatchObject({
      ...{ code: "inGap", above: "100000", below: "110000" },
    });
    expect(plain(payout(tiers, "marginal", 120000))).toMatchObject({ cents: 660000 });
  });

  test("is known by its words, whatever stands above it, and pieces are counted from the first", () => {
    const bands = ["[0, 10] 10", "(10, 50] 9", "(50, ∞) 8"];
    const rows: Cells = [
      ["1-10", 10],
      ["11-50", 9],
      ["51+", 8],
    ];
    expect(bandsOf([["Seats", "Unit price"], ...rows])).toEqual(bands);
    expect(bandsOf([["Price", "Unit price"], ...rows])).toEqual(bands);
  });

  test("keeps a gap that is one", () =>
    expect(
      plain(
        payout(
          tiersOfCells([
            ["0-100,000", "5%"],
            ["110,000-200,000", "8%"],
          ]) as never,
          "whole",
          105000,
        ),
      ),
    ).toMatchObject({ code: "inGap", above: "100000", below: "110000" }));

  test("a column of names beside From and Up to is passed over", () =>
    expect(
      bandsOf([
        ["Tier", "From", "Up to", "Rate", "Flat"],
        ["Bronze", 0, 100000, 0.05, 0],
        ["Gold", 100000, "max", 0.08, 0],
      ]),
    ).toEqual(["[0, 100000] 0.05", "(100000, ∞) 0.08"]));

  test("a name alone says no band, and that is told with its place", () =>
    expect(
      plain(
        tiersOfCells([
          ["Tier", "Rate"],
          [1, 0.05],
        ]),
      ),
    ).toEqual({ code: "noBand", row: 2, column: 1, text: "1" }));

  test("pays like the same bounds in columns", () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 10 ** 7 }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 0, max: 10 ** 9 }),
        fc.constantFrom("marginal" as const, "whole" as const),
        (bounds, cents, mode) => {
          const ends = [...bounds].sort((a, b) => a - b);
          const rate = (index: number) => (index + 1) / 100;
          const columns = [
            ["Up to", "Rate"],
            ...ends.map((end, index) => [end, rate(index)]),
            ["", rate(ends.length)],
          ];
          const words = [
            ...ends.map((end, index) => [`${index === 0 ? 0 : ends[index - 1]} – ${end}`, rate(index)]),
            [`over ${ends.at(-1)}`, rate(ends.length)],
          ];
          const paid = (cells: Cells) => payout(tiersOfCells(cells) as never, mode, cents / 100);
          expect(plain(paid(words))).toEqual(plain(paid(columns)));
        },
      ),
    ));
});

describe("The order and the numbers of a table", () => {
  test("from the highest band down is the same table, and its rows keep their numbers", () => {
    const down: Cells = [
      [200000, 0.2],
      [100000, 0.15],
      [0, 0.1],
    ];
    expect(bandsOf(down)).toEqual(bandsOf([...down].reverse()));
    expect(
      plain(
        tiersOfCells([
          [100000, 0.15],
          [0, -0.1],
        ]),
      ),
    ).toMatchObject({ code: "negativeRate", row: 2 });
    expect(
      bandsOf([
        ["Up to", "Rate"],
        ["", 0.2],
        [100000, 0.1],
      ]),
    ).toEqual(["[0, 100000] 0.1", "(100000, ∞) 0.2"]);
  });

  test("in any other order is refused", () =>
    expect(
      plain(
        tiersOfCells([
          [100, 0.1],
          [0, 0.2],
          [200, 0.3],
        ]),
      ),
    ).toMatchObject({ code: "outOfOrder" }));

  test.each(["Rate (%)", "提點", "提成点数", "Percent", "Bonus %"])(
    "10 under “%s” is 10%, and so are 10%% and 0.1 alone",
    (header) => {
      const bands = ["[0, 100000) 0.1", "[100000, ∞) 0.15"];
      expect(
        bandsOf([
          ["From", header],
          [0, 10],
          [100000, 15],
        ]),
      ).toEqual(bands);
      expect(
        bandsOf([
          ["From", header],
          [0, "10%"],
          [100000, 15],
        ]),
      ).toEqual(bands);
      expect(
        bandsOf([
          ["From", header],
          [0, 0.1],
          [100000, 0.15],
        ]),
      ).toEqual(bands);
    },
  );

  test("10 under “Unit price” is money per piece", () =>
    expect(
      bandsOf([
        ["From", "Unit price"],
        [0, 10],
      ]),
    ).toEqual(["[0, ∞) 10"]));

  test("a single cell is one rate for every amount", () => {
    expect(bandsOf([["10%"]])).toEqual(["[0, ∞) 0.1"]);
    expect(plain(tiersOfCells([[null]]))).toEqual({ code: "noRows" });
  });
});
