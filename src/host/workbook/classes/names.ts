import { absoluteAddress, quotedSheetName } from "../address";
import { action, object, result, type WorkbookClass } from "../declare";
import { errors } from "../errors";
import type { HostWorkbook } from "../hostWorkbook";
import {
  addDefinedName,
  definedNameById,
  definedNames,
  deleteDefinedName,
  rangeOfName,
  setDefinedName,
  type DefinedName,
} from "../names/definedNames";
import { nameValue, nameValues } from "../names/nameValue";
import { isRangeTarget } from "../targets";

/** The names of a sheet; without one, of the workbook. */
interface Scope {
  readonly sheetId?: string;
}

interface NameTarget {
  readonly nameId: string;
}

const addParameters = ["string", "any", "string?"] as const;

function add(
  { sheetId }: Scope,
  [name, reference, comment = ""]: [string, unknown, string | undefined],
  host: HostWorkbook,
): NameTarget {
  return { nameId: addDefinedName(host, name, formulaOf(host, reference), comment, sheetId).id };
}

/** A range, a formula with its `=`, or a constant. */
function formulaOf(host: HostWorkbook, reference: unknown): string {
  if (isRangeTarget(reference)) {
    const sheet = quotedSheetName(host.sheetName(reference.sheetId));
    return `=${reference.areas.map((area) => `${sheet}!${absoluteAddress(area)}`).join(",")}`;
  }
  if (typeof reference === "number") return `=${reference}`;
  if (typeof reference === "boolean") return `=${String(reference).toUpperCase()}`;
  if (typeof reference !== "string" || reference === "") throw errors.invalidArgument();
  if (reference.startsWith("=")) return reference;
  return Number.isFinite(Number(reference)) ? `=${reference}` : `="${reference.replace(/"/g, '""')}"`;
}

export const namedItemCollection: WorkbookClass<Scope> = {
  name: "NamedItemCollection",
  methods: {
    Add: object("NamedItem", addParameters, add),
    AddFormulaLocal: object("NamedItem", addParameters, add),
    GetCount: result([], ({ sheetId }, _args, host) => definedNames(host, sheetId).length),
    GetItemOrNullObject: object<Scope, [string]>(
      "NamedItem",
      ["string"],
      (scope, [name], host) => find(host, scope, name) ?? null,
    ),
  },
  items: {
    class: "NamedItem",
    list: ({ sheetId }, host) => definedNames(host, sheetId).map(({ id }) => ({ nameId: id })),
    find: (scope, key, host) => find(host, scope, String(key)),
  },
};

function find(host: HostWorkbook, { sheetId }: Scope, name: string): NameTarget | undefined {
  const found = definedNames(host, sheetId).find((item) => item.name.toLowerCase() === name.toLowerCase());
  return found && { nameId: found.id };
}

/** The name as it is now. The error `ItemNotFound` where it has been deleted. */
function nameNow(host: HostWorkbook, { nameId }: NameTarget): DefinedName {
  const name = definedNameById(host, nameId);
  if (!name) throw errors.itemNotFound();
  return name;
}

export const namedItem: WorkbookClass<NameTarget> = {
  name: "NamedItem",
  id: (target, host) => nameNow(host, target).name,
  properties: {
    _Id: { type: "string", get: (target, host) => nameNow(host, target).name },
    Name: { type: "string", get: (target, host) => nameNow(host, target).name },
    Type: {
      type: "string",
      get: async (target, host) => (await nameValue(host, nameNow(host, target))).type,
    },
    Value: { type: "any", get: async (target, host) => (await nameValue(host, nameNow(host, target))).value },
    Scope: {
      type: "string",
      get: (target, host) => (nameNow(host, target).sheetId === undefined ? "Workbook" : "Worksheet"),
    },
    Visible: {
      type: "boolean",
      get: (target, host) => nameNow(host, target).visible,
      set: (target, visible: boolean, host) => setDefinedName(host, { ...nameNow(host, target), visible }),
    },
    Comment: {
      type: "string",
      get: (target, host) => nameNow(host, target).comment,
      set: (target, comment: string, host) => setDefinedName(host, { ...nameNow(host, target), comment }),
    },
    Formula: {
      type: "any",
      get: (target, host) => nameNow(host, target).formula,
      set: (target, formula: unknown, host) =>
        setDefinedName(host, { ...nameNow(host, target), formula: formulaOf(host, formula) }),
    },
  },
  navigation: {
    ArrayValues: { class: "NamedItemArrayValues", get: (target) => target },
    Worksheet: {
      class: "Worksheet",
      get: (target, host) => {
        const { sheetId } = nameNow(host, target);
        if (sheetId === undefined) throw errors.itemNotFound();
        return { sheetId };
      },
    },
    WorksheetOrNullObject: {
      class: "Worksheet",
      get: (target, host) => {
        const { sheetId } = nameNow(host, target);
        return sheetId === undefined ? null : { sheetId };
      },
    },
  },
  methods: {
    Delete: action([], (target, _args, host) => deleteDefinedName(host, nameNow(host, target))),
    GetRange: object("Range", [], (target, _args, host) => {
      const range = rangeOfName(host, nameNow(host, target));
      if (!range) throw errors.itemNotFound();
      return range;
    }),
    GetRangeOrNullObject: object(
      "Range",
      [],
      (target, _args, host) => rangeOfName(host, nameNow(host, target)) ?? null,
    ),
  },
};

export const namedItemArrayValues: WorkbookClass<NameTarget> = {
  name: "NamedItemArrayValues",
  properties: {
    Values: {
      type: "any",
      get: async (target, host) => (await nameValues(host, nameNow(host, target))).values,
    },
    Types: {
      type: "any",
      get: async (target, host) => (await nameValues(host, nameNow(host, target))).types,
    },
  },
};
