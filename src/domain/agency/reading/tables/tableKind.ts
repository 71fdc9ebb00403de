import { plainText } from "../tokens/plainText";
import { tokensOf } from "../tokens/lexer";
import type { Meaning } from "../tokens/vocabulary";
import { SALES_WORDS } from "../rules/moneyWords";
import { PACKAGE_NAMES } from "../rules/packageNames";
import { areOnPlatforms } from "../rules/shopNames";
import { firstTable, type TextCell, type TextTable } from "./tableRows";
import { unitOfHeading } from "./unitOfHeading";

/**
 * What the lines of a pasted table are: `steps` of one offer, by the sales or the months in the first column; offers of their own by
 * `rows`, whose names stand in the first column, or by `columns`, whose names are the headings; or a `matrix` of prices, each of which both name.
 */
export type TableKind = "steps" | "rows" | "columns" | "matrix";

const BASES: readonly Meaning[] = [...SALES_WORDS, "adSpend", "adBudget", "target"];
const PRICES: readonly Meaning[] = [
  ...(["fee", "monthlyFee", "annualFee", "quarterlyFee", "halfYearFee", "setup", "deposit"] as const),
  ...(["commission", "minimum", "cap"] as const),
];
const TERMS: readonly Meaning[] = [...PRICES, ...BASES, "term", "notice", "monthly", "refund"];

/** What stands over the names of offers. */
const OF_OFFERS =
  /^(?:合作|收费|服务|付费)?(?:套餐|方案|版本|档位|等级|类型|模式|方式|公司|机构|服务商|供应商|代运营|团队|名称|报价方)|^(?:plans?|packages?|tiers?|agency|agencies|provider|company|options?|name|vendor|offer|level|model)\b/;
/** `方案1`, `Plan 2`: a digit of a name, which measures nothing. */
const NUMBERED = /^(?:套餐|方案|版本|档位|plan|package|tier|option|level) ?\d$/;
/** Over what is said of a line, or what is counted in it: no offer's name. */
const OF_NOTES =
  /^(?:说明|备注|内容|描述|明细|数量|人数|单位|小计|合计|总计|remarks?|notes?|description|details?|qty|quantity|units?|total)/;

const plain = ({ text }: TextCell): string => plainText(text).text.trim();
const hasFigure = (cell: TextCell): boolean => /\d/.test(plain(cell));
/** `Monthly GMV (10k RMB)` measures nothing itself. */
const isMeasured = ({ text, start }: TextCell): boolean =>
  hasFigure({ text: unitOfHeading(text).name, start });

/** Whether a cell says one of these. */
function saysAny(cell: TextCell, meanings: readonly Meaning[]): boolean {
  return tokensOf(plain(cell)).some(
    (token) => token.kind === "word" && meanings.some((meaning) => token.meanings.has(meaning)),
  );
}

/** What a first column measures offers by. */
export const saysBase = (cell: TextCell): boolean => saysAny(cell, BASES);
/** A heading of fees, which no share in percent is. */
export const saysFee = (cell: TextCell): boolean => saysAny(cell, PRICES) && !saysAny(cell, ["commission"]);

/** A table with what it is. */
export interface ToldTable {
  readonly kind: TableKind;
  readonly table: TextTable;
}

/** The table of a text, its sizes of shops turned into the first column; nothing where it is to be read as the lines it is made of. */
export function tableIn(text: string): ToldTable | undefined {
  const table = firstTable(text);
  if (!table) return undefined;
  const kind = kindOfTable(table);
  if (kind) return { kind, table };
  const turned = saysBase(table.headings[0]!) ? turnedTable(table) : undefined;
  return turned && kindOfTable(turned) === "steps" ? { kind: "steps", table: turned } : undefined;
}

/** `月銷售額 | 0-50萬 | 50-100萬` over `提點 | 5% | 4%`: its columns as rows. */
const turnedTable = ({ headings, rows, ...place }: TextTable): TextTable => ({
  ...place,
  headings: [headings[0]!, ...rows.map(([name]) => name!)],
  rows: headings.slice(1).map((size, at) => [size, ...rows.map((row) => row[at + 1]!)]),
});

/** What a table is as it stands. */
function kindOfTable({ headings, rows }: TextTable): TableKind | undefined {
  const [corner, ...others] = headings;
  const first = rows.map(([cell]) => cell!);
  const priced = others.some((heading) => saysAny(heading, PRICES)) && !headings.some(isMeasured);
  const isNumbered = first.every((cell) => NUMBERED.test(plain(cell)));
  if (priced && !isNumbered && first.every(hasFigure)) return "steps";
  if (others.length < 2) return undefined;
  const isCorner = OF_OFFERS.test(plain(corner!));
  const isNamed = isNumbered || !first.some((cell) => hasFigure(cell) || (!isCorner && saysAny(cell, TERMS)));
  const arePriced = rows.every((row) => row.slice(1).some(hasFigure));
  if (priced && isNamed && arePriced && (isCorner || plain(corner!) === "") && areApart(first)) return "rows";
  const hasPrices = rows.some(([name, ...values]) => saysAny(name!, PRICES) && values.every(hasFigure));
  if (hasPrices && others.every(isNameOfOffer) && areApart(others)) return "columns";
  const arePackages = others.every((heading) => isNameOfOffer(heading) && namesPackage(heading));
  const areBare = rows.every((row) => row.slice(1).every((cell) => BARE_PRICE.test(plain(cell))));
  return arePackages && areBare && first.every(isNameOfOffer) ? "matrix" : undefined;
}

const BARE_PRICE = /^[¥$]?\d[\d,.]*[万wk]?元?(?:\/月)?$/;

const namesPackage = (heading: TextCell): boolean =>
  /[版型款]$|套餐|方案/.test(plain(heading)) || PACKAGE_NAMES.includes(plain(heading));

/** Whether one of the offers is to be chosen: of platforms a merchant may have several at once. */
const areApart = (names: readonly TextCell[]): boolean => !areOnPlatforms(names.map(plain));

function isNameOfOffer(heading: TextCell): boolean {
  const text = plain(heading);
  const isPlain = text !== "" && !OF_NOTES.test(text) && !saysAny(heading, TERMS);
  return isPlain && (!hasFigure(heading) || NUMBERED.test(text));
}
