import type { Localised } from "../catalogue";

/** The questions that can be asked of a plan the other way round. */
export const solveTexts = {
  title: { en: "Work back from a goal", "zh-Hans": "反推目标", "zh-Hant": "反推目標" },
  purpose: {
    en: "Answers from the assumptions of this workbook. Nothing is written until you put an answer in.",
    "zh-Hans": "按本工作簿的计划假设计算。点击填入之前不会写入任何内容。",
    "zh-Hant": "依本活頁簿的計畫假設計算。點選填入之前不會寫入任何內容。",
  },
  question: { en: "Question", "zh-Hans": "问题", "zh-Hant": "問題" },
  target: {
    en: "What must I sell for a profit of…?",
    "zh-Hans": "要达到目标利润，需要卖多少？",
    "zh-Hant": "要達到目標利潤，需要賣多少？",
  },
  roi: {
    en: "What ROI does an ad budget need?",
    "zh-Hans": "推广预算需要多高的投产比？",
    "zh-Hant": "廣告預算需要多高的 ROAS？",
  },
  people: {
    en: "How many people can a payroll pay?",
    "zh-Hans": "人工预算能请几个人？",
    "zh-Hant": "人事預算能請幾個人？",
  },
  profit: { en: "Profit of the year", "zh-Hans": "全年利润", "zh-Hant": "全年利潤" },
  budget: { en: "Ad budget", "zh-Hans": "推广预算", "zh-Hant": "廣告預算" },
  left: { en: "To be left after ads", "zh-Hans": "扣推广后要剩", "zh-Hant": "扣廣告費後要剩" },
  payroll: { en: "Payroll of a month", "zh-Hans": "每月人工预算", "zh-Hant": "每月人事預算" },
  role: { en: "Role", "zh-Hans": "岗位", "zh-Hant": "職位" },
  solve: { en: "Work it out", "zh-Hans": "计算", "zh-Hant": "計算" },
  putIn: { en: "Put into the assumptions", "zh-Hans": "填入计划假设", "zh-Hant": "填入計畫假設" },
  putDone: {
    en: "Done: the plan has followed.",
    "zh-Hans": "已填入，计划已随之更新。",
    "zh-Hant": "已填入，計畫已隨之更新。",
  },
  noPlace: {
    en: "The sheet of assumptions has no cell for this any more. Run the plan again.",
    "zh-Hans": "计划假设表中已没有对应的单元格，请重新运行规划。",
    "zh-Hant": "計畫假設表中已沒有對應的儲存格，請重新執行規劃。",
  },
  noAssumptions: {
    en: "Run the plan first: these questions are answered from its assumptions.",
    "zh-Hans": "请先运行规划：反推以其计划假设为依据。",
    "zh-Hant": "請先執行規劃：反推以其計畫假設為依據。",
  },
  noRoles: {
    en: "The assumptions name no role. Add one under “Roles and work”.",
    "zh-Hans": "计划假设中没有岗位，请在“岗位与工作量”中添加。",
    "zh-Hant": "計畫假設中沒有職位，請在「職位與工作量」中新增。",
  },
  notANumber: {
    en: (p) => `“${p.text}” is no amount. Write it as 500,000 or 500k.`,
    "zh-Hans": (p) => `“${p.text}”无法识别为金额，请写成 500,000 或 50万。`,
    "zh-Hant": (p) => `「${p.text}」無法辨識為金額，請寫成 500,000 或 50萬。`,
  } satisfies Localised<{ readonly text: string }>,
  answerTarget: {
    en: (p) => `Sales of ${p.figure} in the year, before refunds.`,
    "zh-Hans": (p) => `全年销售额（退款前）需达到 ${p.figure}。`,
    "zh-Hant": (p) => `全年銷售額（退款前）需達到 ${p.figure}。`,
  } satisfies Localised<{ readonly figure: string }>,
  answerRoi: {
    en: (p) => `An ROI of ${p.figure}.`,
    "zh-Hans": (p) => `投产比需达到 ${p.figure}。`,
    "zh-Hant": (p) => `ROAS 需達到 ${p.figure}。`,
  } satisfies Localised<{ readonly figure: string }>,
  answerPeople: {
    en: (p) => (p.figure === "1" ? "1 person." : `${p.figure} people.`),
    "zh-Hans": (p) => `${p.figure} 人。`,
    "zh-Hant": (p) => `${p.figure} 人。`,
  } satisfies Localised<{ readonly figure: string }>,
  answerOrders: {
    en: (p) => `They serve ${p.figure} orders a month.`,
    "zh-Hans": (p) => `每月可处理 ${p.figure} 单。`,
    "zh-Hant": (p) => `每月可處理 ${p.figure} 單。`,
  } satisfies Localised<{ readonly figure: string }>,
} as const;
