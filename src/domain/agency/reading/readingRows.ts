import type { Decimal } from "../../money/decimal";
import type {
  PerPrice,
  Question,
  QuoteReading,
  ReadKpi,
  ReadPackage,
  ReadService,
  ReadTerms,
  Service,
  Spread,
  Term,
} from "./quoteReading";

/** In what a figure is counted. */
export type TermUnit =
  "money" | "moneyAMonth" | "share" | "months" | "days" | "salesAMonth" | "times" | "none";

export type ServiceState = "leftOut" | "extra";

/** A service, a condition of the bet on sales, a way to pay or a figure of an example. */
export interface StatedPart {
  readonly name:
    | Service
    | keyof ReadKpi
    | keyof NonNullable<ReadTerms["payment"]>
    | keyof NonNullable<ReadTerms["example"]>;
  /** Whether a service is left out or costs extra; absent where it is included. */
  readonly state?: ServiceState;
  readonly value?: string;
}

/** One line of what was read: a term, its figures, the words it came from, what is open about it. */
export interface ReadingRow {
  readonly term: Term | "model" | "unread" | "question";
  /** The phase that the term holds in; `months` where it ends. */
  readonly phase?: { readonly number: number; readonly months?: Spread };
  readonly low?: number | string | boolean;
  /** What a row says of a part of its term, instead of a lower end. */
  readonly part?: StatedPart;
  readonly high?: number | string;
  readonly unit: TermUnit;
  readonly words: string;
  readonly questions: readonly Question[];
}

const UNITS: Partial<Record<Term, TermUnit>> = {
  ...{
    monthlyFee: "moneyAMonth",
    quarterlyFee: "money",
    halfYearFee: "money",
    annualFee: "money",
    totalFee: "money",
  },
  ...{
    feeRange: "money",
    setupFee: "money",
    deposit: "money",
    rate: "share",
    minimum: "money",
    cap: "money",
    months: "months",
    prepaidMonths: "months",
    bonusMonths: "months",
    rebate: "share",
  },
  ...{
    noticeDays: "days",
    feeUplift: "share",
    equity: "share",
    monthlySales: "salesAMonth",
    annualSales: "money",
  },
  ...{
    halfYearSales: "money",
    adSpend: "moneyAMonth",
    adSpendRate: "share",
    costShare: "share",
    taxRate: "share",
    threshold: "salesAMonth",
    total: "money",
  },
};

/** A reading as lines, in the order of the text; what is open about nothing that was said stands last, then what was not read. */
export function readingRows(reading: QuoteReading): ReadingRow[] {
  const { terms, questions } = reading;
  const asked = new Set<Question>();
  const askedOf = (term: Term): readonly Question[] => {
    const of = questions.filter((question) => question.term === term && !asked.has(question));
    of.forEach((question) => asked.add(question));
    return of;
  };
  const order = new Map<string, number>();
  reading.spans.forEach(({ term, start }) => order.set(term, Math.min(start, order.get(term) ?? Infinity)));
  const stated = (Object.keys(terms) as Term[]).sort(
    (a, b) => (order.get(a) ?? Infinity) - (order.get(b) ?? Infinity),
  );
  const rows = stated.flatMap((term) =>
    term === "phases" ? phaseRows(reading) : rowsOf(term, terms, wordsOf(reading, term), askedOf(term)),
  );
  const rest = questions.filter((question) => !asked.has(question));
  return [
    ...(reading.model
      ? [{ term: "model" as const, low: reading.model, unit: "none" as const, words: "", questions: [] }]
      : []),
    ...rows,
    ...rest.map((question) => ({
      term: "question" as const,
      unit: "none" as const,
      words: question.text ?? "",
      questions: [question],
    })),
    ...reading.unread.map(({ text }) => ({
      term: "unread" as const,
      unit: "none" as const,
      words: text,
      questions: [],
    })),
  ];
}

function wordsOf({ spans }: QuoteReading, term: Term): string {
  return spans
    .filter((span) => span.term === term)
    .map(({ text }) => text)
    .join(" … ");
}

/** The terms of each phase, with their own words where every phase that has the term says it once. */
function phaseRows(reading: QuoteReading): ReadingRow[] {
  const phases = reading.terms.phases ?? [];
  return phases.flatMap(({ terms, months }, index) =>
    (Object.keys(terms) as Term[]).flatMap((term) => {
      const said = reading.spans.filter((span) => span.term === term);
      const having = phases.filter((phase) => phase.terms[term] !== undefined);
      const own = having.length === said.length ? said[having.indexOf(phases[index]!)]?.text : undefined;
      const phase = { number: index + 1, ...(months && { months }) };
      return rowsOf(term, terms, own ?? wordsOf(reading, term), []).map((row) => ({ ...row, phase }));
    }),
  );
}

const ends = (spread: Spread | PerPrice): Pick<ReadingRow, "low" | "high"> => ({
  ...(spread.upToOnly ? {} : { low: spread.low.toNumber() }),
  ...(spread.high && { high: spread.high.toNumber() }),
});

function rowsOf(term: Term, terms: ReadTerms, words: string, questions: readonly Question[]): ReadingRow[] {
  const row = (
    figures: Pick<ReadingRow, "low" | "high">,
    unit: TermUnit = UNITS[term] ?? "money",
  ): ReadingRow => ({ term, ...figures, unit, words, questions });
  const value = terms[term];
  if (term === "tiers")
    return (terms.tiers ?? []).map(({ upTo, rate, fee }) =>
      row(
        { low: rate ? percentText(rate) : feeText(fee!), high: upTo?.toNumber() ?? "∞" },
        rate ? "share" : "moneyAMonth",
      ),
    );
  if (term === "ratesByCategory")
    return (terms.ratesByCategory ?? []).map(({ name, rate }) => ({
      ...row(ends(rate), "share"),
      words: name,
    }));
  if (term === "packages") return (terms.packages ?? []).flatMap((offer) => rowsOfPackage(offer));
  if (term === "feesByTerm")
    return (terms.feesByTerm ?? []).map(({ months, monthlyFee }) => ({
      ...row(ends(monthlyFee), "moneyAMonth"),
      words: months ? `${months.toString()} × ${words}` : words,
    }));
  if (term === "services")
    return (terms.services ?? []).map((service) => ({ ...row({}, "none"), part: partOfService(service) }));
  if (term === "kpi" || term === "payment" || term === "example")
    return Object.entries(value as Partial<Record<string, Decimal | boolean>>).map(([name, figure]) => ({
      ...row({}, "none"),
      part: partOf(name as StatedPart["name"], figure!),
    }));
  if (Array.isArray(value)) return [row({ low: value.map(String).join(" / ") }, "none")];
  if (typeof value === "string" || typeof value === "boolean") return [row({ low: value }, "none")];
  return value !== undefined && typeof value === "object" && "low" in value
    ? [row(ends(value))]
    : [row({ low: Number(value) })];
}

const SHARES: ReadonlySet<StatedPart["name"]> = new Set(["attainment", "refundShare", "atRiskShare"]);

function partOf(name: StatedPart["name"], figure: Decimal | boolean): StatedPart {
  if (figure === true) return { name };
  const isShare = typeof figure !== "boolean" && SHARES.has(name);
  return { name, value: isShare ? `${figure.times(100).toString()}%` : String(figure) };
}

/** `undefined` where it is included. */
export function serviceState({ included, extra }: ReadService): ServiceState | undefined {
  return included ? undefined : extra ? "extra" : "leftOut";
}

function partOfService(stated: ReadService): StatedPart {
  const { service, count, price } = stated;
  const state = serviceState(stated);
  const value = [count && `× ${count.toString()}`, price && feeText(price)].filter((part) => part).join(", ");
  return { name: service, ...(state && { state }), ...(value !== "" && { value }) };
}

/** What an offer charges, a line each, under its name. */
function rowsOfPackage({ name, monthlyFee, others = {} }: ReadPackage): ReadingRow[] {
  const fee: ReadingRow[] = monthlyFee
    ? [{ term: "packages", ...ends(monthlyFee), unit: "moneyAMonth", words: name, questions: [] }]
    : [];
  const rest = (Object.keys(others) as Term[]).flatMap((term) => rowsOf(term, others, name, []));
  return [...fee, ...rest];
}

const percentText = ({ low, high }: Spread): string => {
  const percent = (value: Spread["low"]) => `${value.times(100).toString()}%`;
  return !high || high.equals(low) ? percent(low) : `${percent(low)}-${percent(high)}`;
};
const feeText = ({ low, high }: Spread): string =>
  !high || high.equals(low) ? low.toString() : `${low.toString()}-${high.toString()}`;
