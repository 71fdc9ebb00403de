import { scopeLines, type ScopeState } from "../../domain/agency/advice/scope";
import { SERVICES, type Service } from "../../domain/agency/reading/quoteReading";
import type { QuoteTerms } from "../../domain/agency/terms/quoteTerms";
import type { ScopeStates } from "../../sheets/reading/agency/readScope";
import type { KnownTerms, Merged, WrittenTerms } from "./agencyTerms";

interface ScopedQuote {
  readonly name: string;
  readonly said: QuoteTerms;
}

const keyOf = (quote: string, service: Service): string => `scope|${quote}|${service}`;

/** The states of a quote's services that a person set, which stay whatever the quote says. */
export function ownStates(
  { name, said }: ScopedQuote,
  standing: ScopeStates | undefined,
  known: KnownTerms,
): Merged<ReadonlyMap<Service, ScopeState>> {
  const fresh = scopeLines(said);
  const own = [...(standing?.get(name) ?? [])].filter(
    ([service, state]) => state !== fresh[service].state && !known[keyOf(name, service)]?.includes(state),
  );
  return { value: new Map(own), changed: own.length };
}

/** What the quotes say of every service, for the next run to know a person's own by. */
export function writtenScope(quotes: readonly ScopedQuote[]): WrittenTerms {
  return Object.fromEntries(
    quotes.flatMap(({ name, said }) => {
      const fresh = scopeLines(said);
      return SERVICES.map((service) => [keyOf(name, service), fresh[service].state] as const);
    }),
  );
}
