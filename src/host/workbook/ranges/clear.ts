import { sheetExtras } from "../../files/extras";
import { oneOf } from "../formats/formatProperties";
import { clipped, restyle } from "../formats/restyle";
import { intersection, without } from "../geometry";
import type { HostWorkbook } from "../hostWorkbook";
import type { RangeTarget } from "../targets";
import { unmergeCells } from "./merges";

const KINDS = ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks", "ResetContents"] as const;

/** Clears contents, formats or links of a range. */
export function clearRange(host: HostWorkbook, target: RangeTarget, kindName = "All"): void {
  const kind = oneOf(KINDS, kindName);
  if (kind === "All" || kind === "Contents" || kind === "ResetContents") clearContents(host, target);
  if (kind === "All" || kind === "Formats") {
    host.protection.check(target.sheetId, "allowFormatCells");
    restyle(host, target, () => ({}));
    if (kind === "All") unmergeCells(host, target);
  }
  if (kind === "All" || kind === "Hyperlinks" || kind === "RemoveHyperlinks") clearHyperlinks(host, target);
}

export function clearContents(host: HostWorkbook, target: RangeTarget): void {
  host.protection.checkContents(target);
  for (const whole of target.areas) {
    const area = clipped(host, target.sheetId, whole);
    host.changes.beforeEdit({ sheetId: target.sheetId, areas: [area] });
    const line = Array.from({ length: area.columns }, () => null);
    host.engine.setCells(
      target.sheetId,
      area.row,
      area.column,
      Array.from({ length: area.rows }, () => line),
    );
  }
}

function clearHyperlinks(host: HostWorkbook, target: RangeTarget): void {
  if (!host.extras.sheets[target.sheetId]) return;
  const extras = sheetExtras(host.extras, target.sheetId);
  extras.hyperlinks = extras.hyperlinks.flatMap((link) => {
    const hit = target.areas.find((area) => intersection(area, link.area));
    return hit ? without(link.area, hit).map((area) => ({ ...link, area })) : [link];
  });
}
