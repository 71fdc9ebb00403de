import type { IStyleData } from "@univerjs/core";
import type { CellStyle } from "../../workbook/formats/cellStyle";

/** A style without what Excel has beyond the engine's. */
export function engineStyle(style: CellStyle): IStyleData {
  const copy: IStyleData & { xl?: unknown } = { ...style };
  delete copy.xl;
  return copy;
}
