import type { ISheetNote } from "@univerjs/sheets-note";
import { areaAddress } from "../../workbook/address";
import { cellAt } from "../../workbook/geometry";
import { child, childrenOf, everyBelow, flag, type XmlElement } from "../container/xml";
import { element, escapeText, workbookText, plainText, XML_DECLARATION } from "../container/xmlText";
import type { CommentAuthor, ThreadedComment } from "../extras";
import { areaOf } from "../references";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const THREADED = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
/** The author of a note that stands for a thread of comments in programs that know none: `tc={id}`. */
const THREAD_AUTHOR = "tc=";
const NOTE_SIZE = { width: 160, height: 100 };

/** Notes of a sheet, without those that only stand for a thread of comments. */
export function readNotes(comments: XmlElement | undefined): ISheetNote[] {
  const authors = childrenOf(child(comments, "authors"), "author").map(({ text }) => text);
  return childrenOf(child(comments, "commentList"), "comment").flatMap((comment, index) => {
    const cell = areaOf(comment.attributes.ref ?? "");
    const author = authors[Number(comment.attributes.authorId ?? 0)] ?? "";
    if (!cell || author.startsWith(THREAD_AUTHOR)) return [];
    const note = everyBelow(child(comment, "text"), "t")
      .map(({ text }) => plainText(text))
      .join("");
    return [{ id: `note-${index + 1}`, row: cell.row, col: cell.column, note, ...NOTE_SIZE }];
  });
}

export function readPersons(persons: XmlElement | undefined): Map<string, CommentAuthor> {
  return new Map(
    childrenOf(persons, "person").map(({ attributes }) => {
      const { id = "", displayName = "", userId, providerId } = attributes;
      const email = userId?.includes("@") && providerId !== "None" ? userId : undefined;
      return [id, { name: displayName, ...(email === undefined ? {} : { email }) }];
    }),
  );
}

export function readThreads(
  root: XmlElement | undefined,
  persons: ReadonlyMap<string, CommentAuthor>,
): ThreadedComment[] {
  const comments = childrenOf(root, "threadedComment");
  const threads = new Map<string, ThreadedComment>();
  for (const comment of comments) {
    const { id = "", dT, personId = "", parentId, ref = "" } = comment.attributes;
    const entry = {
      id,
      author: persons.get(personId) ?? { name: "" },
      ...(dT === undefined ? {} : { created: isoTime(dT) }),
      text: child(comment, "text")?.text ?? "",
    };
    const parent = parentId === undefined ? undefined : threads.get(parentId);
    const cell = areaOf(ref);
    if (parent) parent.replies.push(entry);
    else if (cell) {
      const resolved = flag(comment, "done", false) ? { resolved: true } : {};
      threads.set(id, { ...entry, row: cell.row, column: cell.column, ...resolved, replies: [] });
    }
  }
  return [...threads.values()];
}

/** A file leaves out that times are UTC. */
function isoTime(time: string): string {
  return /Z$|[+-]\d\d:\d\d$/.test(time) ? time : `${time}Z`;
}

/** People who comment, each with an id. */
export class Persons {
  private readonly ids = new Map<string, { readonly id: string; readonly author: CommentAuthor }>();

  idOf(author: CommentAuthor): string {
    const key = `${author.name}\u0000${author.email ?? ""}`;
    const known = this.ids.get(key);
    if (known) return known.id;
    const id = `{00000000-0000-4000-9000-${String(this.ids.size + 1).padStart(12, "0")}}`;
    this.ids.set(key, { id, author });
    return id;
  }

  /** `undefined` where nobody comments. */
  xml(): string | undefined {
    if (this.ids.size === 0) return undefined;
    const elements = [...this.ids.values()].map(({ id, author: { name, email } }) =>
      element("person", { displayName: name, id, userId: email ?? name, providerId: email ? "AD" : "None" }),
    );
    return XML_DECLARATION + element("personList", { xmlns: THREADED }, ...elements);
  }
}

export function threadsXml(threads: readonly ThreadedComment[], persons: Persons): string {
  const elements = threads.flatMap(({ replies, row, column, resolved, ...first }) => {
    const ref = areaAddress(cellAt(row, column));
    const own = threadElement(first, ref, persons, { done: resolved || undefined });
    return [own, ...replies.map((reply) => threadElement(reply, ref, persons, { parentId: first.id }))];
  });
  return XML_DECLARATION + element("ThreadedComments", { xmlns: THREADED }, ...elements);
}

function threadElement(
  { id, author, created, text }: ThreadedComment["replies"][number],
  ref: string,
  persons: Persons,
  more: { readonly done?: true | undefined; readonly parentId?: string },
): string {
  const attributes = { ref, dT: created?.replace(/Z$/, ""), personId: persons.idOf(author), id, ...more };
  return element("threadedComment", attributes, element("text", {}, escapeText(text)));
}

/** One note as it is written: its own text, or what a thread shows to programs that know no threads. */
interface WrittenNote {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
  readonly size: { readonly width: number; readonly height: number };
}

export interface NoteParts {
  readonly comments: string;
  /** The shapes of the notes, in the old drawing language that notes still need. */
  readonly shapes: string;
}

/** `undefined` where a sheet has neither notes nor comments. */
export function noteParts(
  notes: readonly ISheetNote[],
  threads: readonly ThreadedComment[],
): NoteParts | undefined {
  const written: WrittenNote[] = [
    ...notes.map(({ row, col, note, width, height }) => ({
      row,
      column: col,
      author: "",
      text: note,
      size: { width, height },
    })),
    ...threads.map(({ row, column, id, text, replies }) => ({
      row,
      column,
      author: `${THREAD_AUTHOR}${id}`,
      text: [
        `[Threaded comment]\n\nComment:\n    ${text}`,
        ...replies.map((reply) => `Reply:\n    ${reply.text}`),
      ].join("\n"),
      size: NOTE_SIZE,
    })),
  ].sort((one, other) => one.row - other.row || one.column - other.column);
  if (written.length === 0) return undefined;
  const authors = [...new Set(written.map(({ author }) => author))];
  const list = written.map(({ row, column, author, text }) =>
    element(
      "comment",
      {
        ref: areaAddress(cellAt(row, column)),
        authorId: authors.indexOf(author),
        shapeId: 0,
        "xr:uid": author.startsWith(THREAD_AUTHOR) ? author.slice(THREAD_AUTHOR.length) : undefined,
      },
      element("text", {}, `<t xml:space="preserve">${workbookText(text)}</t>`),
    ),
  );
  const namespaces = {
    xmlns: MAIN,
    "xmlns:mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "mc:Ignorable": "xr",
    "xmlns:xr": "http://schemas.microsoft.com/office/spreadsheetml/2014/revision",
  };
  return {
    comments:
      XML_DECLARATION +
      element(
        "comments",
        namespaces,
        element("authors", {}, ...authors.map((author) => element("author", {}, escapeText(author)))),
        element("commentList", {}, ...list),
      ),
    shapes: shapesXml(written),
  };
}

function shapesXml(notes: readonly WrittenNote[]): string {
  const shapes = notes.map(({ row, column, size }, index) => {
    const anchor = [column + 1, 15, Math.max(0, row - 1), 2, column + 3, size.width % 64, row + 4, 4].join(
      ", ",
    );
    return (
      `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;width:${size.width * 0.75}pt;height:${size.height * 0.75}pt;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
      `<v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/>` +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
      `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
    );
  });
  return (
    `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">` +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>` +
    `<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>` +
    `${shapes.join("")}</xml>`
  );
}
