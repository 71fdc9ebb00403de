import { choiceWord } from "../../../../locale/plan/planChoices";
import { SOURCES } from "../../../../locale/plan/planSources";
import { steps } from "./calculatedCells";
import { asNumber, type TableOfAssumptions, type TablesContext } from "./tableOfAssumptions";

export function quotes({ inputs, source, language }: TablesContext): TableOfAssumptions {
  return {
    id: "quotes",
    note: `${source("quotes")} · ${SOURCES.quoteMiddle[language]}`,
    rows: inputs.quotes.map(({ name, base, mode, adRate, once }) => [
      name,
      choiceWord("base", base, language),
      choiceWord("mode", mode, language),
      asNumber(adRate),
      asNumber(once),
    ]),
    styles: ["input", "input", "input", "inputRate", "inputMoney"],
    spare: 3,
    choices: { 1: "base", 2: "mode" },
  };
}

export function quoteSteps({ inputs, language }: TablesContext): TableOfAssumptions {
  return {
    id: "quoteSteps",
    note: SOURCES.bandsInOrder[language],
    rows: inputs.quotes.flatMap(({ name, steps: own }) =>
      own.map((step) => [
        ...[name, step.phase, asNumber(step.fee), step.covers],
        ...[step.from, step.rate, step.flat, step.least, step.most].map(asNumber),
      ]),
    ),
    styles: [
      ...(["input", "input", "inputMoney", "input", "inputMoney", "inputRate", "inputMoney"] as const),
      ...(["inputMoney", "inputMoney", "rate", "money"] as const),
    ],
    spare: 6,
    calculated: (row, all) => steps(row, all, { key: [0, 1], values: [5, 6] }),
  };
}
