import type { Localised } from "../src/locale/catalogue";

/** A formula of the function reference. Array constants alone, so that it can be pasted into any workbook. */
export interface Example {
  /** What the formula is there to show. */
  readonly shows: Localised;
  readonly formula: string;
}

export interface FunctionExamples {
  /** Formulas that give a result. */
  readonly gives: readonly Example[];
  /** Formulas that fail on purpose: the errors a person meets, with their messages. */
  readonly fails: readonly string[];
}

const shows = (formula: string, en: string, hans: string, hant: string): Example => ({
  formula,
  shows: { en, "zh-Hans": hans, "zh-Hant": hant },
});

const TIERS = "{0,0.1;100000,0.15}";
const UP_TO_TABLE = '{"Up to","Rate";100000,"10%";200000,"15%";"",0.2}';

const QUOTES = '{"name","fee","rate";"A",20000,0.03;"B",0,0.06;"C",50000,0}';

/** Twenty-four months of sales from January 2024, with two big months a year. */
const MONTHS = `{${Array.from({ length: 24 }, (_, at) => `"${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}"`).join(";")}}`;
const SALES = "{80;60;90;90;100;150;90;90;100;110;240;140;88;66;99;99;110;165;99;99;110;121;264;154}";

/** By id, as the functions stand in `functions.json`. */
export const FUNCTION_EXAMPLES: Readonly<Record<string, FunctionExamples>> = {
  MONTHLY: {
    gives: [
      shows(
        '=OPS.MONTHLY({"2020-02-21 00:00:02";"20200203";"2020-03-01"},{"￥1234.50";"1.2万";200})',
        "Dates and amounts as exports write them",
        "按导出文件的写法识别日期与金额",
        "依匯出檔的寫法辨識日期與金額",
      ),
      shows(
        '=OPS.MONTHLY({"2020-02-21";"2020-02-22";"2020-03-01"},{100;50;200},{"A";"B";"A"})',
        "One column for each shop",
        "每家店铺一列",
        "每家店鋪一欄",
      ),
      shows(
        '=OPS.MONTHLY({"2022-01-01";"2022-01-16";"2022-01-31"},{1000;2000;500},,"half month")',
        "Settled twice a month",
        "每月分两次结算",
        "每月分兩次結算",
      ),
      shows(
        '=OPS.MONTHLY({"2026-01-03";"2026-01-05";"2026-01-18";"2026-01-19"},{100;1000;2000;500},,"two weeks","2026-01-05")',
        "Paid every two weeks, one of which begins on 5 January",
        "每两周结算一次，其中一期从 1 月 5 日开始",
        "每兩週結算一次，其中一期從 1 月 5 日開始",
      ),
      shows(
        '=OPS.MONTHLY({"2025-11-20";"2026-01-05";"2026-02-10"},{300;1000;500},,"year to date")',
        "The year up to each month, from which COMMISSION.DELTA pays",
        "年初至各月的累计，供 COMMISSION.DELTA 使用",
        "年初至各月的累計，供 COMMISSION.DELTA 使用",
      ),
    ],
    fails: [
      '=OPS.MONTHLY({"2020-02-21";"2020-02-22"},{100})',
      '=OPS.MONTHLY({"2020-02-21";"soon"},{100;50})',
    ],
  },
  AMOUNT: {
    gives: [
      shows(
        '=OPS.AMOUNT("￥1,234.50")',
        "A currency sign and separators",
        "货币符号与千分位",
        "貨幣符號與千分位",
      ),
      shows('=OPS.AMOUNT("429.9万")', "In ten thousands", "以万为单位", "以萬為單位"),
      shows('=OPS.AMOUNT("82.20%")', "A percentage", "百分比", "百分比"),
    ],
    fails: ['=OPS.AMOUNT("约3万")', '=OPS.AMOUNT("< 10%")', '=OPS.AMOUNT("--")'],
  },
  COMMISSION: {
    gives: [
      shows(
        `=OPS.COMMISSION(150000,${TIERS},"marginal")`,
        "Marginal: 10% of the first 100,000, 15% of the rest",
        "分段累加：前 100,000 按 10%，其余按 15%",
        "分段加總：前 100,000 按 10%，其餘按 15%",
      ),
      shows(
        `=OPS.COMMISSION(150000,${TIERS},"whole")`,
        "Whole: 15% of everything",
        "全额累进：全部按 15%",
        "累計落點：全部按 15%",
      ),
      shows(
        `=OPS.COMMISSION(250000,${UP_TO_TABLE},"marginal")`,
        "A table with a header, whose last band is open",
        "带表头的级距表，最后一档上不封顶",
        "有標題列的級距表，最後一級不設上限",
      ),
      shows(
        '=OPS.COMMISSION(250000,{"Sales","Rate";"0 – 100,000","10%";"100,001 – 200,000","15%";"over 200,000","20%"},"marginal")',
        "Bands in words, as a page prints them",
        "按网页常见写法用文字写明各档区间",
        "依網頁常見寫法用文字寫明各級區間",
      ),
      shows(
        `=OPS.COMMISSION(20000,${TIERS},"marginal",3000,12000)`,
        "A floor of 3,000 and a cap of 12,000",
        "保底 3,000，封顶 12,000",
        "保底 3,000，上限 12,000",
      ),
    ],
    fails: [
      `=OPS.COMMISSION(-1,${TIERS},"marginal")`,
      `=OPS.COMMISSION(150000,${TIERS},"average")`,
      `=OPS.COMMISSION(150000,{"From","Rate";0,5;100000,8},"marginal")`,
      '=OPS.COMMISSION(150000,{0,0.1;100000,"abc"},"whole")',
      '=OPS.COMMISSION(300000,{"Up to","Rate";100000,0.1;200000,0.15},"whole")',
      '=OPS.COMMISSION(10.005,{"From","Up to","Rate";0,10,0.05;10.01,20,0.06},"whole")',
      `=OPS.COMMISSION(150000,${TIERS},"whole",5000,1000)`,
    ],
  },
  "COMMISSION.STEPS": {
    gives: [
      shows(
        `=OPS.COMMISSION.STEPS(150000,${TIERS},"marginal")`,
        "Each band's part of the payout",
        "每一档对应的提成",
        "每一級對應的佣金",
      ),
      shows(
        `=OPS.COMMISSION.STEPS(150000,${TIERS},"whole",0,20000)`,
        "The cut by a cap on a line of its own",
        "封顶扣减单独列为一行",
        "超過上限扣減單獨列為一列",
      ),
    ],
    fails: [`=OPS.COMMISSION.STEPS(-1,${TIERS},"marginal")`],
  },
  "COMMISSION.DELTA": {
    gives: [
      shows(
        `=OPS.COMMISSION.DELTA(80000,150000,${TIERS},"marginal")`,
        "This month's 70,000 pass the bound: 17,500 less the 8,000 of before",
        "本月 70,000 跨过界限：17,500 减去已发的 8,000",
        "本月 70,000 跨過界限：17,500 減去已發的 8,000",
      ),
      shows(
        `=OPS.COMMISSION.DELTA(150000,120000,${TIERS},"marginal")`,
        "Refunds take back the top band first",
        "退款时先从最高一档扣回",
        "退款時先從最高一級扣回",
      ),
      shows(
        `=OPS.COMMISSION.DELTA(150000,120000,${TIERS},"marginal",2000)`,
        "With 2,000 paid before, the rest is still due",
        "此前只发了 2,000，差额补发",
        "先前只發了 2,000，差額補發",
      ),
    ],
    fails: [
      `=OPS.COMMISSION.DELTA(0,100,${TIERS},"whole",-5)`,
      `=OPS.COMMISSION.DELTA("?",100,${TIERS},"whole")`,
    ],
  },
  "COMMISSION.BOTH": {
    gives: [
      shows(
        `=OPS.COMMISSION.BOTH(150000,${TIERS})`,
        "What the choice of the reading is worth",
        "两种口径相差多少",
        "兩種解讀相差多少",
      ),
    ],
    fails: ['=OPS.COMMISSION.BOTH(150000,{"Up to","Rate";100000,0.1})'],
  },
  "COMMISSION.CHECK": {
    gives: [
      shows(
        '=OPS.COMMISSION.CHECK({"From","Up to","Rate";0,100000,5;200000,"",0.1})',
        "A rate of 5 for 5%, and a gap",
        "比例把 5% 写成 5、断档",
        "比例把 5% 寫成 5、缺口",
      ),
      shows(
        '=OPS.COMMISSION.CHECK({0,"10%";100000,"8%"},"whole")',
        "A table in which more sales pay less",
        "多卖少拿的阶梯表",
        "多賣少拿的級距表",
      ),
      shows(
        `=OPS.COMMISSION.CHECK(${TIERS},"marginal")`,
        "A table without a defect",
        "没有问题的级距表",
        "沒有問題的級距表",
      ),
    ],
    fails: [`=OPS.COMMISSION.CHECK(${TIERS},"both")`],
  },
  "COMMISSION.NEEDED": {
    gives: [
      shows(
        `=OPS.COMMISSION.NEEDED(20000,${TIERS},"marginal")`,
        "Sales for a payout of 20,000",
        "拿到 20,000 提成所需的业绩",
        "拿到 20,000 佣金所需的業績",
      ),
    ],
    fails: ['=OPS.COMMISSION.NEEDED(20000,{"Up to","Rate";100000,0.1},"whole")'],
  },
  ATTAINMENT: {
    gives: [
      shows(
        '=OPS.ATTAINMENT(90000,100000,{0,0.01;0.8,0.02;1,0.03},"whole")',
        "90% of the target: 2% of what was sold",
        "完成率 90%：按销售额的 2%",
        "達成率 90%：按銷售額的 2%",
      ),
      shows(
        '=OPS.ATTAINMENT(90000,100000,{"From","Flat";0,3000;0.8,4000;1,5000},"whole")',
        "A base pay that steps with completion",
        "底薪随完成率分档",
        "底薪隨達成率分級",
      ),
      shows(
        '=OPS.ATTAINMENT(650000,500000,{"Attainment","Rate";"0-100%",1;"101-130%",1.5;"over 130%",2},"marginal",100000,TRUE)',
        "A target bonus of 100,000, accelerated above 100%",
        "目标奖金 100,000，超额部分加速",
        "目標獎金 100,000，超額部分加速",
      ),
      shows(
        '=OPS.ATTAINMENT(240000,300000,{0,0.02;0.8,0.03;1,0.05},"whole")-OPS.ATTAINMENT(80000,300000,{0,0.02;0.8,0.03;1,0.05},"whole")',
        "A quarter's quota of 300,000: the quarter so far, less the month before",
        "季度目标 300,000：本季截至当月减去上月",
        "季目標 300,000：本季截至當月減去上月",
      ),
    ],
    fails: ['=OPS.ATTAINMENT(90000,0,{0,0.01},"whole")'],
  },
  SPLIT: {
    gives: [
      shows(
        "=OPS.SPLIT(100,{1;1;1})",
        "Three equal parts that add up to 100",
        "三等分，合计仍为 100",
        "三等分，合計仍為 100",
      ),
      shows(
        "=OPS.SPLIT(50000000,{9.5;7.2;8.1;8.3},0)",
        "Whole yuan by quarter",
        "按季度分到元",
        "依季度分到元",
      ),
    ],
    fails: ["=OPS.SPLIT(100,{0;0})", "=OPS.SPLIT(100,{1;-1})", "=OPS.SPLIT(100,{1;1},2.5)"],
  },
  STEPBONUS: {
    gives: [
      shows(
        "=OPS.STEPBONUS(35999,10000,400)",
        "400 for every full 10,000",
        "每满 10,000 奖 400",
        "每滿 10,000 獎 400",
      ),
      shows(
        "=OPS.STEPBONUS(35999,10000,400,20000)",
        "Counted from 20,000",
        "从 20,000 起算",
        "從 20,000 起算",
      ),
      shows(
        "=OPS.STEPBONUS(121,10,100,0,TRUE)",
        "By the package of 10: a started one counts",
        "每 10 件一包，不满一包按一包计",
        "每 10 件一包，不滿一包按一包計",
      ),
    ],
    fails: ["=OPS.STEPBONUS(35999,0,400)"],
  },
  DRAW: {
    gives: [
      shows(
        '=OPS.DRAW({2000;9000;6000},5000,"recoverable")',
        "The first month's shortfall is taken from the second",
        "首月差额从次月扣回",
        "首月差額從次月扣回",
      ),
      shows(
        '=OPS.DRAW({3000},2000,"recoverable",125)',
        "With 125 still owed from before",
        "此前尚欠 125",
        "此前尚欠 125",
      ),
    ],
    fails: ['=OPS.DRAW({2000;9000;6000},{5000;5000},"recoverable")', '=OPS.DRAW({2000;9000},5000,"loan")'],
  },
  CLAWBACK: {
    gives: [
      shows(
        `=OPS.CLAWBACK({150000;80000},{60000;10000},${TIERS},"marginal")`,
        "The first period's refund passes through both bands",
        "第一期的退款跨过两档",
        "第一期的退款跨過兩級",
      ),
    ],
    fails: [
      `=OPS.CLAWBACK({150000;80000},{-60000;0},${TIERS},"marginal")`,
      `=OPS.CLAWBACK({150000;80000},{1;2;3},${TIERS},"marginal")`,
    ],
  },
  "AGENCY.PARSE": {
    gives: [
      shows(
        '=OPS.AGENCY.PARSE("月費兩萬起，3 4個點")',
        "A range stays a range, and what is open becomes a question",
        "区间仍是区间，不明确之处列为要问的问题",
        "區間仍是區間，不明確之處列為要問的問題",
      ),
      shows(
        '=OPS.AGENCY.PARSE("前三個月服務費1.5W/月，提點2%；第四個月起按階梯：50萬以內5%，50-100萬4%，100萬以上3.5%")',
        "Two phases, the second with tiers",
        "前后两个阶段，后一阶段按阶梯",
        "前後兩個階段，後一階段按級距",
      ),
    ],
    fails: ['=OPS.AGENCY.PARSE("")'],
  },
  "AGENCY.FEE": {
    gives: [
      shows(
        '=OPS.AGENCY.FEE("月費2萬加3個點",1000000)',
        "From the words as they were pasted",
        "直接用粘贴的原文",
        "直接用貼上的原文",
      ),
      shows(
        '=OPS.AGENCY.FEE({"服務費","提點";20000,"3%"},1000000)',
        "From terms in columns",
        "用分栏的条款",
        "用分欄的條款",
      ),
    ],
    fails: ['=OPS.AGENCY.FEE({"fee","bonus";1,2},100)', '=OPS.AGENCY.FEE("月費2萬加3個點",1000000,0)'],
  },
  "AGENCY.COMPARE": {
    gives: [
      shows(
        `=OPS.AGENCY.COMPARE(${QUOTES},{800000;1000000;1200000},40%)`,
        "Three quotes over three months, at a margin of 40%",
        "三份报价，三个月，毛利率 40%",
        "三份報價，三個月，毛利率 40%",
      ),
      shows(
        '=OPS.AGENCY.COMPARE({"5% of sales";"5% of net sales"},{1000000},,10%,1.2)',
        "A rate whose base is not named, with refunds of 10% and GMV of 1.2 times the sales",
        "提点没写基数，退款率 10%，GMV 是销售额的 1.2 倍",
        "抽成沒寫基準，退款率 10%，GMV 為銷售額的 1.2 倍",
      ),
    ],
    fails: [
      '=OPS.AGENCY.COMPARE({"name","fee";"A","abc"},{100})',
      '=OPS.AGENCY.COMPARE({"name","fee";"A",100},{-5})',
    ],
  },
  "AGENCY.CROSSOVER": {
    gives: [
      shows(
        `=OPS.AGENCY.CROSSOVER(${QUOTES},3000000)`,
        "The commission alone is cheapest first, the fixed fee last",
        "销售额低时纯提点最便宜，高时固定费用最便宜",
        "銷售額低時純抽成最便宜，高時固定費用最便宜",
      ),
    ],
    fails: [`=OPS.AGENCY.CROSSOVER(${QUOTES},3000000,0)`],
  },
  "AGENCY.BREAKEVEN": {
    gives: [
      shows(
        '=OPS.AGENCY.BREAKEVEN("月費2萬加3個點","純提點6%")',
        "Below this the commission alone costs less",
        "低于此数纯提点更便宜",
        "低於此數純抽成更便宜",
      ),
    ],
    fails: ['=OPS.AGENCY.BREAKEVEN("月費2萬加3個點","月費3萬加3個點")'],
  },
  "AGENCY.MAXRATE": {
    gives: [
      shows(
        "=OPS.AGENCY.MAXRATE(40%,25%,8%)",
        "Margin 40%, other costs 25%, profit of 8% wanted",
        "毛利率 40%，其他费用 25%，要留利润 8%",
        "毛利率 40%，其他費用 25%，要留利潤 8%",
      ),
    ],
    fails: ["=OPS.AGENCY.MAXRATE(20%,25%)"],
  },
  "AGENCY.CLASS": {
    gives: [
      shows(
        "=OPS.AGENCY.CLASS(1500000)",
        "A shop of 1.5 million a month",
        "月销 150 万的店铺",
        "月銷 150 萬的店鋪",
      ),
    ],
    fails: ["=OPS.AGENCY.CLASS(-1)"],
  },
  "PLAN.SEASONALITY": {
    gives: [
      shows(
        `=OPS.PLAN.SEASONALITY(${MONTHS},${SALES})`,
        "Two years that grow by a tenth weigh each month alike",
        "两年同比增长一成，各月权重不受影响",
        "兩年同比成長一成，各月權重不受影響",
      ),
    ],
    fails: [
      '=OPS.PLAN.SEASONALITY({"2025-01";"2025-02"},{100;80})',
      `=OPS.PLAN.SEASONALITY(${MONTHS},${SALES},TRUE)`,
    ],
  },
  "PLAN.EVENTS": {
    gives: [shows("=OPS.PLAN.EVENTS(2026)", "The events of 2026", "2026 年的活动", "2026 年的活動")],
    fails: ["=OPS.PLAN.EVENTS(26)"],
  },
  "PLAN.SPREAD": {
    gives: [
      shows(
        "=OPS.PLAN.SPREAD(50000000,{8;6;9;9;10;15;9;9;10;11;24;14})",
        "A year of 50 million that still adds up",
        "5,000 万的年度目标，合计分毫不差",
        "5,000 萬的年度目標，合計分毫不差",
      ),
    ],
    fails: ["=OPS.PLAN.SPREAD(50000000,{0;0})", '=OPS.PLAN.SPREAD("?",{1;1})'],
  },
  "PLAN.FORECAST": {
    gives: [
      shows(
        `=OPS.PLAN.FORECAST(${MONTHS},${SALES},3)`,
        "Three months on, with the range of 80%",
        "往后三个月及 80% 的区间",
        "往後三個月及 80% 的區間",
      ),
    ],
    fails: [`=OPS.PLAN.FORECAST(${MONTHS},${SALES},0)`, `=OPS.PLAN.FORECAST(${MONTHS},${SALES},3,1)`],
  },
  "PLAN.VISITORS": {
    gives: [
      shows(
        "=OPS.PLAN.VISITORS(1000000,1.5%,320)",
        "1,000,000 at 1.5% and 320 an order",
        "销售额 1,000,000，转化率 1.5%，客单价 320",
        "銷售額 1,000,000，轉換率 1.5%，客單價 320",
      ),
      shows(
        "=OPS.PLAN.VISITORS(1000000,{0.1,0.15},320)",
        "By steps: 10% put it into the cart, 15% of these pay",
        "逐步转化：加购率 10%，加购后支付率 15%",
        "逐步轉化：加購率 10%，加購後支付率 15%",
      ),
    ],
    fails: ["=OPS.PLAN.VISITORS(1000000,0,320)", "=OPS.PLAN.VISITORS(1000000,15,320)"],
  },
  "PLAN.BREAKEVENROI": {
    gives: [
      shows("=OPS.PLAN.BREAKEVENROI(30%)", "By the margin alone", "只看毛利率", "只看毛利率"),
      shows(
        "=OPS.PLAN.BREAKEVENROI(30%,20%,4%)",
        "After refunds of 20% and fees of 4%",
        "退款率 20%、平台费率 4%",
        "退款率 20%、平台費率 4%",
      ),
    ],
    fails: ["=OPS.PLAN.BREAKEVENROI(5%,20%,4%)", "=OPS.PLAN.BREAKEVENROI(30)"],
  },
  "PLAN.HEADCOUNT": {
    gives: [
      shows(
        "=OPS.PLAN.HEADCOUNT(9000,2200,2,85%)",
        "9,000 chats, 2,200 a person, 85% of the time",
        "9,000 次咨询，每人 2,200 次，利用率 85%",
        "9,000 次諮詢，每人 2,200 次，利用率 85%",
      ),
    ],
    fails: ["=OPS.PLAN.HEADCOUNT(9000,0)"],
  },
  "PLAN.BREAKEVENSALES": {
    gives: [
      shows(
        "=OPS.PLAN.BREAKEVENSALES(60000,30%,{12%;4%;1%})",
        "Fixed costs of 60,000; ads 12%, fees 4%, commission 1%",
        "固定费用 60,000；推广 12%、平台 4%、提成 1%",
        "固定費用 60,000；推廣 12%、平台 4%、佣金 1%",
      ),
    ],
    fails: ["=OPS.PLAN.BREAKEVENSALES(60000,15%,{12%;4%})"],
  },
  "PLAN.MONTHS": {
    gives: [
      shows(
        '=OPS.PLAN.MONTHS(12000000,{"start","2026-01";"conversion",0.02;"orderValue",250;"refundRate",0.1;"costRate",0.5;"adShare",0.12;"roi",4;"feeRate",0.03;"workPerOrder",0.4;"capacity",2000;"minimum",2;"basePay",6000;"commissionRate",0.01;"otherCosts",30000})',
        "12 million, each month with the same weight",
        "全年 1,200 万，各月权重相同",
        "全年 1,200 萬，各月權重相同",
      ),
    ],
    fails: ['=OPS.PLAN.MONTHS(12000000,{"weather",0.02})', '=OPS.PLAN.MONTHS(12000000,{"roi",4;"roi",5})'],
  },
};
