import { monthOfSerial, type DaySerial } from "../../domain/calendar/month";
import { accountsSheetTexts } from "../../locale/accounts/accountsSheet";
import type { Language, Localised } from "../../locale/catalogue";
import { commissionSheetTexts } from "../../locale/commission/commissionSheets";
import { wordings } from "../../locale/languages";
import { cellsCount } from "../../locale/why/why";
import { TOTAL_RULE, whyTexts } from "../../locale/why/why";
import { headingOf, labelsOf, shownText, type CellLook } from "./cellLook";
import { placeOf, type ExplainedPart, type Explanation, type Place, type QuotedWords } from "./explanation";
import { referencesOf, type CellsReference } from "./formulaTokens";
import { formulaInWords } from "./formulaWords";
import type { WantedSales } from "./sourceRows";
import { keyOfCell, ruleOf } from "./resultRules";

/** Everything from which a figure is explained; all of it stands in the workbook. */
export interface Known {
  readonly look: CellLook;
  /** The id of the result that its sheet holds, where OpsPlan made it. */
  readonly result?: string;
  /** The first cell of each reference of its formula, in the order of `partsOf`. */
  readonly parts: readonly CellLook[];
  readonly steps: readonly string[];
  /** The quote's words, for a figure of an agency. */
  readonly words?: QuotedWords;
}

export const MOST_PARTS = 24;

/** The cells that a formula rests on, as many as are listed. */
export function partsOf(look: CellLook): readonly Place[] {
  if (look.formula === undefined) return [];
  return referencesOf(linkTarget(look.formula) ?? look.formula).map((cells) => placeOf(cells, look.at.sheet));
}

/** The cells to which a HYPERLINK formula leads, as a formula. */
function linkTarget(formula: string): string | undefined {
  const link = /^=HYPERLINK\("#((?:[^"]|"")+)"/i.exec(formula);
  return link?.[1]?.replace(/""/g, '"');
}

/** Explains the figure of a cell: what it is, how it comes about, from what it is made, and from which rows. */
export function explain(known: Known, language: Language): Explanation {
  const { look, result, parts, steps, words } = known;
  const { at, formula } = look;
  const heading = headingOf(look)?.text;
  const labels = labelsOf(look);
  const key = result && keyOfCell(result, look);
  const rule = ruleFor(known, key);
  const wanted = wantedFor(known, key);
  const places = partsOf(look);
  const lookOf = (cells: CellsReference): CellLook | undefined => {
    const wanted = placeOf(cells, at.sheet);
    return parts[places.findIndex((place) => isSame(place, wanted))];
  };
  const content = contentOf(look);
  const isPlainSum = rule === TOTAL_RULE && places.length === 1;
  const inWords =
    formula === undefined || content === "link" || isPlainSum
      ? undefined
      : formulaInWords(formula, (cells) => {
          const part = lookOf(cells);
          return part && nameFor(part, look, cells, language);
        });
  const inFigures =
    inWords === undefined || formula === undefined
      ? undefined
      : formulaInWords(formula, (cells) => {
          const part = cells.rows * cells.columns === 1 ? lookOf(cells) : undefined;
          return part && figureFor(part, look);
        });
  return {
    at,
    shown: shownText(look),
    names: content === "blank" ? [] : [...titleOf(look, result), ...labels, ...(heading ? [heading] : [])],
    origin: result === undefined ? "own" : "result",
    content,
    ...(rule && { rule: rule[language] }),
    ...(formula !== undefined && { formula }),
    ...(inWords !== undefined && { inWords }),
    ...(inFigures !== undefined && inFigures !== inWords && { inFigures }),
    steps,
    parts: parts.map((part, index): ExplainedPart => partFor(part, places[index]!, look, language)),
    moreParts: Math.max(0, places.length - parts.length),
    sources: result === undefined ? [] : sourcesOf(look),
    ...(words && { words }),
    ...(wanted && { wanted }),
  };
}

/** A total goes by what it adds up, every other figure by its heading, or by its row where the sheet lists figures. */
function ruleFor({ look, result }: Known, key: string | undefined): Localised | undefined {
  if (result === undefined) return undefined;
  const [first] = partsOf(look);
  const isTotal =
    /^=SUM(IFS)?\(/i.test(look.formula ?? "") &&
    first?.sheet === look.at.sheet &&
    first.column === look.at.column &&
    first.rows > 1;
  return isTotal ? TOTAL_RULE : ruleOf(result, key);
}

/** Figures of the accounts that are added up from rows of sales. */
const FROM_SALES: readonly string[] = ["orders", "units", "gross", "refunds", "cost"];

/** The sales behind a figure of the accounts: those of its month and shop. */
function wantedFor({ look, result }: Known, key: string | undefined): WantedSales | undefined {
  const [month, shop] = look.before;
  if (result !== "accounts" || look.formula !== undefined || !FROM_SALES.includes(key ?? ""))
    return undefined;
  if (typeof month?.value !== "number" || typeof look.value !== "number") return undefined;
  const name = String(shop?.value ?? "");
  const isNone = wordings(accountsSheetTexts.noShop).includes(name);
  return {
    month: monthOfSerial(month.value as DaySerial),
    ...(name !== "" && { shop: isNone ? "" : name }),
  };
}

/** A statement is one person's month: the nearest title above says whose. */
function titleOf({ firstAbove }: CellLook, result: string | undefined): string[] {
  if (result !== "commission.statement") return [];
  const begins = wordings(commissionSheetTexts.statementTitle).map(
    (title) => title({ person: "\n", month: "" }).split("\n")[0]!,
  );
  const title = firstAbove.findLast(
    (cell): cell is string => typeof cell === "string" && begins.some((begin) => cell.startsWith(begin)),
  );
  return title === undefined ? [] : [title];
}

function contentOf({ formula, value }: CellLook): Explanation["content"] {
  if (formula !== undefined) return linkTarget(formula) === undefined ? "formula" : "link";
  if (value === "" || value === null) return "blank";
  return typeof value === "number" ? "figure" : "words";
}

function isSame(a: Place, b: Place): boolean {
  return (
    a.sheet === b.sheet &&
    a.row === b.row &&
    a.column === b.column &&
    a.rows === b.rows &&
    a.columns === b.columns
  );
}

function partFor(part: CellLook, place: Place, look: CellLook, language: Language): ExplainedPart {
  const isOne = place.rows * place.columns === 1;
  const label = nameFor(part, look, place, language) ?? "";
  const isRead = contentOf(look) !== "link";
  const shown = shownText(part) || (isRead ? blankIn(look) || whyTexts.blankPart[language] : "");
  return { label, place, ...(isOne && { shown }) };
}

/** What a part is called beside the explained cell: what they share is not said again. */
function nameFor(
  part: CellLook,
  look: CellLook,
  cells: CellsReference,
  language: Language,
): string | undefined {
  const heading = headingOf(part)?.text;
  const label = labelsOf(part).join(" · ");
  const isOfSheet = part.at.sheet === look.at.sheet;
  const isOfRow = isOfSheet && part.at.row === look.at.row;
  const isOfColumn = isOfSheet && part.at.column === look.at.column;
  const count = cells.rows * cells.columns;
  if (count > 1) {
    const of = heading ?? label;
    return of === "" ? undefined : cellsCount[language]({ of, count });
  }
  if (isOfRow && heading) return heading;
  if (isOfColumn && label !== "") return label;
  const name = [label, heading].filter(Boolean).join(" · ");
  return name === "" ? undefined : name;
}

function figureFor(part: CellLook, look: CellLook): string {
  return shownText(part) || blankIn(look) || '""';
}

/** What a blank cell counts as in a formula; nothing where the formula asks whether it is blank, or gives no figure. */
function blankIn({ formula, value }: CellLook): string {
  return typeof value === "number" && !/[=<>]""/.test(formula ?? "") ? "0" : "";
}

/** The ranges named in the lines at the top of a result sheet that tell of its run. */
export function sourcesOf({ head }: CellLook): Place[] {
  return head.flatMap((line) =>
    referencesOf(line).flatMap((cells) => (cells.sheet === undefined ? [] : [placeOf(cells, cells.sheet)])),
  );
}
