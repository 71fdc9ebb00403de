import { LANGUAGES } from "../../src/locale/catalogue";
import { headed, headedOf, headingParts, remarked } from "../../src/locale/punctuation";
import { narrowSignIn } from "./narrowSigns";

describe("a heading with what it is of", () => {
  it("has the colon of its language", () => {
    expect(LANGUAGES.map((language) => headed("人數", "客服", language))).toEqual([
      "人數: 客服",
      "人數：客服",
      "人數：客服",
    ]);
  });

  it.each(LANGUAGES)("is read back as written in %s, whatever colon stands in its parts", (language) => {
    for (const name of ["客服", "甲：乙", "A: B", ""]) {
      expect(headedOf(headed("人數", name, language), "人數")).toBe(name);
      expect(headingParts(headed("人數", name, language))[0]).toBe("人數");
    }
    expect(headedOf("人數合計", "人數")).toBeUndefined();
  });

  it("is one part where there is no colon", () => {
    expect(headingParts("人數")).toEqual(["人數"]);
  });
});

it("A remark stands in the brackets of its language", () => {
  expect(remarked("比例", "階段 1", "zh-Hant")).toBe("比例（階段 1）");
  expect(remarked("Rate", "phase 1", "en")).toBe("Rate (phase 1)");
});

describe("the rule of wide signs", () => {
  it.each(["活動: 618", "渠道:直通車", "比例 (階段 1)", "嗎?", "運營,客服", "(含稅)", "「甲」: 無"])(
    "finds %s",
    (text) => {
      expect(narrowSignIn(text)).toBeDefined();
    },
  );

  it.each([
    "活動：618",
    "負數寫成 (1,234) 亦可",
    "讀取：訂單!A1:O5984、人員!A1:G18",
    "12:30 起",
    "3,000 元",
    "A, B",
  ])("lets %s be", (text) => {
    expect(narrowSignIn(text)).toBeUndefined();
  });
});
