import { inSimplified } from "../../../locale/reading/headers";
import type { CellValue, Grid } from "../../grid";
import { isBlank } from "../cells";
import type { SheetRecognition } from "../recognition";
import { rowsAbove } from "../statedAbove";
import { saysSentence } from "./planNeighbours";

const OF_COMMISSION = /提成|佣金|抽成|commission/;
/** What a title says of no one: 提成方案, `Commission plan 2026`. */
const OF_NOBODY =
  /提成|佣金|抽成|方案|政策|制度|标准|办法|规则|明细|计划|比例|阶梯|表|[年月季度版]|commission|plans?|scheme|policy|structure|rates?|tiers?|tables?|[^\p{L}]/gu;
/** Longer than titles are. */
const LONGEST = 50;

/**
 * A text as the title of a table of commission that may say whom it is for.
 *
 * @example titleIn("客服提成方案") // "客服提成方案"
 * @example titleIn("2026年提成方案") // undefined
 */
function titleIn(text: CellValue | undefined): string | undefined {
  if (typeof text !== "string" || text.length > LONGEST) return undefined;
  const plain = inSimplified(text).toLowerCase();
  const saysWhom = OF_COMMISSION.test(plain) && plain.replace(OF_NOBODY, "") !== "";
  return saysWhom ? text.trim() : undefined;
}

/** The title that a row is, where nothing else stands in it; empty where it is a remark. */
function titleOfRow(cells: readonly CellValue[]): string | undefined {
  const [text, another] = cells.filter((cell) => !isBlank(cell));
  if (another !== undefined) return undefined;
  return titleIn(text) ?? (typeof text === "string" && saysSentence(text) ? "" : undefined);
}

/** The titles above a table, the nearest first, and the name of its sheet. */
export function titlesAbove(preview: Grid, headerRow: number): string[] {
  const above = rowsAbove(preview, headerRow).map(titleOfRow).reverse();
  return [...above, titleIn(preview.sheet)].flatMap((title) => title || []);
}

/** The tables of plans on a sheet that have a title each, and no column that names whom they are for. */
export class TitledTables {
  /** Titles of further tables below the first, and remarks, which are empty, by their row. */
  private readonly below = new Map<number, string>();

  constructor(private readonly recognition: SheetRecognition) {}

  add({ rows, top }: Grid): void {
    const { titles, headerRow } = this.recognition;
    rows.forEach((cells, index) => {
      const title = titles && top + index > headerRow ? titleOfRow(cells) : undefined;
      if (title !== undefined) this.below.set(top + index, title);
    });
  }

  /** The title or remark that a row is itself; `undefined` where it is of a table. */
  saidBy(row: number): string | undefined {
    return this.below.get(row);
  }

  /** The rows from the title of the table that a row is in up to the next title. */
  rowsOf(row: number): readonly [from: number, to: number] {
    const titles = [...this.below].flatMap(([at, title]) => (title === "" ? [] : [at]));
    return [titles.findLast((at) => at <= row) ?? 0, titles.find((at) => at > row) ?? Infinity];
  }

  /** The title above a row. */
  above(row: number): string | undefined {
    const further = [...this.below].findLast(([at, title]) => title !== "" && at < row);
    return further?.[1] ?? this.recognition.titles?.[0];
  }

  /** Where the people may be named for whom the table of a title is: of the first table in all that stands above it. */
  of(title: string): readonly string[] | undefined {
    const { titles } = this.recognition;
    return titles && (title === titles[0] ? titles : [title]);
  }
}
