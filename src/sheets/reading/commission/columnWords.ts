import { sayingOf } from "../../../domain/commission/tiers/tierHeaders";
import { MEANING_OF_WORD, headerKey } from "../../../locale/reading/headers";
import type { ColumnMeaning } from "../meaning";

/** What stands over remarks, numbers of rows and the like, which change nothing of what is paid. */
export const REMARKS =
  /备注|说明|注释|描述|示例|举例|序号|编号|状态|版本|审批|审核|制定|更新|人数|电话|邮箱|原因|(发放|支付|结算|发薪)(时间|日期|日|方式|周期)|^(no|id|#)$|note|remark|comment|description|example|status|version|approved|updated|headcount|phone|email|reason|^pay(ment)?(date|day|terms|method|schedule)$/;

/** Columns that narrow what a plan counts: the sales of one shop, category or kind of customer. */
export const OF_SALES =
  /店|门市|平台|渠道|品类|类目|分类|品牌|商品|产品|货品|款式|区域|地区|大区|市场|客户|客群|客源|业务线|shop|store|platform|channel|categor|brand|product|^items?$|sku|region|territor|^area$|market|customer|client|segment|businessline|lineofbusiness/;
/** Columns that narrow whom a plan is for, where it names nobody. */
export const OF_PEOPLE =
  /部门|组别|小组|班组|团队$|职级|级别|等级|工龄|司龄|入职|资历|年限|城市|分公司|department|^team(name)?$|group|grade|^level$|seniority|tenure|experience|branch|^city$|office/;
/** Columns that say something of what is paid. */
export const OF_PAY =
  /提成|佣金|抽成|分成|返点|提点|奖|比例|百分比|系数|倍|加成|加码|加速|目标|任务|指标|扣|罚|津贴|补贴|补助|考核|绩效|封顶|保底|底薪|上限|下限|条件|要求|门槛|每单|单价|bonus|rate|percent|commission|split|share|target|quota|goal|multipl|accelerat|kicker|spiff|override|payout|^pay|incentive|^cap|floor|minim|maxim|deduct|clawback|penalt|factor|weight|kpi|condition|require|perorder|pertransaction|perunit/;
/** What may stand before the word for a rate or bonus without saying that it is for some of the sales. */
const OF_ALL =
  /^(每|个|当|本|月|季|年|度|\d|销售|业绩|个人|员工|岗位|基本|基础|总|实际|阶梯|区间|档位|对应|固定|客服|主播|运营|导购|店长|业务|sales|net|gross|monthly|individual|base|basic|tier|band|total|staff|employee|your|the|of|on|to|a|rate|percentage|percent|amount|paid)*$/;

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
