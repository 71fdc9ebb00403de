import { SaxParser } from "@cj-tech-master/excelts/xml";
import { FileFault } from "../fileProblem";

/** An element of a part of the file. Names are without the prefix that some programs write (`x:row` is `row`). */
export interface XmlElement {
  readonly name: string;
  /** By their names as written, prefix included, except that `relationship` finds `r:id` whatever its prefix. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

export interface XmlEvents {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
}

/**
 * Reads XML that comes in pieces. Document types are refused, so that there are no entities to expand.
 *
 * @throws FileFault `documentType` or `damaged`
 */
export class XmlReader {
  private readonly parser = new SaxParser({ position: false, maxDepth: 512, invalidCharHandling: "replace" });
  private decoder: TextDecoder | undefined;
  private tail = "";

  constructor(
    private readonly part: string,
    events: XmlEvents,
  ) {
    this.parser.on("opentag", (tag) => events.open(localName(tag.name), tag.attributes));
    this.parser.on("text", (text) => events.text(text));
    this.parser.on("cdata", (text) => events.text(text));
    this.parser.on("closetag", (tag) => events.close(localName(tag.name)));
    this.parser.on("error", () => this.damaged());
  }

  write(bytes: Uint8Array): void {
    this.decoder ??= new TextDecoder(encodingOf(bytes));
    this.parse(this.decoder.decode(bytes, { stream: true }));
  }

  end(): void {
    this.parse(this.decoder?.decode() ?? "");
    this.guard(() => this.parser.close());
  }

  private parse(text: string): void {
    if ((this.tail + text).includes("<!DOCTYPE"))
      throw new FileFault({ code: "documentType", part: this.part });
    this.tail = text.slice(-9);
    this.guard(() => this.parser.write(text));
  }

  private guard(action: () => void): void {
    try {
      action();
    } catch (error) {
      if (error instanceof FileFault) throw error;
      this.damaged();
    }
  }

  private damaged(): never {
    throw new FileFault({ code: "damaged", part: this.part });
  }
}

/** The root element of a part. */
export function parseXml(bytes: Uint8Array, part: string): XmlElement {
  const builder = new ElementBuilder();
  const reader = new XmlReader(part, builder);
  reader.write(bytes);
  reader.end();
  if (!builder.root) throw new FileFault({ code: "damaged", part });
  return builder.root;
}

/** Makes elements of events. */
export class ElementBuilder implements XmlEvents {
  root: XmlElement | undefined;
  private readonly open_: XmlElement[] = [];

  /** How many elements are open. */
  get depth(): number {
    return this.open_.length;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const element: XmlElement = { name, attributes, children: [], text: "" };
    this.open_[this.open_.length - 1]?.children.push(element);
    this.root ??= element;
    this.open_.push(element);
  }

  text(text: string): void {
    const element = this.open_[this.open_.length - 1];
    if (element) element.text += text;
  }

  close(): void {
    this.open_.pop();
  }
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** The element at the end of a path of names. */
export function descend(
  element: XmlElement | undefined,
  ...names: readonly string[]
): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((at, name) => child(at, name), element);
}

/** All elements of a name below an element, in the order of the text. */
export function everyBelow(element: XmlElement | undefined, name: string): XmlElement[] {
  if (!element) return [];
  return element.children.flatMap((candidate) =>
    candidate.name === name ? [candidate, ...everyBelow(candidate, name)] : everyBelow(candidate, name),
  );
}

/** The id in an attribute such as `r:id`. */
export function relationship(element: XmlElement): string | undefined {
  const key = Object.keys(element.attributes).find((name) => name.endsWith(":id"));
  return key === undefined ? undefined : element.attributes[key];
}

export function numberAttribute(element: XmlElement | undefined, name: string): number | undefined {
  const text = element?.attributes[name];
  if (text === undefined || text.trim() === "") return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** `1` and `true` are true, `0` and `false` are false; absent or anything else is what is given for it. */
export function flag<D extends boolean | undefined>(
  element: XmlElement | undefined,
  name: string,
  absent: D,
): boolean | D {
  const text = element?.attributes[name];
  if (text === "1" || text === "true" || text === "on") return true;
  return text === "0" || text === "false" || text === "off" ? false : absent;
}

function encodingOf(bytes: Uint8Array): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x3c && bytes[1] === 0)) return "utf-16le";
  if ((bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0 && bytes[1] === 0x3c)) return "utf-16be";
  return "utf-8";
}
