import {
  addFormat,
  changeFormat,
  clearFormats,
  conditionalFormats,
  deleteFormat,
  formatsOfRange,
  setPriority,
  type ConditionalFormat,
} from "../../conditional/conditionalFormats";
import { NEW_RULES, type ExcelRuleType } from "../../conditional/excelRule";
import { action, object, result, type WorkbookClass } from "../../declare";
import { errors } from "../../errors";
import type { HostWorkbook } from "../../hostWorkbook";
import type { RangeTarget } from "../../targets";

export interface FormatTarget {
  readonly sheetId: string;
  readonly formatId: string;
}

/** The format as it is now. The error `ItemNotFound` where it has been deleted. */
export function formatNow(host: HostWorkbook, { sheetId, formatId }: FormatTarget): ConditionalFormat {
  const format = conditionalFormats(host, sheetId).find(({ id }) => id === formatId);
  if (!format) throw errors.itemNotFound();
  return format;
}

/** Excel's ids are in braces. */
const excelId = ({ formatId }: FormatTarget, host: HostWorkbook): string =>
  host.identities.guid("conditional", formatId);

const targetsOf = (target: RangeTarget, host: HostWorkbook): FormatTarget[] =>
  formatsOfRange(host, target).map(({ id }) => ({ sheetId: target.sheetId, formatId: id }));

const find = (target: RangeTarget, id: string, host: HostWorkbook): FormatTarget | undefined =>
  targetsOf(target, host).find((format) => excelId(format, host) === id);

export const conditionalFormatCollection: WorkbookClass<RangeTarget> = {
  name: "ConditionalFormatCollection",
  methods: {
    Add: object<RangeTarget, [string]>("ConditionalFormat", ["string"], (target, [type], host) => {
      if (!(type in NEW_RULES)) throw errors.invalidArgument();
      const formatId = addFormat(host, target, NEW_RULES[type as ExcelRuleType]);
      return { sheetId: target.sheetId, formatId };
    }),
    ClearAll: action([], (target, _args, host) => clearFormats(host, target)),
    GetCount: result([], (target, _args, host) => targetsOf(target, host).length),
    GetItemAt: object<RangeTarget, [number]>("ConditionalFormat", ["number"], (target, [index], host) => {
      const format = targetsOf(target, host)[index];
      if (!format) throw errors.invalidArgument();
      return format;
    }),
    GetItemOrNullObject: object<RangeTarget, [string]>(
      "ConditionalFormat",
      ["string"],
      (target, [id], host) => find(target, id, host) ?? null,
    ),
  },
  items: {
    class: "ConditionalFormat",
    list: targetsOf,
    find: (target, key, host) => find(target, String(key), host),
  },
};

/** The member that leads to the rule of each type, and the class of that rule. */
const RULES: readonly (readonly [member: string, type: ExcelRuleType, hostClass: string])[] = [
  ["CellValue", "CellValue", "CellValueConditionalFormat"],
  ["ColorScale", "ColorScale", "ColorScaleConditionalFormat"],
  ["Custom", "Custom", "CustomConditionalFormat"],
  ["DataBar", "DataBar", "DataBarConditionalFormat"],
  ["IconSet", "IconSet", "IconSetConditionalFormat"],
  ["Preset", "PresetCriteria", "PresetCriteriaConditionalFormat"],
  ["TextComparison", "ContainsText", "TextConditionalFormat"],
  ["TopBottom", "TopBottom", "TopBottomConditionalFormat"],
];

export const conditionalFormat: WorkbookClass<FormatTarget> = {
  name: "ConditionalFormat",
  id: excelId,
  properties: {
    Id: { type: "string", get: excelId },
    Type: { type: "string", get: (target, host) => formatNow(host, target).rule.type },
    Priority: {
      type: "number",
      get: (target, host) =>
        conditionalFormats(host, target.sheetId).findIndex(({ id }) => id === target.formatId),
      set: (target, priority: number, host) =>
        setPriority(host, target.sheetId, formatNow(host, target).id, priority),
    },
    StopIfTrue: {
      type: "any",
      get: (target, host) => formatNow(host, target).stopIfTrue,
      set: (target, stop: unknown, host) =>
        changeFormat(host, target.sheetId, { ...formatNow(host, target), stopIfTrue: stop === true }),
    },
  },
  navigation: Object.fromEntries(
    RULES.flatMap(([member, type, hostClass]) => [
      [
        member,
        {
          class: hostClass,
          get: (target: FormatTarget, host: HostWorkbook) => {
            if (formatNow(host, target).rule.type !== type) throw errors.itemNotFound();
            return target;
          },
        },
      ],
      [
        `${member}OrNullObject`,
        {
          class: hostClass,
          get: (target: FormatTarget, host: HostWorkbook) =>
            formatNow(host, target).rule.type === type ? target : null,
        },
      ],
    ]),
  ),
  methods: {
    Delete: action([], (target, _args, host) =>
      deleteFormat(host, target.sheetId, formatNow(host, target).id),
    ),
    GetRange: object("Range", [], (target, _args, host) => {
      const range = rangesOf(host, target);
      if (range.areas.length > 1) throw errors.invalidOperation();
      return range;
    }),
    GetRangeOrNullObject: object("Range", [], (target, _args, host) => {
      const range = rangesOf(host, target);
      return range.areas.length > 1 ? null : range;
    }),
    GetRanges: object("RangeAreas", [], (target, _args, host) => rangesOf(host, target)),
    ChangeRuleToCellValue: toRule("CellValue", (properties) => ({ rule: properties })),
    ChangeRuleToContainsText: toRule("ContainsText", (properties) => ({ rule: properties })),
    ChangeRuleToTopBottom: toRule("TopBottom", (properties) => ({ rule: properties })),
    ChangeRuleToPresetCriteria: toRule("PresetCriteria", (properties) => ({ rule: properties })),
    ChangeRuleToCustom: action<FormatTarget, [string]>(["string"], (target, [formula], host) =>
      change(host, target, "Custom", { formula }),
    ),
    ChangeRuleToColorScale: plainRule("ColorScale"),
    ChangeRuleToDataBar: plainRule("DataBar"),
    ChangeRuleToIconSet: plainRule("IconSet"),
    SetRanges: action<FormatTarget, [RangeTarget]>(["reference"], (target, [ranges], host) =>
      changeFormat(host, target.sheetId, { ...formatNow(host, target), areas: ranges.areas }),
    ),
  },
};

function toRule(type: ExcelRuleType, members: (properties: object) => object) {
  return action<FormatTarget, [object]>(["object"], (target, [properties], host) =>
    change(host, target, type, members(properties)),
  );
}

function plainRule(type: ExcelRuleType) {
  return action<FormatTarget>([], (target, _args, host) => change(host, target, type, {}));
}

function change(host: HostWorkbook, target: FormatTarget, type: ExcelRuleType, members: object): void {
  const format = formatNow(host, target);
  const look = "format" in format.rule && "format" in NEW_RULES[type] ? { format: format.rule.format } : {};
  const rule = { ...NEW_RULES[type], ...look, ...members } as ConditionalFormat["rule"];
  changeFormat(host, target.sheetId, { ...format, rule });
}

function rangesOf(host: HostWorkbook, target: FormatTarget): RangeTarget {
  const { areas } = formatNow(host, target);
  const [first, ...others] = areas;
  if (!first) throw errors.itemNotFound();
  return { sheetId: target.sheetId, areas: [first, ...others] };
}
