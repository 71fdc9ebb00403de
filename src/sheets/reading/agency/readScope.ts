import type { ScopeState } from "../../../domain/agency/advice/scope";
import type { Service } from "../../../domain/agency/reading/quoteReading";
import { scopeTexts } from "../../../locale/agency/agencyAdvice";
import { SERVICE_NAMES, STATE_NAMES } from "../../../locale/agency/agencyScope";
import { labelled } from "../../../locale/agency/agencyTerms";
import { LANGUAGES } from "../../../locale/catalogue";
import type { CellValue, Grid } from "../../grid";

/** What a scope sheet says of every service, quote by quote. */
export type ScopeStates = ReadonlyMap<string, ReadonlyMap<Service, ScopeState>>;

/**
 * Reads the states of an earlier run's scope sheet as a person left them, by its headings in any language: the row that heads the
 * services names the quotes from its fifth cell on.
 */
export function readScope({ rows }: Grid): ScopeStates {
  const head = rows.findIndex((cells) => isHead(cells));
  const states = new Map<string, Map<Service, ScopeState>>();
  if (head === -1) return states;
  const quotes = rows[head]!.flatMap((cell, column) =>
    column >= FIRST_QUOTE && typeof cell === "string" && cell !== "" ? [{ name: cell, column }] : [],
  );
  for (const cells of rows.slice(head + 1)) {
    if (isBlank(cells[0])) break;
    const service = labelled(SERVICE_NAMES, cells[0]);
    if (!service) continue;
    for (const { name, column } of quotes) {
      const state = labelled(STATE_NAMES, cells[column]);
      if (!state) continue;
      const of = states.get(name) ?? new Map<Service, ScopeState>();
      states.set(name, of.set(service, state));
    }
  }
  return states;
}

const FIRST_QUOTE = 4;

const isBlank = (cell: CellValue | undefined): boolean => cell === undefined || cell === null || cell === "";

const isHead = (cells: readonly CellValue[]): boolean =>
  LANGUAGES.some(
    (language) => cells[0] === scopeTexts.item[language] && cells[1] === scopeTexts.role[language],
  );
