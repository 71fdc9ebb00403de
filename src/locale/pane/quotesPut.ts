import { textWith } from "../catalogue";

/** How many quotes are new to their sheet, and how many of it were changed. */
interface ToPut {
  readonly added: number;
  readonly changed: number;
}

/** Rows of a sheet, from 1. */
interface PutRows {
  readonly sheet: string;
  readonly added: readonly number[];
  readonly changed: readonly number[];
}

const quotesOf = (count: number) => (count === 1 ? "the quote" : `${count} quotes`);

function putWords(added: number, changed: number): string {
  const many = (count: number) => (count === 1 ? "" : ` ${count}`);
  if (changed === 0) return `Add${many(added)} to`;
  return added === 0 ? `Update${many(changed)} on` : `Add ${added} and update ${changed} on`;
}

/** What else is done in one go. */
const also = (count: number, verb: string) => (count === 0 ? "" : `、${verb} ${count} 份`);

const rowsOf = (rows: readonly number[]) =>
  `${rows.length === 1 ? "row" : "rows"} ${runsOf(rows).join(", ")}`;

/** Rows by their runs: `3–5`, `9`. */
function runsOf(rows: readonly number[]): string[] {
  const runs: [first: number, last: number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && row === run[1] + 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
}

/** What is said of putting pasted quotes onto a sheet. */
export const quotesPutTexts = {
  putOnSheet: textWith<ToPut>({
    en: ({ added, changed }) => `${putWords(added, changed)} the Quotes sheet`,
    "zh-Hans": ({ added, changed }) =>
      added === 0 ? `更新报价表中的 ${changed} 份` : `将 ${added} 份加入报价表${also(changed, "更新")}`,
    "zh-Hant": ({ added, changed }) =>
      added === 0 ? `更新報價表中的 ${changed} 份` : `將 ${added} 份加入報價表${also(changed, "更新")}`,
  }),
  putAndRun: textWith<ToPut>({
    en: ({ added, changed }) =>
      changed === 0
        ? `Add ${quotesOf(added)} and run`
        : added === 0
          ? `Update ${quotesOf(changed)} and run`
          : `Add ${added}, update ${changed} and run`,
    "zh-Hans": ({ added, changed }) =>
      `${added === 0 ? `更新 ${changed} 份报价` : `加入 ${added} 份报价${also(changed, "更新")}`}并运行`,
    "zh-Hant": ({ added, changed }) =>
      `${added === 0 ? `更新 ${changed} 份報價` : `加入 ${added} 份報價${also(changed, "更新")}`}並執行`,
  }),
  put: textWith<PutRows>({
    en: ({ sheet, added, changed }) =>
      [
        ...(added.length > 0 ? [`Added to “${sheet}”, ${rowsOf(added)}.`] : []),
        ...(changed.length > 0 ? [`Updated on “${sheet}”, ${rowsOf(changed)}.`] : []),
      ].join(" "),
    "zh-Hans": ({ sheet, added, changed }) =>
      [
        ...(added.length > 0 ? [`已加入“${sheet}”第 ${runsOf(added).join("、")} 行。`] : []),
        ...(changed.length > 0 ? [`已更新“${sheet}”第 ${runsOf(changed).join("、")} 行。`] : []),
      ].join(""),
    "zh-Hant": ({ sheet, added, changed }) =>
      [
        ...(added.length > 0 ? [`已加入「${sheet}」第 ${runsOf(added).join("、")} 列。`] : []),
        ...(changed.length > 0 ? [`已更新「${sheet}」第 ${runsOf(changed).join("、")} 列。`] : []),
      ].join(""),
  }),
};
