import fc from "fast-check";
import { compileTiers } from "../../../../src/domain/commission/tiers/compileTiers";
import { readTiers } from "../../../../src/domain/commission/tiers/readTiers";
import { RememberedTiers, tiersOfCells } from "../../../../src/domain/commission/tiers/tiersOfCells";
import { plain } from "../table";

type Cells = readonly (readonly unknown[])[];

/** Bands as "from..to rate flat", with brackets that say whether the bound is inside. */
function bandsOf(cells: Cells): string[] {
  const tiers = tiersOfCells(cells);
  if (tiers.code !== "tiers") throw new Error(JSON.stringify(tiers));
  return tiers.bands.map((band) => {
    const open = band.lowerIncluded ? "[" : "(";
    const close = band.upperIncluded ? "]" : ")";
    return `${open}${band.lower}, ${band.upper ?? "∞"}${close} ${band.rate} + ${band.flat}`;
  });
}

const problemsOf = (cells: Cells) => {
  const read = readTiers(cells);
  return read.code === "unreadable" ? plain(read.problems) : undefined;
};

const fromBands = ["[0, 100000) 0.1 + 0", "[100000, ∞) 0.15 + 500"];
const upToBands = ["[0, 100000] 0.1 + 0", "(100000, ∞) 0.15 + 500"];

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

describe("A table without a header that lies otherwise", () => {
  const bands = ["[0, 100000) 0.05 + 0", "[100000, 200000) 0.08 + 0", "[200000, ∞) 0.1 + 0"];

  test.each<[string, Cells]>([
    [
      "its bands side by side",
      [
        [0, 100000, 200000],
        [0.05, 0.08, 0.1],
      ],
    ],
    [
      "percents in the second row",
      [
        [0, 100000, 200000],
        ["5%", "8%", "10%"],
      ],
    ],
    [
      "its rates first",
      [
        ["5%", "8%", "10%"],
        [0, 100000, 200000],
      ],
    ],
    [
      "its rates first, a band a row",
      [
        ["5%", 0],
        ["8%", 100000],
        ["10%", 200000],
      ],
    ],
    [
      "named rows",
      [
        ["From", 0, 100000, 200000],
        ["Rate", 0.05, 0.08, 0.1],
      ],
    ],
    [
      "named rows in percent",
      [
        ["比例 %", 5, 8, 10],
        ["起（萬元）", 0, 10, 20],
      ],
    ],
    [
      "blank rows between",
      [
        [null, null, null],
        [0, 100000, 200000],
        [null, null, null],
        [0.05, 0.08, 0.1],
      ],
    ],
  ])("is read by what stands in it: %s", (_name, cells) => expect(bandsOf(cells)).toEqual(bands));

  test("from, up to and rate are known by bands that join", () =>
    expect(
      bandsOf([
        [0, 100000, 0.05],
        [100000, 200000, 0.08],
        [200000, null, 0.1],
      ]),
    ).toEqual(["[0, 100000] 0.05 + 0", "(100000, 200000] 0.08 + 0", "(200000, ∞) 0.1 + 0"]));

  test("flats are the third row", () =>
    expect(
      bandsOf([
        [0, 100000],
        [0.1, 0.15],
        [0, 500],
      ]),
    ).toEqual(fromBands));

  test("pieces stay from and price", () =>
    expect(
      bandsOf([
        [0, 5],
        [100, 8],
      ]),
    ).toEqual(["[0, 100) 5 + 0", "[100, ∞) 8 + 0"]));

  test.each<[string, Cells]>([
    [
      "pieces from 0 and 1 at 10 and 0.5, or 1 and 0.5 from 0 and 10",
      [
        [0, 10],
        [1, 0.5],
      ],
    ],
    [
      "100,000 for a piece, or 5 and 8 in percent",
      [
        [0, 100000],
        [5, 8],
      ],
    ],
  ])("is refused where it may be two things: %s", (_name, cells) =>
    expect(problemsOf(cells)).toEqual([{ code: "layoutDoubtful", row: 1 }]),
  );

  test("a cell that is wrong is named where it stands, and a wrong band by its column", () => {
    expect(
      problemsOf([
        ["From", 0, 100000],
        ["Rate", "abc", 0.1],
      ]),
    ).toEqual([{ code: "notANumber", row: 2, column: 2, text: "abc", reason: "text" }]);
    expect(
      plain(
        tiersOfCells([
          ["From", 0, 200, 100],
          ["Rate", 0.1, 0.2, 0.3],
        ]),
      ),
    ).toMatchObject({
      ...{ code: "outOfOrder", row: 4, previousRow: 3, across: true },
    });
  });

  const table = fc
    .uniqueArray(fc.integer({ min: 2, max: 9_000_000 }), { minLength: 1, maxLength: 5 })
    .chain((bounds) =>
      fc
        .array(fc.integer({ min: 1, max: 900 }), {
          minLength: bounds.length + 1,
          maxLength: bounds.length + 1,
        })
        .map((rates) => [0, ...bounds.sort((a, b) => a - b)].map((from, at) => [from, rates[at]! / 1000])),
    );

  test("turned on its side or with its columns exchanged, a table of rates below 1 pays the same", () =>
    fc.assert(
      fc.property(table, (rows) => {
        const bands = bandsOf(rows);
        const turned = [rows.map(([from]) => from), rows.map(([, rate]) => rate)];
        for (const cells of [turned, [...turned].reverse(), rows.map(([from, rate]) => [rate, from])])
          expect(bandsOf(cells)).toEqual(bands);
      }),
    ));
});

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

describe("Bands whose ends are told by the next one", () => {
  test("over 50,000 ends where over 80,000 starts", () =>
    expect(
      bandsOf([
        ["Total", "Rate"],
        ["up to $50,000", "2%"],
        ["over $50,000", "2.5%"],
        ["over $80,000", "3%"],
      ]),
    ).toEqual(["[0, 50000] 0.02 + 0", "(50000, 80000] 0.025 + 0", "(80000, ∞) 0.03 + 0"]));

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
      ]),
    ).toEqual([{ code: "noBoundColumn", row: 1 }]);
  });
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

describe("A blank cell means the same whether it arrives as 0 or as nothing", () => {
  const inBothManners = (cells: Cells) => {
    const asZero = cells.map((row) => row.map((cell) => (cell === null ? 0 : cell)));
    return [tiersOfCells(cells), tiersOfCells(asZero)].map(plain);
  };

  test.each<[string, Cells]>([
    [
      "a last Up to",
      [
        ["Up to", "Rate"],
        [10, 0.1],
        [null, 0.2],
      ],
    ],
    [
      "a row inside",
      [
        ["Up to", "Rate"],
        [10, 0.1],
        [null, null],
        ["∞", 0.2],
      ],
    ],
    [
      "rows behind",
      [
        [0, 0.1],
        [10, 0.2],
        [null, null],
        [null, null],
      ],
    ],
    [
      "the first From",
      [
        [null, 0.1],
        [10, 0.2],
      ],
    ],
    [
      "a first row",
      [
        [null, null],
        [10, 0.2],
      ],
    ],
    [
      "rows before the header",
      [
        [null, null],
        ["From", "Rate"],
        [0, 0.1],
      ],
    ],
    [
      "a header of a blank column",
      [
        ["From", "Rate", null],
        [0, 0.1, null],
      ],
    ],
    [
      "a From further down",
      [
        [0, 0.1],
        [10, 0.2],
        [null, 0.3],
      ],
    ],
    [
      "an Up to that is not the last",
      [
        ["Up to", "Rate"],
        [null, 0.1],
        [10, 0.2],
      ],
    ],
    [
      "a rate",
      [
        [0, 0.1],
        [10, null],
      ],
    ],
  ])("%s", (_where, cells) => {
    const [asNothing, asZero] = inBothManners(cells);
    expect(asZero).toEqual(asNothing);
  });
});

describe("A table from which nothing can be paid", () => {
  const defect = (cells: Cells) => plain(tiersOfCells(cells));
  const both = (...rows: Cells) => defect([["From", "Up to", "Rate"], ...rows]);

  test("bounds out of order", () =>
    expect(
      defect([
        [0, 0.1],
        [200, 0.2],
        [100, 0.3],
      ]),
    ).toMatchObject({
      code: "outOfOrder",
      row: 3,
      at: "100",
      previousRow: 2,
      previous: "200",
    }));

  test("a From above its Up to", () => expect(both([5, 1, 0.2])).toMatchObject({ code: "reversed", row: 2 }));

  test("overlapping bands", () =>
    expect(both([0, 100, 0.1], [90, 200, 0.2])).toMatchObject({
      code: "overlap",
      row: 3,
      previousRow: 2,
      from: "90",
      upTo: "100",
    }));

  test("the same bound twice", () =>
    expect(
      defect([
        [0, 0.1],
        [100, 0.2],
        [100, 0.3],
      ]),
    ).toMatchObject({ code: "emptyBand", row: 3, at: "100" }));

  test("an open band before the last", () =>
    expect(both([0, "∞", 0.1], [100, 200, 0.2])).toMatchObject({ code: "openBand", row: 2 }));

  test("negative bounds, rates and flats", () => {
    expect(defect([[-1, 0.1]])).toMatchObject({ code: "negativeBound", row: 1 });
    expect(defect([[0, -0.1]])).toMatchObject({ code: "negativeRate", row: 1 });
    expect(defect([[0, 0.1, -1]])).toMatchObject({ code: "negativeFlat", row: 1 });
  });
});

describe("The remembered table", () => {
  const table = () => [
    [0, 0.1],
    [100, 0.2],
  ];

  /** As a function of a sheet asks for the table of its argument. */
  const remembering = () => {
    const remembered = new RememberedTiers();
    return (cells: readonly (readonly unknown[])[]) => remembered.of(cells) ?? remembered.read(cells);
  };

  test("is found again by its content in a fresh array", () => {
    const read = remembering();
    expect(read(table())).toBe(read(table()));
  });

  test("is read anew when any cell, or the shape, has changed", () => {
    const read = remembering();
    const first = read(table());
    expect(
      read([
        [0, 0.1],
        [100, 0.3],
      ]),
    ).not.toBe(first);
    read(table());
    expect(read([[0, 0.1, 100, 0.2]])).toMatchObject({ code: "headerNeeded" });
    expect(plain(read([[0], [0.1], [100], [0.2]]))).toEqual({ code: "columnCount", columns: 1 });
  });

  test("does not change when the caller's array changes afterwards", () => {
    const read = remembering();
    const cells = table();
    read(cells);
    cells[1]![1] = 0.9;
    expect(plain(read(cells))).toEqual(plain(tiersOfCells(cells)));
  });

  const cell = fc.oneof(
    fc.constantFrom<unknown>(null, 0, "", "∞", "From", "起", "Up to", "abc", "5%", true),
    fc.double(),
  );

  test("reading never throws, whatever stands in the cells, and always says the same of the same cells", () =>
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 6 }), (cells) => {
        const read = readTiers(cells);
        if (read.code === "table") compileTiers(read.table);
        expect(plain(readTiers(cells))).toEqual(plain(read));
      }),
      { numRuns: 2000 },
    ));
});
