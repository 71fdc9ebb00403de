import type { ConditionalFormatReport, ValidationReport } from "../../sheets/reports/report";
import { absoluteArea, rangeOf } from "./dressSheet";
import { LOOKS } from "./looks";

/** Lets cells take only what the report says they may hold. */
export function validate(worksheet: Excel.Worksheet, { area, rule, prompt }: ValidationReport): void {
  const { dataValidation } = rangeOf(worksheet, area);
  if (rule.kind === "list") {
    dataValidation.rule = { list: { inCellDropDown: true, source: rule.values.join(",") } };
  } else if (rule.kind === "listOf") {
    const source = `=${absoluteArea(rule.cells)}`;
    dataValidation.rule = { list: { inCellDropDown: true, source } };
  } else if (rule.kind !== "any") {
    const bounds =
      rule.min !== undefined && rule.max !== undefined
        ? { formula1: rule.min, formula2: rule.max, operator: "Between" as const }
        : rule.max !== undefined
          ? { formula1: rule.max, operator: "LessThanOrEqualTo" as const }
          : { formula1: rule.min ?? 0, operator: "GreaterThanOrEqualTo" as const };
    dataValidation.rule =
      rule.kind === "date"
        ? { date: { ...bounds, formula1: String(bounds.formula1), formula2: String(bounds.formula2 ?? "") } }
        : { [rule.kind]: bounds };
  }
  if (prompt) dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.message };
}

/** Gives cells a look that depends on what they hold. */
export function formatConditionally(
  worksheet: Excel.Worksheet,
  { area, rule }: ConditionalFormatReport,
): void {
  const formats = rangeOf(worksheet, area).conditionalFormats;
  if (rule.kind === "formula") {
    const { custom } = formats.add("Custom");
    const look = LOOKS[rule.style];
    custom.rule.formula = rule.formula;
    if (look.color) custom.format.font.color = look.color;
    if (look.fill) custom.format.fill.color = look.fill;
  } else if (rule.kind === "dataBar") {
    formats.add("DataBar");
  } else {
    formats.add("ColorScale").colorScale.criteria = {
      minimum: { type: "LowestValue", color: "#FFFFFF" },
      maximum: { type: "HighestValue", color: "#7FB8DA" },
    };
  }
}
