import { readBandText } from "../../../../src/domain/commission/tiers/bandText";
import { tiersOfCells } from "../../../../src/domain/commission/tiers/tiersOfCells";

/** From, or behind it, up to, or below it: `[0.5, 1)` has 50% and not 100%. */
function shown(cell: string): string | undefined {
  const band = readBandText(cell);
  if (!band) return undefined;
  if (band.behind) return "behind";
  const from = band.from ? `${band.from.included ? "[" : "("}${band.from.at.toFixed()}` : "[0";
  return `${from}, ${band.upTo ? `${band.upTo.at.toFixed()}${band.upTo.included ? "]" : ")"}` : "∞)"}`;
}

describe("The words of a band", () => {
  test.each([
    ["Up to quota", "[0, 1]"],
    ["Above quota", "(1, ∞)"],
    ["Over their quota", "(1, ∞)"],
    ["Below target", "[0, 1)"],
    ["At or above target", "[1, ∞)"],
    ["At or below the quota", "[0, 1]"],
    ["100% of quota and above", "[1, ∞)"],
    ["100% or more of quota", "[1, ∞)"],
    ["Up to 100% of their annual quota", "[0, 1]"],
    ["50% of quota to quota", "[0.5, 1]"],
    ["50% to 100% of target", "[0.5, 1]"],
    ["Quota to 120%", "[1, 1.2]"],
    ["超过目标", "(1, ∞)"],
    ["超额完成部分", undefined],
    ["超额完成任务部分", "(1, ∞)"],
    ["未完成任务", "[0, 1)"],
    ["達到目標", "[1, ∞)"],
    ["完成任务", "[1, ∞)"],
    ["低于销售目标", "[0, 1)"],
    ["目标的80%以上", "[0.8, ∞)"],
    ["完成目标80%-100%", "[0.8, 1]"],
  ])("take a target for all of it: %s is %s", (cell, band) => expect(shown(cell)).toBe(band));

  test.each([
    ["Tier 1: $0-$50,000", "[0, 50000]"],
    ["Level B) over 50k", "(50000, ∞)"],
    ["第一档：5万以下", "[0, 50000]"],
    ["二级：5万-10万", "[50000, 100000]"],
  ])("leave out what the band is called: %s is %s", (cell, band) => expect(shown(cell)).toBe(band));

  test.each([
    "超额部分",
    "超出部分",
    "超过部分",
    "其余部分",
    "thereafter",
    "any excess",
    "anything above that",
    "Over",
  ])("take %p for what lies behind the band before", (cell) => expect(shown(cell)).toBe("behind"));

  test.each(["quota", "Quota attainment", "Tier 1", "target met", "Every additional $10,000", "每增加1万"])(
    "say nothing of where a band lies in %p",
    (cell) => expect(shown(cell)).toBeUndefined(),
  );

  it("give a table in words the bands of the same table in numbers", () => {
    const inWords = tiersOfCells(
      [
        ["Attainment", "Rate"],
        ["Below 50% of quota", "3%"],
        ["50% of quota to quota", "6%"],
        ["Over quota", "9%"],
      ],
      { bounds: "attainment", rates: "shares" },
    );
    const inNumbers = tiersOfCells(
      [
        ["Attainment", "Rate"],
        ["< 50%", "3%"],
        ["50%-100%", "6%"],
        ["> 100%", "9%"],
      ],
      { bounds: "attainment", rates: "shares" },
    );
    expect(inWords.code).toBe("tiers");
    expect(inWords).toEqual(inNumbers);
  });
});
