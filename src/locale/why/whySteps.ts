import { textWith, type Localised } from "../catalogue";

/** Sentences on the way to a payout that rest on what a result sheet shows. */
export const whySteps = {
  amount: textWith<{ readonly amount: string; readonly mode: string }>({
    en: ({ amount, mode }) => `The amount is ${amount}, read ${mode.toLowerCase()}.`,
    "zh-Hans": ({ amount, mode }) => `计提金额 ${amount}，${mode}。`,
    "zh-Hant": ({ amount, mode }) => `計算佣金的金額 ${amount}，${mode}。`,
  }),
  plan: textWith<{ readonly plan: string; readonly mode: string }>({
    en: ({ plan, mode }) => `Plan “${plan}”, ${mode.toLowerCase()} reading.`,
    "zh-Hans": ({ plan, mode }) => `适用方案“${plan}”，${mode}。`,
    "zh-Hant": ({ plan, mode }) => `適用方案「${plan}」，${mode}。`,
  }),
  closed: {
    en: "The month is closed: it stays as it was paid, and its bands are not on the proof.",
    "zh-Hans": "该月已关账，按当时所发保留，验算表不再列出逐档。",
    "zh-Hant": "該月已關帳，依當時所發保留，驗算表不再列出逐級。",
  } satisfies Localised,
  counted: textWith<{ readonly amount: string }>({
    en: ({ amount }) => `After threshold or cliff ${amount} counts.`,
    "zh-Hans": ({ amount }) => `扣除起提额或达到门槛后，计入 ${amount}。`,
    "zh-Hant": ({ amount }) => `扣除起算額或達到門檻後，計入 ${amount}。`,
  }),
  share: textWith<{ readonly amount: string }>({
    en: ({ amount }) => `The share of the team's commission is ${amount}.`,
    "zh-Hans": ({ amount }) => `从团队提成中分得 ${amount}。`,
    "zh-Hant": ({ amount }) => `從團隊佣金中分得 ${amount}。`,
  }),
  factor: textWith<{ readonly amount: string }>({
    en: ({ amount }) => `The KPI factor changes it by ${amount}.`,
    "zh-Hans": ({ amount }) => `绩效系数影响 ${amount}。`,
    "zh-Hant": ({ amount }) => `績效係數影響 ${amount}。`,
  }),
  held: textWith<{ readonly amount: string }>({
    en: ({ amount }) => `${amount} is held back until the refund window has closed.`,
    "zh-Hans": ({ amount }) => `保留 ${amount}，退款期过后发放。`,
    "zh-Hant": ({ amount }) => `保留 ${amount}，退款期過後發放。`,
  }),
  trueUp: textWith<{ readonly amount: string }>({
    en: ({ amount }) => `Closed months are corrected by ${amount}.`,
    "zh-Hans": ({ amount }) => `已关账月份调整 ${amount}。`,
    "zh-Hant": ({ amount }) => `已關帳月份調整 ${amount}。`,
  }),
};
