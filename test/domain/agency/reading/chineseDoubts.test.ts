import { quoteJson } from "../../../../src/domain/agency/reading/quoteJson";
import { readQuote } from "../../../../src/domain/agency/reading/readQuote";
import { compileQuote } from "../../../../src/domain/agency/terms/compileQuote";
import { termsOfReading } from "../../../../src/domain/agency/terms/quoteTerms";

const priced = (text: string) => compileQuote(termsOfReading(readQuote(text)), "base").code;

describe("A Chinese quote has no price where its words leave it open", () => {
  test.each([
    "美工1500，客服2000，全包6500",
    "运营8000/月，美工3000/月，全包10000/月",
    "日耗500以内1500/月",
    "月费8000，不达30万另收5000服务费",
    "月费5000，提点3%，淘客推广服务费10%",
    "季度签25000",
    "半年签5万",
    "你们三我们七",
    "1000单以内2元/单，1000-5000单1.5元/单",
    "KOC 800/篇，月费5000，KOL按刊例价+10%服务费",
    "月费5000，充值返点3%给客户",
    "服务费模式：1万/月；纯佣模式：12%",
    "两种模式：A 8000/月+3%  B 5000/月+5%",
    "5000+2%，做到50万以后改为8000+1.5%",
    "8000/月，业绩没涨不收费",
    "月费5000，提点3%，达人带货佣金20%",
    "前10名签约5500/月",
    "每单1.5元，每月低于1000单按1000单算",
    "服务费每月3000+3%，低于5万不收服务费",
    "3000底薪+3个点，低于5万那个月不收底薪",
    "每月最少30条视频，每条200",
    "直播1500/场 每月10场起",
    "月费4000，提成2%，提成超过4000就不收月费",
    "提点5%，做到50万返2个点",
    "抖音代运营两种收费：月费8000不抽成，或者月费3000抽8%",
    "50万封顶，超出不再提点，3个点",
    "店铺流水的5个点，扣除退款和推广费后",
    "季度GMV目标300万，超额部分3%",
    "月费8000，季度做到300万奖励2万",
    "前期月费4000，月销到30万后不收月费，只提5个点",
    "每成交一单提8%，最低3元一单",
    "基础佣金3%，超额奖励2%（月超100万部分）",
    "佣金5%，年付减1个点",
    "价格：8k（不带提成） 或 5k+3%",
    "第一个月5000，后面每个月递增1000，到8000为止",
    "每单服务费3元，月单量过万2.5元",
    "按净利润三七分，我们三你们七，前三个月每月补贴5000人工",
    "月费8000+5%，做到100万免月费，只收6%",
    "50万以内5%，以上4%，逐年递减0.5个点",
    "佣金5%，第二年降10%",
    "单店1200/月，3店起",
    "首款2万，之后每款1万",
    "首店2000/月，之后每店1500/月",
    "单站2000/月，三站以上1500",
    "不出单不收费，月费3000，提成10%",
    "没效果不收费，提成10%",
    "每个月固定给我们一万，卖得好再给两个点",
    "业绩好的话每月另加2000，月费5000",
    "天猫京东各5000/月",
    "基础服务费50%在ROI达标后返还，月费8000",
    "团队5人，人均8000元/月，另收10%管理费",
    "月费5000，达人投放费用另算，收取10%的服务费",
    "月费8000，提成5%，季度GMV增长30%以上额外奖励0.5%提成",
    "月费8000，提成5%，未达标下调1个百分点",
    "代播300元/小时，月播26天打包35000元/月",
    "二选一：坑位5000/链接，或纯佣25%",
    "月费6万，KOL合作执行费为KOL费用的20%",
    "按销售额5%收佣金，月销售额不足20万的按最低8000元收取",
    "毛利30%以上收5%，毛利20%-30%收3%，20%以下收1%",
    "月流水抽3%，但不超过净利的20%",
    "月费8000，乙方承诺月销达到20万元，否则第四个月起免费服务直至达标",
    "退货率<20%按5%，20%-40%按4%，>40%按3%",
    "策略咨询3万/季，执行团队2万/月",
    "月费1.5万(含2个运营)，每多一个运营加5000",
    "3个月打包6万，达成月销30万后转为佣金6%",
    "每月运营费4000，店铺做起来后(月销10万)加到6000",
    "月固定费用2万，ROI≥4时按广告消耗5%奖励",
    "主播180/小时，中控80/小时，运营100/小时",
    "提成从第4个月开始算，2个点，月费7800",
    "FB一周3篇9,000/月，IG一周3篇9,000/月，FB+IG 15,000/月",
    "保证金5万，完成任务返还保证金并奖励1%",
    "完成目标80%以下不提，80%-100%提1%，100%以上提2%",
    "按销售额的3%或利润的10%收取",
    "按销售额的3%或利润的10%收取，以高者为准",
    "运营1人8000，客服2人9000",
    "运营2人各8000，客服1人5000，合计20000/月",
    "运营6500*2、设计5500*1，管理费10%",
    "基础费3980/月，销售额≥2万美金部分提5%",
    "月GMV 50万档：服务费1.2万；100万档：服务费2万",
    "月费8000起，超过100个SKU每增加50个加1000",
    "月费由6000调到8000，自明年1月1日起执行",
  ])("%s", (text) => expect(priced(text)).toBe("unclear"));

  test("and no part price is a range of fees", () =>
    expect(quoteJson(readQuote("美工1500，客服2000，全包6500"))).toMatchObject({
      monthlyFee: null,
      packages: [{ name: "美工" }, { name: "客服" }, { name: "全包" }],
    }));
});

test.each([
  ["包年98000送3个月，包半年55000送1个月", "conditionUnread"],
  ["第一年年费36万，第二年起调整为42万，另抽成2%", "phaseOfTerm"],
])("What is of one part only, or of all, is asked: %s", (text, code) =>
  expect(readQuote(text).questions).toContainEqual(expect.objectContaining({ code })),
);

test("A refund for months in a row is asked for the months that are measured", () =>
  expect(readQuote("1.2万/月，业绩目标30万/月，连续3个月不达标退一个月服务费").questions).toContainEqual(
    expect.objectContaining({ code: "refundPeriod" }),
  ));

describe("What rests on whether a merchant is satisfied is asked, and the price stands", () => {
  test.each(["月费8000，试用满意后签约", "月费6000，首月不满意退款", "满意再付款，月费4000"])(
    "%s",
    (text) => {
      expect(readQuote(text).questions).toContainEqual(expect.objectContaining({ code: "satisfaction" }));
      expect(priced(text)).toBe("quote");
    },
  );

  test("and not where an agency praises itself", () =>
    expect(readQuote("客户满意度98%，月费5000").questions.map(({ code }) => code)).not.toContain(
      "satisfaction",
    ));
});

test.each([
  "上一家收我们8000一个月+5%",
  "之前合作的代运营月费1万，5个点",
  "别家报价6000+5%，你们能做吗",
  "运营工资8000+提成1%，你们代运营收多少？",
  "我自己招运营底薪6000+2个点提成，你们怎么收费",
  "签三年每年递减5%",
  "2000底薪+销售额8个点提成，招兼职运营",
])("What no agency offers is no price: %s", (text) =>
  expect(quoteJson(readQuote(text))).toMatchObject({ monthlyFee: null, rate: null }),
);

test.each(["月薪8000招一个运营", "工资8000请一个客服"])("A wage is no price of an agency: %s", (text) =>
  expect(quoteJson(readQuote(text))).toMatchObject({ model: null, monthlyFee: null }),
);

test("A package that costs about so much is asked for its price", () =>
  expect(readQuote("套餐A约3000/月,套餐B约6000/月").questions).toContainEqual({
    code: "approximate",
    term: "packages",
    text: "3000 / 6000",
  }));

test.each([
  ["月费3000，年付送1个半月", "送1个半月"],
  ["我们是5000+5%，做满半年退你一个月服务费", "退你一个月"],
])("Months that are given and not read are asked for: %s", (quote, text) =>
  expect(readQuote(quote).questions).toContainEqual({ code: "conditionUnread", term: "bonusMonths", text }),
);
