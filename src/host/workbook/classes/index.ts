import type { HostClass } from "../../wire/hostClass";
import type { HostWorkbook } from "../hostWorkbook";

/** A class of the object model, whatever stands behind its instances. */
export type AnyHostClass = HostClass<never, HostWorkbook>;

const classes: readonly AnyHostClass[] = [];

/** The object model: every class by its name. */
export const hostClasses: ReadonlyMap<string, AnyHostClass> = new Map(
  classes.map((hostClass) => [hostClass.name, hostClass]),
);

/** The class of the root object. */
export const ROOT_CLASS = "Workbook";
