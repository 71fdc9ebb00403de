import { Decimal, ZERO } from "./decimal";

const DIGITS: ReadonlyMap<string, number> = new Map(
  ["零〇", "一壹", "二两兩贰貳", "三叁參参", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖"].flatMap(
    (forms, digit) => [...forms].map((form) => [form, digit] as const),
  ),
);
/** Multiplies what stands before it inside a section of four digits. */
const SMALL_UNITS: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
};
/** Closes a section. */
const BIG_UNITS: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };
/** Ends the amount. */
const LATIN_UNITS: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  w: 1e4,
  lakh: 1e5,
  lakhs: 1e5,
  crore: 1e7,
  crores: 1e7,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
};

/** How digits may be grouped and where a comma can only be a decimal comma. */
const PLAIN = /^(\d+\.?\d*|\.\d+)$/;
const EXPONENT = /^(\d+\.?\d*|\.\d+)e[+-]?\d{1,2}$/;
const GROUPED_BY_COMMA = /^[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/;
const GROUPED_BY_APOSTROPHE = /^[1-9]\d{0,2}('\d{3})+(\.\d*)?$/;
const GROUPED_BY_POINT = /^[1-9]\d{0,2}((\.\d{3})+,\d+|(\.\d{3}){2,})$/;
const GROUPED_BY_HARD_SPACE = /^[1-9]\d{0,2}(\u00a0\d{3})+([.,]\d+)?$/;
const GROUPED_BY_SPACE = /^[1-9]\d{0,2}( \d{3})+[.,]\d{1,2}$/;

/**
 * The number that digits and separators write, or `undefined` where they allow no reading or more than one:
 * `1,23` may be 1.23 or a slip for 123.
 *
 * @example plainNumber("1.234,56") // 1234.56
 */
function plainNumber(literal: string): Decimal | undefined {
  if (PLAIN.test(literal) || EXPONENT.test(literal)) return new Decimal(literal);
  if (GROUPED_BY_COMMA.test(literal)) return new Decimal(literal.replace(/,/g, ""));
  if (GROUPED_BY_APOSTROPHE.test(literal)) return new Decimal(literal.replace(/'/g, ""));
  if (GROUPED_BY_POINT.test(literal)) return new Decimal(literal.replace(/\./g, "").replace(",", "."));
  if (GROUPED_BY_HARD_SPACE.test(literal) || GROUPED_BY_SPACE.test(literal)) {
    return new Decimal(literal.replace(/[\u00a0 ]/g, "").replace(",", "."));
  }
  return undefined;
}

function digitOf(character: string | undefined): number | undefined {
  return character === undefined ? undefined : DIGITS.get(character);
}

/** Why a text is no magnitude: besides a number something else stands in it, two numbers, or separators that tell nothing. */
export type NoMagnitude = "text" | "range" | "separators";

/**
 * Reads a bare magnitude, lower case and half-width: digits with separators, Chinese numerals, or both, with their
 * units. A single digit after a unit counts tenths of that unit, as it is spoken: `三萬五` is 35,000.
 *
 * @example readMagnitude("1.732亿") // 173200000
 * @example readMagnitude("兩萬三") // 23000
 * @returns a reason where no single number is written.
 */
export function readMagnitude(text: string): Decimal | NoMagnitude {
  if (/^[\d.,'\u00a0 e+-]+$/.test(text)) return plainNumber(text) ?? reasonOfDigits(text);
  const latin = /^([\d.,'\u00a0 ]*\d)\s*([a-z]+)$/.exec(text);
  if (latin) {
    const unit = LATIN_UNITS[latin[2]!];
    if (unit === undefined) return "text";
    return plainNumber(latin[1]!)?.times(unit) ?? reasonOfDigits(latin[1]!);
  }
  return new MagnitudeScanner(text).read();
}

function reasonOfDigits(text: string): NoMagnitude {
  // 2026-05-01 is a day.
  if (!/\d/.test(text) || /\d-\d+-\d/.test(text)) return "text";
  return /^[^-]*\d ?- ?\d[^-]*$|\d \d/.test(text) ? "range" : "separators";
}

/** One pass over a text with Chinese numerals or units. */
class MagnitudeScanner {
  private position = 0;
  /** What closed sections add up to, what stands in the open one, and the number no unit has taken yet. */
  private total = ZERO;
  private section = ZERO;
  private current: Decimal | undefined;
  private currentIsDigit = false;
  private afterZero = false;
  private sectionHasParts = false;
  private lastUnit = Infinity;
  private lastSmallUnit = Infinity;
  private lastBigUnit = Infinity;

  constructor(private readonly text: string) {}

  read(): Decimal | NoMagnitude {
    while (this.position < this.text.length) {
      const refusal = this.step();
      if (refusal) return refusal;
    }
    return this.close();
  }

  private step(): NoMagnitude | undefined {
    const character = this.text[this.position]!;
    if (character === " " || character === "\u00a0") {
      this.position += 1;
      return undefined;
    }
    if (/[\d.]/.test(character)) return this.literal();
    if (digitOf(character) !== undefined) return this.numerals();
    this.position += 1;
    if (character === "廿" || character === "卅") return this.tens(character === "廿" ? 2 : 3);
    const small = SMALL_UNITS[character];
    if (small !== undefined) return this.smallUnit(small);
    const big = BIG_UNITS[character];
    return big === undefined ? "text" : this.bigUnit(big);
  }

  private literal(): NoMagnitude | undefined {
    const start = this.position;
    while (/[\d.,' \u00a0]/.test(this.text[this.position] ?? "")) this.position += 1;
    const literal = this.text.slice(start, this.position).trim();
    const value = plainNumber(literal);
    if (!value) return reasonOfDigits(literal);
    return this.take(value, literal.length === 1);
  }

  /** `三`, `零五`, `三點五`, and digit by digit: `二〇二〇`. */
  private numerals(): NoMagnitude | undefined {
    const start = this.position;
    const run = this.digitRun();
    const point = this.text[this.position];
    if ((point === "点" || point === "點") && digitOf(this.text[this.position + 1]) !== undefined) {
      this.position += 1;
      return this.take(new Decimal(`${run}.${this.digitRun()}`), false);
    }
    if (run.length === 1 && run !== "0") return this.take(new Decimal(run), true);
    const standsAlone = start === 0 && this.position === this.text.length;
    if (standsAlone && (run.length === 1 || run.length > 2 || run.includes("0"))) {
      return this.take(new Decimal(run), false);
    }
    if (/^0+[1-9]?$/.test(run) && start > 0) {
      this.afterZero = true;
      return run.endsWith("0") ? undefined : this.take(new Decimal(run), true);
    }
    return "range";
  }

  private digitRun(): string {
    let run = "";
    let digit: number | undefined;
    while ((digit = digitOf(this.text[this.position])) !== undefined) {
      run += digit;
      this.position += 1;
    }
    return run;
  }

  private take(value: Decimal, isDigit: boolean): NoMagnitude | undefined {
    if (this.current) return "text";
    this.current = value;
    this.currentIsDigit = isDigit;
    return undefined;
  }

  private tens(count: number): NoMagnitude | undefined {
    return this.take(new Decimal(count), true) ?? this.smallUnit(10);
  }

  private smallUnit(unit: number): NoMagnitude | undefined {
    if (unit >= this.lastSmallUnit) return "text";
    if (!this.current && unit !== 10) return "text";
    this.section = this.section.plus((this.current ?? new Decimal(1)).times(unit));
    this.lastSmallUnit = unit;
    this.closeUnit(unit);
    this.sectionHasParts = true;
    return undefined;
  }

  private bigUnit(unit: number): NoMagnitude | undefined {
    if (!this.current && !this.sectionHasParts && !(unit === 1e8 && this.lastBigUnit === 1e4)) return "text";
    const section = this.section.plus(this.current ?? ZERO);
    if (unit < this.lastBigUnit) this.total = this.total.plus(section.times(unit));
    else if (unit === 1e8 && this.lastBigUnit === 1e4) this.total = this.total.plus(section).times(unit);
    else return "text";
    this.section = ZERO;
    this.sectionHasParts = false;
    this.lastBigUnit = unit;
    this.lastSmallUnit = Infinity;
    this.closeUnit(unit);
    return undefined;
  }

  private closeUnit(unit: number): void {
    this.lastUnit = unit;
    this.current = undefined;
    this.afterZero = false;
  }

  private close(): Decimal | NoMagnitude {
    const whole = this.total.plus(this.section);
    if (!this.current) return this.lastUnit === Infinity ? "text" : whole;
    if (this.lastUnit === Infinity) return this.current;
    if (!this.current.isInteger() || this.current.gte(this.lastUnit)) return "text";
    const tenths = this.currentIsDigit && !this.afterZero && this.lastUnit >= 100;
    return whole.plus(tenths ? this.current.times(this.lastUnit / 10) : this.current);
  }
}
