import type { ScopeState } from "../../../domain/agency/advice/scope";
import type { Service } from "../../../domain/agency/reading/quoteReading";
import type { CompiledQuote } from "../../../domain/agency/terms/compileQuote";
import type { QuoteProblem } from "../../../domain/agency/terms/problem";
import type { TermLine } from "../../../domain/agency/lines/termLine";
import type { OpenClause } from "../../../domain/agency/lines/openReadings";
import type { QuoteTerms } from "../../../domain/agency/terms/quoteTerms";
import type { Employment } from "../../../domain/accounts/lines";
import type { Month } from "../../../domain/calendar/month";
import type { Cents } from "../../../domain/money/cents";
import type { Decimal } from "../../../domain/money/decimal";
import type { Scenario } from "../../../domain/plan/assumptions/planInputs";
import type { PlannedTeam } from "../../reading/agency/planTeam";
import type { StatedQuote } from "../../reading/agency/quotes";
import type { Finding } from "../../reading/finding";
import type { TermsPlaces } from "../../reading/agency/termsPlaces";
import type { RunStamp } from "../parts/runStamp";
import type { SheetReport } from "../report";

/**
 * A quote as every sheet of the agency comparison shows it. Beside what `StatedQuote` tells (its name, cell, text, reading, and `said`,
 * the terms as they were read) it has the terms as they are priced.
 */
export interface AgencyQuote extends StatedQuote {
  /** Never empty, and no other quote's: a quote without a name is called by its place. */
  readonly name: string;
  /** As they stand on the terms sheet, after what a person changed there. */
  readonly lines: readonly TermLine[];
  /** The same as they are priced. */
  readonly terms: QuoteTerms;
  /** What a person set on the scope sheet, over what the quote says. */
  readonly ownScope?: ReadonlyMap<Service, ScopeState>;
  /** What is open and bears on the price. */
  readonly open: readonly OpenClause[];
  /** The middle outcome ready for pricing, or why there is none. */
  readonly priced: CompiledQuote | QuoteProblem;
}

/** The sales that quotes are priced at, month by month from the start of the contract; before refunds, in cents. */
export interface SalesPath {
  readonly source: "plan" | "history" | "assumed" | "typed";
  readonly months: readonly Month[];
  readonly sales: Readonly<Record<Scenario, readonly Cents[]>>;
}

/**
 * Everything the sheets of the agency comparison are made from: one file a sheet in this folder, put together in `agencyReport`. It
 * is plain data; the job fills it (`jobs/agency.ts`).
 */
export interface AgencyData {
  /** In the order of their sheets. */
  readonly quotes: readonly AgencyQuote[];
  readonly path: SalesPath;
  /** Gross profit (after refunds and cost of goods) / sales before refunds; absent where nothing tells it. */
  readonly margin?: Decimal;
  /** Refunds / sales before refunds; 0 where nothing tells it. */
  readonly refundRate: Decimal;
  /** The monthly sales at which the crossover map ends. */
  readonly mapUpTo: Decimal;
  /** Where everything stands on the terms sheet, for formulas (`TermsReferences`). */
  readonly places: TermsPlaces;
  /** The terms sheet where it is to be written; absent where it stands as it should. */
  readonly newTerms?: SheetReport;
  /** The people of the staffing sheet, for the in-house side. */
  readonly staff: readonly Employment[];
  /** The own team as the plan has it, where one stands for these months; it goes before the staffing sheet. */
  readonly planned?: PlannedTeam;
  readonly findings: readonly Finding[];
  readonly stamp: RunStamp;
}
