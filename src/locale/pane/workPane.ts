import { text } from "../catalogue";

/** The texts of the pane about duties and shifts. */
export const workPaneTexts = {
  month: text("Month of the shifts", "排班月份", "排班月份"),
  monthLeftOpen: text(
    "as typed, else after the last order",
    "按表中所填，或最后订单次月",
    "依表中所填，或最後訂單次月",
  ),
};
