import { markOfFormat } from "../../../src/sheets/reading/formatMark";

describe("The currency that a number format shows", () => {
  test.each([
    ["[$€-407]#,##0.00", "EUR"],
    ['"HK$"#,##0', "HKD"],
    ['#,##0.00"元"', "CNY TWD HKD MOP"],
    ["[$USD] #,##0.00", "USD"],
    ["[$$-C04]#,##0", "HKD"],
    ["[$¥-411]#,##0", "JPY"],
    ["[$￥-804]#,##0.00;[Red]-[$￥-804]#,##0.00", "CNY"],
    ["[$NT$-404]#,##0", "TWD"],
    ["\\£#,##0.00", "GBP"],
    ['_-* #,##0.00\\ "€"_-;-* #,##0.00\\ "€"_-', "EUR"],
  ])("of %s is %s", (format, codes) => {
    expect(markOfFormat(format)?.may.join(" ")).toBe(codes);
  });

  test.each(["General", "#,##0.00", "0.00%", "yyyy-mm-dd", "[$-409]d-mmm-yy", '#,##0"件"', "[Red]0.00", ""])(
    "is none of %s",
    (format) => {
      expect(markOfFormat(format)).toBeUndefined();
    },
  );

  test("is not known of Excel's own formats, which say $ in a file whatever they show", () => {
    expect(markOfFormat('_("$"* #,##0.00_);_("$"* \\(#,##0.00\\)')).toBeUndefined();
    expect(markOfFormat('"$"#,##0.00')?.may).toContain("USD");
  });
});
