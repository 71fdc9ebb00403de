import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { encode } from "iconv-lite";
import { LANGUAGE_NAMES } from "../../src/locale/catalogue";
import { narrowSignIn } from "./narrowSigns";
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

const oneOf = (words: string): RegExp => new RegExp(words.trim().split(/\s+/).join("|"));

/** What is said of Excel and of shops in Taiwan only, in Simplified characters. */
const TAIWAN_WORDS = oneOf(`
  储存格 活页簿 栏 储存 开启 汇出 汇入 贴上 选取 预设 检视 列印 巨集 函式 增益集 索引标签 设定 字元 范本 范例
  萤幕 资讯 软体 程式 网路 滑鼠 使用者 讯息 简讯 影片 帐 资料 支援 透过 搜寻 登入
  转换率 通路 报酬率 抽成 佣金单 薪资 合约 营收 级距 耶诞 计画`);

/**
 * What is said of Excel and of shops on the Mainland only, in Traditional characters. 運營 is not among them: it stands in the name of the
 * product, and in that of the trade of which it compares the quotes.
 */
const MAINLAND_WORDS = oneOf(`
  單元格 工作簿 選項卡 加載項 粘貼 剪貼板 保存 打開 運行 默認 菜單 界面 刷新 搜索 查找 撤銷 導出 導入 表頭 字符 信息 文件 軟件 程序
  網絡 網店 視頻 屏幕 鼠標 鏈接 短信 賬 用戶 質量 支持 激活 識別 當前 創建 添加
  投產 轉化率 渠道 推廣費 推廣花費 推廣預算 推廣成交 提成 提點 計提 起提 封頂 保本 大促 類目 口徑 階梯 斷檔 測算 人均
  工資 合同 計劃 考勤 發貨 詳情 種草 控價 催付 基數 策劃`);

/** The colour of what a person fills in, which the writer's looks give, and what else it might be called. */
const YELLOW_CELL = /yellow cell|黄色单元格|黃色儲存格/;
const OTHER_CELL =
  /(?:pale|light|shaded|tinted|coloured|cream)(?: yellow)? cell|blue on yellow|[浅淺淡]黄?黃?色?(?:单元格|儲存格)|[黄黃](?:色格|底)/i;
/** Sheets of four jobs say it, in every language. */
const LEAST_YELLOW = 12;

const DOCS = join(__dirname, "../../docs");

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

  it("in Simplified Chinese use the words of Mainland China, as its Excel does", () => {
    const wrong = TEXTS.map(({ file, texts }) => ({
      file,
      text: texts["zh-Hans"],
      word: TAIWAN_WORDS.exec(texts["zh-Hans"])?.[0],
    }));
    expect(wrong.filter(({ word }) => word !== undefined)).toEqual([]);
  });

  it("in Traditional Chinese use the words of Taiwan, as its Excel does", () => {
    const wrong = TEXTS.map(({ file, texts }) => ({
      file,
      text: texts["zh-Hant"],
      word: MAINLAND_WORDS.exec(texts["zh-Hant"])?.[0],
    }));
    expect(wrong.filter(({ word }) => word !== undefined)).toEqual([]);
  });

  it("in Chinese have signs as wide as its characters", () => {
    const wrong = TEXTS.flatMap(({ file, texts }) =>
      (["zh-Hans", "zh-Hant"] as const)
        .filter((language) => narrowSignIn(texts[language]) !== undefined)
        .map((language) => ({ file, text: texts[language], sign: narrowSignIn(texts[language]) })),
    );
    expect(wrong).toEqual([]);
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

  it("call the cells that a person fills in yellow, as the guides do, and nothing else", () => {
    const guides = readdirSync(DOCS).filter((name) => name.startsWith("guide-"));
    const said = [
      ...TEXTS.flatMap(({ texts }) => Object.values(texts)),
      ...guides.map((name) => readFileSync(join(DOCS, name), "utf8")),
    ];
    expect(said.filter((text) => YELLOW_CELL.test(text)).length).toBeGreaterThan(LEAST_YELLOW);
    expect(said.flatMap((text) => OTHER_CELL.exec(text)?.[0] ?? [])).toEqual([]);
  });

  it("are all used", () => {
    const count = words();
    const built = builtNames();
    const isUsed = (key: string) => count.get(key) !== 1 || built.some((pattern) => pattern.test(key));
    // A text under a number, such as a month's or a number of days', is found by a figure and by no name.
    const isNumber = (key: string) => /^\d+$/.test(key);
    const unused = TEXTS.filter(({ key }) => key !== undefined && !isNumber(key) && !isUsed(key));
    expect(unused.map(({ file, key }) => `${file}: ${key}`)).toEqual([]);
  });
});
