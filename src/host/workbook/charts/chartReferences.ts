import type { Area } from "../../engine/engine";
import type { ChartTitle, HostChart } from "../../files/chartModel";
import { absoluteAddress, parseAddress, quotedSheetName, splitAddresses } from "../address";
import { contains, lastRowOf } from "../geometry";
import type { HostWorkbook } from "../hostWorkbook";
import { movedArea, type Shift } from "../ranges/shiftExtras";

/** Where cells are now that a chart shows: `undefined`, they are gone. */
type Move = (area: Area) => Area | undefined;

/** After cells came or went: charts stay with their cells, and show the same ones. */
export function shiftCharts(host: HostWorkbook, sheetId: string, shift: Shift): void {
  moveReferences(host, sheetId, (area) => movedArea(area, shift));
  for (const { place } of host.extras.sheets[sheetId]?.charts ?? []) {
    if (place.placement === "Absolute") continue;
    const { row, column } = place;
    const moved = movedArea({ row, column, rows: 1, columns: 1 }, shift);
    if (moved) Object.assign(place, { row: moved.row, column: moved.column });
  }
}

/** After a table got rows at its end: what a chart shows of its data grows with it. */
export function growCharts(host: HostWorkbook, sheetId: string, body: Area, rows: number): void {
  moveReferences(host, sheetId, (area) => {
    const shownToTheEnd = lastRowOf(area) === lastRowOf(body) && area.row <= body.row;
    return shownToTheEnd && contains({ ...body, row: area.row, rows: area.rows }, area)
      ? { ...area, rows: area.rows + rows }
      : area;
  });
}

/** After a sheet got another name: charts name it so. */
export function renameSheetInCharts(host: HostWorkbook, from: string, to: string): void {
  for (const { charts } of Object.values(host.extras.sheets)) {
    charts.forEach((chart) =>
      rewriteReferences(chart, (sheetName, address) =>
        sheetName.toLowerCase() === from.toLowerCase() ? `${quotedSheetName(to)}!${address}` : undefined,
      ),
    );
  }
}

/** A chart of another workbook: the sheets that it names are called otherwise here, and cells of others are gone. */
export function renameSheetsInChart(chart: HostChart, sheets: ReadonlyMap<string, string>): void {
  rewriteReferences(chart, (sheetName, address) => {
    const here = sheets.get(sheetName.toLowerCase());
    return here === undefined ? "#REF!" : `${quotedSheetName(here)}!${address}`;
  });
}

function moveReferences(host: HostWorkbook, sheetId: string, move: Move): void {
  const name = host.sheetName(sheetId).toLowerCase();
  const moved = (sheetName: string, _address: string, area: Area): string | undefined => {
    if (sheetName.toLowerCase() !== name) return undefined;
    const to = move(area);
    return to ? `${quotedSheetName(sheetName)}!${absoluteAddress(to)}` : "#REF!";
  };
  for (const { charts } of Object.values(host.extras.sheets))
    charts.forEach((chart) => rewriteReferences(chart, moved));
}

type Rewrite = (sheetName: string, address: string, area: Area) => string | undefined;

function rewriteReferences(chart: HostChart, rewrite: Rewrite): void {
  for (const holder of referencesOf(chart)) holder.reference = rewritten(holder.reference, rewrite);
  if (chart.sourceRange !== undefined) chart.sourceRange = rewritten(chart.sourceRange, rewrite);
}

/** Every place of a chart that names cells. */
function referencesOf(chart: HostChart): { reference: string }[] {
  const titles: (ChartTitle | undefined)[] = [
    chart.title,
    ...Object.values(chart.axes).map((axis) => axis?.title),
  ];
  const data = chart.series.flatMap(({ name, values, categories, bubbleSizes }) => [
    name,
    values,
    categories,
    bubbleSizes,
  ]);
  return [...titles, ...data].filter(hasReference);
}

function hasReference(holder: unknown): holder is { reference: string } {
  return (
    typeof holder === "object" &&
    holder !== null &&
    "reference" in holder &&
    typeof holder.reference === "string"
  );
}

function rewritten(reference: string, rewrite: Rewrite): string {
  return splitAddresses(reference)
    .map((part) => {
      const written = parseAddress(part);
      if (written?.sheetName === undefined) return part;
      const address = part.slice(part.lastIndexOf("!") + 1);
      return rewrite(written.sheetName, address, written.area) ?? part;
    })
    .join(",");
}
