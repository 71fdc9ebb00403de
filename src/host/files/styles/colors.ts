import { childrenOf, child, descend, flag, numberAttribute, type XmlElement } from "../container/xml";

/** The 56 colours of Excel's old palette, from index 8 on; 0–7 repeat the first eight. ECMA-376 part 1, 18.8.27. */
const PALETTE = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** The order in which cells number the colours of a theme, which is not the order in which the theme lists them. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];
const OFFICE_THEME: Readonly<Record<string, string>> = {
  lt1: "FFFFFF",
  dk1: "000000",
  lt2: "E7E6E6",
  dk2: "44546A",
  accent1: "4472C4",
  accent2: "ED7D31",
  accent3: "A5A5A5",
  accent4: "FFC000",
  accent5: "5B9BD5",
  accent6: "70AD47",
  hlink: "0563C1",
  folHlink: "954F72",
};

/** Turns the ways in which a file names a colour into `#RRGGBB`. */
export class FileColors {
  private readonly theme: Readonly<Record<string, string>>;
  private readonly palette: readonly string[];

  constructor(themePart?: XmlElement, stylesPart?: XmlElement) {
    this.theme = { ...OFFICE_THEME, ...themeColors(themePart) };
    const own = childrenOf(descend(stylesPart, "colors", "indexedColors"), "rgbColor");
    this.palette =
      own.length > 0 ? own.map(({ attributes }) => (attributes.rgb ?? "").slice(-6)).slice(8) : PALETTE;
  }

  /** A `color` of a style. `undefined` where it is automatic. */
  of(element: XmlElement | undefined): string | undefined {
    if (!element || flag(element, "auto", false)) return undefined;
    const { rgb } = element.attributes;
    const theme = numberAttribute(element, "theme");
    const indexed = numberAttribute(element, "indexed");
    const base =
      rgb !== undefined
        ? rgb.slice(-6)
        : theme !== undefined
          ? this.theme[THEME_ORDER[theme] ?? ""]
          : indexed !== undefined
            ? this.indexed(indexed)
            : undefined;
    if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return undefined;
    return tinted(base, numberAttribute(element, "tint") ?? 0);
  }

  /** A colour of the theme by the name drawings use: `accent1`, `tx1`, `bg2`. */
  named(name: string): string | undefined {
    const aliases: Readonly<Record<string, string>> = { tx1: "dk1", bg1: "lt1", tx2: "dk2", bg2: "lt2" };
    const color = this.theme[aliases[name] ?? name];
    return color === undefined ? undefined : `#${color.toUpperCase()}`;
  }

  private indexed(index: number): string | undefined {
    return index < 8 ? this.palette[index] : this.palette[index - 8];
  }
}

function themeColors(themePart: XmlElement | undefined): Record<string, string> {
  const colors: Record<string, string> = {};
  for (const entry of descend(themePart, "themeElements", "clrScheme")?.children ?? []) {
    const value = child(entry, "srgbClr")?.attributes.val ?? child(entry, "sysClr")?.attributes.lastClr;
    if (value !== undefined) colors[entry.name] = value;
  }
  return colors;
}

/**
 * Lighter (tint above 0) or darker (below 0) in the manner of Excel: by the lightness of hue, saturation, lightness.
 * ECMA-376 part 1, 18.8.19.
 *
 * @example tinted("4472C4", 0.4) // "#8FAADC"
 */
export function tinted(color: string, tint: number): string {
  if (tint === 0) return `#${color.toUpperCase()}`;
  const { hue, saturation, lightness } = toHsl(color);
  const changed = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return toHex(hue, saturation, changed);
}

/** Lightness multiplied and moved, as drawings change the colours of a theme. Both are parts of 1. */
export function modulated(color: string, multiply: number, offset: number): string {
  const { hue, saturation, lightness } = toHsl(color.replace("#", ""));
  return toHex(hue, saturation, Math.min(1, Math.max(0, lightness * multiply + offset)));
}

function toHsl(color: string): { hue: number; saturation: number; lightness: number } {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const span = high - low;
  if (span === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = lightness > 0.5 ? span / (2 - high - low) : span / (high + low);
  const sector =
    high === red
      ? (green - blue) / span + (green < blue ? 6 : 0)
      : high === green
        ? (blue - red) / span + 2
        : (red - green) / span + 4;
  return { hue: sector / 6, saturation, lightness };
}

function toHex(hue: number, saturation: number, lightness: number): string {
  const high =
    lightness < 0.5 ? lightness * (1 + saturation) : lightness + saturation - lightness * saturation;
  const low = 2 * lightness - high;
  const part = (shifted: number): string => {
    const at = (shifted + 1) % 1;
    const value =
      at < 1 / 6
        ? low + (high - low) * 6 * at
        : at < 1 / 2
          ? high
          : at < 2 / 3
            ? low + (high - low) * (2 / 3 - at) * 6
            : low;
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${part(hue + 1 / 3)}${part(hue)}${part(hue - 1 / 3)}`.toUpperCase();
}
