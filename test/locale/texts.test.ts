import { encode } from "iconv-lite";
import { LANGUAGE_NAMES } from "../../src/locale/catalogue";
import { builtNames, localisedTexts, manifestTexts, words } from "./localisedTexts";

/** A language stands by its own name in every language. */
const TEXTS = [...localisedTexts(), ...manifestTexts()].filter(
  ({ texts }) => !Object.values(LANGUAGE_NAMES).includes(texts.en),
);
const hanIn = (text: string): string[] => [...text].filter((character) => /\p{Script=Han}/u.test(character));

/** GB 2312 has the Simplified characters and, but for those that both scripts share, no Traditional ones. */
function isSimplified(character: string): boolean {
  const [lead = 0, trail = 0] = encode(character, "gbk");
  return lead >= 0xb0 && lead <= 0xf7 && trail >= 0xa1;
}

/** The first level of Big5 has the common Traditional characters and none that is Simplified only. */
function isTraditional(character: string): boolean {
  const [lead = 0, trail = 0] = encode(character, "cp950");
  return trail > 0 && lead >= 0xa2 && (lead < 0xc6 || (lead === 0xc6 && trail <= 0x7e));
}

/** What differs by language and is no text: tags and addresses. */
const NO_WORDS = /^en(-US)?$|\.html$/;

describe("the texts of the product", () => {
  it("are found", () => {
    expect(TEXTS.length).toBeGreaterThan(600);
  });

  it("in Simplified Chinese have no Traditional character", () => {
    const wrong = TEXTS.map(({ file, texts }) => ({
      file,
      text: texts["zh-Hans"],
      characters: hanIn(texts["zh-Hans"])
        .filter((each) => !isSimplified(each))
        .join(""),
    }));
    expect(wrong.filter(({ characters }) => characters !== "")).toEqual([]);
  });

  it("in Traditional Chinese have no Simplified character", () => {
    const wrong = TEXTS.map(({ file, texts }) => ({
      file,
      text: texts["zh-Hant"],
      characters: hanIn(texts["zh-Hant"])
        .filter((each) => !isTraditional(each))
        .join(""),
    }));
    expect(wrong.filter(({ characters }) => characters !== "")).toEqual([]);
  });

  it("are looked at by a rule that knows the scripts apart", () => {
    expect([..."订单门店万"].map(isSimplified)).not.toContain(false);
    expect([..."訂單門萬體"].map(isSimplified)).not.toContain(true);
    expect([..."訂單門店萬"].map(isTraditional)).not.toContain(false);
    expect([..."订单门体专"].map(isTraditional)).not.toContain(true);
  });

  it("are translated", () => {
    const untranslated = TEXTS.filter(
      ({ texts }) =>
        /[A-Za-z]{2}/.test(texts.en) &&
        !NO_WORDS.test(texts.en) &&
        [texts["zh-Hans"], texts["zh-Hant"]].some((text) => hanIn(text).length === 0),
    );
    expect(untranslated.map(({ texts }) => texts.en)).toEqual([]);
  });

  it("are all used", () => {
    const count = words();
    const built = builtNames();
    const isUsed = (key: string) => count.get(key) !== 1 || built.some((pattern) => pattern.test(key));
    const unused = TEXTS.filter(({ key }) => key !== undefined && !isUsed(key));
    expect(unused.map(({ file, key }) => `${file}: ${key}`)).toEqual([]);
  });
});
