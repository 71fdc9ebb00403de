import type { CellStyle } from "../../workbook/formats/cellStyle";
import { element, XML_DECLARATION } from "../container/xmlText";
import type { NamedStyle } from "../extras";
import { engineStyle } from "./engineStyle";
import { builtInNumber, FIRST_OWN_FORMAT } from "./numberFormats";
import {
  alignmentElement,
  borderElement,
  differenceElement,
  fillElement,
  fontElement,
  protectionElement,
} from "./writeStyle";

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Texts, each kept once, by number. */
class Distinct {
  readonly items: string[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(...first: readonly string[]) {
    first.forEach((item) => this.number(item));
  }

  number(item: string): number {
    let number = this.numbers.get(item);
    if (number === undefined) {
      number = this.items.push(item) - 1;
      this.numbers.set(item, number);
    }
    return number;
  }
}

/** Collects the styles of a workbook while it is written, and gives each the number that cells carry. */
export class StyleTable {
  private readonly formats = new Map<string, number>();
  private readonly fonts = new Distinct();
  private readonly fills: Distinct;
  private readonly borders = new Distinct();
  private readonly cellFormats = new Distinct();
  private readonly styleFormats: string[] = [];
  private readonly styleNumbers = new Map<string, number>();
  private readonly differences = new Distinct();
  private readonly numbers = new Map<string, number>();

  /** @param normal what cells without a style look like: it becomes number 0. */
  constructor(
    private readonly normal: CellStyle,
    private readonly named: Readonly<Record<string, NamedStyle>>,
  ) {
    /* Excel takes the first two fills to be these, whatever they say. */
    this.fills = new Distinct(fillElement({}), fillElement({ xl: { pattern: "Gray16" } }));
    const { Normal, ...others } = named;
    this.addNamed("Normal", { ...Normal?.format, ...engineStyle(normal) });
    for (const { name, format } of Object.values(others))
      this.addNamed(name, { ...engineStyle(normal), ...format });
    this.number({});
  }

  /** The number of a cell's style; what the style leaves open is as in cells without one. */
  number(style: CellStyle): number {
    const key = JSON.stringify(style);
    let number = this.numbers.get(key);
    if (number === undefined) {
      const whole = { ...this.normal, ...style };
      const xfId = this.styleNumbers.get(style.xl?.styleName ?? "Normal") ?? 0;
      number = this.cellFormats.number(this.formatElement(whole, xfId));
      this.numbers.set(key, number);
    }
    return number;
  }

  /** The number of a difference (`dxfId`). */
  difference(style: CellStyle): number {
    const pattern = style.n?.pattern;
    return this.differences.number(
      differenceElement(
        style,
        pattern === undefined ? undefined : { id: this.formatNumber(pattern), pattern },
      ),
    );
  }

  /** The part `xl/styles.xml`. To be asked when every style has got its number. */
  xml(): string {
    const list = (name: string, items: readonly string[]): string =>
      items.length === 0 ? "" : element(name, { count: items.length }, ...items);
    const formats = [...this.formats].map(([formatCode, numFmtId]) =>
      element("numFmt", { numFmtId, formatCode }),
    );
    return (
      XML_DECLARATION +
      element(
        "styleSheet",
        { xmlns: NAMESPACE },
        list("numFmts", formats),
        list("fonts", this.fonts.items),
        list("fills", this.fills.items),
        list("borders", this.borders.items),
        list("cellStyleXfs", this.styleFormats),
        list("cellXfs", this.cellFormats.items),
        list("cellStyles", this.cellStyles()),
        element("dxfs", { count: this.differences.items.length }, ...this.differences.items),
        element("tableStyles", {
          count: 0,
          defaultTableStyle: "TableStyleMedium2",
          defaultPivotStyle: "PivotStyleLight16",
        }),
      )
    );
  }

  private addNamed(name: string, format: CellStyle): void {
    this.styleNumbers.set(name, this.styleFormats.push(this.formatElement(format)) - 1);
  }

  private cellStyles(): string[] {
    return [...this.styleNumbers].map(([name, xfId]) => {
      const builtinId = name === "Normal" ? 0 : this.named[name]?.builtInId;
      return element("cellStyle", { name, xfId, builtinId });
    });
  }

  private formatElement(style: CellStyle, xfId?: number): string {
    const numFmtId = style.n?.pattern ? this.formatNumber(style.n.pattern) : 0;
    const fontId = this.fonts.number(fontElement(style));
    const fillId = this.fills.number(fillElement(style));
    const borderId = this.borders.number(borderElement(style));
    const alignment = alignmentElement(style);
    const protection = protectionElement(style);
    const attributes = {
      numFmtId,
      fontId,
      fillId,
      borderId,
      xfId,
      applyNumberFormat: numFmtId > 0 || undefined,
      applyFont: fontId > 0 || undefined,
      applyFill: fillId > 0 || undefined,
      applyBorder: borderId > 0 || undefined,
      applyAlignment: alignment !== "" || undefined,
      applyProtection: protection !== "" || undefined,
    };
    return element("xf", attributes, alignment, protection);
  }

  private formatNumber(pattern: string): number {
    const known = builtInNumber(pattern) ?? this.formats.get(pattern);
    if (known !== undefined) return known;
    const number = FIRST_OWN_FORMAT + this.formats.size;
    this.formats.set(pattern, number);
    return number;
  }
}
