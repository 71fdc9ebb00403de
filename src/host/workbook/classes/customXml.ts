import { action, object, result, type WorkbookClass, type WorkbookMethod } from "../declare";
import { errors } from "../errors";
import type { HostWorkbook } from "../hostWorkbook";

interface XmlPart {
  readonly partId: string;
}

function namespaceOf(host: HostWorkbook, partId: string): string {
  const xml = host.extras.customXmlParts[partId];
  if (xml === undefined) throw errors.itemNotFound();
  const root = /<(?:([\w.-]+):)?[\w.-]+([^>]*)>/.exec(xml.replace(/<[?!][^>]*>/g, ""));
  const attribute = root?.[1] ? `xmlns:${root[1]}` : "xmlns";
  return new RegExp(`\\s${attribute}\\s*=\\s*["']([^"']*)["']`).exec(root?.[2] ?? "")?.[1] ?? "";
}

export const customXmlPart: WorkbookClass<XmlPart> = {
  name: "CustomXmlPart",
  id: ({ partId }) => partId,
  properties: {
    Id: { type: "string", get: ({ partId }) => partId },
    NamespaceUri: { type: "string", get: ({ partId }, host) => namespaceOf(host, partId) },
  },
  methods: {
    GetXml: result([], ({ partId }, _args, host) => host.extras.customXmlParts[partId] ?? ""),
    SetXml: action<XmlPart, [string]>(["string"], ({ partId }, [xml], host) => {
      host.extras.customXmlParts[partId] = xml;
    }),
    Delete: action([], ({ partId }, _args, host) => {
      delete host.extras.customXmlParts[partId];
    }),
  },
};

/** The members that all parts and those of one namespace have alike. */
function members<T>(ids: (target: T, host: HostWorkbook) => string[]): Pick<WorkbookClass<T>, "items"> & {
  methods: Record<string, WorkbookMethod<T>>;
} {
  const find = (target: T, key: string, host: HostWorkbook): XmlPart | undefined => {
    const partId = ids(target, host).find((id) => id.toLowerCase() === key.toLowerCase());
    return partId === undefined ? undefined : { partId };
  };
  return {
    items: {
      class: "CustomXmlPart",
      list: (target, host) => ids(target, host).map((partId) => ({ partId })),
      find: (target, key, host) => find(target, String(key), host),
    },
    methods: {
      GetCount: result([], (target, _args, host) => ids(target, host).length),
      GetItemOrNullObject: object<T, [string]>(
        "CustomXmlPart",
        ["string"],
        (target, [key], host) => find(target, key, host) ?? null,
      ),
    },
  };
}

const all = members<HostWorkbook>((_target, host) => Object.keys(host.extras.customXmlParts));

export const customXmlPartCollection: WorkbookClass<HostWorkbook> = {
  name: "CustomXmlPartCollection",
  ...all,
  methods: {
    ...all.methods,
    Add: object<HostWorkbook, [string]>("CustomXmlPart", ["string"], (_target, [xml], host) => {
      const partId = `{${crypto.randomUUID().toUpperCase()}}`;
      host.extras.customXmlParts[partId] = xml;
      return { partId };
    }),
    GetByNamespace: object<HostWorkbook, [string]>(
      "CustomXmlPartScopedCollection",
      ["string"],
      (_target, [uri]) => ({ uri }),
    ),
  },
};

interface Namespace {
  readonly uri: string;
}

const scopedIds = ({ uri }: Namespace, host: HostWorkbook): string[] =>
  Object.keys(host.extras.customXmlParts).filter((partId) => namespaceOf(host, partId) === uri);

const scoped = members<Namespace>(scopedIds);

export const customXmlPartScopedCollection: WorkbookClass<Namespace> = {
  name: "CustomXmlPartScopedCollection",
  ...scoped,
  methods: {
    ...scoped.methods,
    GetOnlyItem: object("CustomXmlPart", [], (target, _args, host) => {
      const [partId, ...others] = scopedIds(target, host);
      if (partId === undefined || others.length > 0) throw errors.invalidOperation();
      return { partId };
    }),
    GetOnlyItemOrNullObject: object("CustomXmlPart", [], (target, _args, host) => {
      const [partId, ...others] = scopedIds(target, host);
      return partId === undefined || others.length > 0 ? null : { partId };
    }),
  },
};
