import { choiceIn, choiceWord, everyWord } from "../../../src/locale/plan/planChoices";

describe("What is chosen in a cell of the assumptions", () => {
  it("is read in every language, whichever the sheet is in", () => {
    expect(["whole", " 全额累进 ", "累計落點"].map((word) => choiceIn("mode", word))).toEqual(
      Array.from({ length: 3 }, () => "whole"),
    );
    expect(choiceIn("mode", "somehow")).toBeUndefined();
  });

  it("is read, by formulas as well, in words that a sheet does not show", () => {
    expect(choiceWord("mode", "whole", "zh-Hans")).toBe("全额累进");
    expect(choiceIn("mode", "累计落点")).toBe("whole");
    expect(everyWord("mode", "whole")).toContain("累计落点");
    expect(everyWord("mode", "marginal")).not.toContain("累计落点");
  });
});
