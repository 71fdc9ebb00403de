import { sayingOf } from "../../../domain/commission/tiers/tierHeaders";
import { MEANING_OF_WORD, headerKey } from "../../../locale/reading/headers";
import type { CellAddress, CellValue, Grid } from "../../grid";
import { isBlank } from "../cells";
import type { Finding } from "../finding";
import type { ColumnMeaning } from "../meaning";
import type { ColumnPlace, SheetRecognition } from "../recognition";
import { AMOUNTS, TEXTS } from "./planDraft";
import { saysAll } from "./planWords";

/** What stands over remarks, numbers of rows and the like, which change nothing of what is paid. */
const REMARKS =
  /备注|说明|注释|描述|示例|举例|序号|编号|状态|版本|审批|审核|制定|更新|人数|电话|邮箱|原因|(发放|支付|结算|发薪)(时间|日期|日|方式|周期)|^(no|id|#)$|note|remark|comment|description|example|status|version|approved|updated|headcount|phone|email|reason|^pay(ment)?(date|day|terms|method|schedule)$/;

/** Columns that narrow what a plan counts: the sales of one shop, category or kind of customer. */
const OF_SALES =
  /店|门市|平台|渠道|品类|类目|分类|品牌|商品|产品|货品|款式|区域|地区|大区|市场|客户|客群|客源|业务线|shop|store|platform|channel|categor|brand|product|^items?$|sku|region|territor|^area$|market|customer|client|segment|businessline|lineofbusiness/;
/** Columns that narrow whom a plan is for, where it names nobody. */
const OF_PEOPLE =
  /部门|组别|小组|班组|团队$|职级|级别|等级|工龄|司龄|入职|资历|年限|城市|分公司|department|^team(name)?$|group|grade|^level$|seniority|tenure|experience|branch|^city$|office/;
/** Columns that say something of what is paid. */
const OF_PAY =
  /提成|佣金|抽成|分成|返点|提点|奖|比例|百分比|系数|倍|加成|加码|加速|目标|任务|指标|扣|罚|津贴|补贴|补助|考核|绩效|封顶|保底|底薪|上限|下限|条件|要求|门槛|每单|单价|bonus|rate|percent|commission|split|share|target|quota|goal|multipl|accelerat|kicker|spiff|override|payout|^pay|incentive|^cap|floor|minim|maxim|deduct|clawback|penalt|factor|weight|kpi|condition|require|perorder|pertransaction|perunit/;
/** A figure, which some header calls something that pays nothing. */
const FIGURE = /[%％¥￥$€£]|\d\s?[元块倍成点xX]/;

/** Columns of which a plan has one: a second one of the same is not followed. */
const PAYING: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>([
  ...(["rate", "rateAbove", "flat", "target", "holdbackMonths", "holdbackShare", "factor"] as const),
  ...(["category", "customer", "brand", "region"] as const),
  ...AMOUNTS,
  ...TEXTS,
]);

/** What a cell says that cannot be followed: of which sales, of which people, or what is paid. */
export interface Unfollowed {
  readonly of: "sales" | "people" | "pay";
  readonly at: CellAddress;
  readonly header: string;
  readonly found: string;
}

interface Column {
  readonly at: CellAddress;
  readonly header: string;
  /** The column that was taken for the same, if there is one. */
  readonly taken?: number;
  /** Whether it is a term of the plan, of which its header says that it is for some of the sales. */
  readonly isOfSome?: boolean;
}

/**
 * Notices what the columns of a table of plans say under headers that name no term of a plan, and under a second header of
 * the same term. A plan of which a part cannot be followed pays nothing: what it would pay is not the deal.
 */
export class UnknownColumns {
  private readonly columns = new Map<number, Column>();
  private readonly cells = new Map<number, Unfollowed[]>();
  private readonly filled = new Set<number>();

  /** @param aside columns that are read elsewhere */
  constructor(
    private readonly recognition: SheetRecognition,
    private readonly aside: readonly number[] = [],
  ) {}

  add(block: Grid): void {
    const { headerRow } = this.recognition;
    if (headerRow < 0) return;
    block.rows.forEach((cells, index) => {
      const row = block.top + index;
      if (row < headerRow) return;
      cells.forEach((cell, offset) => {
        const column = block.left + offset;
        if (isBlank(cell)) return;
        if (row > headerRow) this.addCell(row, column, cell, cells, block.left);
        else this.addHeader(row, column, cell);
      });
    });
  }

  /**
   * What the rows of a plan say that cannot be followed, the first of it.
   *
   * @param isOfPerson whether the plan names whom it is for, so that a team or grade beside the name narrows nothing
   */
  unfollowedIn(rows: readonly number[], isOfPerson: boolean): Unfollowed | undefined {
    const said = rows.flatMap((row) => this.cells.get(row) ?? []);
    return said.find((cell) => cell.of !== "people" || (!isOfPerson && isOneOf(cell, said)));
  }

  /** The columns that no plan is refused for. */
  findings(): Finding[] {
    const told = new Set([...this.cells.values()].flat().map(({ at }) => at.column));
    return [...this.columns]
      .filter(([column]) => this.filled.has(column) && !told.has(column))
      .filter(([, { taken, isOfSome }]) => taken === undefined && !isOfSome)
      .map(([, { at, header }]) => ({
        severity: "warning",
        problem: { code: "planColumnUnknown", header },
        at,
      }));
  }

  private addCell(
    row: number,
    column: number,
    cell: CellValue | undefined,
    cells: readonly CellValue[],
    left: number,
  ): void {
    const place = this.columns.get(column);
    if (!place) return;
    this.filled.add(column);
    const { header, taken, isOfSome } = place;
    const found = String(cell).trim();
    if (saysAll(found)) return;
    if (taken !== undefined && String(cells[taken - left] ?? "").trim() === found) return;
    const of = taken === undefined && !isOfSome ? whatOf(headerKey(header), cell) : "pay";
    if (!of) return;
    const { sheet } = this.recognition;
    const known = this.cells.get(row) ?? [];
    this.cells.set(row, [...known, { of, at: { sheet, row, column }, header, found }]);
  }

  private addHeader(row: number, column: number, cell: CellValue | undefined): void {
    const { columns, doubles, sheet } = this.recognition;
    if (typeof cell !== "string" || this.aside.includes(column)) return;
    const known = [...columns].find(([, place]) => place.column === column);
    if (known) {
      if (isOfSome(known, cell))
        this.columns.set(column, { at: { sheet, row, column }, header: cell.trim(), isOfSome: true });
      return;
    }
    const double = doubles.find(({ place }) => place.column === column);
    if (double ? !PAYING.has(double.meaning) : REMARKS.test(headerKey(cell))) return;
    const taken = double && columns.get(double.meaning)?.column;
    const at = { sheet, row, column };
    this.columns.set(column, { at, header: cell.trim(), ...(taken !== undefined && { taken }) });
  }
}

/** What may stand before the word for a rate or bonus without saying that it is for some of the sales. */
const OF_ALL =
  /^(每|个|当|本|月|季|年|度|\d|销售|业绩|个人|员工|岗位|基本|基础|总|实际|阶梯|区间|档位|对应|固定|客服|主播|运营|导购|店长|业务|sales|net|gross|monthly|individual|base|basic|tier|band|total|staff|employee|your|the|of|on|to|a|rate|percentage|percent|amount|paid)*$/;

/** Whether the header of a rate or bonus says more than the word for it, and not of all sales: 新客提成. */
function isOfSome([meaning, { by }]: readonly [ColumnMeaning, ColumnPlace], cell: string): boolean {
  const isPay = meaning === "rate" || meaning === "flat" || meaning === "rateAbove";
  return by === "header" && isPay && besideMeaning(meaning, cell) !== undefined;
}

/**
 * What the header of a rate or bonus says beside the word for it, as its key, where that is not of all sales.
 *
 * @example besideMeaning("rate", "女鞋提成比例") // "女鞋"
 * @example besideMeaning("rate", "銷售提成") // undefined
 */
export function besideMeaning(meaning: ColumnMeaning, header: string): string | undefined {
  const words = MEANING_OF_WORD.commissionPlans;
  const key = headerKey(header);
  if (words.get(key) === meaning || sayingOf("rate", header) === "piece") return undefined;
  const within = [...words].filter(([word, of]) => of === meaning && key.includes(word));
  const longest = within.reduce((best, [word]) => (word.length > best.length ? word : best), "");
  const rest = key.replace(longest, "");
  return words.get(rest) === meaning || OF_ALL.test(rest) ? undefined : rest;
}

/** Whether a header says for which of the sales or people something is. */
export const saysOfSome = (header: string): boolean =>
  [OF_SALES, OF_PEOPLE].some((words) => words.test(header));

/** Whether a header says something of the people, or of what is paid, so that it names no sales. */
export const besideSales = (header: string): boolean =>
  [OF_PAY, OF_PEOPLE, REMARKS].some((words) => words.test(header));

function whatOf(header: string, cell: CellValue | undefined): Unfollowed["of"] | undefined {
  if (OF_PAY.test(header)) return "pay";
  if (OF_SALES.test(header)) return "sales";
  if (OF_PEOPLE.test(header)) return typeof cell === "string" ? "people" : undefined;
  return typeof cell === "number" || FIGURE.test(String(cell)) ? "pay" : undefined;
}

/** Whether a plan's rows all say the same of its people: what differs from row to row names its bands. */
function isOneOf({ at, found }: Unfollowed, said: readonly Unfollowed[]): boolean {
  return said.every((other) => other.at.column !== at.column || other.found === found);
}
