import { ColorKit } from "@univerjs/core";
import { errors } from "../errors";

/** A colour as Excel gives it back: `#FF8800` for `#ff8800`, `#F80` or `rgb(255, 136, 0)`, `#FFA500` for `orange`. */
export function excelColor(text: string): string {
  const short = /^#?([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`.toUpperCase();
  if (/^#?[0-9a-f]{6}$/i.test(text)) return `#${text.replace("#", "")}`.toUpperCase();
  const color = new ColorKit(text);
  if (!color.isValid) throw errors.invalidArgument();
  const { r, g, b } = color.toRgb();
  return `#${[r, g, b].map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
