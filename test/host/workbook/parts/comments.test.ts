import { describePrograms } from "./programs";

const COMMENT = `
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const comments = context.workbook.comments;
  const comment = comments.add("Sheet1!B2", "Is this right?");
`;

describePrograms("A comment", [
  {
    says: "stands at its cell, with its author",
    code: `${COMMENT}
      comment.load("content, authorName, resolved, id");
      const cell = comment.getLocation().load("address");
      await context.sync();
      return [comment.content, cell.address, comment.resolved, comment.authorName !== "", comment.id.length];`,
    gives: ["Is this right?", "Sheet1!B2", false, true, 38],
  },
  {
    says: "is answered, resolved and edited",
    code: `${COMMENT}
      const found = comments.getItemByCell("Sheet1!B2");
      found.replies.add("Yes.");
      found.replies.add("Sure?");
      found.content = "Was this right?";
      found.resolved = true;
      found.load("content, resolved, replies/items/content");
      const count = found.replies.getCount();
      await context.sync();
      found.replies.getItemAt(0).delete();
      const parent = found.replies.getItemAt(0).getParentComment().load("content");
      const left = found.replies.getCount();
      await context.sync();
      return [found.content, found.resolved, found.replies.items.map((reply) => reply.content), count.value, left.value, parent.content];`,
    gives: ["Was this right?", true, ["Yes.", "Sure?"], 2, 1, "Was this right?"],
  },
  {
    says: "moves with its cell",
    code: `${COMMENT}
      sheet.getRange("1:1").insert("Down");
      const cell = comment.getLocation().load("address");
      await context.sync();
      return cell.address;`,
    gives: "Sheet1!B3",
  },
  {
    says: "is listed and deleted",
    code: `${COMMENT}
      sheet.comments.add("A1", "Another");
      comment.delete();
      sheet.comments.load("items/content");
      const count = comments.getCount();
      await context.sync();
      return [count.value, sheet.comments.items.map((item) => item.content)];`,
    gives: [1, ["Another"]],
  },
  {
    says: "can mention people",
    code: `
      const comment = context.workbook.comments.add("Sheet1!A1", {
        mentions: [{ email: "kate@contoso.com", id: 0, name: "Kate" }],
        richContent: '<at id="0">Kate</at> - please look.',
      }, Excel.ContentType.mention);
      comment.load("content");
      await context.sync();
      return comment.content;`,
    gives: "Kate - please look.",
  },
  {
    says: "stands alone at its cell",
    code: `${COMMENT}
      comments.add("Sheet1!B2", "Again");
      await context.sync();`,
    gives: "error: ItemAlreadyExists",
  },
  {
    says: "that is not there is an error",
    code: `
      context.workbook.comments.getItemByCell("Sheet1!A1").load("content");
      await context.sync();`,
    gives: "error: ItemNotFound",
  },
  {
    says: "tells that it came and was answered",
    code: `
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const seen = [];
      sheet.comments.onAdded.add(async (event) => { seen.push(event.type); });
      sheet.comments.onChanged.add(async (event) => { seen.push(event.changeType); });
      await context.sync();
      const comment = sheet.comments.add("A1", "x");
      comment.replies.add("y");
      await context.sync();
      return seen;`,
    gives: ["CommentAdded", "ReplyAdded"],
  },
]);
