import { tiersOfCells } from "../../../../src/domain/commission/tiers/tiersOfCells";
import { bandsOf, fromBands, problemsOf, upToBands } from "./bands";

describe("A tier table without a header", () => {
  test("is from and rate, and the From bound belongs to the band that starts there", () =>
    expect(
      bandsOf([
        [0, 0.1],
        [100000, 0.15],
      ]),
    ).toEqual(["[0, 100000) 0.1 + 0", "[100000, ∞) 0.15 + 0"]));

  test("has its flats in the third column", () =>
    expect(
      bandsOf([
        [0, 0.1, 0],
        [100000, 0.15, 500],
      ]),
    ).toEqual(fromBands));

  test("of four columns is refused, since nothing says which they are", () =>
    expect(problemsOf([[0, 100000, 5, 0]])).toEqual([{ code: "headerNeeded", columns: 4 }]));

  test("of one column is refused", () =>
    expect(problemsOf([[0], [1]])).toEqual([{ code: "columnCount", columns: 1 }]));
});

describe("Bands whose ends are told by the next one", () => {
  test.each([
    [
      "from the lowest up",
      [
        ["up to 10,000", "1%"],
        ["up to 20,000", "2%"],
        ["over 20,000", "3%"],
      ],
    ],
    [
      "from the highest down",
      [
        ["2万以上", "3%"],
        ["2万以下", "2%"],
        ["1万以下", "1%"],
      ],
    ],
  ])("up to 20,000 starts where up to 10,000 ends, %s", (_order, rows) =>
    expect(bandsOf([["Sales", "Rate"], ...rows])).toEqual([
      "[0, 10000] 0.01 + 0",
      "(10000, 20000] 0.02 + 0",
      "(20000, ∞) 0.03 + 0",
    ]),
  );

  test("up to 10,000 behind up to 20,000 is in both, and nothing is paid", () =>
    expect(
      tiersOfCells([
        ["Sales", "Rate"],
        ["up to 20,000", "2%"],
        ["up to 10,000", "1%"],
        ["over 20,000", "3%"],
      ]),
    ).toMatchObject({ code: "overlap", row: 3, previousRow: 2 }));

  test("over 50,000 ends where over 80,000 starts", () =>
    expect(
      bandsOf([
        ["Total", "Rate"],
        ["up to $50,000", "2%"],
        ["over $50,000", "2.5%"],
        ["over $80,000", "3%"],
      ]),
    ).toEqual(["[0, 50000] 0.02 + 0", "(50000, 80000] 0.025 + 0", "(80000, ∞) 0.03 + 0"]));

  test("below the first of nothing but starts nothing is paid, as in a column of them", () =>
    expect(
      bandsOf([
        ["销售额", "提成"],
        ["10万以上", "2%"],
        ["超过20万", "3%"],
      ]),
    ).toEqual(["[0, 100000) 0 + 0", "[100000, 200000] 0.02 + 0", "(200000, ∞) 0.03 + 0"]));

  test("amounts from 0 under the name of what is sold are where the bands start; levels are not", () => {
    expect(
      bandsOf([
        ["Sales", "Rate"],
        [0, "14%"],
        [196000, "25%"],
      ]),
    ).toEqual(["[0, 196000) 0.14 + 0", "[196000, ∞) 0.25 + 0"]);
    expect(
      problemsOf([
        ["Level", "Rate"],
        [0, "14%"],
        [1, "25%"],
      ]),
    ).toMatchObject([{ code: "noBand" }, { code: "noBand" }]);
  });

  test("what is counted may stand behind the number", () =>
    expect(
      bandsOf([
        ["件數", "每件獎勵"],
        ["100件以下", 1],
        ["101-200件", 1.5],
        ["200件以上", 2],
      ]),
    ).toEqual(["[0, 100] 1 + 0", "(100, 200) 1.5 + 0", "[200, ∞) 2 + 0"]));
});

describe("A header names the columns in any order", () => {
  test.each([
    ["English", ["Rate", "From", "Flat"]],
    ["English with units", ["Rate (%)", "From (CNY)", "Flat bonus"]],
    ["Traditional", ["比例", "起", "獎金"]],
    ["Traditional, other words", ["提成", "滿", "固定"]],
    ["Simplified", ["提成", "满", "奖金"]],
    ["full width and spaces", ["ＲＡＴＥ ", " Ｆｒｏｍ", "固定金额"]],
  ])("in %s", (_language, header) =>
    expect(bandsOf([header, [0.1, 0, 0], [0.15, 100000, 500]])).toEqual(fromBands),
  );

  test.each([
    ["Up to", "Rate", "Flat"],
    ["至", "比例", "固定"],
    ["以內", "提成", "獎金"],
    ["以内", "提成", "奖金"],
    ["不超过", "提成比例", "奖金"],
  ])("%s includes its bound, so the band above starts behind it", (...header) =>
    expect(bandsOf([header, [100000, 0.1, 0], ["", 0.15, 500]])).toEqual(upToBands),
  );

  test("超過 and 不滿 do not include the number itself", () => {
    expect(
      bandsOf([
        ["超過", "比例"],
        [0, 0.1],
        [100000, 0.15],
      ]),
    ).toEqual(["[0, 100000] 0.1 + 0", "(100000, ∞) 0.15 + 0"]);
    expect(
      bandsOf([
        ["不滿", "比例"],
        [100000, 0.1],
        ["以上", 0.15],
      ]),
    ).toEqual(["[0, 100000) 0.1 + 0", "[100000, ∞) 0.15 + 0"]);
  });

  test("with From and Up to: a shared bound counts to the lower band", () =>
    expect(
      bandsOf([
        ["From", "Up to", "Rate"],
        [0, 100000, 0.1],
        [100000, "∞", 0.15],
      ]),
    ).toEqual(["[0, 100000] 0.1 + 0", "(100000, ∞) 0.15 + 0"]));

  test("a header that is not known is named with its place", () =>
    expect(
      problemsOf([
        ["From", "Colour"],
        [0, "red"],
      ]),
    ).toEqual([{ code: "unknownHeader", row: 1, column: 2, text: "Colour" }]));

  test("two columns of the same meaning are refused", () =>
    expect(
      problemsOf([
        ["From", "起", "Rate"],
        [0, 0, 0.1],
      ]),
    ).toEqual([{ code: "repeatedHeader", row: 1, column: 2, text: "起" }]));

  test("bounds without rates, and rates without bounds, are no table", () => {
    expect(
      problemsOf([
        ["From", "Up to"],
        [0, 10],
      ]),
    ).toEqual([{ code: "noRateColumn", row: 1 }]);
    expect(
      problemsOf([
        ["Rate", "Flat"],
        [0.1, 10],
        [0.2, 10],
      ]),
    ).toEqual([{ code: "noBoundColumn", row: 1 }]);
  });

  test("a fee is paid once, unless it is a percent", () => {
    const fees = (low: unknown, high: unknown) =>
      bandsOf([
        ["Price", "Referral fee"],
        ["up to $300", low],
        ["over $300", high],
      ]);
    expect(fees("15%", "8%")).toEqual(["[0, 300] 0.15 + 0", "(300, ∞) 0.08 + 0"]);
    expect(fees("$2", "$3.50")).toEqual(["[0, 300] 0 + 2", "(300, ∞) 0 + 3.5"]);
  });

  test("one row without bounds is of every amount", () =>
    expect(
      bandsOf([
        ["Rate", "Flat fee"],
        ["3%", 0.25],
      ]),
    ).toEqual(["[0, ∞) 0.03 + 0.25"]));

  test.each([
    ["Tier", "Sales"],
    ["序號", "業績區間"],
    ["Remark", "Range"],
  ])("%s beside %s in words names the bands and says nothing of them", (name, range) =>
    expect(
      bandsOf([
        [name, range, "Rate"],
        ["first", "0-10,000", "5%"],
        [2, "10,001+", "8%"],
      ]),
    ).toEqual(["[0, 10000] 0.05 + 0", "(10000, ∞) 0.08 + 0"]),
  );
});

describe("Cells of a tier table", () => {
  test("may be texts that mean numbers", () =>
    expect(
      bandsOf([
        ["起", "提成", "獎金"],
        ["0", "10%", ""],
        ["￥100,000", "15個點", "500元"],
      ]),
    ).toEqual(fromBands));

  test("萬 is read as ten thousand", () =>
    expect(
      bandsOf([
        ["至", "提成", "獎金"],
        ["10萬", "10%", "--"],
        ["10萬以上", "15%", 500],
      ]),
    ).toEqual(upToBands));

  test.each(["", null, 0, "∞", "以上", "and above", "no limit", "無上限", "不限", "上不封顶", Infinity])(
    "a last Up to of %p is open",
    (end) =>
      expect(
        bandsOf([
          ["Up to", "Rate", "Flat"],
          [100000, 0.1, 0],
          [end, 0.15, 500],
        ]),
      ).toEqual(upToBands),
  );

  test("that are no numbers are all told, each with its place and reason", () =>
    expect(
      problemsOf([
        ["From", "Rate"],
        [0, "abc"],
        ["约3万", 0.1],
        [true, 0.2],
      ]),
    ).toEqual([
      { code: "notANumber", row: 2, column: 2, text: "abc", reason: "text" },
      { code: "notANumber", row: 3, column: 1, text: "约3万", reason: "approximate" },
      { code: "notANumber", row: 4, column: 1, text: "TRUE", reason: "text" },
    ]));

  test("without a header, a text among numbers is told as such and not taken as a header", () =>
    expect(problemsOf([["abc", 0.1]])).toEqual([
      { code: "notANumber", row: 1, column: 1, text: "abc", reason: "text" },
    ]));

  test("a blank table is refused", () => {
    expect(problemsOf([[null, null]])).toEqual([{ code: "noRows" }]);
    expect(problemsOf([[0, 0]])).toEqual([{ code: "noRows" }]);
    expect(
      problemsOf([
        ["From", "Rate"],
        ["", ""],
      ]),
    ).toEqual([{ code: "noRows" }]);
  });
});
