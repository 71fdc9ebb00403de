import { ROLES, type RoleId } from "../domain/staffing/duties";
import { everyLanguage, inEveryLanguage, type WholeText } from "./catalogue";

export const ROLE_NAMES: Readonly<Record<RoleId, WholeText>> = everyLanguage({
  operations: { en: "Operations lead", "zh-Hans": "运营", "zh-Hant": "運營" },
  copywriting: { en: "Copywriting", "zh-Hans": "文案策划", "zh-Hant": "文案企劃" },
  design: { en: "Design", "zh-Hans": "设计/美工", "zh-Hant": "設計/美工" },
  promotion: { en: "Promotion", "zh-Hans": "推广", "zh-Hant": "推廣" },
  service: { en: "Customer service", "zh-Hans": "客服", "zh-Hant": "客服" },
  warehouse: { en: "Warehouse", "zh-Hans": "仓管配送", "zh-Hant": "倉管配送" },
});

/** What staffing sheets call the roles. The narrower words come first: 推廣專員 of the 運營部 is promotion. */
const WORDS: readonly (readonly [RoleId, RegExp])[] = [
  ["service", /客服|售前|售后|售後|service|support/],
  ["warehouse", /倉|仓|库管|庫管|配送|打包|發貨|发货|物流|warehouse|packing|packer|logistics/],
  ["design", /設計|设计|美工|美編|美编|視覺|视觉|攝影|摄影|design|artist|photo/],
  ["copywriting", /文案|策劃|策划|企劃|企划|內容|内容|編輯|编辑|copy|content|editor/],
  [
    "promotion",
    /推廣|推广|投放|直通車|直通车|廣告|广告|行銷|营销|promotion|marketing|advertis|media buy|\bads?\b/,
  ],
  ["operations", /運營|运营|營運|营运|店長|店长|主管|经理|經理|總監|总监|operation|manager|lead|head/],
];

/**
 * The role that the words of a staffing sheet mean.
 *
 * @example roleNamed("售後客服") // "service"
 * @example roleNamed("店長") // "operations"
 * @example roleNamed("財務") // undefined
 */
export function roleNamed(text: string): RoleId | undefined {
  const plain = text.normalize("NFKC").trim().toLowerCase();
  const exact = ROLES.find((role) =>
    inEveryLanguage(ROLE_NAMES[role]).some((name) => name.toLowerCase() === plain),
  );
  return exact ?? WORDS.find(([, words]) => words.test(plain))?.[0];
}
