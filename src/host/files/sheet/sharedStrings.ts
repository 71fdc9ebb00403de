import type { OpenPackage } from "../container/openPackage";
import { ElementBuilder } from "../container/xml";
import { element, XML_DECLARATION } from "../container/xmlText";
import type { FileColors } from "../styles/colors";
import { readText, textContent, type StoredText } from "./richText";

/** The texts that cells refer to by number. */
export async function readSharedStrings(
  opened: OpenPackage,
  path: string,
  colors: FileColors,
): Promise<StoredText[]> {
  const texts: StoredText[] = [];
  let item: ElementBuilder | undefined;
  await opened.read(path, {
    open(name, attributes) {
      if (name === "si" && !item) item = new ElementBuilder();
      item?.open(name, attributes);
    },
    text: (text) => item?.text(text),
    close() {
      item?.close();
      if (!item?.root || item.depth > 0) return;
      texts.push(readText(item.root, colors));
      item = undefined;
    },
  });
  return texts;
}

/** Gives texts their numbers while cells are written. */
export class SharedStringTable {
  private readonly numbers = new Map<string, number>();
  private readonly items: string[] = [];
  private uses = 0;

  number(text: StoredText): number {
    this.uses += 1;
    const key = typeof text === "string" ? text : JSON.stringify(text);
    const kept = typeof text === "string" ? `t${key}` : `r${key}`;
    let number = this.numbers.get(kept);
    if (number === undefined) {
      number = this.items.push(textContent(text)) - 1;
      this.numbers.set(kept, number);
    }
    return number;
  }

  get isEmpty(): boolean {
    return this.items.length === 0;
  }

  /** The part `xl/sharedStrings.xml`, piece by piece. */
  *xml(): Generator<string> {
    const attributes = { xmlns: MAIN, count: this.uses, uniqueCount: this.items.length };
    yield `${XML_DECLARATION}${element("sst", attributes).replace(/\/>$/, ">")}`;
    for (const item of this.items) yield `<si>${item}</si>`;
    yield "</sst>";
  }
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
