import type { PerPrice, Question, QuoteReading, ReadPackage, ReadTerms, Spread, Term } from "./quoteReading";

/** In what a figure is counted. */
export type TermUnit =
  "money" | "moneyAMonth" | "share" | "months" | "days" | "salesAMonth" | "times" | "none";

/** One line of what was read: a term, its figures, the words it came from, what is open about it. */
export interface ReadingRow {
  readonly term: Term | "model" | "unread" | "question";
  /** The phase that the term holds in; `months` where it ends. */
  readonly phase?: { readonly number: number; readonly months?: Spread };
  readonly low?: number | string | boolean;
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
    return (terms.services ?? []).map(({ service, included, extra, count, price }) => ({
      ...row(
        { low: `${included ? "" : extra ? "+ " : "− "}${service}${count ? ` × ${count.toString()}` : ""}` },
        "none",
      ),
      ...(price && ends(price)),
    }));
  if (term === "kpi" || term === "payment" || term === "example")
    return Object.entries(value as object).map(([name, figure]) => ({
      ...row({ low: `${name} = ${String(figure)}` }, "none"),
    }));
  if (Array.isArray(value)) return [row({ low: value.map(String).join(" / ") }, "none")];
  if (typeof value === "string" || typeof value === "boolean") return [row({ low: value }, "none")];
  return value !== undefined && typeof value === "object" && "low" in value
    ? [row(ends(value))]
    : [row({ low: Number(value) })];
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
