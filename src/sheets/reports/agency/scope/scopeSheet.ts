import {
  monthlyExtra,
  PART_OF,
  ROLE_OF_SERVICE,
  SCOPE_STATES,
  WHOLE_SERVICES,
} from "../../../../domain/agency/advice/scope";
import type { Service } from "../../../../domain/agency/reading/quoteReading";
import { pick } from "../../../../domain/agency/terms/quoteTerms";
import { ZERO } from "../../../../domain/money/decimal";
import { scopeTexts as texts } from "../../../../locale/agency/agencyAdvice";
import { GROUP_NAMES, SERVICE_NAMES, STATE_NAMES } from "../../../../locale/agency/agencyScope";
import type { Language } from "../../../../locale/catalogue";
import { ROLE_NAMES } from "../../../../locale/roles";
import { a1 } from "../../../grid";
import type { Area, ConditionalFormatReport, ReportCell, SheetReport } from "../../report";
import { usualPieces, type AdviceBasis, type AgencyAdvice } from "../advice";
import { HEADED, tableBlocks, type BillPlaces, type TitledTable } from "../adviceParts";
import {
  EXTRA_PRICE,
  FIRST_QUOTE,
  LINES,
  NAME,
  ScopeLayout,
  USED,
  usedCell,
  YOURS,
  type PricedExtra,
  type ScopeLine,
  type ScopePlaces,
} from "./scopeLayout";
import { totalsTable } from "./scopeTotals";
import { headBlocks } from "../../parts/sheetHead";

export const SCOPE_ID = "agency.scope";

/**
 * What each quote covers, service by service: first what all of it costs, then the states, which may be changed, then what the shop
 * pays otherwise: its own prices, which stay as they are typed.
 */
export function scopeSheet(
  name: string,
  advice: AgencyAdvice,
  { stamp }: AdviceBasis,
  bills: BillPlaces,
  language: Language,
): { readonly sheet: SheetReport; readonly places: ScopePlaces } {
  const layout = new ScopeLayout(name, advice);
  const quotes = advice.quotes.length;
  const states: Area = {
    ...{ row: layout.firstLine, column: FIRST_QUOTE },
    ...{ rows: LINES.length, columns: Math.max(1, quotes) },
  };
  const widths = advice.quotes.map((_, at) => [FIRST_QUOTE + at, at < 3 ? 22 : 18] as const);
  const sheet: SheetReport = {
    id: SCOPE_ID,
    name,
    tabColor: "#2E7D4F",
    blocks: [
      ...headBlocks(texts.title[language], texts.subtitle[language], stamp, language),
      ...tableBlocks(layout.totalsAt, totalsTable(layout, advice, bills, language)),
      ...tableBlocks(layout.statesAt, statesTable(layout, advice, language)),
      ...tableBlocks(layout.pricesAt, pricesTable(layout, advice, language)),
      ...(layout.extras.length > 0
        ? tableBlocks(layout.extrasAt, extrasTable(layout, advice, language))
        : []),
    ],
    columnWidths: { 0: 34, 1: 14, 2: 14, 3: 14, ...Object.fromEntries(widths) },
    freeze: { rows: 0, columns: 1 },
    notes: { keyColumn: NAME, columns: [YOURS], firstRow: layout.pricesAt + HEADED },
    validations: [
      {
        area: states,
        rule: { kind: "list", values: SCOPE_STATES.map((state) => STATE_NAMES[state][language]) },
      },
    ],
    conditionalFormats: coloursOf(states, language),
    page: { orientation: "landscape" },
  };
  return { sheet, places: layout };
}

const priceHeadings = (language: Language): string[] =>
  (["item", "yours", "found", "used", "source"] as const).map((key) => texts[key][language]);

function pricesTable(layout: ScopeLayout, { prices }: AgencyAdvice, language: Language): TitledTable {
  const own = (row: number, key: "onTop" | "once"): ReportCell[] => {
    const isShare = key === "onTop";
    const style = isShare ? "rate" : "money";
    return [
      texts[key][language],
      { value: null, style: isShare ? "inputRate" : "inputMoney" },
      { value: 0, style },
      { ...usedCell(row, 0), style },
      texts.nothingYet[language],
    ];
  };
  return {
    title: texts.prices[language],
    headings: priceHeadings(language),
    styles: ["text", "inputMoney", "money", "money", "text"],
    rows: [
      ...WHOLE_SERVICES.map((service): ReportCell[] => {
        const found = prices.get(service)?.toNumber() ?? null;
        return [
          SERVICE_NAMES[service][language],
          null,
          found,
          usedCell(layout.priceRow(service), found ?? 0),
          texts[found === null ? "noPrice" : "fromStaff"][language],
        ];
      }),
      own(layout.onTopRow, "onTop"),
      own(layout.onceRow, "once"),
    ],
  };
}

/** Prices by the piece with how many there are a month. */
function extrasTable(layout: ScopeLayout, { quotes }: AgencyAdvice, language: Language): TitledTable {
  const cells = ({ service, quote, row }: PricedExtra): ReportCell[] => {
    const price = quotes[quote]!.scope[service].price!;
    const usual = usualPieces(price);
    return [
      `${quotes[quote]!.quote.name} · ${SERVICE_NAMES[service][language]}`,
      null,
      usual?.toNumber() ?? null,
      usedCell(row, usual?.toNumber() ?? 0),
      texts[usual ? "assumed" : "unknownCount"][language],
      pick(price, "base").toNumber(),
      {
        formula: `=ROUND(${a1(row, USED)}*${a1(row, EXTRA_PRICE)},2)`,
        value: (monthlyExtra(price, usual) ?? ZERO).toNumber(),
      },
    ];
  };
  return {
    title: texts.extras[language],
    headings: [...priceHeadings(language), texts.each[language], texts.aMonth[language]],
    styles: ["text", "input", "count", "count", "text", "money", "money"],
    rows: layout.extras.map(cells),
  };
}

function statesTable(layout: ScopeLayout, advice: AgencyAdvice, language: Language): TitledTable {
  const names = advice.quotes.map(({ quote }) => quote.name);
  const priceCell = (service: Service): ReportCell =>
    PART_OF[service] === undefined
      ? {
          formula: `=${a1(layout.priceRow(service), USED)}`,
          value: advice.prices.get(service)?.toNumber() ?? 0,
        }
      : null;
  const cells = (line: ScopeLine): ReportCell[] => {
    if ("group" in line) {
      const title: ReportCell = { value: GROUP_NAMES[line.group][language], style: "section" };
      return [title, null, null, null, ...names.map((): ReportCell => ({ value: null, style: "text" }))];
    }
    const { service } = line;
    const indent = PART_OF[service] === undefined ? "" : "    ";
    return [
      `${indent}${SERVICE_NAMES[service][language]}`,
      ...teamCells(service, advice, language),
      priceCell(service),
      ...advice.quotes.map(({ scope }) => STATE_NAMES[scope[service].state][language]),
    ];
  };
  return {
    title: texts.covers[language],
    headings: [
      texts.item[language],
      texts.role[language],
      texts.people[language],
      texts.price[language],
      ...names,
    ],
    styles: ["text", "text", "ratio", "money", ...names.map(() => "input" as const)],
    rows: LINES.map(cells),
  };
}

/** Who of the own team does a service, and how many they are in the first month. */
function teamCells(service: Service, { team }: AgencyAdvice, language: Language): ReportCell[] {
  const role = ROLE_OF_SERVICE[service];
  if (!role) return [null, null];
  const people = team?.roles.find((each) => each.role === role)?.people[0];
  return [ROLE_NAMES[role][language], people?.toDecimalPlaces(2).toNumber() ?? null];
}

function coloursOf(area: Area, language: Language): ConditionalFormatReport[] {
  const styles = { included: "good", extra: "warning", leftOut: "bad" } as const;
  return (Object.keys(styles) as (keyof typeof styles)[]).map((state) => ({
    area,
    rule: {
      kind: "formula",
      formula: `=${a1(area.row, area.column)}="${STATE_NAMES[state][language]}"`,
      style: styles[state],
    },
  }));
}
