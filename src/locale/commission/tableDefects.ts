import type { Across, TableDefect } from "../../domain/commission/tiers/defects";
import type { Localised, ProblemTexts } from "../catalogue";
import { figure } from "../figures";

/** The band before another, by the place where it stands. */
export const before = ({ previousRow, across }: Across & { readonly previousRow: number }): Localised =>
  across
    ? {
        en: `column ${previousRow}`,
        "zh-Hans": `第 ${previousRow} 列`,
        "zh-Hant": `第 ${previousRow} 欄`,
      }
    : { en: `row ${previousRow}`, "zh-Hans": `第 ${previousRow} 行`, "zh-Hant": `第 ${previousRow} 列` };

/** Why nothing can be paid from the bands of a table, and what to do. */
export const TABLE_DEFECTS: ProblemTexts<TableDefect> = {
  negativeBound: {
    en: (p) => `the bound ${figure(p.value)} is negative: write 0 or more`,
    "zh-Hans": (p) => `界限 ${figure(p.value)} 是负数：请填 0 或以上`,
    "zh-Hant": (p) => `界限 ${figure(p.value)} 是負數：請填 0 或以上`,
  },
  negativeRate: {
    en: (p) => `the rate ${figure(p.value)} is negative: write 0 or more`,
    "zh-Hans": (p) => `比例 ${figure(p.value)} 是负数：请填 0 或以上`,
    "zh-Hant": (p) => `比例 ${figure(p.value)} 是負數：請填 0 或以上`,
  },
  negativeFlat: {
    en: (p) => `the flat ${figure(p.value)} is negative: write 0 or more`,
    "zh-Hans": (p) => `固定金额 ${figure(p.value)} 是负数：请填 0 或以上`,
    "zh-Hant": (p) => `固定金額 ${figure(p.value)} 是負數：請填 0 或以上`,
  },
  reversed: {
    en: (p) => `From ${figure(p.from)} is above Up to ${figure(p.upTo)}: exchange the two`,
    "zh-Hans": (p) => `“起” ${figure(p.from)} 大于“至” ${figure(p.upTo)}：请对调`,
    "zh-Hant": (p) => `「起」${figure(p.from)} 大於「至」${figure(p.upTo)}：請對調`,
  },
  emptyBand: {
    en: (p) =>
      `the band has no width: it starts and ends at ${figure(p.at)}; correct one of the two, or delete the row`,
    "zh-Hans": (p) => `这一档没有宽度：起止都是 ${figure(p.at)}，请改正其一或删除本行`,
    "zh-Hant": (p) => `這一級沒有寬度：起訖都是 ${figure(p.at)}，請改正其一或刪除本列`,
  },
  outOfOrder: {
    en: (p) =>
      `the bounds are out of order: ${figure(p.at)} stands below ${figure(p.previous)} (${before(p).en}); put the bands in order`,
    "zh-Hans": (p) =>
      `界限顺序颠倒：${figure(p.at)} 排在 ${figure(p.previous)}（${before(p)["zh-Hans"]}）之后，请按大小排列`,
    "zh-Hant": (p) =>
      `界限順序顛倒：${figure(p.at)} 排在 ${figure(p.previous)}（${before(p)["zh-Hant"]}）之後，請依大小排列`,
  },
  overlap: {
    en: (p) =>
      `${figure(p.from)} to ${figure(p.upTo)} is in ${before(p).en} as well: correct the bounds, or delete one of the rows if it stands there twice`,
    "zh-Hans": (p) =>
      `${figure(p.from)} 至 ${figure(p.upTo)} 与${before(p)["zh-Hans"]}重叠：请改正起止，若为重复行请删除其一`,
    "zh-Hant": (p) =>
      `${figure(p.from)} 至 ${figure(p.upTo)} 與${before(p)["zh-Hant"]}重疊：請改正起訖，若為重複列請刪除其一`,
  },
  openBand: {
    en: () =>
      "only the last band may be open: write where this one ends, or delete the row if it stands there twice",
    "zh-Hans": () => "只有最后一档可以不设上限：请填写本档的上限，若为重复行请删除其一",
    "zh-Hant": () => "只有最後一級可以不設上限：請填寫本級的上限，若為重複列請刪除其一",
  },
};
