import fc from "fast-check";
import { daySerial, dayParts, type DaySerial } from "../../src/domain/calendar/month";
import { readDate } from "../../src/domain/calendar/readDate";
import { Decimal } from "../../src/domain/money/decimal";
import { readAmount } from "../../src/domain/money/readAmount";
import { payout } from "../../src/domain/commission/tiers/payout";
import { tiersOfCells } from "../../src/domain/commission/tiers/tiersOfCells";
import { headerKey } from "../../src/locale/reading/headers";
import { recogniseSheet } from "../../src/sheets/reading/recognise";

const grouped = (digits: string, mark: string) => digits.replace(/\B(?=(\d{3})+(?!\d))/g, mark);
const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (of) => String.fromCharCode(of.charCodeAt(0) + 0xfee0));

describe("A known amount, in whatever manner it is written", () => {
  const UNITS = { "": 0, 万: 4, 萬: 4, w: 4, W: 4, k: 3, K: 3, 千: 3, m: 6, 亿: 8, 億: 8 } as const;
  const written = fc.record({
    cents: fc.oneof(fc.integer({ min: 0, max: 9_999_999_999 }), fc.integer({ min: 0, max: 99_999 })),
    sign: fc.constantFrom("", "", "-", "−", "負", "()", "- behind"),
    mark: fc.constantFrom("", ",", "'", "’", "\u00a0", "\u202f", "，"),
    comma: fc.boolean(),
    decimals: fc.constantFrom("all", "needed"),
    unit: fc.constantFrom(...(Object.keys(UNITS) as (keyof typeof UNITS)[])),
    before: fc.constantFrom("", "", "¥", "￥", "$", "NT$", "HK$ ", "RMB ", "€"),
    behind: fc.constantFrom("", "", "元", " CNY", "圆", " 美元"),
    wide: fc.boolean(),
    space: fc.constantFrom("", " ", "\u3000", "\u200b", "\u00a0"),
  });

  type Written = typeof written extends fc.Arbitrary<infer Of> ? Of : never;

  function text(of: Written): string {
    const [whole = "0", cents = "00"] = new Decimal(of.cents).dividedBy(100).toFixed(2).split(".");
    const [units, places] = inUnits(whole + cents, UNITS[of.unit] + 2);
    const kept = of.decimals === "all" && of.unit === "" ? places.padEnd(2, "0") : places.replace(/0+$/, "");
    // 1.234,56 is one amount; 12,34 or 1.234 might be two, so a point is only a mark beside a comma for decimals.
    const european = of.comma && kept.length === 2 && units.length > 3;
    const digits = european
      ? `${grouped(units, ".")},${kept}`
      : `${grouped(units, of.mark)}${kept === "" ? "" : `.${kept}`}`;
    const shown = `${of.before}${digits}${of.unit}${of.behind}`;
    const signed =
      of.sign === "()" ? `(${shown})` : of.sign === "- behind" ? `${shown}-` : `${of.sign}${shown}`;
    return of.space + (of.wide ? fullWidth(signed) : signed) + of.space;
  }

  /** Digits with a point so many places from their end. */
  function inUnits(digits: string, places: number): [string, string] {
    const padded = digits.padStart(places + 1, "0");
    const at = padded.length - places;
    return [padded.slice(0, at).replace(/^0+(?=\d)/, ""), padded.slice(at)];
  }

  const isNegative = ({ sign }: Written) => sign !== "";
  let [right, refused] = [0, 0];

  it("comes back exactly or is refused", () => {
    fc.assert(
      fc.property(written, (of) => {
        const read = readAmount(text(of));
        if (read.kind === "notANumber") {
          refused += 1;
          return;
        }
        right += 1;
        const expected = new Decimal(of.cents).dividedBy(100).times(isNegative(of) ? -1 : 1);
        expect(read.kind === "amount" ? read.value.plus(0).toFixed() : read.kind).toBe(
          expected.plus(0).toFixed(),
        );
      }),
      { numRuns: 4000 },
    );
  });

  it("comes back in nine of ten manners", () => expect(right).toBeGreaterThan(9 * refused));
});

describe("A known share, in whatever manner it is written", () => {
  it("comes back exactly or is refused", () => {
    const sign = fc.constantFrom("%", "％", " %", "個點", "个点", "个百分点", "‰", "成", "折");
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), sign, fc.boolean(), (hundredths, behind, wide) => {
        const share = new Decimal(hundredths).dividedBy(10_000);
        const scale = behind === "‰" ? 1000 : behind === "成" || behind === "折" ? 10 : 100;
        const text = `${share.times(scale).toFixed()}${behind}`;
        const read = readAmount(wide ? fullWidth(text) : text);
        if (read.kind !== "notANumber")
          expect(read.kind === "percent" ? read.value.toFixed() : read.kind).toBe(share.toFixed());
      }),
    );
  });
});

describe("A known day, in whatever manner it is written", () => {
  const two = (of: number) => String(of).padStart(2, "0");
  const MONTHS =
    "January February March April May June July August September October November December".split(" ");
  const STYLES: readonly ((year: number, month: number, day: number) => string)[] = [
    (y, m, d) => `${y}-${two(m)}-${two(d)}`,
    (y, m, d) => `${y}/${m}/${d}`,
    (y, m, d) => `${y}.${two(m)}.${two(d)}`,
    (y, m, d) => `${y}${two(m)}${two(d)}`,
    (y, m, d) => `${y}年${m}月${d}日`,
    (y, m, d) => `${y}年${two(m)}月${two(d)}號`,
    (y, m, d) => `民國${y - 1911}年${m}月${d}日`,
    (y, m, d) => `${MONTHS[m - 1]} ${d}, ${y}`,
    (y, m, d) => `${d} ${MONTHS[m - 1]!.slice(0, 3)} ${y}`,
    (y, m, d) => `${m}/${d}/${y}`,
    (y, m, d) => `${d}/${m}/${y}`,
    (y, m, d) => `${two(d)}.${two(m)}.${y}`,
    (y, m, d) => `${d}-${m}-${y}`,
  ];
  const TIMES = ["", " 00:00:00", " 23:59", "T08:30:00Z", " 8:05 PM", " 下午 3:20"];

  it("comes back, is one of two that it may be, or is refused", () => {
    const day = fc.integer({ min: daySerial(1930, 1, 1)!, max: daySerial(2090, 12, 31)! });
    fc.assert(
      fc.property(
        day,
        fc.constantFrom(...STYLES),
        fc.constantFrom(...TIMES),
        fc.boolean(),
        (serial, style, time, wide) => {
          const parts = dayParts(serial as DaySerial);
          const text = style(parts.year, parts.month, parts.day) + time;
          const read = readDate(wide ? fullWidth(text) : text);
          if (read.kind === "day") expect(Math.floor(read.day)).toBe(serial);
          else if (read.kind === "eitherOrder")
            expect([read.monthFirst, read.dayFirst].map(Math.floor)).toContain(serial);
          else expect(read.kind).toBe("notADate");
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("A known tier table, in whatever manner it is written", () => {
  const UNIT = { "": 1, "（萬元）": 10_000, " (k)": 1000 } as const;
  const table = fc
    .uniqueArray(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 4 })
    .chain((steps) =>
      fc.record({
        bounds: fc.constant([...steps].sort((a, b) => a - b).map((step) => step * 10_000)),
        rates: fc.array(fc.integer({ min: 101, max: 9_900 }), {
          minLength: steps.length + 1,
          maxLength: steps.length + 1,
        }),
        bound: fc.constantFrom("from", "up to", "both", "words", "signs", "cents"),
        rate: fc.constantFrom("fraction", "percent", "under %", "points"),
        unit: fc.constantFrom(...(Object.keys(UNIT) as (keyof typeof UNIT)[])),
        lies: fc.constantFrom("down", "across", "upside down", "without a header"),
        amount: fc.integer({ min: 1, max: 2_000_000_000 }),
        mode: fc.constantFrom("marginal", "whole"),
      }),
    );
  type Known = typeof table extends fc.Arbitrary<infer Of> ? Of : never;

  function cellsOf({ bounds, rates, bound, rate, unit, lies }: Known): unknown[][] {
    const shown = (of: number) => of / UNIT[unit];
    const starts = [0, ...bounds].map(shown);
    const ends: (number | undefined)[] = [...bounds.map(shown), undefined];
    const rateOf = (of: number) =>
      rate === "fraction"
        ? of / 10_000
        : rate === "percent"
          ? `${of / 100}%`
          : rate === "points"
            ? `${of / 100}個點`
            : of / 100;
    const boundsOf = (at: number): unknown[] => {
      const [start, end] = [starts[at]!, ends[at]];
      if (bound === "from") return [start];
      if (bound === "up to") return [end ?? "以上"];
      if (bound === "both") return [start, end ?? ""];
      if (bound === "cents") return [at === 0 ? 0 : start + 0.01, end ?? ""];
      if (bound === "signs") return [end === undefined ? `x>${start}` : `${start}<x≤${end}`];
      return [end === undefined ? `${start}以上` : `${start}-${end}`];
    };
    const names = {
      from: ["起"],
      "up to": ["至"],
      both: ["From", "To"],
      cents: ["Min", "Max"],
      words: ["銷售額"],
      signs: ["區間"],
    }[bound].map((name) => name + unit);
    const header = [...names, rate === "under %" ? "Rate %" : "比例"];
    const body = rates.map((of, at) => [...boundsOf(at), rateOf(of)]);
    if (lies === "without a header") return body;
    const rows = [header, ...(lies === "upside down" ? body.reverse() : body)];
    return lies === "across" ? header.map((_, column) => rows.map((row) => row[column])) : rows;
  }

  /** In hundredths of a cent times ten thousand: whole numbers throughout, no rule of ours. */
  function expected({ bounds, rates, amount, mode }: Known): bigint {
    const cents = BigInt(amount);
    const limits = bounds.map((bound) => BigInt(bound) * 100n);
    if (mode === "whole") {
      const reached = limits.filter((limit) => cents > limit).length;
      return cents * BigInt(rates[reached]!);
    }
    let [paid, from] = [0n, 0n];
    for (const [at, rate] of rates.entries()) {
      const limit = limits[at];
      const upTo = limit === undefined || cents < limit ? cents : limit;
      if (upTo > from) paid += (upTo - from) * BigInt(rate);
      from = limit ?? from;
    }
    return paid;
  }

  let [right, refused] = [0, 0];
  it("pays what it says, or is refused", () => {
    fc.assert(
      fc.property(table, (known) => {
        fc.pre(!known.bounds.some((bound) => Math.abs(bound * 100 - known.amount) <= 2));
        // Without a header nothing says thousands or percents.
        fc.pre(known.lies !== "without a header" || (known.unit === "" && known.rate !== "under %"));
        // A cent further on is a cent only where money is written.
        fc.pre(known.bound !== "cents" || known.unit === "");
        const tiers = tiersOfCells(cellsOf(known));
        const paid =
          tiers.code === "tiers" ? payout(tiers, known.mode as "whole", known.amount / 100) : tiers;
        if (paid.code !== "payout") {
          refused += 1;
          return;
        }
        right += 1;
        const due = expected(known);
        expect(paid.cents).toBe(Number((due + 5_000n) / 10_000n));
      }),
      { numRuns: 800 },
    );
  });
  it("pays in nine of ten manners", () => expect(right).toBeGreaterThan(9 * refused));
});

describe("A known header, in whatever manner it is written", () => {
  it("means the same", () => {
    const dress = fc.record({
      wide: fc.boolean(),
      upper: fc.boolean(),
      space: fc.constantFrom("", " ", "\n", "\u3000", "\u00a0", "\u200b"),
      note: fc.constantFrom("", "（元）", "(CNY)", "【必填】", " (gross)"),
    });
    const header = fc.constantFrom(
      "Paid time",
      "Paid amount",
      "訂單編號",
      "付款時間",
      "實付金額",
      "Refund amount",
    );
    fc.assert(
      fc.property(header, dress, (plain, { wide, upper, space, note }) => {
        const cased = upper ? plain.toUpperCase() : plain;
        const dressed = space + (wide ? fullWidth(cased) : cased) + space + note;
        expect(headerKey(dressed)).toBe(headerKey(plain));
        const meaningsOf = (first: string) =>
          [
            ...recogniseSheet(
              {
                sheet: "S",
                top: 0,
                left: 0,
                rows: [
                  [first, "Shop"],
                  [1, "A"],
                ],
              },
              { kind: "sales" },
            ).columns.entries(),
          ].map(([meaning, { column }]) => [meaning, column]);
        expect(meaningsOf(dressed)).toEqual(meaningsOf(plain));
      }),
    );
  });
});
