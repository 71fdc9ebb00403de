import { choiceWord } from "../../../../locale/plan/planChoices";
import { SOURCES } from "../../../../locale/plan/planSources";
import type { ReportCell } from "../../report";
import { steps } from "./calculatedCells";
import { asNumber, day, type TableOfAssumptions, type TablesContext } from "./tableOfAssumptions";

export function roles({ inputs, source }: TablesContext): TableOfAssumptions {
  return {
    id: "roles",
    note: source("roles"),
    rows: inputs.roles.map((role) => [
      role.name,
      ...[role.workPerOrder, role.workPerMonth, role.capacity, role.utilisation, role.minimum].map(asNumber),
      ...[role.basePay, role.stays].map(asNumber),
    ]),
    styles: ["input", "input", "input", "input", "inputRate", "input", "inputMoney", "inputRate"],
    spare: 3,
  };
}

export function commission({ inputs, source, language }: TablesContext): TableOfAssumptions {
  return {
    id: "commission",
    note: source("commission"),
    rows: inputs.commission.map((plan) => [
      plan.name,
      plan.role,
      choiceWord("basis", plan.basis, language),
      choiceWord("countedFor", plan.countedFor, language),
      choiceWord("mode", plan.mode, language),
      choiceWord("measure", plan.measure, language),
      day(plan.from),
      day(plan.until),
      asNumber(plan.share),
      plan.people ? asNumber(plan.people) : null,
      ...[plan.threshold, plan.cliff, plan.least, plan.most, plan.stays].map(asNumber),
    ]),
    styles: [
      ...(["input", "input", "input", "input", "input", "input", "inputDate", "inputDate"] as const),
      ...(["inputRate", "input", "inputMoney", "inputMoney", "inputMoney", "inputMoney"] as const),
      "inputRate",
    ],
    spare: 3,
    choices: { 2: "basis", 3: "countedFor", 4: "mode", 5: "measure" },
  };
}

export function commissionBands({ inputs, language }: TablesContext): TableOfAssumptions {
  return {
    id: "commissionBands",
    note: SOURCES.bandsInOrder[language],
    rows: inputs.commission.flatMap(({ name, basis, bands }) =>
      bands.map(({ from, rate, flat }): ReportCell[] => [
        ...[name, asNumber(from)],
        // What is paid for a piece is money.
        basis === "orders" ? { value: asNumber(rate), style: "inputMoney" } : asNumber(rate),
        asNumber(flat),
      ]),
    ),
    styles: ["input", "inputMoney", "inputRate", "inputMoney", "rate", "money"],
    spare: 6,
    calculated: (row, all) => steps(row, all, { key: [0], values: [2, 3] }),
  };
}
