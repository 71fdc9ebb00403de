import { markOfAmount, markOfHeader, mayBeOne } from "../../../src/sheets/reading/currencyMark";

test.each([
  ["$1,234.50", "$"],
  ["-NT$1,234", "NT$"],
  ["￥1,234.50", "¥"],
  ["(€20.00)", "€"],
  ["1.5万元", "元"],
  ["12.00 USD", "USD"],
  ["1,234.50", undefined],
  ["1.5万", undefined],
  ["--", undefined],
])("A cell %s names %s", (cell, said) => expect(markOfAmount(cell)?.said).toBe(said));

test.each([
  ["Amount (USD)", "USD"],
  ["Sales ($k)", "$"],
  ["Total HKD", "HKD"],
  ["實付金額（萬元）", "元"],
  ["销售额（万美元）", "美元"],
  ["单位：人民币", "人民币"],
  ["Currency: EUR", "EUR"],
  ["单元数", undefined],
  ["Amount", undefined],
  ["GMV", undefined],
])("A header %s names %s", (header, said) => expect(markOfHeader(header)?.said).toBe(said));

test("A bare sign may be any of its currencies, and no other", () => {
  const [dollar, taiwan, us, yuan, yen, sign] = ["$", "NT$", "USD", "元", "JPY", "¥"].map((each) =>
    markOfHeader(each)!,
  );
  const pairs = [mayBeOne(dollar!, taiwan!), mayBeOne(dollar!, us!), mayBeOne(yuan!, taiwan!)];
  expect([...pairs, mayBeOne(sign!, yen!), mayBeOne(sign!, yuan!)]).toEqual([true, true, true, true, true]);
  expect([
    mayBeOne(us!, taiwan!),
    mayBeOne(yuan!, us!),
    mayBeOne(sign!, dollar!),
    mayBeOne(yuan!, yen!),
  ]).toEqual([false, false, false, false]);
});
