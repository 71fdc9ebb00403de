import { bandsOf, problemsOf, type Cells } from "./bands";

describe("The unit of a column", () => {
  const tenths = ["[0, 100000) 0.1 + 0", "[100000, ∞) 0.15 + 0"];
  test.each(["起（萬元）", "From (w)", "滿（单位：万元）", "起/萬元"])(
    "10 under %s is 100,000, and so is 10萬",
    (from) => {
      for (const bound of [10, "10", "10萬", "100k"])
        expect(
          bandsOf([
            [from, "比例"],
            [0, "10%"],
            [bound, "15%"],
          ]),
        ).toEqual(tenths);
    },
  );
  test("100 under From (k) is 100,000", () =>
    expect(
      bandsOf([
        ["From ($k)", "Rate"],
        [0, 0.1],
        [100, 0.15],
      ]),
    ).toEqual(tenths));
  test("a range in words is in it too", () =>
    expect(
      bandsOf([
        ["銷售額(萬元)", "比例"],
        ["0-10", "10%"],
        ["10以上", "15%"],
      ]),
    ).toEqual(["[0, 100000) 0.1 + 0", "[100000, ∞) 0.15 + 0"]));
  test("a flat under 獎金（千元） is in thousands", () =>
    expect(
      bandsOf([
        ["起", "獎金（千元）"],
        [0, 0],
        [100000, 2],
      ])[1],
    ).toBe("[100000, ∞) 0 + 2000"));
  test("80 under a heading of attainment is 80%", () =>
    expect(
      bandsOf([
        ["達成率", "比例"],
        ["0-80", "5%"],
        ["80以上", "8%"],
      ])[1],
    ).toBe("[0.8, ∞) 0.08 + 0"));
});

describe("What a rate is in", () => {
  const unclear = (rate: string, row = 2) => [{ code: "rateUnclear", row, column: 2, rate }];

  test.each<[string, Cells]>([
    [
      "a bare heading",
      [
        ["From", "Rate"],
        [0, 5],
        [50000, 8],
      ],
    ],
    [
      "bands in words",
      [
        ["Sales", "Commission"],
        ["0-50,000", 5],
        ["50,000+", 8],
      ],
    ],
  ])("5 beside 50,000 may be 5%% or 5 apiece, and nothing is paid: %s", (_name, cells) =>
    expect(problemsOf(cells)).toEqual(unclear("5")),
  );

  test("nor without a heading, nor for 0.5 beside 1.5", () => {
    expect(
      problemsOf([
        [0, 5],
        [50000, 8],
      ]),
    ).toEqual(unclear("5", 1));
    expect(
      problemsOf([
        ["起", "提成"],
        [0, 0.5],
        [100000, 1.5],
      ]),
    ).toEqual(unclear("1.5", 3));
  });

  test("side by side it is named in its own row", () =>
    expect(
      problemsOf([
        ["From", 0, 50000],
        ["Rate", 5, 8],
      ]),
    ).toEqual([{ code: "rateUnclear", row: 2, column: 2, rate: "5" }]));

  test.each(["Rate %", "Commission (%)", "提成點數"])("under %s it is 5%%", (rate) =>
    expect(
      bandsOf([
        ["From", rate],
        [0, 5],
        [50000, 8],
      ]),
    ).toEqual(["[0, 50000) 0.05 + 0", "[50000, ∞) 0.08 + 0"]),
  );

  test.each(["Per piece", "Commission per car", "Unit price ($)", "每件獎勵", "提成（元/件）", "單價"])(
    "under %s it is 5 apiece",
    (rate) =>
      expect(
        bandsOf([
          ["From", rate],
          [0, 5],
          [50000, 8],
        ]),
      ).toEqual(["[0, 50000) 5 + 0", "[50000, ∞) 8 + 0"]),
  );

  test("beside bounds that count pieces it is apiece", () =>
    expect(
      bandsOf([
        ["Units from", "Rate"],
        [0, 5],
        [5000, 8],
      ]),
    ).toEqual(["[0, 5000) 5 + 0", "[5000, ∞) 8 + 0"]));

  test.each(["Commission ($)", "提成（元）", "Commission amount", "佣金金額", "Payout (USD)"])(
    "%s names an amount that is paid once",
    (amount) =>
      expect(
        bandsOf([
          ["From", amount],
          [0, 0],
          [10000, 500],
        ]),
      ).toEqual(["[0, 10000) 0 + 0", "[10000, ∞) 0 + 500"]),
  );

  test("of pieces an amount may be for each of them or paid once", () =>
    expect(
      problemsOf([
        ["Units from", "Commission ($)"],
        [0, 2],
        [100, 3],
      ]),
    ).toEqual(unclear("2")));

  test("a fee of nothing but percents is a rate; a percent among amounts is refused", () => {
    expect(
      bandsOf([
        ["Value", "Fee"],
        ["First $1 million", "5%"],
        ["Second $1 million", "4%"],
        ["Above $2 million", "3%"],
      ]),
    ).toEqual(["[0, 1000000] 0.05 + 0", "(1000000, 2000000] 0.04 + 0", "(2000000, ∞) 0.03 + 0"]);
    expect(
      problemsOf([
        ["From", "Rate", "Bonus"],
        [0, "5%", 0],
        [10000, "8%", "1%"],
      ]),
    ).toEqual([{ code: "percentInFlat", row: 3, column: 3, text: "1%" }]);
  });

  test("under a name that is not known nothing but shares is a rate", () => {
    expect(
      bandsOf([
        ["From", "Agent split"],
        [0, "70%"],
        [30000, "80%"],
      ]),
    ).toEqual(["[0, 30000) 0.7 + 0", "[30000, ∞) 0.8 + 0"]);
    for (const header of ["Max payout", "目標"])
      expect(
        problemsOf([
          ["From", header],
          [0, 0.7],
          [30000, 0.8],
        ]),
      ).toHaveLength(1);
  });
});
