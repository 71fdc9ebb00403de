import type { HostClass, HostMethod, HostProperty, WireType } from "../wire/hostClass";
import type { HostWorkbook } from "./hostWorkbook";

export type WorkbookClass<T> = HostClass<T, HostWorkbook>;
export type WorkbookProperty<T> = HostProperty<T, HostWorkbook>;
export type WorkbookMethod<T> = HostMethod<T, HostWorkbook>;
export type Parameter = WireType | `${WireType}?`;

/** A method that gives nothing; `A` are its arguments as `parameters` lets them through. */
export function action<T, A extends readonly unknown[] = []>(
  parameters: readonly Parameter[],
  call: (target: T, args: A, host: HostWorkbook) => unknown,
): WorkbookMethod<T> {
  return {
    parameters,
    returns: "nothing",
    call: (target, args, host) => call(target, args as unknown as A, host),
  };
}

/** A method that gives a plain value. */
export function result<T, A extends readonly unknown[] = []>(
  parameters: readonly Parameter[],
  call: (target: T, args: A, host: HostWorkbook) => unknown,
): WorkbookMethod<T> {
  return { ...action(parameters, call), returns: "value" };
}

/** A method that gives an object of a class; `null` is the null object. */
export function object<T, A extends readonly unknown[] = []>(
  className: string,
  parameters: readonly Parameter[],
  call: (target: T, args: A, host: HostWorkbook) => unknown,
): WorkbookMethod<T> {
  return { ...action(parameters, call), returns: { class: className } };
}

/** The two methods by which the client starts and stops listening to an event. */
export function eventMethods<T>(
  name: string,
  type: number,
  targetId: (target: T, host: HostWorkbook) => string,
): Readonly<Record<string, WorkbookMethod<T>>> {
  return {
    [`_Register${name}Event`]: action([], (target, _args, host) =>
      host.events.register(type, targetId(target, host)),
    ),
    [`_Unregister${name}Event`]: action([], (target, _args, host) =>
      host.events.unregister(type, targetId(target, host)),
    ),
  };
}
