import type { DrawKind } from "../../../domain/commission/rules/draw";
import type { Recognition, SalesOf } from "../../../domain/commission/plan";
import type { Restart } from "../../../domain/commission/rules/periodCommission";
import type { PoolRule } from "../../../domain/commission/rules/teamPool";
import type { Mode } from "../../../domain/commission/tiers/tierTable";
import { headerKey } from "../../../locale/reading/headers";

type Words<Meaning> = readonly (readonly [RegExp, Meaning])[];

/** The first meaning whose words stand in a text; `undefined` where none does. */
function meaningIn<Meaning>(text: string, words: Words<Meaning>): Meaning | undefined {
  const key = headerKey(text);
  return words.find(([pattern]) => pattern.test(key))?.[1];
}

/** 全額累進 is whole, every other 累進 marginal, so whole comes first; but what is not retroactive is not. */
const MODES: Words<Mode> = [
  [/(?:non|not)retro|不追溯/, "marginal"],
  [
    /全额|落点|整额|整档|跳点|whole|volume|fullamount|stairstep|allunits|retroactive|dollarone|firstdollar/,
    "whole",
  ],
  [
    /分段|超额|差额|逐级|累进|marginal|graduated|progressive|tiered|incremental|slab|bracket|block/,
    "marginal",
  ],
];

const RECOGNITIONS: Words<Recognition> = [
  [/收货|签收|回款|到账|收款|receipt|receiv|cash|collect/, "receipt"],
  [/发货|出库|出货|deliver|ship|dispatch/, "delivery"],
  [/付款|支付|pay|paid/, "pay"],
  [/下单|订单|拍下|order|booking/, "order"],
];

const POOLS: Words<PoolRule | "own"> = [
  [/个人|本人|individual|own|personal|none/, "own"],
  [/出勤|考勤|工时|attend|hours|days/, "attendance"],
  [/绩效|评分|得分|考核|score|kpi/, "score"],
  [/平均|平分|均分|equal|even/, "equal"],
];

const OWNERS: Words<SalesOf> = [
  [/个人|本人|自己|own|personal|individual/, "own"],
  [/店|全|团队|shop|store|all|team/, "shop"],
];

/** How the tiers are climbed: anew each month, over all months, or over those of a quarter, half-year or year. */
export type Measure = "period" | "cumulative" | Restart;

/** Stretches for which nothing is worked out; their words hold those of a month. */
const OTHER_STRETCHES =
  /半个?月|旬|周|星期|双月|[二两三四五六七八九\d]个?月|week|fortnight|half-?month|semi-?month|twicea|bi-?month|months|daily|每日|按日/;

const MEASURES: Words<Measure> = [
  [/季|quarter|qtd/, "quarter"],
  [/半年|half-?year|semi-?annual/, "half"],
  [/年|year|annual|ytd/, "year"],
  [/累计|cumul/, "cumulative"],
  [/单期|当期|当月|按月|每月|月|month|period/, "period"],
];

const DRAWS: Words<DrawKind> = [
  [/免|forgiv/, "forgiven"],
  [/不|保底|non|guarant/, "nonrecoverable"],
  [/扣回|追回|偿还|回收|抵扣|recover/, "recoverable"],
];

export const modeIn = (text: string): Mode | undefined => meaningIn(text, MODES);
export const recognitionIn = (text: string): Recognition | undefined => meaningIn(text, RECOGNITIONS);
/** `own`: everybody earns alone. */
export const poolIn = (text: string): PoolRule | "own" | undefined => meaningIn(text, POOLS);
export const salesOfIn = (text: string): SalesOf | undefined => meaningIn(text, OWNERS);
export const measureIn = (text: string): Measure | undefined =>
  OTHER_STRETCHES.test(headerKey(text)) ? undefined : meaningIn(text, MEASURES);
/** Whether a header says weeks, days or halves of a month, for which nothing is worked out: 周销售额. */
export const saysOtherStretch = (header: string): boolean =>
  OTHER_STRETCHES.test(headerKey(header)) ||
  /单日|日(销|业绩|营业|成交)|perday|perweek/.test(headerKey(header));
/** Whether a header says that bands are of single sales, each of which is then paid by itself: 单笔金额, `Deal size`. */
export const saysEachSale = (header: string): boolean =>
  /单笔|每[笔单]|单个?订单|(individual|single|each)(sale|order|deal)|(deal|order|ticket)(size|value)|sizeof(the)?(deal|order|sale)|per(sale|order|deal)$/.test(
    headerKey(header),
  );
export const drawKindIn = (text: string): DrawKind | undefined => meaningIn(text, DRAWS);

const EVERYBODY =
  /^(全部|所有|全体|全员|每个|任何)(人|人员|员工|岗位|职位|角色|同事|成员|销售|客服)?$|^(人人|大家|不限|通用|所有的人|全店人员|全店员工|全公司)$|^(all|every|any)(one|body|people|persons|staff|employees|roles|positions|reps|salesreps|members|salespeople|agents|sellers)?$/;

/** Whether a name is that of nobody in particular: 全員, `All staff`. */
export const saysEverybody = (text: string): boolean => EVERYBODY.test(headerKey(text));

const NOTHING =
  /^(全部|所有.*|全店|全品类|全类目|全渠道|全平台|不限|通用|all.*|any|every.*|both|n\/?a|无|没有|否|不适用|none|nil|no|0+(\.0+)?%?|[-–—/]+)$/;

const OTHERS =
  /^(其[他它余]|剩余|余下|未列[明出]?)的?(所有|全部)?(品类|类目|分类|类别|商品|产品|店铺|门店|客户|顾客)?$|^(all|any|the)*(others?|rest|remaining|remainder)(categor(y|ies)|products?|shops?|stores?|customers?|sales)?$/;

/** Whether a cell names all that no other row does: 其他品類, `All others`. */
export const saysOthers = (text: string): boolean => OTHERS.test(headerKey(text));

/** Whether a cell that could narrow a plan narrows nothing: 全店, `All`, a dash. */
export const saysAll = (text: string): boolean => NOTHING.test(headerKey(text));
