/**
 * How a class of the Excel object model is declared: a table of its members, read by the interpreter
 * (`interpreter.ts`). Member names are as they stand on the wire, in PascalCase.
 *
 * @typeParam T the host's own object behind an instance, for example a sheet id with a rectangle
 * @typeParam H what every member is handed: the open workbook
 */
export interface HostClass<T, H> {
  readonly name: string;
  /** What `_Id` says of an instance, where the class has one. */
  readonly id?: (target: T, host: H) => string;
  /** What is kept of an instance that the client tracks from request to request; absent: the target itself. */
  readonly kept?: (target: T, host: H) => unknown;
  readonly properties?: Readonly<Record<string, HostProperty<T, H>>>;
  readonly navigation?: Readonly<Record<string, HostNavigation<T, H>>>;
  readonly methods?: Readonly<Record<string, HostMethod<T, H>>>;
  /** Present on a collection: its items, in order, and how one is found by the key of an indexer. */
  readonly items?: HostItems<T, H>;
}

/**
 * The types that a wire value is checked against before a member sees it. `null` passes as `any` only.
 *
 * - `matrix`: rows of cells, an array of arrays; `object`: a plain object, such as the rule of a validation
 * - `reference`: another object of the model, handed to the member as what stands behind it
 * - `any`: whatever the client sent; other objects in it, however deep, are again what stands behind them
 */
export type WireType = "string" | "number" | "boolean" | "any" | "matrix" | "object" | "reference";

export interface HostProperty<T, H> {
  readonly type: WireType;
  /** May be a promise, where the value has to be calculated first. */
  readonly get: (target: T, host: H) => unknown;
  /** Absent: the property is read-only, and setting it is an error. */
  readonly set?: (target: T, value: never, host: H) => void | Promise<void>;
}

/** A property that leads to another object. `null` is the null object. */
export interface HostNavigation<T, H> {
  readonly class: string;
  readonly get: (target: T, host: H) => unknown;
}

export interface HostMethod<T, H> {
  /** Types of the arguments in order; a trailing `?` marks an optional one, `undefined` where the client left it out. */
  readonly parameters: readonly (WireType | `${WireType}?`)[];
  /**
   * What the call gives: nothing, a plain value (a `ClientResult`), or an object of a class, where a result of
   * `null` is the null object. May be a promise.
   */
  readonly returns: "nothing" | "value" | { readonly class: string };
  readonly call: (target: T, args: readonly never[], host: H) => unknown;
}

export interface HostItems<T, H> {
  readonly class: string;
  readonly list: (target: T, host: H) => readonly unknown[];
  /** `undefined`: there is no such item, which is the error `ItemNotFound`. */
  readonly find: (target: T, key: string | number, host: H) => unknown;
}
