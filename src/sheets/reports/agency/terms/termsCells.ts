import { countedAdSpend } from "../../../../domain/agency/lines/billSteps";
import {
  codeOf,
  hasWords,
  LINE_WORDS,
  linesOf,
  type Figures,
  type LineId,
  type TermLine,
} from "../../../../domain/agency/lines/termLine";
import type { Outcome } from "../../../../domain/agency/terms/quoteTerms";
import { ZERO } from "../../../../domain/money/decimal";
import { wordsForFormula } from "../../../../locale/agency/agencyTerms";
import { a1 } from "../../../grid";
import { TERMS_COLUMNS } from "../../../reading/agency/termsPlaces";
import type { CellStyle, ReportCell } from "../../report";
import { settingRow } from "./settingRows";

const MONEY: ReadonlySet<LineId> = new Set([
  ...(["fee", "unitPrice", "tierFee", "minimum", "cap", "adSpend", "adStep", "setup", "deposit"] as const),
  ...(["kpiTarget", "kpiRefund"] as const),
]);
const RATES: ReadonlySet<LineId> = new Set(["rate", "base", "adRate", "tax", "rebate", "kpiNeeded"]);
/** Lines that are a word and no figure. */
const WORDS_ONLY: ReadonlySet<LineId> = new Set(["tiersMode", "combine", "compared"]);
/** Lines whose figure has no range. */
const SINGLE: ReadonlySet<LineId> = new Set([
  ...(["phaseMonths", "feeMonths", "adStep", "roasGate", "prepaidMonths"] as const),
  ...(["kpiTarget", "kpiMonths", "kpiNeeded", "kpiRefund"] as const),
]);

const styleOf = (id: LineId): CellStyle =>
  MONEY.has(id) ? "inputMoney" : RATES.has(id) ? "inputRate" : "input";

const isBetween = ({ low, base, high }: Figures): boolean =>
  low !== undefined && high !== undefined && base !== undefined && low.plus(high).dividedBy(2).equals(base);

/**
 * Low, middle and high of a line. The ends of a figure without a range follow its middle, and the middle of a range its ends, so that one
 * cell typed over is enough.
 */
export function figureCells(line: TermLine, row: number): ReportCell[] {
  const { id, figures } = line;
  if (WORDS_ONLY.has(id)) return [null, null, null];
  const style = styleOf(id);
  const value = (outcome: Outcome) => figures[outcome]?.toNumber() ?? null;
  if (SINGLE.has(id)) return [null, { value: value("base"), style }, null];
  if (id === "base") return baseCells(line, row);
  const { low, base, high } = figures;
  const middle = a1(row, TERMS_COLUMNS.base);
  const isRange = low && high && !(low.equals(high) && base?.equals(low));
  if (!isRange) {
    const end = { formula: `=IF(${middle}="","",${middle})`, value: value("base") ?? "", style };
    return [end, { value: value("base"), style }, end];
  }
  const [from, to] = [a1(row, TERMS_COLUMNS.low), a1(row, TERMS_COLUMNS.high)];
  const between = isBetween(figures) ? { formula: `=(${from}+${to})/2` } : {};
  return [
    { value: value("low"), style },
    { ...between, value: value("base"), style },
    { value: value("high"), style },
  ];
}

/** The part of sales that the rate is of, by the word beside it and the settings above. */
function baseCells({ figures }: TermLine, row: number): ReportCell[] {
  const word = a1(row, TERMS_COLUMNS.word);
  const setting = (key: Parameters<typeof settingRow>[0]) =>
    `$${a1(settingRow(key), TERMS_COLUMNS.base).replace(/(\d+)$/, "$$$1")}`;
  const is = (of: Parameters<typeof wordsForFormula>[0]) =>
    `ISNUMBER(MATCH(${word},${wordsForFormula(of)},0))`;
  const [margin, refunds, gmv] = [setting("margin"), setting("refundRate"), setting("gmvShare")];
  const net = `1-N(${refunds})`;
  const gross = `IF(${gmv}="",1,${gmv})`;
  const profit = `IF(${margin}="","",MAX(0,${margin}))`;
  const middle = `IF(${is("net")},${net},IF(${is("gmv")},${gross},IF(${is("profit")},${profit},1)))`;
  const end = (open: string) => `=IF(${is("open")},${open},${a1(row, TERMS_COLUMNS.base)})`;
  const value = (outcome: Outcome) => figures[outcome]?.toNumber() ?? "";
  const style = "inputRate";
  return [
    { formula: end(net), value: value("low"), style },
    { formula: `=${middle}`, value: value("base"), style },
    { formula: end(gross), value: value("high"), style },
  ];
}

/** The reading as a number, so that the other sheets' formulas need not know its words. */
export function codeCell({ id, word }: TermLine, row: number): ReportCell {
  if (!hasWords(id)) return null;
  const cell = a1(row, TERMS_COLUMNS.word);
  const formula = [...LINE_WORDS[id]].reduceRight(
    (rest: string, each) =>
      `IF(ISNUMBER(MATCH(${cell},${wordsForFormula(each)},0)),${codeOf(id, each)},${rest})`,
    "0",
  );
  return { formula: `=${formula}`, value: word ? codeOf(id, word) : 0, style: "count" };
}

const OUTCOMES = ["low", "base", "high"] as const;

/**
 * What follows from a line: by how much a tier's rate or fee is above the one before it, how much ad spend counts, what is charged on it, and
 * the sales that a gate asks for. The lines of ad spend stand one below another.
 *
 * @param lines the lines of the quote
 * @param index which of them it is
 */
export function derivedCells(lines: readonly TermLine[], index: number, row: number): ReportCell[] {
  const { id, phase, figures } = lines[index]!;
  switch (id) {
    case "rate":
      return OUTCOMES.map((outcome) => stepCell(lines, index, row, outcome));
    case "tierFee":
      return OUTCOMES.map((outcome, at) =>
        feeStepCell(lines, index, row, { outcome, column: TERMS_COLUMNS.stepLow + at }),
      );
    case "adSpend": {
      const step = a1(row + 1, TERMS_COLUMNS.base);
      return OUTCOMES.map((outcome): ReportCell => {
        const spend = `N(${a1(row, TERMS_COLUMNS[outcome])})`;
        const formula = `=IF(N(${step})>0,INT(ROUND(${spend}/${step},9))*${step},${spend})`;
        return { formula, value: countedAdSpend(lines, phase, outcome).toNumber(), style: "money" };
      });
    }
    case "adRate":
      return OUTCOMES.map((outcome, at): ReportCell => {
        const charged = countedAdSpend(lines, phase, outcome).times(figures[outcome] ?? 0);
        const counted = a1(row - 2, TERMS_COLUMNS.stepLow + at);
        const formula = `=${counted}*N(${a1(row, TERMS_COLUMNS[outcome])})`;
        return { formula, value: charged.toNumber(), style: "money" };
      });
    case "roasGate":
      return OUTCOMES.map((outcome): ReportCell => {
        const needed = (figures.base ?? ZERO).times(
          linesOf(lines, "adSpend", phase)[0]?.figures[outcome] ?? 0,
        );
        const spend = `N(${a1(row - 3, TERMS_COLUMNS[outcome])})`;
        const formula = `=N(${a1(row, TERMS_COLUMNS.base)})*${spend}`;
        return { formula, value: needed.toNumber(), style: "money" };
      });
    default:
      return [];
  }
}

function stepCell(lines: readonly TermLine[], index: number, row: number, outcome: Outcome): ReportCell {
  const { id, phase, figures } = lines[index]!;
  const before = lines[index - 1];
  const isFirst = before?.id !== id || before.phase !== phase;
  const [own, above] = [a1(row, TERMS_COLUMNS[outcome]), a1(row - 1, TERMS_COLUMNS[outcome])];
  return {
    formula: `=IF(${own}="",0,${isFirst ? `N(${own})` : `N(${own})-N(${above})`})`,
    value: figures[outcome]?.minus(isFirst ? 0 : (before.figures[outcome] ?? 0)).toNumber() ?? 0,
    style: "rate",
  };
}

/** By how much a tier's fee is above the last one; a tier without a fee goes on with that. */
function feeStepCell(
  lines: readonly TermLine[],
  index: number,
  row: number,
  { outcome, column }: { readonly outcome: Outcome; readonly column: number },
): ReportCell {
  const { phase, figures } = lines[index]!;
  const first = lines.findIndex((line) => line.id === "tierFee" && line.phase === phase);
  const own = a1(row, TERMS_COLUMNS[outcome]);
  const above = `SUM(${a1(row - (index - first), column)}:${a1(row - 1, column)})`;
  const feeOf = (line: TermLine) => line.figures[outcome] ?? ZERO;
  const last = lines.slice(first, index).findLast((line) => !feeOf(line).isZero());
  const fee = figures[outcome] ?? ZERO;
  return {
    formula: `=IF(N(${own})=0,0,${index === first ? own : `${own}-${above}`})`,
    value: fee.isZero() ? 0 : fee.minus(last ? feeOf(last) : ZERO).toNumber(),
    style: "money",
  };
}
