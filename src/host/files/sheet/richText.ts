import type { IDocumentData, ITextRun } from "@univerjs/core";
import type { CellStyle } from "../../workbook/formats/cellStyle";
import { child, childrenOf, type XmlElement } from "../container/xml";
import { element, plainText, workbookText } from "../container/xmlText";
import type { FileColors } from "../styles/colors";
import { engineStyle } from "../styles/engineStyle";
import { readFont } from "../styles/readStyles";
import { fontContent } from "../styles/writeStyle";

/** A piece of a text that is formatted in one way; without a style it is as its cell. */
export interface TextPiece {
  readonly text: string;
  readonly style?: CellStyle;
}

/** A text of a cell: plain, or in pieces. */
export type StoredText = string | readonly TextPiece[];

/** Reads `si` or `is`. Readings in phonetic script are left out. */
export function readText(item: XmlElement, colors: FileColors): StoredText {
  const runs = childrenOf(item, "r");
  if (runs.length === 0) return plainText(child(item, "t")?.text ?? "");
  const pieces = runs.map((run): TextPiece => {
    const text = plainText(child(run, "t")?.text ?? "");
    const style = readFont(child(run, "rPr"), colors);
    return Object.keys(style).length > 0 ? { text, style } : { text };
  });
  return pieces.some((piece) => piece.style) ? pieces : pieces.map((piece) => piece.text).join("");
}

export function wholeText(text: StoredText): string {
  return typeof text === "string" ? text : text.map((piece) => piece.text).join("");
}

/** The document that the engine shows for rich text. */
export function documentOf(pieces: readonly TextPiece[]): IDocumentData {
  const textRuns: ITextRun[] = [];
  let at = 0;
  for (const { text, style } of pieces) {
    if (style) textRuns.push({ st: at, ed: at + text.length, ts: engineStyle(style) });
    at += text.length;
  }
  const stream = pieces.map((piece) => piece.text.replace(/\r\n?|\n/g, "\r")).join("");
  const body = `${stream}\r`;
  const paragraphs = [...body].flatMap((character, startIndex) =>
    character === "\r" ? [{ startIndex }] : [],
  );
  return { id: "d", documentStyle: {}, body: { dataStream: `${body}\n`, textRuns, paragraphs } };
}

/** The pieces of a document; what has no style of its own is a piece without one. */
export function piecesOf(document: IDocumentData): TextPiece[] {
  const stream = document.body?.dataStream.replace(/\r\n$/, "") ?? "";
  const pieces: TextPiece[] = [];
  let at = 0;
  const add = (to: number, style?: CellStyle): void => {
    const text = stream.slice(at, to).replace(/\r/g, "\n");
    if (text !== "") pieces.push(style && Object.keys(style).length > 0 ? { text, style } : { text });
    at = Math.max(at, to);
  };
  for (const { st, ed, ts } of [...(document.body?.textRuns ?? [])].sort((one, other) => one.st - other.st)) {
    add(st);
    add(Math.min(ed, stream.length), ts);
  }
  add(stream.length);
  return pieces;
}

/** The content of `si` or `is`. */
export function textContent(text: StoredText): string {
  if (typeof text === "string") return textElement(text);
  return text
    .map((piece) => {
      const properties = piece.style ? element("rPr", {}, ...fontContent(piece.style, "rFont")) : "";
      return element("r", {}, properties, textElement(piece.text));
    })
    .join("");
}

function textElement(text: string): string {
  const spaced = /^\s|\s$|\n|\s\s/.test(text);
  return `<t${spaced ? ' xml:space="preserve"' : ""}>${workbookText(text)}</t>`;
}
