import { text } from "../catalogue";

/** The texts of the pane about duties and shifts. */
export const workPaneTexts = {
  month: text("Month of the shifts", "排班月份", "排班月份"),
  monthLeftOpen: text(
    "as typed on the sheet of shifts, else after the last order",
    "按排班测算表所填，否则为最后一笔订单的次月",
    "依排班試算表所填，否則為最後一筆訂單的次月",
  ),
};
