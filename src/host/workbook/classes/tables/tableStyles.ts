import { action, object, result, type WorkbookClass } from "../../declare";
import { errors } from "../../errors";
import type { HostWorkbook } from "../../hostWorkbook";

/** The styles that every workbook has. */
const BUILT_IN: readonly string[] = [
  ...numbered("TableStyleLight", 21),
  ...numbered("TableStyleMedium", 28),
  ...numbered("TableStyleDark", 11),
];

function numbered(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${name}${index + 1}`);
}

interface StyleTarget {
  readonly style: { name: string };
}

interface Styles {
  readonly own: StyleTarget[];
  standard: string;
}

/** Styles that programs add last as long as the workbook is open. */
const known = new WeakMap<HostWorkbook, Styles>();

function stylesOf(host: HostWorkbook): Styles {
  const styles = known.get(host) ?? { own: [], standard: "TableStyleMedium2" };
  known.set(host, styles);
  return styles;
}

function list(host: HostWorkbook): StyleTarget[] {
  return [...BUILT_IN.map((name) => ({ style: { name } })), ...stylesOf(host).own];
}

function find(host: HostWorkbook, name: string): StyleTarget | undefined {
  return list(host).find(({ style }) => style.name.toLowerCase() === name.toLowerCase());
}

function add(host: HostWorkbook, name: string, makeUniqueName: boolean): StyleTarget {
  let unique = name;
  for (let number = 2; find(host, unique); number += 1) {
    if (!makeUniqueName) throw errors.itemAlreadyExists();
    unique = `${name} ${number}`;
  }
  const added = { style: { name: unique } };
  stylesOf(host).own.push(added);
  return added;
}

const isBuiltIn = ({ style }: StyleTarget): boolean => BUILT_IN.includes(style.name);

const tableStyleCollection: WorkbookClass<unknown> = {
  name: "TableStyleCollection",
  methods: {
    Add: object<unknown, [string, boolean | undefined]>(
      "TableStyle",
      ["string", "boolean?"],
      (_target, [name, unique = false], host) => add(host, name, unique),
    ),
    GetCount: result([], (_target, _args, host) => list(host).length),
    GetDefault: object(
      "TableStyle",
      [],
      (_target, _args, host) => find(host, stylesOf(host).standard) ?? null,
    ),
    SetDefault: action<unknown, [string | StyleTarget]>(["any"], (_target, [style], host) => {
      const name = typeof style === "string" ? style : style.style.name;
      if (!find(host, name)) throw errors.itemNotFound();
      stylesOf(host).standard = name;
    }),
    GetItemOrNullObject: object<unknown, [string]>(
      "TableStyle",
      ["string"],
      (_target, [name], host) => find(host, name) ?? null,
    ),
  },
  items: {
    class: "TableStyle",
    list: (_target, host) => list(host),
    find: (_target, key, host) => find(host, String(key)),
  },
};

const tableStyle: WorkbookClass<StyleTarget> = {
  name: "TableStyle",
  id: ({ style }) => style.name,
  properties: {
    _Id: { type: "string", get: ({ style }) => style.name },
    Name: {
      type: "string",
      get: ({ style }) => style.name,
      set: (target, name: string, host) => {
        if (isBuiltIn(target)) throw errors.accessDenied();
        if (find(host, name)) throw errors.itemAlreadyExists();
        target.style.name = name;
      },
    },
    ReadOnly: { type: "boolean", get: isBuiltIn },
  },
  methods: {
    Delete: action([], (target, _args, host) => {
      const { own } = stylesOf(host);
      const index = own.indexOf(target);
      if (index < 0) throw errors.accessDenied();
      own.splice(index, 1);
    }),
    Duplicate: object("TableStyle", [], ({ style }, _args, host) => add(host, style.name, true)),
  },
};

export const tableStyleClasses = [tableStyleCollection, tableStyle] as const;
