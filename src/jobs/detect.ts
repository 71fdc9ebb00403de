import type { WorkbookDoor } from "../excel/door";
import type { SheetInfo } from "../excel/reader";
import { a1, quotedSheet, type CellValue, type Grid } from "../sheets/grid";
import { withoutOwnTable } from "../sheets/reading/ownTable";
import { isAdRatio } from "../locale/reading/adHeaders";
import { headerKey, inSimplified } from "../locale/reading/headers";
import { recogniseSheet } from "../sheets/reading/recognise";
import { holdsTable } from "../sheets/reading/unknownTable";
import { adsInSales } from "../sheets/reading/accounts/adsInSales";
import type { Ledger, MadeSales, RefundSheet } from "../sheets/reading/ledger/ledger";
import type { SheetKind } from "../sheets/reading/meaning";
import { inOneCurrency, type SheetCurrency } from "../sheets/reading/sheetCurrency";
import type { ColumnPlace, SheetRecognition } from "../sheets/reading/recognition";
import { upTo, within } from "./sheetArea";
import { shopsNamed, withShopsOfNames } from "./shopsOfNames";
import { sheetChoiceIn, type SheetChoice } from "./sheetChoice";

/** The choices of a workbook by sheet name. */
export type SheetChoices = Readonly<Record<string, SheetChoice>>;

/** A sheet of the user's with what it was recognised as. */
export interface DetectedSheet {
  readonly info: SheetInfo;
  readonly recognition: SheetRecognition;
  /** The visitors that a sheet of daily sales tells beside them. */
  readonly traffic?: SheetRecognition;
  /** The ads that it tells beside them. */
  readonly ads?: SheetRecognition;
  /** Whether these sales may be those of its ads alone, and were taken for all because no other sheet has any. */
  readonly mayBeOfAds?: true;
  /** The fees that a sheet of sales has in columns of their own, with its sales. */
  readonly fees?: MadeSales;
  /** The entries that a sheet of sales consists of, where it is a ledger; its columns are those of what they are made into. */
  readonly ledger?: Ledger;
  /** The refunds that a sheet consists of; its columns are those of what they are made into. */
  readonly refunds?: RefundSheet;
  /** The currency that it names for its amounts. */
  readonly currency?: SheetCurrency;
  /** The shops that its first rows name. */
  readonly shops: readonly string[];
  /** The texts of the header row, one a column; blank where there are none. */
  readonly headers: readonly string[];
  /** A table of figures that is of no kind that is known, and nobody said what it is. */
  readonly isUnknownTable?: true;
  readonly choice: SheetChoice;
}

const CHOICES_KEY = "opsplan.sheets";
/** Version 1 knew no area; what it kept reads the same. */
const CHOICES_VERSION = 2;
const READABLE_VERSIONS: readonly number[] = [1, CHOICES_VERSION];
/** Enough rows to pass a preamble and to see what the columns hold. */
const PREVIEW_ROWS = 120;

/** Looks at the top of every visible sheet that OpsPlan did not make. */
export async function detectSheets(
  door: Pick<WorkbookDoor, "listSheets" | "readTop">,
  choices: SheetChoices,
): Promise<readonly DetectedSheet[]> {
  const sheets = (await door.listSheets()).filter(
    (sheet) => sheet.visible && !sheet.isResult && sheet.rows > 0,
  );
  const detected: DetectedSheet[] = [];
  for (const sheet of sheets) {
    const choice = (Object.hasOwn(choices, sheet.name) ? choices[sheet.name] : undefined) ?? {};
    detected.push(await detectSheet(door, sheet, choice));
  }
  const salesTold = detected.some(tellsSales)
    ? detected
    : await Promise.all(detected.map((sheet) => (mayBeSales(sheet) ? asSales(door, sheet) : sheet)));
  return withShopsOfNames(salesTold);
}

/** Whether a sheet that is used tells sales, and not only what was refunded of them. */
export function tellsSales({ recognition: { kind }, choice, refunds }: DetectedSheet): boolean {
  return kind === "sales" && !choice.unused && !refunds;
}

async function detectSheet(
  door: Pick<WorkbookDoor, "readTop">,
  sheet: SheetInfo,
  choice: SheetChoice,
): Promise<DetectedSheet> {
  const info = upTo(sheet, choice.area);
  const top = within(await door.readTop(info, (choice.area?.row ?? 0) + PREVIEW_ROWS), choice.area);
  const { preview, ...recognised } = recogniseInput(top, choice);
  const ledger = await ledgerIn(preview, recognised.recognition, choice);
  const refunds = ledger ? undefined : await refundsIn(preview, recognised.recognition, choice);
  const isMade = ledger ?? refunds;
  const one = inOneCurrency(preview, recognised.recognition);
  const { recognition } = isMade ?? one;
  const headerCells = preview.rows[recognition.headerRow - preview.top] ?? [];
  const headers = Array.from({ length: info.columns }, (_, column) =>
    String(headerCells[column - preview.left] ?? "").trim(),
  );
  const traffic = isMade ? undefined : trafficBeside(preview, recognition, choice);
  const ads = isMade ? undefined : adsInSales(preview, recognition);
  const fees = isMade ? undefined : await feesBeside(preview, recognition, headers);
  const isUnknown = !recognition.kind && !choice.unused && holdsTable(preview);
  return {
    ...{ info, choice, recognition, headers, shops: shopsNamed(preview, recognition) },
    ...(one.currency && { currency: one.currency }),
    ...(traffic && { traffic }),
    ...(ads && { ads }),
    ...(fees && { fees }),
    ...(ledger && { ledger }),
    ...(refunds && { refunds }),
    ...(isUnknown && { isUnknownTable: true }),
  };
}

/** Takings beside ads, with nothing that only advertising has: what a shop took in all, where no other sheet tells it. */
function mayBeSales({ recognition: { kind, columns, channels }, choice, headers }: DetectedSheet): boolean {
  const isOfAds =
    (["impressions", "clicks", "channel"] as const).some((meaning) => columns.has(meaning)) ||
    headers.some((header) => isAdRatio(headerKey(header)));
  const isOfDays = kind === "adSpend" && columns.has("attributedSales") && channels.length === 0;
  return isOfDays && !isOfAds && !choice.kind;
}

async function asSales(door: Pick<WorkbookDoor, "readTop">, sheet: DetectedSheet): Promise<DetectedSheet> {
  const sales = await detectSheet(door, sheet.info, { ...sheet.choice, kind: "sales" });
  return sales.ads ? { ...sales, choice: sheet.choice, mayBeOfAds: true } : sheet;
}

/**
 * The sheets for a job that looks at the orders themselves: to it a ledger, or a table of sales with months or shops side by side, is
 * a table that no rule reads, and a sheet of refunds no orders.
 *
 * @example withoutSummaries(sheets)[0].recognition.kind // undefined of a ledger of a payment service
 */
export function withoutSummaries(sheets: readonly DetectedSheet[]): readonly DetectedSheet[] {
  return sheets.map((sheet) => {
    const { recognition, refunds, ledger } = sheet;
    const isSummary = recognition.kind === "sales" && recognition.across;
    if (!ledger && !refunds && !isSummary) return sheet;
    const isUnknown = !refunds && { isUnknownTable: true as const };
    return { ...sheet, recognition: { ...recognition, kind: undefined }, ...isUnknown };
  });
}

/** Costs by their looks, of which a column of kinds may say otherwise. */
const COSTS: ReadonlySet<SheetKind> = new Set<SheetKind>(["otherCosts", "platformFees"]);
const OF_KINDS = /类型|類型|type/i;

/** Words over what was paid out for orders, which are not what was sold. */
const SETTLED = /结算|动账|入账|到账|[拨撥]款|settle|released/i;

/**
 * The ledger of a table of figures that is of no other kind, that a person has called sales, or that tells refunds among costs; or the
 * settlement of orders, which looks like orders themselves.
 */
async function ledgerIn(
  preview: Grid,
  { kind, headerRow }: SheetRecognition,
  choice: SheetChoice,
): Promise<Ledger | undefined> {
  const headers = preview.rows[headerRow - preview.top] ?? [];
  const mayBeCosts =
    kind !== undefined &&
    COSTS.has(kind) &&
    !choice.kind &&
    headers.some((header) => OF_KINDS.test(String(header)));
  const isSettled =
    (kind === "sales" || choice.kind === undefined) &&
    preview.rows.some((row) =>
      row.some((cell) => typeof cell === "string" && SETTLED.test(inSimplified(cell))),
    );
  const isOpen = kind === undefined || choice.kind === "sales" || mayBeCosts;
  if (!(isOpen || isSettled) || choice.unused || choice.columns || !holdsTable(preview)) return undefined;
  const reading = await import(/* webpackChunkName: "ledger" */ "../sheets/reading/ledger/ledger");
  const settlement = isSettled ? reading.settlementIn(preview) : undefined;
  return settlement ?? (isOpen ? reading.ledgerIn(preview, mayBeCosts) : undefined);
}

const NAME_OF_REFUNDS = /^(退|售后|销退|refund|return)/i;
const REFUNDS = /退款|售后|退货|退單|refund|return/i;

/** The refunds of a sheet that is of no other kind than sales, where nobody has said what it is. */
async function refundsIn(
  preview: Grid,
  recognition: SheetRecognition,
  choice: SheetChoice,
): Promise<RefundSheet | undefined> {
  const { kind, columns } = recognition;
  const isNamed = NAME_OF_REFUNDS.test(inSimplified(preview.sheet));
  const isOther = kind !== undefined && !(kind === "sales" && (isNamed || columns.has("refund")));
  if (isOther || hasUnrefunded(preview, recognition) || choice.kind || choice.unused || choice.columns)
    return undefined;
  const words = [preview.sheet, ...preview.rows.flat()];
  if (!words.some((cell) => typeof cell === "string" && REFUNDS.test(inSimplified(cell)))) return undefined;
  const reading = await import(/* webpackChunkName: "ledger" */ "../sheets/reading/ledger/ledger");
  return reading.refundsIn(preview);
}

/** Whether rows have an order and nothing that was refunded of it: they are orders, of which only some are refunded. */
function hasUnrefunded({ top, left, rows }: Grid, { headerRow, columns }: SheetRecognition): boolean {
  const [order, refund] = [columns.get("orderNumber"), columns.get("refund")];
  if (!order || !refund) return false;
  const at = (row: readonly CellValue[], { column }: ColumnPlace) => row[column - left] ?? "";
  return rows
    .slice(headerRow - top + 1)
    .some((row) => at(row, order) !== "" && Number(at(row, refund)) === 0);
}

/** Words over fees; what is read of them is told in a script of its own. */
const FEES = /[费費]$|佣金|扣点|扣點|分成|fees?$|commission/i;

async function feesBeside(
  preview: Grid,
  recognition: SheetRecognition,
  headers: readonly string[],
): Promise<MadeSales | undefined> {
  if (recognition.kind !== "sales" || !headers.some((header) => FEES.test(header))) return undefined;
  const reading = await import(/* webpackChunkName: "ledger" */ "../sheets/reading/ledger/feeColumns");
  return reading.feesInSales(preview, recognition);
}

/** Recognises what a sheet holds beside the tables that functions of OpsPlan give, unless a person has said what it is. */
function recogniseInput(
  preview: Grid,
  choice: SheetChoice,
): { readonly preview: Grid; readonly recognition: SheetRecognition } {
  const recognition = recogniseSheet(preview, choice);
  const others = choice.kind ? undefined : withoutOwnTable(preview, recognition.headerRow);
  return others ? recogniseInput(others, choice) : { preview, recognition };
}

/** Overviews of a shop have a day's sales and visitors in one row; an order has no visitors. */
function trafficBeside(
  preview: Grid,
  { kind, headerRow, columns }: SheetRecognition,
  choice: SheetChoice,
): SheetRecognition | undefined {
  if (kind !== "sales" || columns.has("orderNumber")) return undefined;
  const chosen = (["date", "shop"] as const).flatMap((meaning) => {
    const column = columns.get(meaning)?.column;
    return column === undefined ? [] : [[meaning, column] as const];
  });
  const found = recogniseSheet(preview, {
    ...choice,
    kind: "traffic",
    headerRow,
    columns: Object.fromEntries(chosen),
  });
  return found.missing.length === 0 ? found : undefined;
}

/**
 * The range that is read of a sheet, as the stamp of a result names it.
 *
 * @example sourceOf({ info, choice: {} }) // "訂單!A1:H6001"
 */
export function sourceOf({ info, choice }: Pick<DetectedSheet, "info" | "choice">): string {
  const first = choice.area ? a1(choice.area.row, choice.area.column) : "A1";
  return `${quotedSheet(info.name)}!${first}:${a1(info.rows - 1, info.columns - 1)}`;
}

/**
 * How many rows a sheet has below its headers, totals and remarks among them; of one that is no input, how many it has.
 *
 * @example rowsBelowHeader({ info, recognition, choice: {} }) // 5_980 where the headers are in row 4 and the last row is 5,984
 */
export function rowsBelowHeader({
  info,
  recognition: { kind, headerRow },
  choice: { unused, area },
}: Pick<DetectedSheet, "info" | "recognition" | "choice">): number {
  const isInput = kind !== undefined && !unused;
  return info.rows - Math.max(isInput ? headerRow + 1 : 0, area?.row ?? 0);
}

/** The choices kept in the workbook; none where nothing readable is kept. */
export async function readSheetChoices(door: Pick<WorkbookDoor, "readChoice">): Promise<SheetChoices> {
  const kept = await door.readChoice(CHOICES_KEY);
  if (!kept || !READABLE_VERSIONS.includes(kept.version)) return {};
  if (typeof kept.value !== "object" || kept.value === null) return {};
  return Object.fromEntries(
    Object.entries(kept.value).map(([sheet, choice]) => [sheet, sheetChoiceIn(choice)]),
  );
}

export async function keepSheetChoices(
  door: Pick<WorkbookDoor, "keepChoice">,
  choices: SheetChoices,
): Promise<void> {
  await door.keepChoice(CHOICES_KEY, { version: CHOICES_VERSION, value: choices });
}
