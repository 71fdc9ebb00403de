/** What an attribute of an element may be; `undefined` leaves it out, `true` is `1`. */
export type AttributeValue = string | number | boolean | undefined;

/**
 * An element as text. Attributes are escaped, content is taken as it is.
 *
 * @example element("c", { r: "A1", s: undefined }, element("v", {}, "1")) // `<c r="A1"><v>1</v></c>`
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  ...content: readonly (string | undefined)[]
): string {
  const inner = content.join("");
  const start = `<${name}${attributeText(attributes)}`;
  return inner === "" ? `${start}/>` : `${start}>${inner}</${name}>`;
}

/** The element, or nothing where there is nothing to put into it. */
export function elementOf(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  content: readonly string[],
): string {
  return content.length === 0 ? "" : element(name, attributes, ...content);
}

function attributeText(attributes: Readonly<Record<string, AttributeValue>>): string {
  let text = "";
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    text += ` ${name}="${typeof value === "boolean" ? Number(value) : escapeAttribute(String(value))}"`;
  }
  return text;
}

const MUST_ESCAPE = /[&<>]/;

export function escapeText(text: string): string {
  const clean = withoutForbidden(text);
  return MUST_ESCAPE.test(clean)
    ? clean.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")
    : clean;
}

export function escapeAttribute(text: string): string {
  return escapeText(text)
    .replace(/"/g, "&quot;")
    .replace(/\n/g, "&#10;")
    .replace(/\r/g, "&#13;")
    .replace(/\t/g, "&#9;");
}

/** Characters that XML has no way to write. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function withoutForbidden(text: string): string {
  return text.replace(FORBIDDEN, "").replace(LONE_SURROGATE, "\ufffd");
}

const ESCAPED_CHARACTER = /_x([0-9A-Fa-f]{4})_/g;

/**
 * A text as a workbook keeps it: characters that XML cannot hold become `_x0007_`, and what would be read as such an
 * escape has its underscore escaped.
 *
 * @example workbookText("a\u0007_x0041_") // "a_x0007__x005F_x0041_"
 */
export function workbookText(text: string): string {
  return escapeText(
    text
      .replace(ESCAPED_CHARACTER, "_x005F$&")
      .replace(FORBIDDEN, hexEscape)
      .replace(/\r(?!\n)/g, hexEscape),
  );
}

function hexEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** The text behind the escapes of `workbookText`. */
export function plainText(text: string): string {
  return text.includes("_x")
    ? text.replace(ESCAPED_CHARACTER, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
