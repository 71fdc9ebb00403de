import { countsThings, type Basis } from "../../../domain/commission/plan";
import { readTierRows, type ReadTiers } from "../../../domain/commission/tiers/readTiers";
import {
  sayingOf,
  saysEverySteps,
  saysPercent,
  tierColumnOf,
  type TierColumn,
  type TierHeading,
} from "../../../domain/commission/tiers/tierHeaders";
import type { TierUse } from "../../../domain/commission/tiers/tierUnits";
import type { Decimal } from "../../../domain/money/decimal";
import type { CellAddress } from "../../grid";
import { isBlank } from "../cells";
import type { ColumnMeaning } from "../meaning";
import type { SheetRecognition } from "../recognition";
import type { BandRow } from "./planDraft";

/** The columns of a band, and what each is in a tier table. */
const COLUMNS = [
  ["band", "band"],
  ["bandFrom", "from"],
  ["bandUpTo", "upTo"],
  ["rate", "rate"],
  ["flat", "flat"],
] as const satisfies readonly (readonly [ColumnMeaning, TierColumn])[];

export const BAND: readonly ColumnMeaning[] = COLUMNS.map(([meaning]) => meaning);

/**
 * Reads the bands of a plan as the tier table that they are. Rows count from 1, columns as in `BAND`.
 *
 * @param basis what the plan is paid on, where it says so
 */
export function readPlanTable(
  bands: readonly BandRow[],
  { columns }: SheetRecognition,
  basis: Basis | undefined,
): ReadTiers {
  const from = columns.get("bandFrom")?.header ?? "";
  const isPaidBySteps = bands.some(({ cells }) =>
    (["bandFrom", "flat"] as const).some((meaning) => !isBlank(cells[BAND.indexOf(meaning)])),
  );
  if (saysEverySteps(from) && columns.has("flat") && isPaidBySteps) {
    const column = BAND.indexOf("bandFrom") + 1;
    return { code: "unreadable", problems: [{ code: "stepsNotBands", row: 1, column, text: from }] };
  }
  const headings = COLUMNS.map(([meaning, column]): TierHeading | undefined => {
    const place = columns.get(meaning);
    const isBesideBounds = meaning === "band" && (columns.has("bandFrom") || columns.has("bandUpTo"));
    if (!place || isBesideBounds || (meaning === "band" && isForAll(bands))) return undefined;
    const { header } = place;
    // What the bounds are in is said by the plan's basis, but for percents.
    const isPaid = meaning === "rate" || meaning === "flat";
    const says = isPaid ? sayingOf(column, header) : saysPercent(header) ? "percent" : undefined;
    const isOfMoney =
      meaning === "flat" || says === "amount" || (!countsThings(basis) && basis !== "attainment");
    return { column: excluding(column, header), unit: isOfMoney ? place.unit : 1, says };
  });
  const layout = { code: "layout", columns: headings, firstRow: 0, across: false } as const;
  return readTierRows(
    bands.map(({ cells }) => cells),
    layout,
    useOf(basis),
  );
}

/** Whether the only row of a plan names no band, beside others that do: its rate is of everything. */
function isForAll(bands: readonly BandRow[]): boolean {
  return bands.length === 1 && isBlank(bands[0]!.cells[BAND.indexOf("band")]);
}

/**
 * Reads the two bands that a target parts: up to it the rate of the row, above it the rate above the target, if it says
 * one, and from it on the bonus of the row.
 *
 * @param target on the plan's basis; absent: completion is measured, and the bands part at 100%
 */
export function readBandsAtTarget(
  row: BandRow,
  { columns }: SheetRecognition,
  basis: Basis | undefined,
  target: Decimal | undefined,
): readonly [readonly BandRow[], ReadTiers] {
  const [rate, flat] = [row.cells[BAND.indexOf("rate")] ?? null, row.cells[BAND.indexOf("flat")] ?? null];
  const isAbove = row.above !== undefined && row.above !== null;
  const above: BandRow = {
    at: (meaning) =>
      row.at(meaning === "rate" && isAbove ? "rateAbove" : meaning === "flat" ? "flat" : "target"),
    cells: [null, target?.toNumber() ?? "100%", null, isAbove ? row.above! : rate, flat],
  };
  const bands: readonly BandRow[] = [{ at: row.at, cells: [null, 0, null, rate, null] }, above];
  const heading = (meaning: "rate" | "flat"): TierHeading | undefined => {
    const place = columns.get(meaning);
    return place && { column: meaning, unit: place.unit, says: sayingOf(meaning, place.header) };
  };
  const from: TierHeading = { column: "from", unit: 1, says: undefined };
  const headings = [undefined, from, undefined, heading("rate"), heading("flat")];
  const layout = { code: "layout", columns: headings, firstRow: 0, across: false } as const;
  return [
    bands,
    readTierRows(
      bands.map(({ cells }) => cells),
      layout,
      useOf(basis),
    ),
  ];
}

/** 超過 and 不滿 leave the number itself out. */
function excluding(column: TierColumn, header: string): TierColumn {
  const said = tierColumnOf(header);
  if (column === "from" && said === "above") return said;
  return column === "upTo" && said === "below" ? said : column;
}

function useOf(basis: Basis | undefined): TierUse {
  return {
    rates: countsThings(basis) ? basis : basis === "grossProfit" ? "profitShares" : "shares",
    bounds: basis === "attainment" ? "attainment" : "amounts",
  };
}

/** A finding of a table whose rows are named as the sheet numbers them. */
export function inSheetRows<Found extends { readonly row: number }>(
  finding: Found,
  placeOf: (at: { readonly row: number }) => CellAddress,
): Found {
  const row = placeOf(finding).row + 1;
  const { previousRow } = finding as { readonly previousRow?: number };
  if (previousRow === undefined) return { ...finding, row };
  return { ...finding, row, previousRow: placeOf({ row: previousRow }).row + 1 };
}
