import type { OpenPackage } from "../container/openPackage";
import { ElementBuilder, type XmlElement } from "../container/xml";
import { FileFault } from "../fileProblem";
import { CellsReader, type CellContext } from "./cellsReader";

/** A worksheet as its part holds it: what is said about it as elements, its cells already as the engine has them. */
export interface SheetPart {
  readonly root: XmlElement;
  readonly cells: CellsReader;
}

/** Reads a worksheet in one pass; its text is never there as a whole. */
export async function readSheetPart(
  opened: OpenPackage,
  path: string,
  context: Omit<CellContext, "part">,
): Promise<SheetPart> {
  const frame = new ElementBuilder();
  const cells = new CellsReader({ ...context, part: path });
  let inCells = false;
  await opened.read(path, {
    open(name, attributes) {
      if (inCells) cells.open(name, attributes);
      else if (name === "sheetData" && frame.depth === 1) inCells = true;
      else frame.open(name, attributes);
    },
    text(text) {
      if (inCells) cells.text(text);
      else frame.text(text);
    },
    close(name) {
      if (!inCells) frame.close();
      else if (name === "sheetData") inCells = false;
      else cells.close(name);
    },
  });
  if (!frame.root) throw new FileFault({ code: "damaged", part: path });
  return { root: frame.root, cells };
}
