import type { Area } from "../../../engine/engine";
import { parseAddress } from "../../address";
import { object, type WorkbookClass, type WorkbookMethod } from "../../declare";
import { errors } from "../../errors";
import { intersection, lastColumnOf, lastRowOf, sameArea } from "../../geometry";
import type { HostWorkbook } from "../../hostWorkbook";
import { hasContent } from "../../ranges/usedArea";
import { fullAddress } from "../../resolve";
import { areaOf, rangeOf, type RangeTarget } from "../../targets";

/** What stands behind `Excel.WorkbookRangeAreas`: areas on one or more sheets, in the order of the tabs. */
export interface WorkbookAreas {
  readonly bySheet: readonly RangeTarget[];
}

interface FormulaCell {
  readonly target: RangeTarget;
  readonly references: readonly RangeTarget[];
}

const REFERENCE =
  /(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_(.!])/giu;

/** The ranges that a formula names. Names and structured references are not followed. */
function referencesOf(host: HostWorkbook, sheetId: string, formula: string): RangeTarget[] {
  return (formula.replace(/"(?:[^"]|"")*"/g, '""').match(REFERENCE) ?? []).flatMap((text) => {
    const written = parseAddress(text);
    if (!written) return [];
    const sheet = written.sheetName === undefined ? sheetId : host.sheetIdByName(written.sheetName);
    return sheet === undefined ? [] : [rangeOf(sheet, written.area)];
  });
}

function formulaCells(host: HostWorkbook): FormulaCell[] {
  return host.sheetIds().flatMap((sheetId) => {
    const cells: FormulaCell[] = [];
    host
      .sheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (!cell || !hasContent(cell) || !(cell.f || cell.si)) return;
        const area = { row, column, rows: 1, columns: 1 };
        const formula = host.engine.formulas(sheetId, area)[0]?.[0] ?? "";
        cells.push({ target: rangeOf(sheetId, area), references: referencesOf(host, sheetId, formula) });
      });
    return cells;
  });
}

function overlap(one: RangeTarget, other: RangeTarget): boolean {
  return one.sheetId === other.sheetId && intersection(areaOf(one), areaOf(other)) !== undefined;
}

function precedentsOf(cells: readonly FormulaCell[], target: RangeTarget): RangeTarget[] {
  return cells.filter((cell) => overlap(cell.target, target)).flatMap((cell) => cell.references);
}

function dependentsOf(cells: readonly FormulaCell[], target: RangeTarget): RangeTarget[] {
  return cells
    .filter((cell) => cell.references.some((reference) => overlap(reference, target)))
    .map((cell) => cell.target);
}

/** Step after step until nothing new is found. */
function followed(start: RangeTarget, next: (target: RangeTarget) => RangeTarget[]): RangeTarget[] {
  const found: RangeTarget[] = [];
  const waiting = [start];
  for (let target = waiting.shift(); target; target = waiting.shift()) {
    for (const reached of next(target)) {
      const known = found.some(
        (other) => other.sheetId === reached.sheetId && sameArea(areaOf(other), areaOf(reached)),
      );
      if (known) continue;
      found.push(reached);
      waiting.push(reached);
    }
  }
  return found;
}

function gathered(host: HostWorkbook, targets: readonly RangeTarget[]): WorkbookAreas {
  const bySheet = host.sheetIds().flatMap((sheetId) => {
    const areas = joined(targets.filter((target) => target.sheetId === sheetId).map(areaOf));
    const [first, ...others] = areas;
    return first ? [{ sheetId, areas: [first, ...others] as const }] : [];
  });
  if (bySheet.length === 0) throw errors.itemNotFound();
  return {
    bySheet: bySheet.map(({ sheetId, areas: [first, ...others] }) => ({
      sheetId,
      areas: [first, ...others],
    })),
  };
}

/** Without doubles, and with cells one below or beside another made one area. */
function joined(areas: readonly Area[]): Area[] {
  const distinct = areas.filter((area, index) => areas.findIndex((other) => sameArea(other, area)) === index);
  const sorted = [...distinct].sort((one, other) => one.column - other.column || one.row - other.row);
  return sorted.reduce<Area[]>((done, area) => {
    const last = done[done.length - 1];
    if (
      last &&
      last.column === area.column &&
      last.columns === area.columns &&
      lastRowOf(last) + 1 === area.row
    ) {
      done[done.length - 1] = { ...last, rows: last.rows + area.rows };
    } else if (
      last &&
      last.row === area.row &&
      last.rows === area.rows &&
      lastColumnOf(last) + 1 === area.column
    ) {
      done[done.length - 1] = { ...last, columns: last.columns + area.columns };
    } else done.push(area);
    return done;
  }, []);
}

function tracing(
  find: (cells: readonly FormulaCell[], target: RangeTarget) => RangeTarget[],
): WorkbookMethod<RangeTarget> {
  return object("WorkbookRangeAreas", [], async (target, _args, host) => {
    await host.engine.idle();
    return gathered(host, find(formulaCells(host), target));
  });
}

/** What formulas of a range refer to, and which formulas refer to it. */
export const precedentMethods: Readonly<Record<string, WorkbookMethod<RangeTarget>>> = {
  GetDirectPrecedents: tracing(precedentsOf),
  GetDirectDependents: tracing(dependentsOf),
  GetPrecedents: tracing((cells, target) => followed(target, (next) => precedentsOf(cells, next))),
  GetDependents: tracing((cells, target) => followed(target, (next) => dependentsOf(cells, next))),
};

function onSheet(host: HostWorkbook, { bySheet }: WorkbookAreas, key: string): RangeTarget | null {
  const sheetId = host.findSheet(key);
  return bySheet.find((target) => target.sheetId === sheetId) ?? null;
}

export const workbookRangeAreas: WorkbookClass<WorkbookAreas> = {
  name: "WorkbookRangeAreas",
  properties: {
    Addresses: {
      type: "any",
      get: ({ bySheet }, host) => bySheet.map((target) => fullAddress(host, target)),
    },
  },
  navigation: {
    Areas: { class: "RangeAreasCollection", get: (target) => target },
    Ranges: {
      class: "RangeCollection",
      get: ({ bySheet }) =>
        bySheet.flatMap(({ sheetId, areas }) => areas.map((area) => rangeOf(sheetId, area))),
    },
  },
  methods: {
    GetRangeAreasBySheet: object<WorkbookAreas, [string]>("RangeAreas", ["string"], (target, [key], host) => {
      const found = onSheet(host, target, key);
      if (!found) throw errors.itemNotFound();
      return found;
    }),
    GetRangeAreasOrNullObjectBySheet: object<WorkbookAreas, [string]>(
      "RangeAreas",
      ["string"],
      (target, [key], host) => onSheet(host, target, key),
    ),
  },
};
