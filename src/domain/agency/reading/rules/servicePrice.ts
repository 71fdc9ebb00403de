import { nearest, says, spreadOf, take, type Context, type Draft } from "../draft";
import { means, unitsOf, type Quantity } from "../items";
import { SERVICES, type ReadService } from "../quoteReading";
import { serviceOf } from "./serviceRules";

/** `拍攝另計300元/張`, `extra images at CNY 180 each`: a service in the same clause, and that it is extra; or its price by piece. */
export function isServicePrice(draft: Draft, quantity: Quantity, context: Context): boolean {
  const service = nearest(context, SERVICES);
  const isExtra =
    service !== undefined &&
    !service.far &&
    service.side === "before" &&
    says(context, "near", "extraCharge");
  return quantity.sort !== "rate" && (isExtra || isPricedByPiece(draft, context));
}

/** `photos 300 each` */
export function isPricedByPiece({ items, plain }: Draft, { at }: Context): boolean {
  const [service, each] = [items[at - 1], items[at + 1]];
  return (
    each !== undefined && plain.text.slice(each.start, each.end) === "each" && means(service, ...SERVICES)
  );
}

/** Keeps the price with its service; whether the service is included is read with the other services. */
export function takeServicePrice(draft: Draft, quantity: Quantity, context: Context): void {
  const cue = nearest(context, SERVICES)!;
  const service = serviceOf(cue.item)!;
  const [each] = quantity.per;
  const per = each ?? (says(context, "near", "per") ? "item" : unitsOf(quantity, context)[0]);
  const named: ReadService = {
    service,
    included: false,
    extra: true,
    price: { ...spreadOf(quantity), ...(per && { per }) },
  };
  const others = (draft.terms.services ?? []).filter((each) => each.service !== service);
  const count = draft.terms.services?.find((each) => each.service === service)?.count;
  draft.terms.services = [...others, { ...named, ...(count && { count }) }];
  take(draft, quantity, "services", cue);
}
