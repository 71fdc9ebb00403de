import { linesOfTerms } from "../../../../src/domain/agency/lines/linesOfTerms";
import { openReadings } from "../../../../src/domain/agency/lines/openReadings";
import { termsOfLines } from "../../../../src/domain/agency/lines/termsOfLines";
import { readQuote } from "../../../../src/domain/agency/reading/readQuote";
import { compileQuote } from "../../../../src/domain/agency/terms/compileQuote";
import { termsOfReading } from "../../../../src/domain/agency/terms/quoteTerms";
import { monthOf, type Month } from "../../../../src/domain/calendar/month";
import { centsToDecimal, type Cents } from "../../../../src/domain/money/cents";
import { Decimal } from "../../../../src/domain/money/decimal";
import { readTerms } from "../../../../src/sheets/reading/agency/readTerms";
import type { AgencyData, AgencyQuote } from "../../../../src/sheets/reports/agency/agencyData";
import { termsSheet, type TermsContent } from "../../../../src/sheets/reports/agency/terms/termsSheet";
import { gridOfSheet } from "../../../../src/sheets/reports/parts/gridOfSheet";

const REFUND_RATE = new Decimal("0.1");
const MARGIN = new Decimal("0.4");
/** Half above the best month at high sales, 1,920,000, up to two digits. */
const MAP_UP_TO = new Decimal(2_900_000);

function quoteOf(name: string, text: string, row: number): AgencyQuote {
  const reading = readQuote(text);
  const said = termsOfReading(reading);
  const lines = linesOfTerms(said, { refundRate: REFUND_RATE, gmvShare: new Decimal(1), margin: MARGIN });
  const terms = termsOfLines(lines, name);
  return {
    ...{ name, text, reading, said, lines, terms },
    at: { sheet: "Quotes", row, column: 2 },
    open: openReadings(lines),
    priced: compileQuote(terms, "base"),
  };
}

const staff = (person: string, role: string, basePay: number) => ({
  ...{ person, role, shop: "" },
  basePay: new Decimal(basePay),
});

const sales = (factor: number) =>
  Array.from({ length: 12 }, (_, at) => Math.round((500_000 + at * 100_000) * factor * 100) as Cents);

/** A shop of 500,000 in January that grows by 100,000 a month, its people, and these quotes by agency. */
export function shopWith(quotes: Readonly<Record<string, string>>): AgencyData {
  const priced = Object.entries(quotes).map(([name, text], at) => quoteOf(name, text, at + 1));
  const path: AgencyData["path"] = {
    source: "plan",
    months: Array.from({ length: 12 }, (_, at) => (monthOf(2027, 1) + at) as Month),
    sales: { low: sales(0.8), base: sales(1), high: sales(1.2) },
  };
  const stamp = {
    ...{ when: new Date(2026, 10, 28), sources: [], settings: [], rows: 0, findings: 0, digest: "" },
  };
  const terms = termsSheet("代運營條款", contentOf(priced, path), stamp, "zh-Hant");
  return {
    quotes: priced,
    path,
    mapUpTo: MAP_UP_TO,
    places: readTerms(gridOfSheet(terms), "zh-Hant").places,
    newTerms: terms,
    margin: MARGIN,
    refundRate: REFUND_RATE,
    staff: [
      staff("周", "運營", 13_000),
      staff("何", "設計/美工", 8000),
      staff("方", "推廣", 9000),
      staff("陳", "客服", 5000),
      staff("蔡", "倉管配送", 5500),
    ],
    findings: [],
    stamp,
  };
}

function contentOf(quotes: readonly AgencyQuote[], { months, sales: by }: AgencyData["path"]): TermsContent {
  return {
    settings: {
      margin: { value: MARGIN },
      refundRate: { value: REFUND_RATE },
      gmvShare: { value: new Decimal(1) },
      adSpend: {},
      mapUpTo: { value: MAP_UP_TO },
    },
    path: months.map((month, at) => ({
      month,
      sales: {
        low: centsToDecimal(by.low[at]!),
        base: centsToDecimal(by.base[at]!),
        high: centsToDecimal(by.high[at]!),
      },
    })),
    pathSource: "",
    quotes,
  };
}
