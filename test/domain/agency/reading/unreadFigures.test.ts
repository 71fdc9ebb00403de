import fc from "fast-check";
import { tokensOf } from "../../../../src/domain/agency/reading/tokens/lexer";
import { withoutNumbering } from "../../../../src/domain/agency/reading/tokens/numbering";
import { plainText } from "../../../../src/domain/agency/reading/tokens/plainText";
import { readQuote } from "../../../../src/domain/agency/reading/readQuote";
import englishPhrasings from "./englishPhrasings.json";
import phrasings from "./phrasings.json";

/** The figures of a text that neither a term nor a list of what was not read accounts for; a 1 counts a unit, a 0 nothing: `1個月`. A number that counts the clauses is none. */
function unaccounted(text: string): string[] {
  const { spans, unread, questions } = readQuote(text);
  const places = [...spans, ...unread];
  const asked = questions.map((question) => question.text ?? "").join(" ");
  const plain = plainText(text);
  return withoutNumbering(tokensOf(plain.text), plain.text)
    .filter((token) => token.kind === "number" && !token.high.equals(1) && !token.high.isZero())
    .map((token) => ({
      at: plain.at[token.start]!,
      words: text.slice(plain.at[token.start], plain.at[token.end]),
    }))
    .filter(({ at }) => !places.some(({ start, end }) => start <= at && at < end))
    .filter(({ words }) => !asked.includes(words.trim()))
    .map(({ words }) => words);
}

const unreadOf = (text: string) => readQuote(text).unread.map((place) => place.text);

describe("A figure that is in no term", () => {
  test.each<[string, string[]]>([
    ["詳情頁800元/款,主圖150元/張", ["800元"]],
    ["月費5000,月費6000,月費8000", ["6000"]],
    ["$5k/mo, 10% off paid quarterly, 15% off paid quarterly", ["15%"]],
  ])("is shown as unread: %s", (text, figures) =>
    expect(unreadOf(text)).toEqual(expect.arrayContaining(figures)),
  );

  test("is asked with all others in one question", () => {
    const { questions } = readQuote("月費5000，200家客户，15家公司");
    expect(questions.filter(({ code }) => code === "unusedFigure").map(({ text }) => text)).toEqual([
      "200 / 15",
    ]);
  });

  test("which only goes on from the stretch before is accounted for", () =>
    expect(unreadOf("ad spend $1,000-$5,000: 20%; $5,001-$20,000: 15%; over $20,000: 12%")).toEqual([]));
});

describe("No figure is dropped in silence", () => {
  const texts = [...phrasings, ...englishPhrasings].map(({ text }) => text);

  test("by any phrasing", () =>
    expect(texts.flatMap((text) => unaccounted(text).map((digits) => [text, digits]))).toEqual([]));

  test("where phrasings are put together", () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...texts), { minLength: 2, maxLength: 4 }),
        fc.constantFrom("，", "；", "。", " ", ", ", "\n"),
        (parts, mark) => expect(unaccounted(parts.join(mark))).toEqual([]),
      ),
    ));

  test("where a figure is put anywhere into a phrasing", () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.nat(),
        fc.tuple(
          fc.integer({ min: 2, max: 99_999 }),
          fc.constantFrom("", "%", "元", "萬", "個點", "/月", " months"),
        ),
        (text, place, [figure, unit]) => {
          const at = place % (text.length + 1);
          expect(unaccounted(`${text.slice(0, at)} ${figure}${unit} ${text.slice(at)}`)).toEqual([]);
        },
      ),
    ));
});
