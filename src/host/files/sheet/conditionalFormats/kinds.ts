import type { CFRuleType, CFSubRuleType } from "@univerjs/sheets-conditional-formatting";

/*
 * The engine's names of kinds, as literals of its types: its package brings a whole plugin with it, of which reading a
 * file needs nothing.
 */
export const HIGHLIGHT = "highlightCell" as CFRuleType.highlightCell;
export const DATA_BAR = "dataBar" as CFRuleType.dataBar;
export const COLOR_SCALE = "colorScale" as CFRuleType.colorScale;
export const ICON_SET = "iconSet" as CFRuleType.iconSet;

export const SUB_RULES = {
  text: "text" as CFSubRuleType.text,
  number: "number" as CFSubRuleType.number,
  rank: "rank" as CFSubRuleType.rank,
  average: "average" as CFSubRuleType.average,
  formula: "formula" as CFSubRuleType.formula,
  timePeriod: "timePeriod" as CFSubRuleType.timePeriod,
  duplicateValues: "duplicateValues" as CFSubRuleType.duplicateValues,
  uniqueValues: "uniqueValues" as CFSubRuleType.uniqueValues,
} as const;

/** Rules about the text of a cell, which the file and the engine name alike. */
export const TEXT_RULES: ReadonlySet<string> = new Set([
  "beginsWith",
  "endsWith",
  "containsText",
  "notContainsText",
  "containsBlanks",
  "notContainsBlanks",
  "containsErrors",
  "notContainsErrors",
]);

/** Comparisons and their signs in a formula; those with two bounds have none of their own. */
export const NUMBER_OPERATORS: Readonly<Record<string, string>> = {
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
  equal: "=",
  notEqual: "<>",
  between: "",
  notBetween: "",
};

export const IS_NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

/** Icon sets that came with Excel 2010; a file keeps them in an extension. */
export const LATER_ICON_SETS: ReadonlySet<string> = new Set(["3Triangles", "3Stars", "5Boxes"]);
