/** A conditional format as Excel's object model has it: its type and the members of that type. */
export type ExcelRule =
  | ({ readonly type: "CellValue"; readonly rule: CellValueRule } & Formatted)
  | ({ readonly type: "ContainsText"; readonly rule: TextRule } & Formatted)
  | ({ readonly type: "TopBottom"; readonly rule: TopBottomRule } & Formatted)
  | ({ readonly type: "PresetCriteria"; readonly rule: PresetRule } & Formatted)
  | ({ readonly type: "Custom"; readonly formula: string } & Formatted)
  | { readonly type: "ColorScale"; readonly criteria: ColorScaleCriteria }
  | { readonly type: "DataBar"; readonly bar: DataBar }
  | { readonly type: "IconSet"; readonly icons: IconSet };

export type ExcelRuleType = ExcelRule["type"];
export type RuleOf<T extends ExcelRuleType> = Extract<ExcelRule, { type: T }>;

interface Formatted {
  readonly format: CellLook;
}

export interface CellValueRule {
  readonly formula1: string;
  readonly formula2?: string;
  readonly operator: string;
}

export interface TextRule {
  readonly operator: string;
  readonly text: string;
}

export interface TopBottomRule {
  readonly rank: number;
  readonly type: string;
}

export interface PresetRule {
  readonly criterion: string;
}

/** What a cell looks like that a rule applies to; absent members stay as they are. */
export interface CellLook {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly font?: {
    readonly color?: string;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: string;
    readonly strikethrough?: boolean;
  };
  readonly borders?: Readonly<Partial<Record<Edge, { readonly style: string; readonly color: string }>>>;
}

export const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
export type Edge = (typeof EDGES)[number];

/** A bound of a scale: `type` as `Excel.ConditionalFormatRuleType`, `formula` where the type needs one. */
export interface Bound {
  readonly type: string;
  readonly formula?: string;
}

export interface ColorScaleCriteria {
  readonly minimum: Bound & { readonly color?: string };
  readonly midpoint?: Bound & { readonly color?: string };
  readonly maximum: Bound & { readonly color?: string };
}

export interface DataBar {
  readonly lowerBound: Bound;
  readonly upperBound: Bound;
  readonly fillColor: string;
  readonly gradientFill: boolean;
  readonly borderColor: string;
  readonly negativeFillColor: string;
  readonly negativeBorderColor: string;
  readonly matchPositiveFillColor: boolean;
  readonly matchPositiveBorderColor: boolean;
  readonly showDataBarOnly: boolean;
  readonly barDirection: string;
  readonly axisFormat: string;
  readonly axisColor: string;
}

export interface IconSet {
  readonly style: string;
  /** From the lowest icon to the highest; the first one's bound counts for nothing. */
  readonly criteria: readonly IconCriterion[];
  readonly reverseIconOrder: boolean;
  readonly showIconOnly: boolean;
}

export interface IconCriterion extends Bound {
  readonly operator: string;
  readonly customIcon?: { readonly set: string; readonly index: number };
}

/** What a format of a type is when it has just been added. */
export const NEW_RULES: { readonly [T in ExcelRuleType]: RuleOf<T> } = {
  CellValue: { type: "CellValue", rule: { formula1: "=0", operator: "GreaterThan" }, format: {} },
  ContainsText: { type: "ContainsText", rule: { operator: "Contains", text: "" }, format: {} },
  TopBottom: { type: "TopBottom", rule: { rank: 10, type: "TopItems" }, format: {} },
  PresetCriteria: { type: "PresetCriteria", rule: { criterion: "Blanks" }, format: {} },
  Custom: { type: "Custom", formula: "=FALSE", format: {} },
  ColorScale: {
    type: "ColorScale",
    criteria: {
      minimum: { type: "LowestValue", color: "#F8696B" },
      midpoint: { type: "Percentile", formula: "50", color: "#FFEB84" },
      maximum: { type: "HighestValue", color: "#63BE7B" },
    },
  },
  DataBar: {
    type: "DataBar",
    bar: {
      lowerBound: { type: "Automatic" },
      upperBound: { type: "Automatic" },
      fillColor: "#638EC6",
      gradientFill: true,
      borderColor: "#638EC6",
      negativeFillColor: "#FF0000",
      negativeBorderColor: "#FF0000",
      matchPositiveFillColor: false,
      matchPositiveBorderColor: false,
      showDataBarOnly: false,
      barDirection: "Context",
      axisFormat: "Automatic",
      axisColor: "#000000",
    },
  },
  IconSet: {
    type: "IconSet",
    icons: {
      style: "ThreeTrafficLights1",
      criteria: evenCriteria(3),
      reverseIconOrder: false,
      showIconOnly: false,
    },
  },
};

/** Icons for equal shares of the values, as Excel begins with. */
export function evenCriteria(icons: number): IconCriterion[] {
  return Array.from({ length: icons }, (_, index) => ({
    type: "Percent",
    formula: index === 0 ? "" : `=${Math.round((100 * index) / icons)}`,
    operator: "GreaterThanOrEqual",
  }));
}
