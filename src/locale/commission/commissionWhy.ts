import { countsThings } from "../../domain/commission/plan";
import type { BandPart } from "../../domain/commission/tiers/marginal";
import { centsToDecimal, NO_CENTS, roundToCents, type Cents } from "../../domain/money/cents";
import { ZERO, type Decimal } from "../../domain/money/decimal";
import { dayText, monthText } from "../../domain/calendar/month";
import type { PayoutRow } from "../../domain/commission/payoutRow";
import type { Language } from "../catalogue";
import { PAY_LABELS, RESTART_NAMES } from "./commission";
import { RECOGNITION_NAMES } from "./commissionFindings";
import { BASIS_NAMES, POOL_NAMES } from "./commissionSheets";
import { scopeText } from "./planSales";
import { figure, moneyFigure, roundedPercent } from "../figures";

/** What a sentence of the explanation is made of. */
interface Sentences {
  readonly orders: (count: string, whose: "own" | "shop", recognition: string) => string;
  readonly amounts: (gross: string, refunds: string, cost: string | undefined) => string;
  readonly basis: (basis: string, amount: string) => string;
  readonly plan: (plan: string, from: string, mode: string) => string;
  readonly start: (kind: "threshold" | "cliff", at: string, counted: string) => string;
  readonly target: (target: string, rate: string) => string;
  readonly only: (sales: string) => string;
  readonly apart: (sales: string) => string;
  /** @param since the quarter or year with which the plan starts anew */
  readonly soFar: (before: string, now: string, since: string | undefined) => string;
  readonly less: (before: string, commission: string) => string;
  readonly bands: (bands: string, total: string) => string;
  /** @param rounded where the band alone gives a part of a cent */
  readonly oneBand: (band: string, rounded: string | undefined) => string;
  readonly nothing: string;
  readonly byOrder: (orders: string, total: string) => string;
  readonly pool: (pool: string, rule: string, people: string, share: string) => string;
  readonly factor: (factor: string, byFactor: string) => string;
  readonly cut: (amount: string) => string;
  readonly clawback: (amount: string) => string;
  readonly raised: (amount: string) => string;
  readonly cumulativeCut: (amount: string) => string;
  readonly held: (amount: string, months: string) => string;
  readonly released: (amount: string) => string;
  readonly drawn: (amount: string) => string;
  /** Without a draw: the month would pay less than nothing. */
  readonly owed: (amount: string) => string;
  readonly recovered: (amount: string, owed: string) => string;
  readonly payout: (amount: string) => string;
}

export const PAYOUT_SENTENCES: Readonly<Record<Language, Sentences>> = {
  en: {
    orders: (count, whose, recognition) =>
      `${whose === "own" ? "Your" : "The shop's"} orders of the month, counted ${recognition}: ${count}.`,
    only: (sales) => `The plan counts only those of ${sales}.`,
    apart: (sales) => `Those of ${sales} are not among them: there are plans of their own for these.`,
    amounts: (gross, refunds, cost) =>
      `Paid ${gross}, refunded ${refunds}${cost === undefined ? "" : `, cost of goods ${cost}`}.`,
    basis: (basis, amount) => `The plan pays on ${basis.toLowerCase()}: ${amount}.`,
    plan: (plan, from, mode) => `Plan “${plan}”, in force from ${from}, ${mode.toLowerCase()} reading.`,
    start: (kind, at, counted) =>
      kind === "threshold"
        ? `Only what exceeds ${at} counts: ${counted}.`
        : `From ${at} on everything counts: ${counted}.`,
    target: (target, rate) => `The target was ${target}; ${rate} of it was reached.`,
    soFar: (before, now, since = "plan") =>
      `Everything since the ${since} began counts: ${before} before this month, ${now} with it.`,
    less: (before, commission) => `Less the commission on what came before, ${before}: ${commission}.`,
    bands: (bands, total) => `${bands}, together ${total}, rounded to the cent once, at the end.`,
    oneBand: (band, rounded) =>
      rounded === undefined ? `${band}.` : `${band}, rounded to the cent: ${rounded}.`,
    nothing: "No band pays on it.",
    byOrder: (orders, total) =>
      `Each of the ${orders} orders is paid by itself within its least and most: together ${total}.`,
    pool: (pool, rule, people, share) =>
      `The team's ${pool} is shared ${rule} among ${people}: ${share} each by largest remainder.`,
    factor: (factor, byFactor) => `The KPI factor ${factor} changes it by ${byFactor}.`,
    cut: (amount) => `The cap takes off ${amount}.`,
    clawback: (amount) => `${amount} is taken back for refunds of earlier months.`,
    raised: (amount) => `${amount} is added to reach the floor.`,
    cumulativeCut: (amount) => `The cap of all months takes off ${amount}.`,
    held: (amount, months) =>
      `${amount} is held back for ${months} ${months === "1" ? "month" : "months"}, until the refund window has closed.`,
    released: (amount) => `${amount} held back earlier is released.`,
    drawn: (amount) => `${amount} is drawn to reach the guaranteed draw.`,
    owed: (amount) =>
      `${amount} more is taken back than the month earned: it is taken from the next payouts.`,
    recovered: (amount, owed) => `${amount} settles an earlier draw; ${owed} is still owed.`,
    payout: (amount) => `Paid out: ${amount}.`,
  },
  "zh-Hans": {
    orders: (count, whose, recognition) =>
      `${whose === "own" ? "本人" : "店铺"}当月订单（${recognition}）${count} 笔。`,
    only: (sales) => `该方案只计${sales}的订单。`,
    apart: (sales) => `不含${sales}的订单，它们另有方案。`,
    amounts: (gross, refunds, cost) =>
      `退款前 ${gross}，退款 ${refunds}${cost === undefined ? "" : `，商品成本 ${cost}`}。`,
    basis: (basis, amount) => `方案以${basis}计提：${amount}。`,
    plan: (plan, from, mode) => `适用方案“${plan}”，${from} 起生效，${mode}。`,
    start: (kind, at, counted) =>
      kind === "threshold" ? `超过 ${at} 的部分才计提：${counted}。` : `满 ${at} 起全额计提：${counted}。`,
    target: (target, rate) => `目标 ${target}，达成 ${rate}。`,
    soFar: (before, now, since) =>
      `${since ? `本${since}` : "方案生效以来"}累计计算：本月之前 ${before}，含本月 ${now}。`,
    less: (before, commission) => `减去此前累计业绩的提成 ${before}，本月为 ${commission}。`,
    bands: (bands, total) => `${bands}，合计 ${total}，只在最后四舍五入到分。`,
    oneBand: (band, rounded) =>
      rounded === undefined ? `${band}。` : `${band}，四舍五入到分为 ${rounded}。`,
    nothing: "没有适用的档位，不计提。",
    byOrder: (orders, total) => `${orders} 笔订单逐单计提（含每单上下限），合计 ${total}。`,
    pool: (pool, rule, people, share) =>
      `团队共 ${pool}，${rule}分给 ${people} 人，按最大余数法分得 ${share}。`,
    factor: (factor, byFactor) => `乘绩效系数 ${factor}，影响 ${byFactor}。`,
    cut: (amount) => `超过封顶，扣减 ${amount}。`,
    clawback: (amount) => `以前月份的退款追回 ${amount}。`,
    raised: (amount) => `补足保底 ${amount}。`,
    cumulativeCut: (amount) => `超过累计封顶，扣减 ${amount}。`,
    held: (amount, months) => `保留 ${amount}，${months} 个月退款期过后发放。`,
    released: (amount) => `释放以前保留 ${amount}。`,
    drawn: (amount) => `预支补足 ${amount}。`,
    owed: (amount) => `本月追回超过应得 ${amount}，转由以后月份扣回。`,
    recovered: (amount, owed) => `扣回以前预支 ${amount}，尚欠 ${owed}。`,
    payout: (amount) => `实发 ${amount}。`,
  },
  "zh-Hant": {
    orders: (count, whose, recognition) =>
      `${whose === "own" ? "本人" : "店鋪"}當月訂單（${recognition}）${count} 筆。`,
    only: (sales) => `該方案只計${sales}的訂單。`,
    apart: (sales) => `不含${sales}的訂單，它們另有方案。`,
    amounts: (gross, refunds, cost) =>
      `退款前 ${gross}，退款 ${refunds}${cost === undefined ? "" : `，商品成本 ${cost}`}。`,
    basis: (basis, amount) => `方案以${basis}計算佣金：${amount}。`,
    plan: (plan, from, mode) => `適用方案「${plan}」，${from} 起生效，${mode}。`,
    start: (kind, at, counted) =>
      kind === "threshold"
        ? `超過 ${at} 的部分才計算佣金：${counted}。`
        : `滿 ${at} 起全額計算佣金：${counted}。`,
    target: (target, rate) => `目標 ${target}，達成 ${rate}。`,
    soFar: (before, now, since) =>
      `${since ? `本${since}` : "方案生效以來"}累計計算：本月之前 ${before}，含本月 ${now}。`,
    less: (before, commission) => `減去此前累計業績的佣金 ${before}，本月為 ${commission}。`,
    bands: (bands, total) => `${bands}，合計 ${total}，只在最後四捨五入到分。`,
    oneBand: (band, rounded) =>
      rounded === undefined ? `${band}。` : `${band}，四捨五入到分為 ${rounded}。`,
    nothing: "沒有適用的級距，不計佣金。",
    byOrder: (orders, total) => `${orders} 筆訂單逐筆計算（含每單上下限），合計 ${total}。`,
    pool: (pool, rule, people, share) =>
      `團隊共 ${pool}，${rule}分給 ${people} 人，依最大餘數法分得 ${share}。`,
    factor: (factor, byFactor) => `乘績效係數 ${factor}，影響 ${byFactor}。`,
    cut: (amount) => `超過上限，扣減 ${amount}。`,
    clawback: (amount) => `以前月份的退款追回 ${amount}。`,
    raised: (amount) => `補足保底 ${amount}。`,
    cumulativeCut: (amount) => `超過累計上限，扣減 ${amount}。`,
    held: (amount, months) => `保留 ${amount}，${months} 個月退款期過後發放。`,
    released: (amount) => `釋放以前保留 ${amount}。`,
    drawn: (amount) => `預支補足 ${amount}。`,
    owed: (amount) => `本月追回超過應得 ${amount}，轉由以後月份扣回。`,
    recovered: (amount, owed) => `扣回以前預支 ${amount}，尚欠 ${owed}。`,
    payout: (amount) => `實發 ${amount}。`,
  },
};

/**
 * Why somebody is paid this amount, sentence by sentence, each with its figures.
 *
 * @param parts what each band contributes
 * @example "Your orders of the month, counted when paid: 59." … "Paid out: 1,524.67."
 */
export function whyLines(row: PayoutRow, parts: readonly BandPart[], language: Language): string[] {
  const say = PAYOUT_SENTENCES[language];
  const { plan, counted, period, team, salesOf } = row;
  const { sums } = counted;
  const cents = (amount: number) => moneyFigure(centsToDecimal(amount as Cents));
  const isMoney = !countsThings(plan.basis);
  const amount = (of: Decimal) => (isMoney ? moneyFigure(of) : figure(of));
  const { start, restarts } = plan.terms;
  const isCumulative = plan.terms.measure === "cumulative" && !row.byTiers.lines;
  const earned = team?.pool ?? row.byTiers.cents;
  const cost = plan.basis === "grossProfit" && sums.cost !== undefined ? cents(sums.cost) : undefined;
  const said: (string | false | undefined)[] = [
    say.orders(String(sums.orders), salesOf, RECOGNITION_NAMES[plan.recognition][language]),
    plan.only && say.only(scopeText(plan.only, language)),
    row.apart &&
      say.apart(row.apart.map((scope) => scopeText(scope, language)).join(language === "en" ? "; " : "；")),
    isMoney && say.amounts(cents(sums.gross), cents(sums.refunds), cost),
    say.basis(BASIS_NAMES[plan.basis][language], amount(counted.amount)),
    say.plan(
      plan.name,
      plan.from > 0 ? dayText(plan.from) : monthText(row.month),
      PAY_LABELS[plan.terms.mode][language],
    ),
    start && say.start(start.kind, amount(start.at), amount(period.counted)),
    row.target && say.target(moneyFigure(row.target), roundedPercent(counted.amount.dividedBy(row.target))),
    isCumulative &&
      say.soFar(
        amount(row.amountBefore),
        amount(row.amountBefore.plus(counted.amount)),
        restarts && RESTART_NAMES[restarts][language],
      ),
    bandSentence(row, parts, say, language),
    isCumulative && say.less(cents(byBands(parts) - earned), cents(earned)),
    team &&
      say.pool(
        cents(team.pool),
        POOL_NAMES[plan.pool!][language],
        String(team.members.length),
        cents(row.byTiers.cents),
      ),
    row.factor && say.factor(figure(row.factor), cents(period.byFactor)),
    period.cut > 0 && say.cut(cents(period.cut)),
    period.clawback !== 0 && say.clawback(cents(period.clawback)),
    period.raised > 0 && say.raised(cents(period.raised)),
    period.cumulativeCut > 0 && say.cumulativeCut(cents(period.cumulativeCut)),
    row.held > 0 && say.held(cents(row.held), String(plan.holdback?.periods ?? 0)),
    row.released > 0 && say.released(cents(row.released)),
    row.drawn > 0 && (plan.draw ? say.drawn : say.owed)(cents(row.drawn)),
    row.recovered > 0 && say.recovered(cents(row.recovered), cents(row.owed)),
    say.payout(cents(row.payout)),
  ];
  return said.filter((line): line is string => typeof line === "string");
}

function bandSentence(
  row: PayoutRow,
  parts: readonly BandPart[],
  say: Sentences,
  language: Language,
): string {
  if (row.byTiers.lines) {
    const earned = centsToDecimal(row.team?.pool ?? row.byTiers.cents);
    return say.byOrder(String(row.byTiers.lines.length), moneyFigure(earned));
  }
  return bandsSentence(parts, countsThings(row.plan.basis), language) ?? say.nothing;
}

/**
 * What the bands give and come to, rounded once.
 *
 * @param inPieces the amounts are pieces and the rates money for each
 * @returns `undefined` where no band gives anything
 */
export function bandsSentence(
  parts: readonly BandPart[],
  inPieces: boolean,
  language: Language,
): string | undefined {
  const paying = parts.filter(({ commission }) => !commission.isZero());
  const [only, another] = paying;
  if (!only) return undefined;
  const say = PAYOUT_SENTENCES[language];
  const terms = bandTerms(paying, inPieces, language);
  const total = centsToDecimal(byBands(parts));
  if (another) return say.bands(terms, moneyFigure(total));
  return say.oneBand(terms, only.commission.equals(total) ? undefined : moneyFigure(total));
}

/** What the bands come to together, rounded once. */
function byBands(parts: readonly BandPart[]): Cents {
  return roundToCents(parts.reduce((sum, { commission }) => sum.plus(commission), ZERO)) ?? NO_CENTS;
}

/** What every band gives, as a sum is written: `50,000.00 × 1% = 500.00; 9,000.00 × 2% = 180.00`. */
function bandTerms(paying: readonly BandPart[], inPieces: boolean, language: Language): string {
  const terms = paying.map(({ amount, band, flat, commission, times }) => {
    if (times) return `${figure(times)} × ${moneyFigure(flat.dividedBy(times))} = ${moneyFigure(flat)}`;
    const rated = band.rate.isZero()
      ? []
      : [
          inPieces
            ? `${figure(amount)} × ${figure(band.rate)}`
            : `${moneyFigure(amount)} × ${roundedPercent(band.rate)}`,
        ];
    const flats = flat.isZero() ? [] : [moneyFigure(flat)];
    const sum = [...rated, ...flats].join(" + ");
    return rated.length > 0 ? `${sum} = ${moneyFigure(commission.toDecimalPlaces(6))}` : sum;
  });
  return terms.join(language === "en" ? "; " : "；");
}
