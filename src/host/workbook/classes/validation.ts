import { action, object, type WorkbookClass, type WorkbookProperty } from "../declare";
import { errors } from "../errors";
import type { HostWorkbook } from "../hostWorkbook";
import type { RangeTarget } from "../targets";
import {
  NO_VALIDATION,
  type ErrorAlert,
  type ExcelValidation,
  type Prompt,
} from "../validation/excelValidation";
import { invalidCells, sameValidation, validOf } from "../validation/invalidCells";
import { readRule, writeRule } from "../validation/readRule";
import { setValidation, uncovered, validationsOf } from "../validation/validations";

/** The one rule that all cells of a range have; `undefined` where they have several. */
function common(host: HostWorkbook, target: RangeTarget): ExcelValidation | undefined {
  const parts = validationsOf(host, target);
  const all = parts.map(({ validation }) => validation);
  if (uncovered(target, parts).length > 0) all.push(NO_VALIDATION);
  const [first = NO_VALIDATION, ...others] = all;
  return others.every((other) => sameValidation(first, other)) ? first : undefined;
}

/** `MixedCriteria`: rules of one type that differ; `Inconsistent`: rules of several types. */
function typeOf(host: HostWorkbook, target: RangeTarget): string {
  const one = common(host, target);
  if (one) return one.rule.type;
  const parts = validationsOf(host, target);
  const types = new Set(parts.map(({ validation }) => validation.rule.type));
  return types.size > 1 || uncovered(target, parts).length > 0 ? "Inconsistent" : "MixedCriteria";
}

function member<K extends "ignoreBlanks" | "errorAlert" | "prompt">(
  key: K,
  type: WorkbookProperty<RangeTarget>["type"],
  complete: (value: ExcelValidation[K]) => ExcelValidation[K],
): WorkbookProperty<RangeTarget> {
  return {
    type,
    get: (target, host) => common(host, target)?.[key] ?? null,
    set: (target, value: ExcelValidation[K], host) => {
      host.protection.checkUnprotected(target.sheetId);
      setValidation(host, target, { ...(common(host, target) ?? NO_VALIDATION), [key]: complete(value) });
    },
  };
}

/** Members that a program leaves out are as in a new rule. */
const given = <V extends object>(value: V): Partial<V> =>
  Object.fromEntries(
    Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined),
  ) as Partial<V>;

export const dataValidation: WorkbookClass<RangeTarget> = {
  name: "DataValidation",
  properties: {
    Type: { type: "string", get: (target, host) => typeOf(host, target) },
    Rule: {
      type: "object",
      get: (target, host) => {
        const one = common(host, target);
        return one ? writeRule(one.rule) : null;
      },
      set: (target, rule: Readonly<Record<string, unknown>>, host) => {
        host.protection.checkUnprotected(target.sheetId);
        setValidation(host, target, {
          ...(common(host, target) ?? NO_VALIDATION),
          rule: readRule(host, rule),
        });
      },
    },
    IgnoreBlanks: member("ignoreBlanks", "boolean", (value) => value),
    ErrorAlert: member("errorAlert", "object", (alert): ErrorAlert => {
      const complete = { ...NO_VALIDATION.errorAlert, ...given(alert) };
      if (!["Stop", "Warning", "Information"].includes(complete.style)) throw errors.invalidArgument();
      return complete;
    }),
    Prompt: member("prompt", "object", (prompt): Prompt => ({ ...NO_VALIDATION.prompt, ...given(prompt) })),
    Valid: { type: "any", get: async (target, host) => validOf(await invalidCells(host, target)) },
  },
  methods: {
    Clear: action([], (target, _args, host) => {
      host.protection.checkUnprotected(target.sheetId);
      setValidation(host, target, undefined);
    }),
    GetInvalidCells: object("RangeAreas", [], async (target, _args, host) => {
      const range = await invalidRange(host, target);
      if (!range) throw errors.itemNotFound();
      return range;
    }),
    GetInvalidCellsOrNullObject: object("RangeAreas", [], (target, _args, host) =>
      invalidRange(host, target),
    ),
  },
};

async function invalidRange(host: HostWorkbook, target: RangeTarget): Promise<RangeTarget | null> {
  const [first, ...others] = (await invalidCells(host, target)).invalid;
  return first ? { sheetId: target.sheetId, areas: [first, ...others] } : null;
}
