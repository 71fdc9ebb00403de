import { HostError } from "./hostError";
import type { HostMethod, WireType } from "./hostClass";
import type { ArgumentInfo } from "./messages";

/** Gives what stands behind the object of an object path. */
export type ReferenceResolver = (objectPathId: number) => Promise<unknown>;

/** An argument that is another object of the model, until it has been checked. */
class Reference {
  constructor(readonly target: unknown) {}
}

/**
 * Puts, in a call's arguments, what stands behind objects in the place of their object paths' ids, and checks them
 * against the declared types. Rejects, as `InvalidArgument`, a missing, a superfluous and a mistyped argument.
 */
export async function readArguments<H>(
  method: HostMethod<never, H>,
  info: ArgumentInfo | undefined,
  resolve: ReferenceResolver,
  location: string,
): Promise<unknown[]> {
  const given = await resolveAll(info?.Arguments ?? [], info?.ReferencedObjectPathIds, resolve);
  if (given.slice(method.parameters.length).some((value) => value !== null)) {
    throw invalid(location, `it takes ${method.parameters.length} arguments, not ${given.length}`);
  }
  return method.parameters.map((parameter, index) => {
    const optional = parameter.endsWith("?");
    const type = (optional ? parameter.slice(0, -1) : parameter) as WireType;
    const value = given[index];
    if (optional && (value === null || value === undefined)) return undefined;
    return checked(type, value, location, `argument ${index + 1}`);
  });
}

/** Reads the one argument of a "set property". */
export async function readValue(
  type: WireType,
  info: ArgumentInfo | undefined,
  resolve: ReferenceResolver,
  location: string,
): Promise<unknown> {
  const [value] = await resolveAll(info?.Arguments ?? [], info?.ReferencedObjectPathIds, resolve);
  return checked(type, value, location, "the value");
}

async function resolveAll(
  values: readonly unknown[],
  referenced: readonly unknown[] | undefined,
  resolve: ReferenceResolver,
): Promise<unknown[]> {
  if (!referenced && !values.some(mayHoldReference)) return [...values];
  const resolved: unknown[] = [];
  for (const [index, value] of values.entries()) {
    const id = referenced?.[index];
    if (typeof id === "number" && id > 0) resolved.push(new Reference(await resolve(id)));
    else if (Array.isArray(value))
      resolved.push(await resolveAll(value, Array.isArray(id) ? id : undefined, resolve));
    else if (isPlainObject(value)) resolved.push(await resolveInside(value, resolve));
    else resolved.push(value);
  }
  return resolved;
}

/** Rows of cells, which may be many, hold no references: they are not walked through. */
function mayHoldReference(value: unknown): boolean {
  return isPlainObject(value) || (Array.isArray(value) && value.some(isPlainObject));
}

async function resolveInside(value: Record<string, unknown>, resolve: ReferenceResolver): Promise<unknown> {
  const id = value._ObjectPathId;
  if (typeof id === "number") return new Reference(await resolve(id));
  const entries: [string, unknown][] = [];
  for (const [key, inner] of Object.entries(value)) {
    const [resolved] = await resolveAll([inner], undefined, resolve);
    entries.push([key, resolved]);
  }
  return Object.fromEntries(entries);
}

function checked(type: WireType, value: unknown, location: string, which: string): unknown {
  if (!isOf(type, value)) throw invalid(location, `${which} must be ${DESCRIPTIONS[type]}`);
  return withoutReferences(value);
}

function isOf(type: WireType, value: unknown): boolean {
  switch (type) {
    case "any":
      return value !== undefined;
    case "matrix":
      return Array.isArray(value) && value.length > 0 && value.every(Array.isArray);
    case "object":
      return isPlainObject(value);
    case "reference":
      return value instanceof Reference && value.target !== null;
    case "number":
      return typeof value === "number" && Number.isFinite(value);
    default:
      return typeof value === type;
  }
}

const DESCRIPTIONS: Record<WireType, string> = {
  any: "given",
  matrix: "an array of rows",
  object: "an object",
  reference: "an object of the workbook",
  number: "a number",
  string: "a text",
  boolean: "true or false",
};

function withoutReferences(value: unknown): unknown {
  if (value instanceof Reference) return value.target;
  if (Array.isArray(value)) return value.some(mayHold) ? value.map(withoutReferences) : value;
  if (isPlainObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutReferences(inner)]));
  }
  return value;
}

function mayHold(value: unknown): boolean {
  return value instanceof Reference || mayHoldReference(value);
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Reference)
  );
}

function invalid(location: string, detail: string): HostError {
  return new HostError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format. (${location}: ${detail}.)`,
    location,
  );
}
