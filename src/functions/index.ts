import { tellExcel } from "./lateFunctions";

tellExcel(["MONTHLY", "AMOUNT"], () => import(/* webpackChunkName: "shopFunctions" */ "./accounts"));

tellExcel(
  [
    "COMMISSION",
    "COMMISSION.STEPS",
    "COMMISSION.DELTA",
    "COMMISSION.BOTH",
    "COMMISSION.CHECK",
    "COMMISSION.NEEDED",
  ],
  () => import(/* webpackChunkName: "shopFunctions" */ "./commission"),
);

tellExcel(
  ["ATTAINMENT", "SPLIT", "STEPBONUS", "DRAW", "CLAWBACK"],
  () => import(/* webpackChunkName: "shopFunctions" */ "./pay"),
);

tellExcel(
  [
    "AGENCY.PARSE",
    "AGENCY.FEE",
    "AGENCY.COMPARE",
    "AGENCY.CROSSOVER",
    "AGENCY.BREAKEVEN",
    "AGENCY.MAXRATE",
    "AGENCY.CLASS",
  ],
  () => import(/* webpackChunkName: "agencyFunctions" */ "./agency"),
);

tellExcel(
  [
    "PLAN.SEASONALITY",
    "PLAN.EVENTS",
    "PLAN.SPREAD",
    "PLAN.FORECAST",
    "PLAN.VISITORS",
    "PLAN.BREAKEVENROI",
    "PLAN.HEADCOUNT",
    "PLAN.BREAKEVENSALES",
    "PLAN.MONTHS",
  ],
  () => import(/* webpackChunkName: "shopFunctions" */ "./plan"),
);
