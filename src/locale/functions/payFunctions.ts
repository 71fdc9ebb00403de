import { TIERS, MODE, chineseText as text, type FunctionTexts } from "./functionText";

const DECIMALS = text("保留的小数位数，默认 2", "保留的小數位數，預設 2");

/** The functions of pay: attainment, shares, bonuses, draws, refunds, by id. */
export const PAY_FUNCTIONS: Readonly<Record<string, FunctionTexts>> = {
  ATTAINMENT: {
    description: text(
      "按目标完成率所在档计算应发金额，比例与底薪均可随完成率变动",
      "依目標達成率所在級距計算應發金額，比例與底薪皆可隨達成率變動",
    ),
    parameters: {
      actual: text("实际完成数", "實際達成數"),
      target: text("目标数", "目標數"),
      bands: text(
        "完成率阶梯表：起、至、比例、固定（底薪或奖金），有表头时列序不限",
        "達成率級距表：起、至、比例、固定（底薪或獎金），有標題列時欄序不限",
      ),
      mode: MODE,
      base: text(
        "比例所乘的金额，如销售额或底薪；默认为实际完成数",
        "比例所乘的金額，如銷售額或底薪；預設為實際達成數",
      ),
      atTarget: text(
        "TRUE 表示该金额是完成 100% 时的金额（如目标奖金），完成 130% 时按其 1.3 倍计；默认 FALSE",
        "TRUE 表示該金額是達成 100% 時的金額（如目標獎金），達成 130% 時按其 1.3 倍計；預設 FALSE",
      ),
    },
  },
  SPLIT: {
    description: text(
      "按权重分配金额，各份之和与总额分毫不差（最大余数法）",
      "依權重分配金額，各份之和與總額分毫不差（最大餘數法）",
    ),
    parameters: {
      amount: text("要分配的金额", "要分配的金額"),
      weights: text("权重区域，结果与其形状相同", "權重範圍，結果與其形狀相同"),
      decimals: DECIMALS,
    },
  },
  STEPBONUS: {
    description: text(
      "每满一定金额发一份奖金，如每满 10,000 奖 400；不满一份不计",
      "每滿一定金額發一份獎金，如每滿 10,000 獎 400；不滿一份不計",
    ),
    parameters: {
      amount: text("业绩金额", "業績金額"),
      per: text("每满多少", "每滿多少"),
      bonus: text("每份奖金", "每份獎金"),
      threshold: text("起算点：只计超过此数的部分，默认 0", "起算點：只計超過此數的部分，預設 0"),
      started: text(
        "TRUE 为不满一份也按一份计（如按包计价），默认 FALSE",
        "TRUE 為不滿一份也按一份計（如按包計價），預設 FALSE",
      ),
    },
  },
  DRAW: {
    description: text(
      "逐期计算预支提成：应得、预支、扣回、实发与尚欠",
      "逐期計算預支佣金：應得、預支、扣回、實發與尚欠",
    ),
    parameters: {
      gross: text("各期应得提成", "各期應得佣金"),
      draw: text("每期预支额：一个数，或各期各一个数", "每期預支額：一個數，或各期各一個數"),
      kind: text(
        '预支种类："recoverable"（从后期扣回）、"nonrecoverable"（不扣回）或 "forgiven"（欠额免除）',
        '預支種類："recoverable"（從後期扣回）、"nonrecoverable"（不扣回）或 "forgiven"（欠額免除）',
      ),
      owed: text("此前各期尚欠的金额，默认 0", "此前各期尚欠的金額，預設 0"),
    },
  },
  CLAWBACK: {
    description: text(
      "退款追回提成：按原所属期逐期列出，先从最高档扣回，且不超过当时已发数",
      "退款追回佣金：依原所屬期逐期列出，先從最高級距扣回，且不超過當時已發數",
    ),
    parameters: {
      amounts: text("各期业绩", "各期業績"),
      refunds: text("各期业绩中后来退款的金额", "各期業績中後來退款的金額"),
      tiers: TIERS,
      mode: MODE,
    },
  },
};
