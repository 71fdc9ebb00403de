import { tokensOf } from "../../../../src/domain/agency/reading/tokens/lexer";
import { plainText } from "../../../../src/domain/agency/reading/tokens/plainText";
import { readQuote } from "../../../../src/domain/agency/reading/readQuote";
import { eachQuote, readQuotes } from "../../../../src/domain/agency/reading/splitQuotes";

/** How many characters the lexer looks at: the text counts them itself. */
function looksAt(text: string): number {
  let looks = 0;
  const counting = new Proxy(Object(text) as object, {
    get(_, name) {
      if (name === "length") return text.length;
      if (typeof name === "string" && /^\d+$/.test(name)) {
        looks += 1;
        return text[Number(name)];
      }
      const method = text[name as "slice"];
      return (...given: [number, number]) => {
        looks += name === "slice" ? given[1] - given[0] : String(given[0]).length;
        return method.apply(text, given);
      };
    },
  });
  tokensOf(counting as unknown as string);
  return looks;
}

/** How often reading asks what a word means: the work of all rules together. */
function questionsOfMeaning(text: string): number {
  const has = Object.getOwnPropertyDescriptor(Set.prototype, "has")!;
  let asked = 0;
  Object.defineProperty(Set.prototype, "has", {
    ...has,
    value(this: Set<unknown>, value: unknown) {
      asked += 1;
      return Reflect.apply(has.value as () => boolean, this, [value]);
    },
  });
  try {
    readQuote(text);
  } finally {
    Object.defineProperty(Set.prototype, "has", has);
  }
  return asked;
}

const UNITS = [
  ...[
    "=",
    "+",
    "①",
    "\u202e",
    "😀",
    "_",
    "[",
    "第",
    "1/",
    "1 ",
    "0",
    "5 5",
    "1,111",
    "1月-",
    "< ",
    "三",
    "大",
    "几",
    "上",
  ],
  ...[
    "5%,",
    "50%:",
    "9折",
    "之後8000,",
    "前三個月每月兩萬,",
    "10萬以內10%,",
    "10萬以內不抽,",
    "每增加一個",
    "加6個點",
  ],
  ...["做到100萬另獎5000,", "滿半年送一個月,", "每年遞減5%,", "3個月2.4萬,", "不足10萬按10萬收,"],
  ...["服務費", "套餐", "食品", "and ", "a b ", "per "],
];

describe("Hostile text costs twice as much when it is twice as long", () => {
  test.each(UNITS)("%p over and over", (unit) => {
    const half = unit.repeat(Math.floor(500 / unit.length));
    const plain = plainText(half).text;
    const looks = looksAt(plain);
    const asked = questionsOfMeaning(half);
    expect(looksAt(plain + plain)).toBeLessThanOrEqual(looks * 2.05 + 100);
    expect(looks).toBeLessThan(80 * half.length);
    expect(questionsOfMeaning(half + half)).toBeLessThanOrEqual(asked * 2.05 + 100);
    expect(asked).toBeLessThan(160 * half.length + 1000);
  });
});

describe("Ten megabytes", () => {
  test("in one line are looked into as far as a quote goes, and the rest is shown", () => {
    const text = "月費8K+GMV 2個點;".repeat(800_000);
    const [only, ...others] = readQuotes(text);
    expect(others).toEqual([]);
    expect(only!.unread.at(-1)!.end).toBe(text.length);
  });

  test("of short lines are read line by line, as they are asked for", () => {
    const text = "月費8000\n".repeat(1_000_000);
    const lines = eachQuote(text, true);
    for (let line = 0; line < 1000; line += 1) {
      const { value } = lines.next();
      expect((value as { start: number }).start).toBe(line * 7);
    }
  });
});
