import { takeApart } from "../../tools/texts/takeApart";

const apart = (source: string) => takeApart(source, "orders.ts", "./languages");

describe("texts taken apart for the bundle", () => {
  it("leave a place in their file, and go each to its language", () => {
    const { file, texts } = apart('export const title = text("Month", "月份", "月份");')!;
    expect(file).toContain("export const title = text$(0);");
    expect(texts.en).toContain('"Month"');
    expect(texts["zh-Hans"]).toContain('"月份"');
    expect(texts.en).not.toContain("月份");
  });

  it("are records of the three languages as well, and what `textWith` is given", () => {
    const { file, texts } = apart(
      'const rows = textWith<{ n: number }>({ en: ({ n }) => `${n} rows`, "zh-Hans": ({ n }) => `${n} 行`, "zh-Hant": ({ n }) => `${n} 列` });',
    )!;
    expect(file).toContain("const rows = text$(0);");
    expect(texts["zh-Hant"]).toContain("({ n }) => `${n} 列`,");
  });

  it("are given what they say of their file and of its imports, and nothing else", () => {
    const { file, texts } = apart(
      'import { counted, grouped } from "./figures";\n' +
        'const rows = { en: (p: Rows) => counted(p.counted, "row", "rows"), "zh-Hans": () => "行", "zh-Hant": () => "列" };',
    )!;
    expect(file).toContain("() => [counted]");
    expect(texts.en).toContain("(counted) => [");
  });

  it("keep the lines of the file", () => {
    const source = 'const a = text(\n  "one",\n  "一",\n  "壹",\n);\nconst b = 2;\n';
    expect(apart(source)!.file.split("\n").indexOf("const b = 2;")).toBe(5);
  });

  it.each([
    ["that are wanted in every language", 'everyLanguage({ a: text("one", "一", "壹") })'],
    ["that say a variable around them", '(n: number) => text(`${n}`, "一", "壹")'],
    ["of two languages", '{ "zh-Hans": "一", "zh-Hant": "壹" }'],
    ["that are worked out when they are read", 'text(one(), "一", "壹")'],
  ])("leave texts whole %s", (_which, source) => {
    expect(apart(`const a = ${source};`)).toBeUndefined();
  });

  it("are brought by each script that is loaded later", () => {
    const { file } = apart('const { plan } = await import("./plan");')!;
    expect(file).toContain('await import("./plan").then(afterTexts$);');
  });
});
