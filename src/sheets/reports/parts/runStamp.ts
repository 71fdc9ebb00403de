import { everyLanguage, LANGUAGES, type Language, type Localised } from "../../../locale/catalogue";
import { counted, grouped } from "../../../locale/figures";
import type { Block } from "../report";

/** What every result sheet says of the run that made it. */
export interface RunStamp {
  readonly when: Date;
  /** The ranges that were read, such as `'訂單'!A1:H6001`. */
  readonly sources: readonly string[];
  /** The settings in words. */
  readonly settings: readonly string[];
  readonly rows: number;
  readonly findings: number;
  readonly digest: string;
}

const texts = {
  made: everyLanguage({
    en: ({ when, rows, findings }) =>
      `Made by OpsPlan on ${when} from ${counted(rows, "row", "rows")}; ${counted(findings, "finding", "findings")}.`,
    "zh-Hans": ({ when, rows, findings }) =>
      `由 OpsPlan 于 ${when} 根据 ${grouped(rows)} 行数据生成；${findings} 条提示。`,
    "zh-Hant": ({ when, rows, findings }) =>
      `由 OpsPlan 於 ${when} 根據 ${grouped(rows)} 列資料產生；${findings} 條提示。`,
  } satisfies Localised<{ when: string; rows: number; findings: number }>),
  sources: {
    en: ({ sources, digest }) => `Read: ${sources}. Digest of the input: ${digest}.`,
    "zh-Hans": ({ sources, digest }) => `读取：${sources}。输入摘要：${digest}。`,
    "zh-Hant": ({ sources, digest }) => `讀取：${sources}。輸入摘要：${digest}。`,
  } satisfies Localised<{ sources: string; digest: string }>,
  settings: {
    en: ({ settings }) => `Settings: ${settings}.`,
    "zh-Hans": ({ settings }) => `设置：${settings}。`,
    "zh-Hant": ({ settings }) => `設定：${settings}。`,
  } satisfies Localised<{ settings: string }>,
};

/** The rows that a stamp takes. */
export const STAMP_ROWS = 3;

/** The stamp as a block of cells from a row on, in the first column. */
export function stampBlock(stamp: RunStamp, language: Language, row: number): Block {
  const joiner = language === "en" ? ", " : "、";
  return {
    row,
    column: 0,
    cells: [
      [texts.made[language]({ when: momentText(stamp.when), rows: stamp.rows, findings: stamp.findings })],
      [texts.sources[language]({ sources: stamp.sources.join(joiner), digest: stamp.digest })],
      [texts.settings[language]({ settings: stamp.settings.join(joiner) })],
    ],
    columnStyles: ["stamp"],
  };
}

/**
 * The language in which a result sheet was written; nothing where no stamp stands among the cells.
 *
 * @example stampLanguage(["Monthly accounts", "由 OpsPlan 于 2026-10-05 09:30 根据 …"]) // "zh-Hans"
 */
export function stampLanguage(cells: readonly unknown[]): Language | undefined {
  return LANGUAGES.find((language) => {
    const beginning = texts.made[language]({ when: "\n", rows: 0, findings: 0 }).split("\n")[0]!;
    return cells.some((cell) => typeof cell === "string" && cell.startsWith(beginning));
  });
}

/** Local time to the minute: `2026-10-05 09:30`. */
function momentText(when: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  const day = `${when.getFullYear()}-${two(when.getMonth() + 1)}-${two(when.getDate())}`;
  return `${day} ${two(when.getHours())}:${two(when.getMinutes())}`;
}
