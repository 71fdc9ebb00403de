import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { resourcesIn, savedAndOpened } from "./roundTrip";
import { workbookOf } from "./sampleWorkbook";

const A1_B9 = { startRow: 0, startColumn: 0, endRow: 8, endColumn: 1 };

const style = { bg: { rgb: "#FFC7CE" }, cl: { rgb: "#9C0006" } };
const highlight = { type: "highlightCell", style };
const rules: readonly object[] = [
  { ...highlight, subType: "number", operator: "greaterThan", value: 100 },
  { ...highlight, subType: "number", operator: "notBetween", value: [1, 9.5] },
  { ...highlight, subType: "text", operator: "containsText", value: "退款" },
  { ...highlight, subType: "text", operator: "beginsWith", value: 'a"b' },
  { ...highlight, subType: "text", operator: "notContainsText", value: "x" },
  { ...highlight, subType: "text", operator: "endsWith", value: "x" },
  { ...highlight, subType: "text", operator: "equal", value: "x" },
  { ...highlight, subType: "text", operator: "containsBlanks", value: "" },
  { ...highlight, subType: "text", operator: "notContainsErrors", value: "" },
  { ...highlight, subType: "duplicateValues" },
  { ...highlight, subType: "uniqueValues" },
  { ...highlight, subType: "rank", isBottom: true, isPercent: true, value: 20 },
  { ...highlight, subType: "average", operator: "lessThanOrEqual" },
  { ...highlight, subType: "formula", value: '=AND($A1>3,B1="完成")' },
  { ...highlight, subType: "timePeriod", operator: "lastMonth" },
  {
    type: "colorScale",
    config: [
      { index: 0, color: "#F8696B", value: { type: "min" } },
      { index: 1, color: "#FFEB84", value: { type: "percentile", value: 50 } },
      { index: 2, color: "#63BE7B", value: { type: "max" } },
    ],
  },
  {
    type: "dataBar",
    isShowValue: false,
    config: {
      min: { type: "num", value: 0 },
      max: { type: "percent", value: 90 },
      isGradient: false,
      positiveColor: "#638EC6",
      nativeColor: "#FF0000",
    },
  },
  { type: "iconSet", isShowValue: true, config: icons("3Arrows", ["0", "1", "2"]) },
  { type: "iconSet", isShowValue: true, config: icons("3Arrows", ["2", "1", "0"]) },
  { type: "iconSet", isShowValue: false, config: icons("3Stars", ["0", "1", "2"]) },
  {
    type: "iconSet",
    isShowValue: true,
    config: [...icons("3Flags", ["0"]), ...icons("3Signs", ["1", "2"]).slice(0, 2)].map((icon, index) => ({
      ...icon,
      value: { type: "percent", value: [67, 33, 0][index] },
    })),
  },
];

function icons(iconType: string, ids: readonly string[]): object[] {
  return ids.map((iconId, index) => ({
    operator: "greaterThanOrEqual",
    value: { type: "percent", value: [67, 33, 0][index] },
    iconType,
    iconId,
  }));
}

test.each(rules.map((rule) => [JSON.stringify(rule).slice(0, 90), rule]))(
  "the conditional format %s comes back",
  async (_, rule) => {
    const format = { cfId: "cf-1", ranges: [A1_B9], stopIfTrue: true, rule } as IConditionFormattingRule;
    const file = await savedAndOpened(
      workbookOf(
        { "sheet-1": { id: "sheet-1", name: "A" } },
        { "sheet-1": { conditionalFormats: [format] } },
      ),
    );
    expect(file.losses).toEqual([]);
    const stop =
      (rule as { type: string }).type === "highlightCell" || (rule as { type: string }).type === "colorScale";
    expect(resourcesIn(file).conditionalFormats[0]?.rule).toEqual(rule);
    if (stop) expect(resourcesIn(file).conditionalFormats).toEqual([format]);
  },
);

test("conditional formats keep their order of precedence", async () => {
  const formats = rules
    .slice(0, 5)
    .map(
      (rule, index) =>
        ({ cfId: `cf-${index + 1}`, ranges: [A1_B9], stopIfTrue: false, rule }) as IConditionFormattingRule,
    );
  const file = await savedAndOpened(
    workbookOf({ "sheet-1": { id: "sheet-1", name: "A" } }, { "sheet-1": { conditionalFormats: formats } }),
  );
  expect(resourcesIn(file).conditionalFormats).toEqual(formats);
});
