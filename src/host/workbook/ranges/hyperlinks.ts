import { sheetExtras, type CellHyperlink } from "../../files/extras";
import { writeRange } from "../content/writeRange";
import { texts } from "../content/readRange";
import { errors } from "../errors";
import { isUnbounded } from "../address";
import { fontProperties } from "../formats/formatProperties";
import { restyle } from "../formats/restyle";
import { cellAt, contains } from "../geometry";
import type { HostWorkbook } from "../hostWorkbook";
import { areaOf, type RangeTarget } from "../targets";
import { clearRange } from "./clear";

/** What `Excel.RangeHyperlink` is on the wire. */
export interface WireHyperlink {
  readonly address?: string | null;
  readonly documentReference?: string | null;
  readonly screenTip?: string | null;
  readonly textToDisplay?: string | null;
}

/** The look that Excel gives a link: its cell style Hyperlink. */
const LINK_COLOR = "#0563C1";

/** The link of a range's first cell, with the text that shows it; `null` where there is none. */
export function readHyperlink(host: HostWorkbook, target: RangeTarget): WireHyperlink | null {
  const area = areaOf(target);
  const first = cellAt(area.row, area.column);
  const links = host.extras.sheets[target.sheetId]?.hyperlinks ?? [];
  const link = links.filter((entry) => contains(entry.area, first)).pop();
  if (!link) return null;
  return {
    ...(link.address === undefined ? {} : { address: link.address }),
    ...(link.documentReference === undefined ? {} : { documentReference: link.documentReference }),
    ...(link.screenTip === undefined ? {} : { screenTip: link.screenTip }),
    textToDisplay: texts(host, target.sheetId, first)[0]?.[0] ?? "",
  };
}

/** Links a range to an address or a place of this workbook, with the look of a link. `null` takes the link away. */
export function writeHyperlink(host: HostWorkbook, target: RangeTarget, wire: WireHyperlink | null): void {
  host.protection.check(target.sheetId, "allowInsertHyperlinks");
  clearRange(host, target, "Hyperlinks");
  if (wire === null) return;
  const { address, documentReference, screenTip, textToDisplay } = wire;
  if (!address && !documentReference) throw errors.invalidArgument();
  for (const area of target.areas) {
    const link: CellHyperlink = {
      area,
      ...(address ? { address } : {}),
      ...(documentReference ? { documentReference } : {}),
      ...(screenTip ? { screenTip } : {}),
    };
    sheetExtras(host.extras, target.sheetId).hyperlinks.push(link);
    const part: RangeTarget = { sheetId: target.sheetId, areas: [area] };
    if (isUnbounded(area)) continue;
    if (textToDisplay) writeRange(host, part, textToDisplay);
    else if (host.engine.value(target.sheetId, area.row, area.column) === "") {
      writeRange(host, part, address ?? documentReference);
    }
  }
  restyle(host, target, (style) =>
    fontProperties.underline.write(fontProperties.color.write(style, LINK_COLOR), "Single"),
  );
}
