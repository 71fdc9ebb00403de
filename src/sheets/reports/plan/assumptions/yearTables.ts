import {
  SCENARIOS,
  laterTargetsInForce,
  weightsInForce,
  type LaterYear,
} from "../../../../domain/plan/assumptions/planInputs";
import { SCENARIO_NAMES } from "../../../../locale/plan/planSheet";
import { SOURCES } from "../../../../locale/plan/planSources";
import { laterTarget, weightCell } from "./calculatedCells";
import { asNumber, blankIfZero, type TableOfAssumptions, type TablesContext } from "./tableOfAssumptions";

export function laterYears({ inputs, source, singles, language }: TablesContext): TableOfAssumptions {
  const later = laterTargetsInForce(inputs);
  return {
    id: "years",
    note: `${source("growth")} · ${SOURCES.laterYears[language]}`,
    rows: later.map((_, at) => {
      const { target, growth }: LaterYear = inputs.laterYears?.[at] ?? { growth: inputs.growth };
      return [at + 2, target ? asNumber(target) : null, asNumber(growth)];
    }),
    styles: ["count", "inputMoney", "inputRate", "moneyTotal"],
    spare: 0,
    calculated: (row, all) => [laterTarget(row, all, singles.targetInForce, later)],
  };
}

export function weights({ inputs, source, singles }: TablesContext): TableOfAssumptions {
  return {
    id: "weights",
    note: source("weights"),
    rows: inputs.weights.map((weight, at) => [
      at + 1,
      asNumber(weight),
      blankIfZero(inputs.typedWeights[at]!),
    ]),
    styles: ["count", "input", "input", "text"],
    spare: 0,
    calculated: (row, all) => [weightCell(row, all, singles.blend, weightsInForce(inputs))],
  };
}

export function events({ inputs, language }: TablesContext): TableOfAssumptions {
  return {
    id: "events",
    note: SOURCES.eventsInWeights[language],
    rows: inputs.events.map(({ name, month, days, uplift, later: then = [] }) => [
      ...[name, month, days, asNumber(uplift)],
      ...then.flatMap((each) => [each.month, each.days]),
    ]),
    styles: ["input", "input", "input", "inputRate", "input", "input", "input", "input"],
    spare: 4,
  };
}

export function scenarios({ inputs, language }: TablesContext): TableOfAssumptions {
  return {
    id: "scenarios",
    note: SOURCES.notMeasured[language],
    rows: SCENARIOS.map((scenario) => [
      SCENARIO_NAMES[scenario][language],
      asNumber(inputs.scenarios[scenario].sales),
      asNumber(inputs.scenarios[scenario].conversion),
    ]),
    styles: ["text", "inputRate", "inputRate"],
    spare: 0,
  };
}
