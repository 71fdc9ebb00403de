import { everyLanguage, inEveryLanguage, text, type Language } from "../../src/locale/catalogue";
import {
  afterTexts,
  bringLanguage,
  isHere,
  textsOf,
  TextsMissing,
  wordings,
} from "../../src/locale/languages";

/** A file with one text, whose scripts are counted and may fail to come. */
function fileWith(title: Readonly<Record<Language, string>>) {
  const asked: Language[] = [];
  const missing = new Set<Language>();
  const script = (language: Language) => () => {
    asked.push(language);
    if (missing.has(language)) return Promise.reject(new Error(`no ${language}`));
    return Promise.resolve({ default: (name: unknown) => [`${title[language]} ${String(name)}`] });
  };
  const scripts = { en: script("en"), "zh-Hans": script("zh-Hans"), "zh-Hant": script("zh-Hant") };
  const place = textsOf(scripts, () => ["OpsPlan"]);
  return { asked, missing, title: place(0) as Readonly<Record<Language, string>> };
}

describe("texts by language", () => {
  it("are all there where nothing was taken apart, as outside of the bundle", () => {
    expect(isHere("zh-Hant")).toBe(true);
    expect(wordings(text("Month", "月份", "月份"))).toEqual(["Month", "月份", "月份"]);
  });

  it("are loaded once, in the language that is asked for, and given what they say", async () => {
    const { title, asked } = fileWith({ en: "About", "zh-Hans": "关于", "zh-Hant": "關於" });
    expect(() => title["zh-Hans"]).toThrow(TextsMissing);
    await Promise.all([bringLanguage("zh-Hans"), bringLanguage("zh-Hans")]);
    await bringLanguage("zh-Hans");
    expect(title["zh-Hans"]).toBe("关于 OpsPlan");
    expect(() => title.en).toThrow(TextsMissing);
    expect(new Set(asked)).toEqual(new Set(["zh-Hans"]));
    expect(wordings(title)).toEqual(["关于 OpsPlan"]);
  });

  it("of a script that is loaded later come with it in the languages that are spoken", async () => {
    await bringLanguage("zh-Hant");
    const late = fileWith({ en: "Plan", "zh-Hans": "规划", "zh-Hant": "規劃" });
    expect(await afterTexts("exports")).toBe("exports");
    expect(late.title["zh-Hant"]).toBe("規劃 OpsPlan");
    expect(late.asked).not.toContain("en");
  });

  it("stay as they were where a script does not come, and come when it is asked for again", async () => {
    const { title, missing } = fileWith({ en: "Duties", "zh-Hans": "职责", "zh-Hant": "職責" });
    missing.add("en");
    await expect(bringLanguage("en")).rejects.toThrow("no en");
    expect(isHere("en")).toBe(false);
    missing.clear();
    await bringLanguage("en");
    expect(title.en).toBe("Duties OpsPlan");
  });

  it("are kept whole where names are looked for on sheets of any language", () => {
    const heading = everyLanguage(text("Month", "月份", "月份"));
    expect(inEveryLanguage(heading)).toEqual(["Month", "月份", "月份"]);
    // @ts-expect-error a text that is loaded in one language cannot be looked for in all
    inEveryLanguage(text("Month", "月份", "月份"));
  });
});
