import { everyLanguage, type Localised } from "../catalogue";

/** The sheet that sets own team and agency side by side. */
export const TEAM_SHEET = {
  title: {
    en: "Own team or agency: three ledgers together",
    "zh-Hans": "自有团队与代运营：三本账合看",
    "zh-Hant": "自有團隊與代運營：三本帳合看",
  },
  hint: {
    en: "The plan's sales with pay and commission of the own team, and with the chosen agency beside the people who stay. Choose quote and switch on the sheet of assumptions.",
    "zh-Hans":
      "同一销售计划下，自有团队的底薪与提成，对比选用的代运营报价与留下的人员。报价与运营方请在计划假设表中选择。",
    "zh-Hant":
      "同一銷售計畫下，自有團隊的底薪與佣金，對比選用的代運營報價與留下的人員。報價與運營方請在計畫假設表中選擇。",
  },
  before: {
    en: "Profit before team and agency",
    "zh-Hans": "扣除人工与代运营前利润",
    "zh-Hant": "扣除人事與代運營前利潤",
  },
  ownTeam: everyLanguage({ en: "Own team", "zh-Hans": "自有团队", "zh-Hant": "自有團隊" }),
  withAgency: { en: "Agency", "zh-Hans": "代运营", "zh-Hant": "代運營" },
  difference: {
    en: "Agency less own team",
    "zh-Hans": "代运营减自有团队",
    "zh-Hant": "代運營減自有團隊",
  },
  inForce: { en: "Profit in the plan", "zh-Hans": "计划所取利润", "zh-Hant": "計畫所取利潤" },
  check: { en: "Check: less the plan's", "zh-Hans": "核对：减规划利润", "zh-Hant": "核對：減規劃利潤" },
  contractMonth: { en: "Contract month", "zh-Hans": "合同第几月", "zh-Hant": "合約第幾月" },
  agencyRuns: {
    en: "Agency runs (1: yes)",
    "zh-Hans": "代运营中（1 为是）",
    "zh-Hant": "代運營中（1 為是）",
  },
  phase: { en: "Phase from month", "zh-Hans": "阶段起始月", "zh-Hant": "階段起始月" },
  fee: { en: "Agency: fixed fee", "zh-Hans": "代运营：固定费用", "zh-Hant": "代運營：固定費用" },
  agencyCommission: {
    en: "Agency: commission",
    "zh-Hans": "代运营：提点",
    "zh-Hant": "代運營：抽成",
  },
  agencyFixed: {
    en: "Agency: paid without sales",
    "zh-Hans": "代运营：零销售时应付",
    "zh-Hant": "代運營：零銷售時應付",
  },
  need: everyLanguage({ en: "People needed", "zh-Hans": "所需人数", "zh-Hant": "所需人數" }),
  stay: { en: "People who stay", "zh-Hans": "留下人数", "zh-Hant": "留下人數" },
  wage: everyLanguage({ en: "Pay a person", "zh-Hans": "人均底薪", "zh-Hant": "平均底薪" }),
  raises: { en: "Raises so far", "zh-Hans": "已调薪次数", "zh-Hant": "已調薪次數" },
  held: { en: "part of the month", "zh-Hans": "当月适用比例", "zh-Hant": "當月適用比例" },
  begin: { en: "bands count from", "zh-Hans": "档位起算月", "zh-Hant": "級距起算月" },
  target: { en: "target a person", "zh-Hans": "人均目标", "zh-Hant": "每人目標" },
  soFar: { en: "counted so far", "zh-Hans": "累计计提额", "zh-Hant": "累計計算額" },
  readBefore: { en: "bands were read at", "zh-Hans": "前几月套档金额", "zh-Hant": "前幾月套級距金額" },
  toDate: { en: "bands are read at", "zh-Hans": "套档金额", "zh-Hant": "套級距金額" },
  byBands: { en: "by bands", "zh-Hans": "按档位应得", "zh-Hant": "按級距應得" },
  paidBefore: { en: "by bands, months before", "zh-Hans": "前几月按档位应得", "zh-Hant": "前幾月按級距應得" },
  heads: { en: "people", "zh-Hans": "人数", "zh-Hant": "人數" },
  counted: { en: "counted a person", "zh-Hans": "人均计提额", "zh-Hant": "每人計算額" },
  bounds: { en: "bounds times", "zh-Hans": "档位倍数", "zh-Hant": "級距倍數" },
  chart: {
    en: "Profit: own team and agency",
    "zh-Hans": "利润：自有团队与代运营",
    "zh-Hant": "利潤：自有團隊與代運營",
  },
} satisfies Record<string, Localised>;
