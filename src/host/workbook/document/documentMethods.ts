import { DocumentError, type DocumentMethods } from "../../wire/agave";
import { HostError } from "../../wire/hostError";
import type { HostWorkbook } from "../hostWorkbook";
import { resolveRange } from "../resolve";
import { createTable } from "../tables/tableLayout";
import { areaOf, type RangeTarget } from "../targets";
import {
  addBinding,
  allBindings,
  bindingData,
  describeBinding,
  releaseBinding,
  setBindingData,
} from "./documentBindings";
import { Coercion, givenRows, readData, writeData } from "./documentData";

type Method = (host: HostWorkbook, args: readonly unknown[]) => unknown;

/** Errors of the client: `ooeNamedItemNotFound`, `ooeCannotNavTo`, `ooeInvalidParam`, `ooeProtectedError`. */
const NAME_NOT_FOUND = 3006;
const CANNOT_GO_THERE = 7001;
const INVALID = 5010;
const PROTECTED = 8001;

/** The methods of `Office.context.document` in Excel, by the numbers of the client (`OSF.DDA.MethodDispId`). */
const METHODS: Readonly<Record<number, Method>> = {
  /** `getSelectedDataAsync` */
  64: (host, [coercion, valueFormat]) =>
    readData(host, host.selection(), coercion as Coercion, valueFormat as number),
  /** `setSelectedDataAsync` */
  65: (host, [coercion, data]) => setSelectedData(host, coercion as Coercion, data),
  /** `bindings.addFromSelectionAsync` */
  66: (host, [id, type]) => addBinding(host, host.selection(), type as number, id as string),
  /** `bindings.getByIdAsync` */
  68: (host, [id]) => describeBinding(host, id as string),
  /** `bindings.releaseByIdAsync` */
  69: (host, [id]) => releaseBinding(host, id as string),
  /** `binding.getDataAsync` */
  70: (host, [id, coercion, valueFormat]) =>
    bindingData(host, id as string, coercion as Coercion, valueFormat as number),
  /** `binding.setDataAsync` */
  71: (host, [id, coercion, data]) => setBindingData(host, id as string, coercion as Coercion, data),
  /** `bindings.getAllAsync` */
  74: (host) => allBindings(host),
  /** `bindings.addFromNamedItemAsync` */
  78: (host, [name, id, type]) =>
    addBinding(host, named(host, name as string, NAME_NOT_FOUND), type as number, id as string),
  /** `goToByIdAsync` */
  82: (host, [id]) => goTo(host, id as string),
  /** `getFilePropertiesAsync` */
  86: (host) => [host.name],
};

/** `Office.context.document` over an open workbook. */
export function documentMethods(host: HostWorkbook): DocumentMethods {
  return {
    call: (number, args) => {
      const method = METHODS[number];
      return method && performed(host, method, args);
    },
  };
}

async function performed(host: HostWorkbook, method: Method, args: readonly unknown[]): Promise<unknown> {
  try {
    return await method(host, args);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    throw new DocumentError(error.code === "AccessDenied" ? PROTECTED : INVALID);
  }
}

function setSelectedData(host: HostWorkbook, coercion: Coercion, data: unknown): void {
  const written = writeData(host, host.selection(), givenRows(coercion, data));
  if (coercion === Coercion.table) createTable(host, written.sheetId, areaOf(written), true);
}

function goTo(host: HostWorkbook, place: string): void {
  const target = named(host, place, CANNOT_GO_THERE);
  host.activate(target.sheetId);
  host.setSelection(target);
}

function named(host: HostWorkbook, name: string, otherwise: number): RangeTarget {
  try {
    return resolveRange(host, host.activeSheetId, name);
  } catch {
    throw new DocumentError(otherwise);
  }
}
