import { action, object, result, type WorkbookClass } from "../declare";
import { errors } from "../errors";
import type { HostWorkbook } from "../hostWorkbook";
import type { SheetTarget } from "../targets";

/** What stands behind an `Excel.Setting` and the properties like it: a key in a table of JSON texts. */
interface SettingTarget {
  readonly key: string;
}

function table(host: HostWorkbook): Record<string, string> {
  return host.extras.documentSettings;
}

/** The key as it is kept: settings are found in any case. */
function knownKey(host: HostWorkbook, key: string): string | undefined {
  if (Object.hasOwn(table(host), key)) return key;
  return Object.keys(table(host)).find((known) => known.toLowerCase() === key.toLowerCase());
}

function value(host: HostWorkbook, { key }: SettingTarget): unknown {
  const text = table(host)[key];
  if (text === undefined) throw errors.itemNotFound();
  return JSON.parse(text);
}

export const setting: WorkbookClass<SettingTarget> = {
  name: "Setting",
  id: ({ key }) => key,
  properties: {
    Key: { type: "string", get: ({ key }) => key },
    Value: {
      type: "any",
      get: (target, host) => value(host, target),
      set: ({ key }, given: unknown, host) => {
        table(host)[key] = JSON.stringify(given);
      },
    },
  },
  methods: {
    Delete: action([], ({ key }, _args, host) => {
      delete table(host)[key];
    }),
  },
};

const findSetting = (host: HostWorkbook, key: string): SettingTarget | undefined => {
  const known = knownKey(host, key);
  return known === undefined ? undefined : { key: known };
};

/** `workbook.settings`: kept in the file, of the add-in alone, and the same as `Office.context.document.settings`. */
export const settingCollection: WorkbookClass<HostWorkbook> = {
  name: "SettingCollection",
  items: {
    class: "Setting",
    list: (_target, host) => Object.keys(table(host)).map((key) => ({ key })),
    find: (_target, key, host) => findSetting(host, String(key)),
  },
  methods: {
    Add: object<HostWorkbook, [string, unknown]>(
      "Setting",
      ["string", "any"],
      (_target, [key, given], host) => {
        const kept = knownKey(host, key) ?? key;
        table(host)[kept] = JSON.stringify(given);
        return { key: kept };
      },
    ),
    GetCount: result([], (_target, _args, host) => Object.keys(table(host)).length),
    GetItemOrNullObject: object<HostWorkbook, [string]>(
      "Setting",
      ["string"],
      (_target, [key], host) => findSetting(host, key) ?? null,
    ),
  },
};

/** What stands behind `Excel.WorksheetCustomProperty`. */
interface SheetPropertyTarget extends SheetTarget {
  readonly key: string;
}

function sheetTable(host: HostWorkbook, { sheetId }: SheetTarget): Record<string, string> {
  const known = host.sheetProperties.get(sheetId) ?? {};
  host.sheetProperties.set(sheetId, known);
  return known;
}

const findProperty = (
  host: HostWorkbook,
  target: SheetTarget,
  key: string,
): SheetPropertyTarget | undefined => {
  const known = Object.keys(sheetTable(host, target)).find(
    (name) => name.toLowerCase() === key.toLowerCase(),
  );
  return known === undefined ? undefined : { sheetId: target.sheetId, key: known };
};

export const worksheetCustomProperty: WorkbookClass<SheetPropertyTarget> = {
  name: "WorksheetCustomProperty",
  id: ({ key }) => key,
  properties: {
    Key: { type: "string", get: ({ key }) => key },
    Value: {
      type: "string",
      get: (target, host) => sheetTable(host, target)[target.key] ?? "",
      set: (target, text: string, host) => {
        sheetTable(host, target)[target.key] = text;
      },
    },
  },
  methods: {
    Delete: action([], (target, _args, host) => {
      delete sheetTable(host, target)[target.key];
    }),
  },
};

export const worksheetCustomPropertyCollection: WorkbookClass<SheetTarget> = {
  name: "WorksheetCustomPropertyCollection",
  items: {
    class: "WorksheetCustomProperty",
    list: (target, host) =>
      Object.keys(sheetTable(host, target)).map((key) => ({ sheetId: target.sheetId, key })),
    find: (target, key, host) => findProperty(host, target, String(key)),
  },
  methods: {
    Add: object<SheetTarget, [string, string]>(
      "WorksheetCustomProperty",
      ["string", "string"],
      (target, [key, text], host) => {
        const kept = findProperty(host, target, key)?.key ?? key;
        sheetTable(host, target)[kept] = text;
        return { sheetId: target.sheetId, key: kept };
      },
    ),
    GetCount: result([], (target, _args, host) => Object.keys(sheetTable(host, target)).length),
    GetItemOrNullObject: object<SheetTarget, [string]>(
      "WorksheetCustomProperty",
      ["string"],
      (target, [key], host) => findProperty(host, target, key) ?? null,
    ),
  },
};
