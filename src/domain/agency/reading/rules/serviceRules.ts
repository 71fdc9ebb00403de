import { note, type Draft } from "../draft";
import { means, type Item } from "../items";
import { leftOutOfSales } from "./leftOutOfSales";
import { SERVICES, type ReadService, type Service } from "../quoteReading";

/** What a word says of the services beside it, and on which side these stand. */
interface Saying {
  readonly state: State;
  readonly side: "before" | "behind" | "either";
}

type State = "included" | "extra" | "leftOut";

const EXCEPTED: Saying = { state: "leftOut", side: "behind" };

export const serviceOf = (item: Item): Service | undefined => SERVICES.find((each) => means(item, each));

function sayingOf(item: Item): Saying | undefined {
  if (means(item, "noExtraCharge")) return { state: "included", side: "before" };
  if (means(item, "includedBehind")) return { state: "included", side: "before" };
  if (means(item, "extraCharge")) return { state: "extra", side: "before" };
  if (means(item, "leftOutBehind")) return { state: "leftOut", side: "before" };
  if (means(item, "leftOutBefore", "notIncluded")) return { state: "leftOut", side: "behind" };
  if (means(item, "onlyDoes")) return { state: "included", side: "behind" };
  return means(item, "included") ? { state: "included", side: "either" } : undefined;
}

/**
 * The services that are named: included where nothing else is said of them, left out, or to be had at a price of their own. A list
 * goes on over commas: `不含拍攝,客服`.
 *
 * @param excepted what is left out where all else is included
 */
export function readServices(draft: Draft, excepted: ReadonlySet<Item>): void {
  const read = new ServicesRead(draft, excepted);
  let carried: Saying | undefined;
  for (const clause of clausesOf(draft)) carried = read.clause(clause, carried);
  read.finish();
}

function clausesOf({ items, plain }: Draft): Item[][] {
  const clauses: Item[][] = [[]];
  for (const item of items) {
    if (item.kind === "break" && plain.text[item.start] !== "、") clauses.push([]);
    else clauses[clauses.length - 1]!.push(item);
  }
  return clauses.filter((clause) => clause.length > 0);
}

class ServicesRead {
  private readonly said = new Map<Service, State>();
  private readonly explicit = new Set<Service>();
  private readonly ofSales: ReadonlySet<Item>;

  constructor(
    private readonly draft: Draft,
    private readonly excepted: ReadonlySet<Item>,
  ) {
    this.ofSales = leftOutOfSales(draft);
  }

  /** Reads a clause; gives what goes on behind it. */
  clause(items: readonly Item[], carried: Saying | undefined): Saying | undefined {
    const sayings = items.flatMap((item, at) => {
      const saying = sayingOf(item);
      return saying ? [{ ...saying, at }] : [];
    });
    const isList = items.every((item) => serviceOf(item) !== undefined || means(item, "plus", "or"));
    items.forEach((item, at) => {
      const service = serviceOf(item);
      if (!service || this.ofSales.has(item)) return;
      const left = sayings.filter((saying) => saying.at < at && saying.side !== "before").pop();
      const right = sayings.find((saying) => saying.at > at && saying.side !== "behind");
      // A word that can only speak of what stands before it goes before one that could speak of either side.
      const beside = right?.side === "before" || !left ? (right ?? left) : left;
      const saying = this.excepted.has(item) ? EXCEPTED : beside;
      this.say(service, saying ?? (isList ? carried : undefined), item);
    });
    if (items.some((item) => means(item, "onlyDoes"))) this.only(items);
    const last = sayings.filter(({ side }) => side !== "before").pop();
    return last ?? (isList ? carried : undefined);
  }

  private say(service: Service, saying: Saying | undefined, item: Item): void {
    this.draft.read.add(item);
    const state = saying?.state ?? "included";
    const isNews = !this.said.has(service) || (saying !== undefined && !this.explicit.has(service));
    // `不含拍攝,拍攝另計`: what has a price can be had.
    if (isNews || (state === "extra" && this.said.get(service) === "leftOut")) this.said.set(service, state);
    if (saying) this.explicit.add(service);
    note(this.draft, "services", item, saying ? 1 : 0.8);
  }

  private only(items: readonly Item[]): void {
    const item = items.find((each) => means(each, "onlyDoes"))!;
    // `現價6800,僅限本週`
    const isOfTime = this.draft.plain.text.slice(item.start, item.end) === "仅限";
    if (isOfTime && !items.some((each) => serviceOf(each))) return;
    this.draft.terms.servicesOnly = true;
    this.draft.read.add(item);
    note(this.draft, "servicesOnly", item);
  }

  /** Puts the services with the prices that were read at them. */
  finish(): void {
    const priced = new Map(this.draft.terms.services?.map((each) => [each.service, each]));
    const services = [...this.said].map(([service, said]): ReadService => {
      const { price, count } = priced.get(service) ?? {};
      // `photos $300 each`
      const state = price && !count && !this.explicit.has(service) ? "extra" : said;
      return {
        service,
        included: state === "included",
        ...(state === "extra" && { extra: true as const }),
        ...(count && { count }),
        ...(price && { price }),
      };
    });
    if (services.length > 0) this.draft.terms.services = services;
  }
}
