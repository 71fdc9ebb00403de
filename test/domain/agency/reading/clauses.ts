import fc from "fast-check";

/** Words and what they must be read as. */
export interface Clause {
  readonly text: string;
  readonly means: Readonly<Record<string, unknown>>;
}
export type Clauses = Readonly<Record<string, fc.Arbitrary<Clause>>>;

export const exactly = (value: number) => ({ min: value, max: value });

/** One of several wordings, with what all of them mean. */
const said = (means: Clause["means"], ...wordings: readonly string[]): fc.Arbitrary<Clause> =>
  fc.constantFrom(...wordings).map((text) => ({ text, means }));

const amounts = fc.constantFrom(2000, 3000, 6800, 9500, 12_000, 15_000, 30_000);
const caps = fc.constantFrom(30_000, 50_000, 80_000);
const percents = fc.integer({ min: 1, max: 20 });
const days = fc.constantFrom(15, 30, 60);
const grouped = (value: number): string => value.toLocaleString("en");
const spaced = (value: number): string => grouped(value).replace(/,/g, " ");

const yuan = (value: number): fc.Arbitrary<string> =>
  fc.constantFrom(
    ...[
      `${value}元`,
      `${value}`,
      `${grouped(value)}元`,
      `¥${value}`,
      `￥${grouped(value)}`,
      `${value / 1e4}万`,
    ],
    ...[`${value / 1e4}萬元`, `${value / 1e3}k`, `${value}块`, `RMB ${value}`, `人民币${value}元`],
  );
const points = (value: number): fc.Arbitrary<string> =>
  fc.constantFrom(`${value}%`, `${value}个点`, `${value}個點`, `百分之${value}`, `${value}％`);

export const CHINESE: Clauses = {
  fee: amounts.chain((value) =>
    yuan(value).chain((fee) =>
      said(
        { monthlyFee: exactly(value) },
        ...[
          `月费${fee}`,
          `每月服务费${fee}`,
          `${fee}/月`,
          `每个月${fee}`,
          `基础服务费：${fee}/月`,
          `月服務費${fee}`,
        ],
        ...[`服务费每月${fee}`, `固定月费${fee}`, `托管費${fee}每月`, `基本費${fee}/月`],
      ),
    ),
  ),
  rate: percents.chain((value) =>
    points(value).chain((rate) =>
      said(
        { rate: exactly(value / 100) },
        ...[
          `提点${rate}`,
          `销售额的${rate}`,
          `佣金${rate}`,
          `抽佣${rate}`,
          `按销售额${rate}提成`,
          `另收销售额${rate}`,
        ],
        ...[`加${rate}提点`, `銷售額${rate}`, `按成交额提${rate}`, `佣金比例：${rate}`, `提成比例 ${rate}`],
      ),
    ),
  ),
  setup: amounts.chain((value) =>
    yuan(value).chain((fee) =>
      said(
        { setupFee: exactly(value) },
        ...[
          `开店费${fee}`,
          `一次性启动费${fee}`,
          `入驻费${fee}`,
          `開辦費${fee}（一次性）`,
          `店铺装修费一次性${fee}`,
        ],
      ),
    ),
  ),
  deposit: amounts.chain((value) =>
    yuan(value).chain((sum) =>
      said(
        { deposit: exactly(value), depositRefundable: true },
        ...[
          `押金${sum}，合同到期退还`,
          `保证金${sum}（可退）`,
          `保證金${sum}，期滿退還`,
          `履约保证金${sum}，到期无息退还`,
        ],
      ),
    ),
  ),
  cap: caps.chain((value) =>
    yuan(value).chain((most) =>
      said(
        { cap: exactly(value) },
        ...[`每月封顶${most}`, `每月费用上限${most}`, `月度封頂${most}`, `每月最高不超过${most}`],
      ),
    ),
  ),
  months: fc
    .constantFrom<[number, string]>([3, "3个月"], [6, "半年"], [12, "一年"], [12, "12個月"], [24, "两年"])
    .chain(([months, length]) =>
      said(
        { months: exactly(months) },
        ...[`合同${length}`, `签约${length}`, `${length}起签`, `合作期${length}`, `最短合作${length}`],
        ...[`合約期：${length}`, `服务期限${length}`],
      ),
    ),
  notice: days.chain((count) =>
    said(
      { noticeDays: exactly(count) },
      `提前${count}天通知解约`,
      `解約須提前${count}天書面通知`,
      `提前${count}日通知可终止`,
    ),
  ),
  tax: fc.oneof(
    said({ taxIncluded: false }, "不含税", "未稅", "以上价格不含税"),
    said({ taxIncluded: true }, "含税", "以上报价均含税"),
  ),
  ads: said(
    { adSpendIncluded: false },
    ...["广告费另计", "推广费由商家承担", "不含推广费", "广告投放费用客户自理", "廣告費另計"],
  ),
  orders: fc
    .constantFrom(1, 2, 5)
    .chain((price) =>
      said({ perOrder: exactly(price) }, `每单${price}元`, `每訂單加收${price}元`, `${price}元/单`),
    ),
};

const dollars = (value: number): fc.Arbitrary<string> =>
  fc.constantFrom(
    ...[`$${value}`, `$${grouped(value)}`, `$${value / 1e3}k`, `US$${value}`, `USD ${grouped(value)}`],
    ...[`${grouped(value)} USD`, `$ ${value}`, `${value} dollars`],
    ...[`$${spaced(value)}`, `${spaced(value)} USD`],
  );
const percent = (value: number): fc.Arbitrary<string> =>
  fc.constantFrom(`${value}%`, `${value} %`, `${value}.0%`);

export const ENGLISH: Clauses = {
  fee: amounts.chain((value) =>
    dollars(value).chain((fee) =>
      said(
        { monthlyFee: exactly(value) },
        ...[
          `${fee}/month`,
          `monthly retainer of ${fee}`,
          `Retainer: ${fee} per month`,
          `management fee ${fee} monthly`,
        ],
        ...[`${fee} a month`, `${fee} per month flat fee`, `Monthly fee: ${fee}`, `Base fee ${fee}/mo`],
        ...[`We charge ${fee} each month`, `fixed fee of ${fee} p.m.`],
      ),
    ),
  ),
  rate: percents.chain((value) =>
    percent(value).chain((rate) =>
      said(
        { rate: exactly(value / 100) },
        ...[
          `${rate} of sales`,
          `${rate} commission on sales`,
          `plus ${rate} of revenue`,
          `${rate} of gross sales`,
        ],
        ...[
          `commission: ${rate} of monthly sales`,
          `a performance fee of ${rate} of sales`,
          `${rate} revenue share`,
        ],
        ...[`commission of ${rate}`, `${rate} of all sales we generate`, `${rate} of ad spend`],
      ),
    ),
  ),
  setup: amounts.chain((value) =>
    dollars(value).chain((fee) =>
      said(
        { setupFee: exactly(value) },
        ...[
          `one-time setup fee of ${fee}`,
          `${fee} setup`,
          `onboarding: ${fee} one-off`,
          `Setup fee: ${fee}`,
        ],
        ...[`an initial setup fee of ${fee}`, `onboarding fee ${fee} (one time)`],
      ),
    ),
  ),
  deposit: amounts.chain((value) =>
    dollars(value).chain((sum) =>
      said(
        { deposit: exactly(value), depositRefundable: true },
        ...[`refundable deposit of ${sum}`, `deposit ${sum}, refundable at the end of the contract`],
        `${sum} refundable security deposit`,
      ),
    ),
  ),
  cap: caps.chain((value) =>
    dollars(value).chain((most) =>
      said(
        { cap: exactly(value) },
        ...[`capped at ${most} per month`, `monthly cap of ${most}`, `fees never exceed ${most} per month`],
        `maximum ${most} per month`,
      ),
    ),
  ),
  months: fc
    .constantFrom<[number, string, string]>(
      [3, "3 months", "3-month"],
      [3, "90 days", "90-day"],
      [6, "6 months", "six-month"],
      [12, "one year", "one-year"],
    )
    .chain(([months, length, long]) =>
      said(
        { months: exactly(months) },
        ...[
          `${long} contract`,
          `minimum term ${length}`,
          `minimum commitment of ${length}`,
          `${long} minimum`,
        ],
        ...[`contract length: ${length}`, `initial term of ${length}`, `for a ${long} commitment`],
      ),
    ),
  notice: days.chain((count) =>
    said(
      { noticeDays: exactly(count) },
      ...[
        `rolling monthly contract with ${count} days notice`,
        `${count} days' notice`,
        `cancel with ${count} days notice`,
        `${count}-day notice to terminate`,
      ],
      `either party may terminate with ${count} days written notice`,
    ),
  ),
  tax: fc.oneof(
    said({ taxIncluded: false }, "excl. VAT", "plus VAT", "All prices exclude tax"),
    said({ taxIncluded: true }, "prices include VAT", "VAT included"),
  ),
  ads: said(
    { adSpendIncluded: false },
    ...["ad spend not included", "ad spend billed separately", "advertising budget paid by client"],
    ...["excludes ad spend", "media budget is extra"],
  ),
  orders: fc
    .constantFrom(1, 2, 3)
    .chain((price) =>
      said({ perOrder: exactly(price) }, `$${price} per order`, `$${price}.00 for each order`),
    ),
};

/** What agencies say of themselves beside their terms. */
export const CHINESE_BOASTS: readonly string[] = [
  ...["10年电商运营经验", "服务过200多家品牌", "团队30人", "平均提升转化率30%", "7×24小时响应", "3天内上线"],
  ...[
    "每周2次数据报告",
    "合作过50个天猫店",
    "2015年成立",
    "杭州、广州2个分公司",
    "专属3人小组服务",
    "好评率98%以上",
  ],
  ...[
    "响应时间不超过30分钟",
    "每月15次直播",
    "已服务客户续约率85%",
    "电话13800138000",
    "报价有效期15天",
    "每周一例会",
  ],
];
export const ENGLISH_BOASTS: readonly string[] = [
  ...["10+ years of experience", "over 200 brands served", "team of 30 specialists", "average ROAS of 5x"],
  ...[
    "24/7 support",
    "weekly reports",
    "live in 14 days",
    "we grew sales by 40% for our clients",
    "founded in 2015",
  ],
  ...[
    "98% client retention",
    "2 strategy calls per month",
    "response within 24 hours",
    "call +1 415 555 0100",
  ],
  ...["managed $50M in ad spend", "quote valid for 30 days", "top 1% of agencies"],
];
