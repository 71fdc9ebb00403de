import { HostError } from "./hostError";
import type { HostClass, HostItems, HostMethod, HostNavigation, HostProperty } from "./hostClass";

/** A class of the model, whatever stands behind its instances. */
export type ModelClass<H> = HostClass<never, H>;

/** All classes of an object model by their names, and the class of the root object. */
export interface ObjectModel<H> {
  readonly classes: ReadonlyMap<string, ModelClass<H>>;
  readonly rootClass: string;
}

/** An object of the model while a request runs: its class and what stands behind it. */
export interface Instance<H> {
  readonly hostClass: ModelClass<H>;
  /** `null` is the null object. */
  readonly target: unknown;
}

/** Gives the class of a name that another class declares. */
export function classNamed<H>(model: ObjectModel<H>, name: string): ModelClass<H> {
  const hostClass = model.classes.get(name);
  if (!hostClass) {
    throw new HostError("ApiNotFound", `The host has no class ${name}.`, name);
  }
  return hostClass;
}

export function methodOf<H>(hostClass: ModelClass<H>, name: string): HostMethod<never, H> {
  return hostClass.methods?.[name] ?? missing(hostClass, name);
}

export function navigationOf<H>(hostClass: ModelClass<H>, name: string): HostNavigation<never, H> {
  return hostClass.navigation?.[name] ?? missing(hostClass, name);
}

export function propertyOf<H>(hostClass: ModelClass<H>, name: string): HostProperty<never, H> {
  return hostClass.properties?.[name] ?? missing(hostClass, name);
}

export function itemsOf<H>(hostClass: ModelClass<H>): HostItems<never, H> {
  return hostClass.items ?? missing(hostClass, "GetItem");
}

/** The error of a member that the model does not declare: it names class and member. */
export function missing(hostClass: { readonly name: string }, member: string): never {
  throw new HostError(
    "ApiNotFound",
    `The host does not have ${hostClass.name}.${camelCase(member)}.`,
    memberName(hostClass, member),
  );
}

/** A member as programs write it: `memberName(range, "GetCell")` is `Range.getCell`. */
export function memberName(hostClass: { readonly name: string }, member: string): string {
  return `${hostClass.name}.${camelCase(member)}`;
}

/** `GetCell` is `getCell`, `ID` is `id`: the leading capitals become small, as in the client. */
function camelCase(name: string): string {
  return name.replace(/^[A-Z]+/, (capitals) => capitals.toLowerCase());
}

/** Runs a member so that an error says which one it was. */
export async function located<H>(
  hostClass: ModelClass<H>,
  member: string,
  run: () => unknown,
): Promise<unknown> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof HostError && error.location === undefined) {
      throw new HostError(error.code, error.message, memberName(hostClass, member));
    }
    throw error;
  }
}
