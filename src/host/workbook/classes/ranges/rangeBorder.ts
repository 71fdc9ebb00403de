import type { WorkbookClass, WorkbookProperty } from "../../declare";
import { object } from "../../declare";
import { errors } from "../../errors";
import {
  BORDER_SIDES,
  borderParts,
  NO_BORDER,
  readBorder,
  writeBorder,
  type Border,
  type BorderSide,
} from "../../formats/borders";
import { excelColor } from "../../formats/colors";
import { oneOf } from "../../formats/formatProperties";
import { restyle, styleReader, visitStyles } from "../../formats/restyle";
import type { HostWorkbook } from "../../hostWorkbook";
import { rangeOf, type RangeTarget } from "../../targets";

/** What stands behind `Excel.RangeBorder`. */
export interface BorderTarget {
  readonly range: RangeTarget;
  readonly side: BorderSide;
}

/** A part of what a border is, where all its lines have it alike; `null` where they differ. */
function common<K extends keyof Border>(
  host: HostWorkbook,
  { range, side }: BorderTarget,
  key: K,
): Border[K] | null {
  const values = new Set<Border[K]>();
  for (const part of borderParts(range, side)) {
    visitStyles(host, rangeOf(range.sheetId, part.area), (style) => {
      const own = readBorder(style, part.side);
      values.add((own.style === "None" ? (neighbour(host, range, part) ?? own) : own)[key]);
      return values.size < 2;
    });
  }
  const [value] = values;
  if (values.size === 0) return NO_BORDER[key];
  return values.size === 1 ? (value ?? null) : null;
}

/** The same line as the cells on its other side have it, where they all have it alike. */
function neighbour(
  host: HostWorkbook,
  range: RangeTarget,
  part: ReturnType<typeof borderParts>[number],
): Border | undefined {
  const { opposite } = part;
  if (!opposite) return undefined;
  let found: Border | undefined;
  let alike = true;
  visitStyles(host, rangeOf(range.sheetId, opposite.area), (style) => {
    const border = readBorder(style, opposite.side);
    alike &&=
      found === undefined ||
      (found.style === border.style && found.weight === border.weight && found.color === border.color);
    found = border;
    return alike;
  });
  return alike ? found : undefined;
}

function draw(host: HostWorkbook, { range, side }: BorderTarget, change: (border: Border) => Border): void {
  host.protection.check(range.sheetId, "allowFormatCells");
  const reader = styleReader(host, range.sheetId);
  for (const part of borderParts(range, side)) {
    const inherited = neighbour(host, range, part);
    restyle(host, rangeOf(range.sheetId, part.area), (style) => {
      const own = readBorder(style, part.side);
      return writeBorder(style, part.side, change(own.style === "None" && inherited ? inherited : own));
    });
    // The line belongs to both cells: drawn on one side it must not stand differently on the other.
    const { opposite } = part;
    if (!opposite) continue;
    const lined =
      readBorder(reader.at(opposite.area.row, opposite.area.column), opposite.side).style !== "None";
    if (lined)
      restyle(host, rangeOf(range.sheetId, opposite.area), (style) =>
        writeBorder(style, opposite.side, NO_BORDER),
      );
  }
}

/** A weight or colour given to a border that is not there draws a continuous line. */
function drawn(border: Border): Border {
  return border.style === "None" ? { ...border, style: "Continuous" } : border;
}

const tint: WorkbookProperty<unknown> = {
  type: "number",
  get: () => 0,
  set: (_target, value: number) => {
    if (value !== 0) throw errors.notImplemented("tints of borders");
  },
};

export const rangeBorder: WorkbookClass<BorderTarget> = {
  name: "RangeBorder",
  id: ({ side }) => side,
  properties: {
    SideIndex: { type: "string", get: ({ side }) => side },
    Style: {
      type: "string",
      get: (target, host) => common(host, target, "style"),
      set: (target, style: string, host) =>
        draw(host, target, (border) => ({
          ...border,
          style,
          weight: style === "Double" ? "Thick" : border.weight,
        })),
    },
    Weight: {
      type: "string",
      get: (target, host) => common(host, target, "weight"),
      set: (target, weight: string, host) => draw(host, target, (border) => ({ ...drawn(border), weight })),
    },
    Color: {
      type: "string",
      get: (target, host) => common(host, target, "color"),
      set: (target, color: string, host) =>
        draw(host, target, (border) => ({ ...drawn(border), color: excelColor(color) })),
    },
    TintAndShade: tint,
  },
};

export const rangeBorderCollection: WorkbookClass<RangeTarget> = {
  name: "RangeBorderCollection",
  properties: {
    Count: { type: "number", get: () => BORDER_SIDES.length },
    TintAndShade: tint,
  },
  items: {
    class: "RangeBorder",
    list: (target) => BORDER_SIDES.map((side) => ({ range: target, side })),
    find: (target, key) => ({ range: target, side: oneOf(BORDER_SIDES, String(key)) }),
  },
  methods: {
    GetItemAt: object<RangeTarget, [number]>("RangeBorder", ["number"], (target, [index]) => {
      const side = BORDER_SIDES[index];
      if (!side) throw errors.invalidArgument();
      return { range: target, side };
    }),
  },
};
