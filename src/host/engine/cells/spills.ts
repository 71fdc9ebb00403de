import type { IObjectMatrixPrimitiveType, IRange } from "@univerjs/core";

/** Where the formulas of a sheet spill to, by the row and column of their anchors. */
export type SpillRanges = IObjectMatrixPrimitiveType<IRange> | undefined;

export function* spillsOf(ranges: SpillRanges): Generator<IRange> {
  for (const row in ranges) {
    const columns = ranges[Number(row)];
    for (const column in columns) {
      const range = columns?.[Number(column)];
      if (range) yield range;
    }
  }
}

/** The spills that touch a range. */
export function* spillsIn(ranges: SpillRanges, touched: IRange): Generator<IRange> {
  for (const spill of spillsOf(ranges)) {
    const apart =
      spill.startRow > touched.endRow ||
      spill.endRow < touched.startRow ||
      spill.startColumn > touched.endColumn ||
      spill.endColumn < touched.startColumn;
    if (!apart) yield spill;
  }
}
