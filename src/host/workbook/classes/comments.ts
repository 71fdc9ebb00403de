import { WORKBOOK_TARGET } from "../events";
import { sheetExtras, type CommentAuthor, type ThreadedComment } from "../../files/extras";
import { action, eventMethods, object, result, type WorkbookClass, type WorkbookProperty } from "../declare";
import { errors } from "../errors";
import { cellAt } from "../geometry";
import type { HostWorkbook } from "../hostWorkbook";
import { rangeArgument } from "../resolve";
import { areaOf, rangeOf } from "../targets";

/** The comments of a sheet; without one, of the workbook. */
interface Scope {
  readonly sheetId?: string;
}

/** A comment wherever it is now: inserted rows move it. */
export interface CommentTarget {
  readonly sheetId: string;
  readonly commentId: string;
}

interface ReplyTarget extends CommentTarget {
  readonly replyId: string;
}

/** The numbers that the events of comments have on the wire. */
const CommentEvent = { added: 250, deleted: 251, changed: 252 } as const;

/** Who writes: the host has no accounts. */
const AUTHOR: CommentAuthor = { name: "OpsPlan", email: "" };

const newId = (): string => `{${crypto.randomUUID().toUpperCase()}}`;
const now = (): string => new Date().toISOString();

/** Sheet by sheet, on each from left to right and then down. */
function list(host: HostWorkbook, { sheetId }: Scope): CommentTarget[] {
  const sheets = sheetId === undefined ? host.sheetIds() : [sheetId];
  return sheets.flatMap((id) =>
    sheetExtras(host.extras, id).comments.map((comment) => ({ sheetId: id, commentId: comment.id })),
  );
}

function existing(host: HostWorkbook, target: CommentTarget): ThreadedComment {
  const found = sheetExtras(host.extras, target.sheetId).comments.find(({ id }) => id === target.commentId);
  if (!found) throw errors.itemNotFound();
  return found;
}

function raise(host: HostWorkbook, type: number, target: CommentTarget, more: object = {}): void {
  const worksheetId = host.sheetGuid(target.sheetId);
  const thread = existing(host, target);
  const commentDetails = [{ commentId: thread.id, replyIds: thread.replies.map(({ id }) => id) }];
  host.events.raise(type, [worksheetId, WORKBOOK_TARGET], {
    source: "Local",
    worksheetId,
    commentDetails,
    ...more,
  });
}

const scopeId = ({ sheetId }: Scope, host: HostWorkbook): string =>
  sheetId === undefined ? WORKBOOK_TARGET : host.sheetGuid(sheetId);

/** A text, or a rich text with mentions of which the text is kept. */
function textOf(content: unknown): string {
  if (typeof content === "string" && content !== "") return content;
  const rich = (content as { richContent?: unknown } | null)?.richContent;
  if (typeof rich !== "string") throw errors.invalidArgument();
  return rich.replace(/<at id="\d+">(.*?)<\/at>/g, "$1");
}

export const commentCollection: WorkbookClass<Scope> = {
  name: "CommentCollection",
  methods: {
    Add: object<Scope, [unknown, unknown]>(
      "Comment",
      ["any", "any", "string?"],
      (scope, [cellAddress, content], host) => {
        const cell = rangeArgument(host, scope.sheetId ?? host.activeSheetId, cellAddress);
        const { row, column, rows, columns } = areaOf(cell);
        if (rows !== 1 || columns !== 1) throw errors.invalidArgument();
        const { comments } = sheetExtras(host.extras, cell.sheetId);
        if (comments.some((other) => other.row === row && other.column === column))
          throw errors.itemAlreadyExists();
        const comment = {
          id: newId(),
          row,
          column,
          author: AUTHOR,
          created: now(),
          text: textOf(content),
          replies: [],
        };
        comments.push(comment);
        const added = { sheetId: cell.sheetId, commentId: comment.id };
        raise(host, CommentEvent.added, added);
        return added;
      },
    ),
    GetCount: result([], (scope, _args, host) => list(host, scope).length),
    GetItemAt: object<Scope, [number]>("Comment", ["number"], (scope, [index], host) => {
      const comment = list(host, scope)[index];
      if (!comment) throw errors.invalidArgument();
      return comment;
    }),
    GetItemByCell: object<Scope, [unknown]>("Comment", ["any"], (scope, [address], host) => {
      const cell = rangeArgument(host, scope.sheetId ?? host.activeSheetId, address);
      const { row, column } = areaOf(cell);
      const found = list(host, { sheetId: cell.sheetId }).find((target) => {
        const comment = existing(host, target);
        return comment.row === row && comment.column === column;
      });
      if (!found) throw errors.itemNotFound();
      return found;
    }),
    GetItemByReplyId: object<Scope, [string]>("Comment", ["string"], (scope, [replyId], host) => {
      const found = list(host, scope).find((target) =>
        existing(host, target).replies.some(({ id }) => id === replyId),
      );
      if (!found) throw errors.itemNotFound();
      return found;
    }),
    GetItemOrNullObject: object<Scope, [string]>(
      "Comment",
      ["string"],
      (scope, [id], host) => find(host, scope, id) ?? null,
    ),
    ...eventMethods<Scope>("Added", CommentEvent.added, scopeId),
    ...eventMethods<Scope>("Changed", CommentEvent.changed, scopeId),
    ...eventMethods<Scope>("Deleted", CommentEvent.deleted, scopeId),
  },
  items: {
    class: "Comment",
    list: (scope, host) => list(host, scope),
    find: (scope, key, host) => find(host, scope, String(key)),
  },
};

function find(host: HostWorkbook, scope: Scope, id: string): CommentTarget | undefined {
  return list(host, scope).find(({ commentId }) => commentId === id);
}

/** What a comment and a reply have in common. */
const written = <T>(
  of: (target: T, host: HostWorkbook) => { author: CommentAuthor; created?: string; text: string },
) =>
  ({
    AuthorName: { type: "string", get: (target, host) => of(target, host).author.name },
    AuthorEmail: { type: "string", get: (target, host) => of(target, host).author.email ?? "" },
    CreationDate: { type: "any", get: (target, host) => of(target, host).created ?? null },
    ContentType: { type: "string", get: () => "Plain" },
    RichContent: { type: "string", get: (target, host) => of(target, host).text },
    Mentions: { type: "any", get: () => [] },
  }) satisfies Record<string, WorkbookProperty<T>>;

export const comment: WorkbookClass<CommentTarget> = {
  name: "Comment",
  id: ({ commentId }) => commentId,
  properties: {
    Id: { type: "string", get: ({ commentId }) => commentId },
    Content: {
      type: "string",
      get: (target, host) => existing(host, target).text,
      set: (target, text: string, host) => {
        existing(host, target).text = textOf(text);
        raise(host, CommentEvent.changed, target, { changeType: "CommentEdited" });
      },
    },
    Resolved: {
      type: "boolean",
      get: (target, host) => existing(host, target).resolved ?? false,
      set: (target, resolved: boolean, host) => {
        existing(host, target).resolved = resolved;
        raise(host, CommentEvent.changed, target, {
          changeType: resolved ? "CommentResolved" : "CommentReopened",
        });
      },
    },
    ...written<CommentTarget>((target, host) => existing(host, target)),
  },
  navigation: { Replies: { class: "CommentReplyCollection", get: (target) => target } },
  methods: {
    Delete: action([], (target, _args, host) => {
      raise(host, CommentEvent.deleted, target);
      const { comments } = sheetExtras(host.extras, target.sheetId);
      comments.splice(comments.indexOf(existing(host, target)), 1);
    }),
    GetLocation: object("Range", [], (target, _args, host) => {
      const { row, column } = existing(host, target);
      return rangeOf(target.sheetId, cellAt(row, column));
    }),
    UpdateMentions: action<CommentTarget, [unknown]>(["object"], (target, [content], host) => {
      existing(host, target).text = textOf(content);
    }),
  },
};

const repliesOf = (target: CommentTarget, host: HostWorkbook): ReplyTarget[] =>
  existing(host, target).replies.map(({ id }) => ({ ...target, replyId: id }));

export const commentReplyCollection: WorkbookClass<CommentTarget> = {
  name: "CommentReplyCollection",
  methods: {
    Add: object<CommentTarget, [unknown]>("CommentReply", ["any", "string?"], (target, [content], host) => {
      const reply = { id: newId(), author: AUTHOR, created: now(), text: textOf(content) };
      existing(host, target).replies.push(reply);
      raise(host, CommentEvent.changed, target, { changeType: "ReplyAdded" });
      return { ...target, replyId: reply.id };
    }),
    GetCount: result([], (target, _args, host) => repliesOf(target, host).length),
    GetItemAt: object<CommentTarget, [number]>("CommentReply", ["number"], (target, [index], host) => {
      const reply = repliesOf(target, host)[index];
      if (!reply) throw errors.invalidArgument();
      return reply;
    }),
    GetItemOrNullObject: object<CommentTarget, [string]>(
      "CommentReply",
      ["string"],
      (target, [id], host) => repliesOf(target, host).find(({ replyId }) => replyId === id) ?? null,
    ),
  },
  items: {
    class: "CommentReply",
    list: repliesOf,
    find: (target, key, host) => repliesOf(target, host).find(({ replyId }) => replyId === key),
  },
};

function existingReply(target: ReplyTarget, host: HostWorkbook): ThreadedComment["replies"][number] {
  const found = existing(host, target).replies.find(({ id }) => id === target.replyId);
  if (!found) throw errors.itemNotFound();
  return found;
}

export const commentReply: WorkbookClass<ReplyTarget> = {
  name: "CommentReply",
  id: ({ replyId }) => replyId,
  properties: {
    Id: { type: "string", get: ({ replyId }) => replyId },
    Content: {
      type: "string",
      get: (target, host) => existingReply(target, host).text,
      set: (target, text: string, host) => {
        existingReply(target, host).text = textOf(text);
        raise(host, CommentEvent.changed, target, { changeType: "ReplyEdited" });
      },
    },
    Resolved: { type: "boolean", get: (target, host) => existing(host, target).resolved ?? false },
    ...written<ReplyTarget>(existingReply),
  },
  methods: {
    Delete: action([], (target, _args, host) => {
      const { replies } = existing(host, target);
      replies.splice(replies.indexOf(existingReply(target, host)), 1);
      raise(host, CommentEvent.changed, target, { changeType: "ReplyDeleted" });
    }),
    GetLocation: object("Range", [], (target, _args, host) => {
      const { row, column } = existing(host, target);
      return rangeOf(target.sheetId, cellAt(row, column));
    }),
    GetParentComment: object("Comment", [], ({ sheetId, commentId }) => ({ sheetId, commentId })),
    UpdateMentions: action<ReplyTarget, [unknown]>(["object"], (target, [content], host) => {
      existingReply(target, host).text = textOf(content);
    }),
  },
};
