import type { DocumentProperties } from "../../files/extras";
import { action, object, result, type WorkbookClass, type WorkbookProperty } from "../declare";
import { errors } from "../errors";
import type { HostWorkbook } from "../hostWorkbook";

type TextKey = "title" | "subject" | "author" | "keywords" | "comments" | "category" | "manager" | "company";

function text(key: TextKey): WorkbookProperty<HostWorkbook> {
  return {
    type: "string",
    get: (_target, host) => host.extras.properties[key] ?? "",
    set: (_target, value: string, host) => {
      host.extras.properties[key] = value;
    },
  };
}

/** `Excel.DocumentProperties`. */
export const documentProperties: WorkbookClass<HostWorkbook> = {
  name: "DocumentProperties",
  properties: {
    Title: text("title"),
    Subject: text("subject"),
    Author: text("author"),
    Keywords: text("keywords"),
    Comments: text("comments"),
    Category: text("category"),
    Manager: text("manager"),
    Company: text("company"),
    LastAuthor: { type: "string", get: (_target, host) => host.extras.properties.lastAuthor ?? "" },
    RevisionNumber: {
      type: "number",
      get: (_target, host) => host.extras.properties.revisionNumber ?? 0,
      set: (_target, value: number, host) => {
        host.extras.properties.revisionNumber = value;
      },
    },
    CreationDate: { type: "string", get: (_target, host) => host.extras.properties.created ?? null },
  },
  navigation: { Custom: { class: "CustomPropertyCollection", get: (target) => target } },
};

interface CustomTarget {
  readonly key: string;
}

function custom(host: HostWorkbook): DocumentProperties["custom"] {
  return host.extras.properties.custom;
}

const find = (host: HostWorkbook, key: string): CustomTarget | undefined => {
  const known = Object.keys(custom(host)).find((name) => name.toLowerCase() === key.toLowerCase());
  return known === undefined ? undefined : { key: known };
};

function checkedValue(value: unknown): string | number | boolean {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw errors.invalidArgument();
}

function typeOf(value: unknown): string {
  if (typeof value === "number") return Number.isInteger(value) ? "Number" : "Float";
  return typeof value === "boolean" ? "Boolean" : "String";
}

export const customProperty: WorkbookClass<CustomTarget> = {
  name: "CustomProperty",
  id: ({ key }) => key,
  properties: {
    Key: { type: "string", get: ({ key }) => key },
    Type: { type: "string", get: ({ key }, host) => typeOf(custom(host)[key]) },
    Value: {
      type: "any",
      get: ({ key }, host) => custom(host)[key] ?? null,
      set: ({ key }, value: unknown, host) => {
        custom(host)[key] = checkedValue(value);
      },
    },
  },
  methods: {
    Delete: action([], ({ key }, _args, host) => {
      delete custom(host)[key];
    }),
  },
};

export const customPropertyCollection: WorkbookClass<HostWorkbook> = {
  name: "CustomPropertyCollection",
  items: {
    class: "CustomProperty",
    list: (_target, host) => Object.keys(custom(host)).map((key) => ({ key })),
    find: (_target, key, host) => find(host, String(key)),
  },
  methods: {
    Add: object<HostWorkbook, [string, unknown]>(
      "CustomProperty",
      ["string", "any"],
      (_target, [key, value], host) => {
        const kept = find(host, key)?.key ?? key;
        custom(host)[kept] = checkedValue(value);
        return { key: kept };
      },
    ),
    DeleteAll: action([], (_target, _args, host) => {
      host.extras.properties.custom = {};
    }),
    GetCount: result([], (_target, _args, host) => Object.keys(custom(host)).length),
    GetItemOrNullObject: object<HostWorkbook, [string]>(
      "CustomProperty",
      ["string"],
      (_target, [key], host) => find(host, key) ?? null,
    ),
  },
};
