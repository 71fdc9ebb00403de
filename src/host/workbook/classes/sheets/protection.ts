import type { SheetProtection } from "../../../files/extras";
import { action, type WorkbookClass } from "../../declare";
import { errors } from "../../errors";
import { EventType } from "../../events";
import { oneOf } from "../../formats/formatProperties";
import type { HostWorkbook } from "../../hostWorkbook";
import { matchesPassword, passwordHash } from "../../passwords";
import type { SheetTarget } from "../../targets";

type Options = SheetProtection["options"];

/** What a protected sheet allows where the program does not say. */
const NOTHING_ALLOWED: Options = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

function readOptions(given: Readonly<Record<string, unknown>> = {}): Options {
  const options: Record<string, unknown> = { ...NOTHING_ALLOWED };
  for (const [name, value] of Object.entries(given)) {
    if (value === null || value === undefined) continue;
    if (name === "selectionMode")
      options.selectionMode = oneOf(["Normal", "Unlocked", "None"] as const, String(value));
    else if (name in NOTHING_ALLOWED && typeof value === "boolean") options[name] = value;
    else throw errors.invalidArgument();
  }
  return options as unknown as Options;
}

function raiseChanged(host: HostWorkbook, sheetId: string, isProtected: boolean): void {
  host.changes.raise(EventType.worksheetProtectionChanged, sheetId, { isProtected, source: "Local" });
}

/** `Excel.WorksheetProtection`. */
export const worksheetProtection: WorkbookClass<SheetTarget> = {
  name: "WorksheetProtection",
  properties: {
    Protected: { type: "boolean", get: ({ sheetId }, host) => host.protection.of(sheetId) !== undefined },
    Options: { type: "object", get: ({ sheetId }, host) => host.protection.of(sheetId)?.options ?? null },
  },
  methods: {
    Protect: action<SheetTarget, [Record<string, unknown>?, string?]>(
      ["object?", "string?"],
      ({ sheetId }, [options, password], host) => {
        if (host.protection.of(sheetId)) throw errors.accessDenied();
        host.protection.set(sheetId, {
          options: readOptions(options),
          ...(password ? { openPassword: password, password: passwordHash(password) } : {}),
        });
        raiseChanged(host, sheetId, true);
      },
    ),
    Unprotect: action<SheetTarget, [string?]>(["string?"], async ({ sheetId }, [password = ""], host) => {
      const protection = host.protection.of(sheetId);
      if (!protection) return;
      const { openPassword, password: hash } = protection;
      const right =
        openPassword === undefined ? await matchesPassword(password, hash) : openPassword === password;
      if (!right) throw errors.accessDenied();
      host.protection.set(sheetId, undefined);
      raiseChanged(host, sheetId, false);
    }),
  },
};

/** `Excel.WorkbookProtection`: of the workbook's structure. */
export const workbookProtection: WorkbookClass<HostWorkbook> = {
  name: "WorkbookProtection",
  properties: {
    Protected: { type: "boolean", get: (_target, host) => host.extras.protection !== undefined },
  },
  methods: {
    Protect: action<HostWorkbook, [string?]>(["string?"], (_target, [password], host) => {
      if (host.extras.protection) throw errors.accessDenied();
      host.extras.protection = password ? passwordHash(password) : {};
      host.structurePassword = password;
    }),
    Unprotect: action<HostWorkbook, [string?]>(["string?"], async (_target, [password = ""], host) => {
      const hash = host.extras.protection;
      if (!hash) return;
      const known = host.structurePassword;
      if (!(known === undefined ? await matchesPassword(password, hash) : known === password))
        throw errors.accessDenied();
      delete host.extras.protection;
      host.structurePassword = undefined;
    }),
  },
};
