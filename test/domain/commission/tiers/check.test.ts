import { checkTable } from "../../../../src/domain/commission/tiers/check";
import { readTiers } from "../../../../src/domain/commission/tiers/readTiers";
import type { Mode } from "../../../../src/domain/commission/tiers/tierTable";
import { plain } from "../table";

function findings(rows: readonly (readonly unknown[])[], mode?: Mode): unknown {
  const read = readTiers(rows);
  if (read.code !== "table") throw new Error("unreadable");
  return plain(checkTable(read.table, mode));
}

const both = ["From", "Up to", "Rate"];

describe("The check of a tier table finds", () => {
  test("nothing in a sound one", () => {
    expect(
      findings([
        [0, 0.05],
        [100000, 0.08],
        [200000, 0.1],
      ]),
    ).toEqual([]);
    expect(findings([both, [0, 100000, 0.05], [100000, "∞", 0.08]])).toEqual([]);
  });

  test("nothing in a threshold: a From table may start above 0", () =>
    expect(
      findings([
        [10000, 0.05],
        [50000, 0.08],
      ]),
    ).toEqual([]));

  test("the gap between 10 and 10.01", () =>
    expect(findings([both, [0, 10, 0.05], [10.01, 100, 0.08]])).toEqual([
      { code: "gap", row: 3, above: "10", below: "10.01" },
    ]));

  describe("a bound that two bands have, where the words leave open whose it is", () => {
    const shares = [
      ["Attainment", "Rate"],
      ["80%以下", "1%"],
      ["80%-100%", "2%"],
      ["100%以上", "3%"],
    ];
    const bound = { code: "sharedBound", row: 3, at: "0.8", ofShares: true };

    test("80% stands in both of 80%以下 and 80%-100%, and 100% belongs to 100%以上", () =>
      expect(findings(shares, "whole")).toEqual([bound]));

    test("nothing where one of them leaves it out", () => {
      for (const [first, second] of [
        ["80%(不含)以下", "80%-100%"],
        ["低于80%", "80%-100%"],
        ["80%以下", "80%(不含)-100%"],
        ["0-80%", "80%以上至100%"],
      ]) {
        const rows = [shares[0]!, [first, "1%"], [second, "2%"], ["100%以上", "3%"]];
        expect([first, second, findings(rows, "whole")]).toEqual([first, second, []]);
      }
    });

    test("of columns too, where it is a share of a target", () =>
      expect(
        findings(
          [
            ["完成率下限", "完成率上限", "比例"],
            ["0%", "100%", "1%"],
            ["100%", "", "2%"],
          ],
          "whole",
        ),
      ).toEqual([{ ...bound, at: "1" }]));

    test("of amounts only where words say more than a plain range", () => {
      const amounts = (first: string, second: string) =>
        findings(
          [
            ["Sales", "Rate"],
            [first, "1%"],
            [second, "2%"],
          ],
          "whole",
        );
      expect(amounts("0-100,000", "100,000-200,000")).toEqual([]);
      expect(amounts("10万以下", "10万以上")).toEqual([{ ...bound, at: "100000", ofShares: false }]);
    });

    test("not where it changes nothing: in the marginal reading, but for what is paid once", () => {
      expect(findings(shares, "marginal")).toEqual([]);
      const flat = [
        ["Attainment", "Flat"],
        ["80%以下", 0],
        ["80%-100%", 500],
      ];
      expect(findings(flat, "marginal")).toEqual([bound]);
    });
  });

  test("the gap below a first band", () =>
    expect(findings([both, [15000, 16000, 0.2]])).toEqual([
      { code: "gap", row: 2, above: "0", below: "15000" },
    ]));

  test("every overlap and every bound out of order, not only the first", () =>
    expect(findings([both, [0, 100, 0.1], [90, 200, 0.2], [150, 300, 0.3], [10, 20, 0.4]])).toMatchObject([
      { code: "overlap", row: 3, previousRow: 2 },
      { code: "overlap", row: 4, previousRow: 3 },
      { code: "outOfOrder", row: 5, previousRow: 4 },
    ]));

  test("a rate of 5 that may mean 5%", () =>
    expect(
      findings([
        [0, 5],
        [100, 8],
      ]),
    ).toEqual([
      { code: "rateAboveOne", row: 1, rate: "5" },
      { code: "rateAboveOne", row: 2, rate: "8" },
    ]));

  test("a negative rate", () =>
    expect(findings([[0, -0.05]])).toMatchObject([{ code: "negativeRate", row: 1 }]));

  test("a band that changes nothing", () =>
    expect(
      findings([
        [0, 0.05],
        [100, 0.05],
        [200, 0.08],
      ]),
    ).toEqual([{ code: "sameAsBelow", row: 2, previousRow: 1 }]));

  test("that a band of the same rate with a flat of its own does change something", () => {
    const rows = [
      [0, 0.05, 10],
      [100, 0.05, 10],
    ];
    expect(findings(rows, "marginal")).toEqual([]);
    expect(findings(rows, "whole")).toEqual([{ code: "sameAsBelow", row: 2, previousRow: 1 }]);
  });

  test("a band without width", () =>
    expect(
      findings([
        [0, 0.05],
        [100, 0.06],
        [100, 0.08],
      ]),
    ).toEqual([{ code: "emptyBand", row: 3, at: "100" }]));

  test("where more sales pay less, by how much, and until which amount", () =>
    expect(
      findings([
        ["Up to", "Rate"],
        [15, 0.1],
        ["", 0.05],
      ]),
    ).toEqual([{ code: "paysLess", row: 3, at: "15", before: "1.5", after: "0.75", until: "30" }]));

  test("that pay recovers only bands later", () =>
    expect(
      findings(
        [
          ["Up to", "Rate", "Flat"],
          [100, 0.2, 10],
          [200, 0.1, 0],
          ["", 0.05, 15],
        ],
        "whole",
      ),
    ).toEqual([{ code: "paysLess", row: 3, at: "100", before: "30", after: "10", until: "300" }]));

  test("that pay never recovers", () =>
    expect(
      findings(
        [
          [0, 0.1],
          [100, 0, 5],
        ],
        "whole",
      ),
    ).toEqual([{ code: "paysLess", row: 2, at: "100", before: "10", after: "5" }]));

  test("no fall in the marginal reading, which never pays less", () =>
    expect(
      findings(
        [
          ["Up to", "Rate"],
          [15, 0.1],
          ["", 0.05],
        ],
        "marginal",
      ),
    ).toEqual([]));
});
