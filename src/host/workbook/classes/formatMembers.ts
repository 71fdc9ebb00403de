import type { WorkbookProperty } from "../declare";
import { fillProperties, fontProperties, type FormatProperty } from "../formats/formatProperties";

/** How a class makes a member of a property of the format: a range's restyles cells, a style's changes the style. */
type Declares<T> = <V>(type: WorkbookProperty<T>["type"], property: FormatProperty<V>) => WorkbookProperty<T>;

type Members<T> = Readonly<Record<string, WorkbookProperty<T>>>;

export function fillMembers<T>(declare: Declares<T>): Members<T> {
  return {
    Color: declare("string", fillProperties.color),
    Pattern: declare("string", fillProperties.pattern),
    PatternColor: declare("string", fillProperties.patternColor),
  };
}

export function fontMembers<T>(declare: Declares<T>): Members<T> {
  return {
    Name: declare("string", fontProperties.name),
    Size: declare("number", fontProperties.size),
    Color: declare("string", fontProperties.color),
    Bold: declare("boolean", fontProperties.bold),
    Italic: declare("boolean", fontProperties.italic),
    Underline: declare("string", fontProperties.underline),
    Strikethrough: declare("boolean", fontProperties.strikethrough),
    Subscript: declare("boolean", fontProperties.subscript),
    Superscript: declare("boolean", fontProperties.superscript),
  };
}
