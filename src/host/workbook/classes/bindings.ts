import { action, object, result, type WorkbookClass } from "../declare";
import { errors } from "../errors";
import { texts } from "../content/readRange";
import { oneOf } from "../formats/formatProperties";
import type { Binding } from "../bindings";
import type { HostWorkbook } from "../hostWorkbook";
import { rangeArgument, resolveRange } from "../resolve";
import { areaOf, type RangeTarget } from "../targets";

interface BindingTarget {
  readonly bindingId: string;
}

const TYPES = ["Range", "Table", "Text"] as const;

function now(host: HostWorkbook, { bindingId }: BindingTarget): Binding {
  const binding = host.bindings.get(bindingId);
  if (!binding) throw errors.itemNotFound();
  return binding;
}

function added(host: HostWorkbook, range: RangeTarget, type: string, id: string | undefined): BindingTarget {
  const bindingId = id ?? crypto.randomUUID();
  host.bindings.set(bindingId, { type: oneOf(TYPES, type), range });
  return { bindingId };
}

export const binding: WorkbookClass<BindingTarget> = {
  name: "Binding",
  id: ({ bindingId }) => bindingId,
  properties: {
    Id: { type: "string", get: ({ bindingId }) => bindingId },
    Type: { type: "string", get: (target, host) => now(host, target).type },
  },
  methods: {
    GetRange: object("Range", [], (target, _args, host) => now(host, target).range),
    GetText: result([], async (target, _args, host) => {
      await host.engine.idle();
      const { range } = now(host, target);
      return texts(host, range.sheetId, areaOf(range))[0]?.[0] ?? "";
    }),
    Delete: action([], ({ bindingId }, _args, host) => {
      host.bindings.delete(bindingId);
    }),
  },
};

function targets(host: HostWorkbook): BindingTarget[] {
  return [...host.bindings.keys()].map((bindingId) => ({ bindingId }));
}

export const bindingCollection: WorkbookClass<HostWorkbook> = {
  name: "BindingCollection",
  properties: { Count: { type: "number", get: (_target, host) => host.bindings.size } },
  items: {
    class: "Binding",
    list: (_target, host) => targets(host),
    find: (_target, key, host) => targets(host).find(({ bindingId }) => bindingId === key),
  },
  methods: {
    Add: object<HostWorkbook, [RangeTarget | string, string, string?]>(
      "Binding",
      ["any", "string", "string?"],
      (_target, [range, type, id], host) =>
        added(host, rangeArgument(host, host.activeSheetId, range), type, id),
    ),
    AddFromNamedItem: object<HostWorkbook, [string, string, string?]>(
      "Binding",
      ["string", "string", "string?"],
      (_target, [name, type, id], host) =>
        added(host, resolveRange(host, host.activeSheetId, name), type, id),
    ),
    AddFromSelection: object<HostWorkbook, [string, string?]>(
      "Binding",
      ["string", "string?"],
      (_target, [type, id], host) => added(host, host.selection(), type, id),
    ),
    GetCount: result([], (_target, _args, host) => host.bindings.size),
    GetItemAt: object<HostWorkbook, [number]>("Binding", ["number"], (_target, [index], host) => {
      const target = targets(host)[index];
      if (!target) throw errors.invalidArgument();
      return target;
    }),
    GetItemOrNullObject: object<HostWorkbook, [string]>(
      "Binding",
      ["string"],
      (_target, [id]: [string], host) => targets(host).find(({ bindingId }) => bindingId === id) ?? null,
    ),
  },
};
