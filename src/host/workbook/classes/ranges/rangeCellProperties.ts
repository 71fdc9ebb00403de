import { action, result, type WorkbookClass, type WorkbookMethod } from "../../declare";
import { errors } from "../../errors";
import type { BorderSide } from "../../formats/borders";
import { lastColumnOf, lastRowOf } from "../../geometry";
import type { HostWorkbook } from "../../hostWorkbook";
import { writeHyperlink, readHyperlink, type WireHyperlink } from "../../ranges/hyperlinks";
import { fullAddress } from "../../resolve";
import { areaOf, rangeOf, type RangeTarget } from "../../targets";
import { columnsHidden, rowsHidden, setColumns, setRows } from "../../ranges/sizes";
import { rangeBorder } from "./rangeBorder";
import { formatProtection, rangeFill, rangeFont, rangeFormat } from "./rangeFormat";
import { styleName } from "../styles";

type Options = Readonly<Record<string, unknown>>;

/** The sides of a cell as `Excel.CellBorderCollection` names them. */
const SIDES: Readonly<Record<string, BorderSide>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
};

/** The parts of a format that are objects of their own. */
const PARTS: Readonly<Record<string, WorkbookClass<RangeTarget>>> = {
  fill: rangeFill,
  font: rangeFont,
  protection: formatProtection,
};

function isOptions(value: unknown): value is Options {
  return typeof value === "object" && value !== null;
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

async function readMembers<T>(
  hostClass: WorkbookClass<T>,
  target: T,
  options: Options | true,
  host: HostWorkbook,
): Promise<Options> {
  const declared = hostClass.properties ?? {};
  const names =
    options === true
      ? Object.keys(declared)
      : Object.keys(options)
          .filter((name) => options[name] === true)
          .map(pascal);
  const read: Record<string, unknown> = {};
  for (const name of names) {
    const property = declared[name];
    if (!property) throw errors.invalidArgument();
    read[name.charAt(0).toLowerCase() + name.slice(1)] = await property.get(target, host);
  }
  return read;
}

async function readFormat(target: RangeTarget, options: Options, host: HostWorkbook): Promise<Options> {
  const format: Record<string, unknown> = {};
  const own: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(options)) {
    const part = PARTS[name];
    if (name === "borders" && isOptions(wanted)) {
      const sides: Record<string, unknown> = {};
      for (const [sideName, side] of Object.entries(SIDES)) {
        sides[sideName] = await readMembers(rangeBorder, { range: target, side }, wanted, host);
      }
      format.borders = sides;
    } else if (part && wanted) {
      format[name] = await readMembers(part, target, isOptions(wanted) ? wanted : true, host);
    } else own[name] = wanted;
  }
  return { ...format, ...(await readMembers(rangeFormat, target, own, host)) };
}

async function readProperties(target: RangeTarget, options: Options, host: HostWorkbook): Promise<Options> {
  const { sheetId } = target;
  const area = areaOf(target);
  const readers: Readonly<Record<string, () => unknown>> = {
    address: () => fullAddress(host, target),
    addressLocal: () => fullAddress(host, target),
    hidden: () => rowsHidden(host, sheetId, area) === true || columnsHidden(host, sheetId, area) === true,
    rowHidden: () => rowsHidden(host, sheetId, area),
    columnHidden: () => columnsHidden(host, sheetId, area),
    rowIndex: () => area.row,
    columnIndex: () => area.column,
    hyperlink: () => readHyperlink(host, target),
    style: () => styleName.get(target, host),
  };
  const read: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(options)) {
    if (name === "format" && isOptions(wanted)) read.format = await readFormat(target, wanted, host);
    else if (wanted === true) {
      const reader = readers[name];
      if (!reader) throw errors.invalidArgument();
      read[name] = await reader();
    }
  }
  return read;
}

function writeMembers<T>(hostClass: WorkbookClass<T>, target: T, values: Options, host: HostWorkbook): void {
  for (const [name, value] of Object.entries(values)) {
    const set = hostClass.properties?.[pascal(name)]?.set;
    if (!set) throw errors.invalidArgument();
    set(target, value as never, host);
  }
}

function writeFormat(target: RangeTarget, format: Options, host: HostWorkbook): void {
  for (const [name, value] of Object.entries(format)) {
    const part = PARTS[name];
    if (name === "borders" && isOptions(value)) {
      for (const [sideName, border] of Object.entries(value)) {
        const side = SIDES[sideName];
        if (!side || !isOptions(border)) throw errors.invalidArgument();
        writeMembers(rangeBorder, { range: target, side }, border, host);
      }
    } else if (part && isOptions(value)) writeMembers(part, target, value, host);
    else writeMembers(rangeFormat, target, { [name]: value }, host);
  }
}

function writeProperties(target: RangeTarget, values: Options, host: HostWorkbook): void {
  const writers: Readonly<Record<string, (value: never) => void>> = {
    format: (format: Options) => writeFormat(target, format, host),
    hyperlink: (link: WireHyperlink) => writeHyperlink(host, target, link),
    style: (name: string) => styleName.set?.(target, name as never, host),
    rowHidden: (hidden: boolean) => setRows(host, target.sheetId, areaOf(target), { hd: hidden ? 1 : 0 }),
    columnHidden: (hidden: boolean) =>
      setColumns(host, target.sheetId, areaOf(target), { hd: hidden ? 1 : 0 }),
  };
  for (const [name, value] of Object.entries(values)) {
    const write = writers[name];
    if (!write) throw errors.invalidArgument();
    write(value as never);
  }
}

/** The cells, whole rows or whole columns that a range is made of. */
function pieces(target: RangeTarget, by: "cells" | "rows" | "columns"): RangeTarget[][] {
  const area = areaOf(target);
  const rows = by === "columns" ? [area.row] : lines(area.row, lastRowOf(area));
  const columns = by === "rows" ? [area.column] : lines(area.column, lastColumnOf(area));
  return rows.map((row) =>
    columns.map((column) =>
      rangeOf(target.sheetId, {
        row,
        column,
        rows: by === "columns" ? area.rows : 1,
        columns: by === "rows" ? area.columns : 1,
      }),
    ),
  );
}

function lines(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

async function readPieces(rows: RangeTarget[][], options: Options, host: HostWorkbook): Promise<Options[][]> {
  await host.engine.idle();
  const read: Options[][] = [];
  for (const row of rows) {
    const line: Options[] = [];
    for (const piece of row) line.push(await readProperties(piece, options, host));
    read.push(line);
  }
  return read;
}

function writePieces(
  rows: readonly (readonly RangeTarget[])[],
  data: readonly (readonly Options[])[],
  host: HostWorkbook,
): void {
  const fits = data.length === rows.length && data.every((line, r) => line.length === rows[r]?.length);
  if (!fits) throw errors.dimensions();
  rows.forEach((row, r) =>
    row.forEach((piece, c) => {
      const values = data[r]?.[c];
      if (values) writeProperties(piece, values, host);
    }),
  );
}

/** Many properties of many cells in one call. */
export const cellPropertyMethods: Readonly<Record<string, WorkbookMethod<RangeTarget>>> = {
  GetCellProperties: result<RangeTarget, [Options]>(["object"], (target, [options], host) =>
    readPieces(pieces(target, "cells"), options, host),
  ),
  GetRowProperties: result<RangeTarget, [Options]>(["object"], async (target, [options], host) =>
    (await readPieces(pieces(target, "rows"), options, host)).flat(),
  ),
  GetColumnProperties: result<RangeTarget, [Options]>(["object"], async (target, [options], host) =>
    (await readPieces(pieces(target, "columns"), options, host)).flat(),
  ),
  SetCellProperties: action<RangeTarget, [Options[][]]>(["matrix"], (target, [data], host) =>
    writePieces(pieces(target, "cells"), data, host),
  ),
  SetRowProperties: action<RangeTarget, [Options[]]>(["any"], (target, [data], host) =>
    writePieces(
      pieces(target, "rows"),
      data.map((entry) => [entry]),
      host,
    ),
  ),
  SetColumnProperties: action<RangeTarget, [Options[]]>(["any"], (target, [data], host) =>
    writePieces(pieces(target, "columns"), [data], host),
  ),
};
