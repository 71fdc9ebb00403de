import { linesOfTerms } from "../../domain/agency/lines/linesOfTerms";
import { openReadings } from "../../domain/agency/lines/openReadings";
import type { TermLine } from "../../domain/agency/lines/termLine";
import type { ScopeState } from "../../domain/agency/advice/scope";
import { termsOfLines } from "../../domain/agency/lines/termsOfLines";
import type { Service } from "../../domain/agency/reading/quoteReading";
import { compileQuote } from "../../domain/agency/terms/compileQuote";
import { mapEnd } from "../../domain/agency/terms/mapEnd";
import { roundToCents } from "../../domain/money/cents";
import { Decimal, ZERO } from "../../domain/money/decimal";
import { amountText } from "../../domain/money/exactSum";
import type { Scenario } from "../../domain/plan/assumptions/planInputs";
import { AGENCY_SHEET } from "../../locale/agency/agencySheets";
import { type AgencySetting } from "../../locale/agency/agencyTerms";
import { grouped } from "../../locale/figures";
import { roleNamed } from "../../locale/roles";
import type { Grid } from "../../sheets/grid";
import type { StatedQuote } from "../../sheets/reading/agency/quotes";
import type { ScopeStates } from "../../sheets/reading/agency/readScope";
import { planTeam } from "../../sheets/reading/agency/planTeam";
import { readTerms, type PathMonth, type TermsReading } from "../../sheets/reading/agency/readTerms";
import type { Finding } from "../../sheets/reading/finding";
import type { AgencyData, AgencyQuote, SalesPath } from "../../sheets/reports/agency/agencyData";
import { termsSheet, type TermsContent } from "../../sheets/reports/agency/terms/termsSheet";
import type { RunStamp } from "../../sheets/reports/parts/runStamp";
import { gridOfSheet } from "../../sheets/reports/parts/gridOfSheet";
import type { SheetReport } from "../../sheets/reports/report";
import { quoteFindings, shopFindings } from "./agencyFindings";
import type { AgencyInputs } from "./agencyInputs";
import {
  basisOf,
  pathSource,
  settingContents,
  shopFigures,
  type ShopFigures,
  type TypedFigures,
} from "./agencyShop";
import { distinctNames } from "./distinctNames";
import { ownStates, writtenScope } from "./agencyScope";
import {
  isOwnPath,
  mergedLines,
  mergedSettings,
  writtenTerms,
  type KnownTerms,
  type WrittenTerms,
} from "./agencyTerms";
import type { JobContext } from "../job";

/** The terms sheet as earlier runs and a person left it. */
export interface StandingTerms {
  readonly name: string;
  readonly grid?: Grid;
  /** The states of the scope sheet. */
  readonly scope?: ScopeStates;
  readonly known: KnownTerms;
}

/** What the comparison is made of, and what the workbook is to remember of its terms sheet. */
export interface GatheredData {
  readonly data: AgencyData;
  readonly written: WrittenTerms;
}

interface NamedQuote extends StatedQuote {
  readonly lines: readonly TermLine[];
  /** What a person set on the scope sheet. */
  readonly ownScope: ReadonlyMap<Service, ScopeState>;
}

/**
 * Brings together what the quotes say, what the shop's sheets tell and what a person changed on the terms sheet. The comparison is
 * made from the terms sheet as it then stands, so that it and its formulas speak of the same.
 */
export function gatherData(
  inputs: AgencyInputs,
  standing: StandingTerms,
  context: JobContext,
  typed: TypedFigures = {},
): GatheredData {
  const { language } = context;
  const shop = shopFigures(inputs, context.now, typed);
  const before = standing.grid && readTerms(standing.grid, language);
  const isOwn = isOwnPath(shop.path, before, standing.known);
  const path = isOwn ? before!.path : shop.path;
  const told = new Map(shop.settings).set("mapUpTo", mapEnd(path.map(({ sales }) => sales.high)));
  const settings = mergedSettings(told, before, standing.known);
  const basis = basisOf(settings.value);
  const named = distinctNames(inputs.quotes, language);
  const fresh = named.map((quote) => ({ ...quote, lines: linesOfTerms(quote.said, basis) }));
  const merged = fresh.map((quote) => ({
    quote,
    ...mergedLines(quote.name, quote.lines, before?.quotes.get(quote.name), standing.known, basis),
  }));
  const scoped = named.map((quote) => ownStates(quote, standing.scope, standing.known));
  const quotes = merged.map(({ quote, value }, at): NamedQuote => ({
    ...quote,
    lines: value,
    ownScope: scoped[at]!.value,
  }));
  const changed = [...merged, ...scoped].reduce(
    (sum, of) => sum + of.changed,
    settings.changed + (isOwn ? path.length : 0),
  );
  const source = isOwn ? "typed" : shop.source;
  const content: TermsContent = {
    settings: settingContents(settings.value, shop),
    path,
    pathSource: pathSource(shop, source, language),
    quotes,
  };
  const stampOf = (findings: number): RunStamp => ({
    when: context.now,
    sources: inputs.sources,
    settings: [
      `${AGENCY_SHEET.baseSales[language]} ${grouped(amountText(sumOf(path, "base")))}`,
      content.pathSource,
    ],
    rows: inputs.rows,
    findings,
    digest: inputs.digest,
  });
  const written = { ...writtenTerms(told, shop.path, fresh, basis), ...writtenScope(named) };
  const stands = before !== undefined && standsAs(before, settings.value, path, quotes);
  const newTerms = stands
    ? undefined
    : termsSheet(standing.name, content, stampOf(inputs.findings.length), language);
  const reading = stands ? before : readTerms(gridOfSheet(newTerms!), language);
  const data = dataOf({ inputs, shop, reading, quotes, source, changed, newTerms, stampOf });
  return { data, written };
}

/** Whether the sheet holds already what would be written: it is then left as it is, formulas of a person's own and all. */
function standsAs(
  { settings, path, quotes }: TermsReading,
  wantedSettings: ReadonlyMap<AgencySetting, Decimal>,
  wantedPath: readonly PathMonth[],
  wantedQuotes: readonly NamedQuote[],
): boolean {
  const basis = basisOf(wantedSettings);
  const texts = (
    of: ReadonlyMap<AgencySetting, Decimal>,
    months: readonly PathMonth[],
    lines: Parameters<typeof writtenTerms>[2],
  ) => JSON.stringify(Object.entries(writtenTerms(of, months, lines, basis)).sort());
  const now = [...quotes].map(([name, lines]) => ({ name, lines }));
  return texts(settings, path, now) === texts(wantedSettings, wantedPath, wantedQuotes);
}

interface Parts {
  readonly inputs: AgencyInputs;
  readonly shop: ShopFigures;
  readonly reading: TermsReading;
  readonly quotes: readonly NamedQuote[];
  readonly source: SalesPath["source"];
  /** Lines that a person changed. */
  readonly changed: number;
  readonly newTerms: SheetReport | undefined;
  readonly stampOf: (findings: number) => RunStamp;
}

function dataOf({ inputs, shop, reading, quotes, source, changed, newTerms, stampOf }: Parts): AgencyData {
  const { settings } = reading;
  const priced = quotes.map((quote) => pricedQuote(quote, reading.quotes.get(quote.name) ?? []));
  const path = salesPath(reading.path, source);
  const margin = settings.get("margin");
  const planned = inputs.teamGrid && planTeam(inputs.teamGrid, path.months, roleNamed);
  const findings: Finding[] = [
    ...inputs.findings,
    ...reading.findings,
    ...priced.flatMap((quote) => quoteFindings(quote, path)),
    ...shopFindings(shop, path, margin !== undefined),
    ...(changed > 0
      ? [{ severity: "note", problem: { code: "agencyTermsKept", cells: changed } } as const]
      : []),
  ];
  return {
    ...{ quotes: priced, path, findings, places: reading.places },
    ...(margin && { margin }),
    refundRate: settings.get("refundRate") ?? ZERO,
    mapUpTo: settings.get("mapUpTo") ?? ZERO,
    ...(newTerms && { newTerms }),
    staff: inputs.shop.employments,
    ...(planned && { planned }),
    stamp: stampOf(findings.length),
  };
}

function pricedQuote(quote: NamedQuote, lines: readonly TermLine[]): AgencyQuote {
  const terms = termsOfLines(lines, quote.name);
  return { ...quote, lines, terms, open: openReadings(lines), priced: compileQuote(terms, "base") };
}

function salesPath(months: readonly PathMonth[], source: SalesPath["source"]): SalesPath {
  const of = (scenario: Scenario) =>
    months.map(({ sales }) => roundToCents(Decimal.max(ZERO, sales[scenario])) ?? roundToCents(ZERO)!);
  return {
    source,
    months: months.map(({ month }) => month),
    sales: { low: of("low"), base: of("base"), high: of("high") },
  };
}

function sumOf(path: readonly PathMonth[], scenario: Scenario): Decimal {
  return path.reduce((sum, { sales }) => sum.plus(sales[scenario]), ZERO);
}
