import { Decimal, ZERO } from "../../money/decimal";

/** A number as a quote writes it, with the spread that its words leave: `三四十萬` is 300,000 to 400,000. */
export interface Numeral {
  /** Behind its last character. */
  readonly end: number;
  readonly low: Decimal;
  readonly high: Decimal;
  readonly approx: boolean;
  /** The unit it ends with, such as 10,000 for 萬, k is 1,000; 1 where it has none. */
  readonly unit: number;
}

const DIGITS: ReadonlyMap<string, number> = new Map(
  ["零〇", "一壹", "二两贰", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖"].flatMap((forms, digit) =>
    [...forms].map((form) => [form, digit] as const),
  ),
);
const SMALL: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const BIG: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
const LATIN: readonly (readonly [string, number])[] = [
  ["thousand", 1e3],
  ["million", 1e6],
  ["mio", 1e6],
  ["mil", 1e6],
  ["mn", 1e6],
  ["mm", 1e6],
  ["k", 1e3],
  ["w", 1e4],
  ["m", 1e6],
];

/** More digits than any amount has. */
const LONGEST_LITERAL = 24;

export const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= "0" && character <= "9";
export const isLetter = (character: string | undefined): boolean =>
  character !== undefined && character >= "a" && character <= "z";
/** The value of a Chinese digit, `undefined` for anything else. */
export const chineseDigit = (character: string | undefined): number | undefined =>
  character === undefined ? undefined : DIGITS.get(character);

/**
 * Reads the number that starts at a place of a plain text.
 *
 * @example scanNumeral("两万三起", 0) // 23,000, ends before 起
 * @example scanNumeral("1.5w-2w", 0) // 15,000
 * @example scanNumeral("大几十万", 0) // 500,000 to 900,000
 */
export function scanNumeral(text: string, start: number): Numeral | undefined {
  return new NumeralScanner(text, start).read();
}

interface Spread {
  readonly low: Decimal;
  readonly high: Decimal;
}

const exactly = (value: Decimal | number): Spread => ({ low: new Decimal(value), high: new Decimal(value) });
const times = ({ low, high }: Spread, unit: number): Spread => ({
  low: low.times(unit),
  high: high.times(unit),
});
const plus = (a: Spread, b: Spread): Spread => ({ low: a.low.plus(b.low), high: a.high.plus(b.high) });

class NumeralScanner {
  private at: number;
  private total: Spread = exactly(ZERO);
  private section: Spread = exactly(ZERO);
  private hasSection = false;
  private current: Spread | undefined;
  /** The number no unit has taken yet is one digit, which behind a unit counts its tenths. */
  private currentIsDigit = false;
  private afterZero = false;
  private lastUnit = Infinity;
  private lastSmall = Infinity;
  private lastBig = Infinity;
  private ended = 0;
  private approx = false;

  constructor(
    private readonly text: string,
    private readonly start: number,
  ) {
    this.at = start;
  }

  read(): Numeral | undefined {
    while (this.step()) this.ended = this.at;
    if (this.ended <= this.start) return undefined;
    const sum = plus(this.total, this.section);
    const rest = this.current ?? exactly(ZERO);
    const tenths = this.current && this.currentIsDigit && !this.afterZero && this.lastUnit >= 100;
    const value = plus(sum, tenths && this.lastUnit !== Infinity ? times(rest, this.lastUnit / 10) : rest);
    const unit = this.current || this.lastUnit === Infinity ? 1 : this.lastUnit;
    return { end: this.ended, ...value, approx: this.approx, unit };
  }

  /** Takes what stands next; false where the number ends. */
  private step(): boolean {
    const character = this.text[this.at];
    if (character === undefined) return false;
    if (isDigit(character)) return this.literal();
    if (character === " ") return this.spaceBeforeUnit();
    if (isLetter(character)) return this.latinUnit();
    const digit = chineseDigit(character);
    if (digit !== undefined) return this.digit(digit);
    if (character === "点") return this.point();
    if ("几数大小".includes(character)) return this.vague(character);
    if ("多余来把".includes(character)) return this.surplus(character);
    if (character === "上" && this.isFresh()) return this.upwards();
    const small = SMALL[character];
    if (small !== undefined) return this.smallUnit(small);
    const big = BIG[character];
    return big === undefined ? false : this.bigUnit(big);
  }

  private isFresh(): boolean {
    return this.at === this.start;
  }

  private literal(): boolean {
    if (this.current) return false;
    const { text } = this;
    let end = this.at;
    let literal = "";
    let hasPoint = false;
    for (; literal.length <= LONGEST_LITERAL; end += 1) {
      const character = text[end];
      if (isDigit(character)) literal += character;
      else if (character === "." && !hasPoint && isDigit(text[end + 1])) {
        literal += ".";
        hasPoint = true;
      } else if (!(character === "," && !hasPoint && this.groupsAt(end + 1))) break;
    }
    if (literal.length > LONGEST_LITERAL) return false;
    if (this.lastUnit !== Infinity && !this.continuesWith(literal, end)) return false;
    this.current = exactly(new Decimal(literal));
    this.currentIsDigit = literal.length === 1;
    this.at = end;
    return true;
  }

  /** Three digits and no fourth. */
  private groupsAt(at: number): boolean {
    return [0, 1, 2].every((offset) => isDigit(this.text[at + offset])) && !isDigit(this.text[at + 3]);
  }

  /** `1萬5`, `1萬5千` and `1萬2000` go on; in `1萬5%`, `2萬3個點` and `300萬500萬` another number starts. */
  private continuesWith(literal: string, end: number): boolean {
    const next = this.text[end];
    const small = next === undefined ? undefined : SMALL[next];
    if (small !== undefined) return literal.length === 1 && small < this.lastUnit;
    if (next !== undefined && ("%‰个点成折.万亿人天日年月-~".includes(next) || isLetter(next))) return false;
    return literal.length === 1 || (literal.length === 4 && this.lastUnit === 1e4);
  }

  private spaceBeforeUnit(): boolean {
    if (!this.current) return false;
    const next = this.text[this.at + 1];
    const isUnit = next !== undefined && (SMALL[next] !== undefined || BIG[next] !== undefined);
    if (!isUnit && !(isLetter(next) && this.latinUnitAt(this.at + 1))) return false;
    this.at += 1;
    return true;
  }

  private latinUnitAt(at: number): readonly [string, number] | undefined {
    return LATIN.find(([name]) => this.text.startsWith(name, at) && !isLetter(this.text[at + name.length]));
  }

  private latinUnit(): boolean {
    const unit = this.current && this.lastUnit === Infinity ? this.latinUnitAt(this.at) : undefined;
    if (!unit) return false;
    this.at += unit[0].length;
    this.total = times(this.current!, unit[1]);
    this.closeUnit(unit[1]);
    this.lastBig = 0;
    return true;
  }

  private digit(digit: number): boolean {
    if (digit === 0 && this.lastUnit !== Infinity && !this.current) {
      this.afterZero = true;
      this.at += 1;
      return true;
    }
    if (!this.current) {
      // `五萬一個月`: the digit counts the months.
      if (
        this.lastUnit !== Infinity &&
        "个年月季天人店单件位名般成点折".includes(this.text[this.at + 1] ?? " ")
      )
        return false;
      this.current = exactly(digit);
      this.currentIsDigit = true;
    } else {
      // `三四十`: two digits side by side are a spread.
      const { low, high } = this.current;
      if (
        !this.currentIsDigit ||
        isDigit(this.text[this.at - 1]) ||
        !low.equals(high) ||
        low.greaterThanOrEqualTo(digit)
      )
        return false;
      this.current = { low, high: new Decimal(digit) };
      this.approx = true;
    }
    this.at += 1;
    return true;
  }

  /** `三點五`; behind other numbers the point is a percent. */
  private point(): boolean {
    if (!this.currentIsDigit || isDigit(this.text[this.at - 1])) return false;
    let end = this.at + 1;
    let decimals = "";
    for (
      let digit = chineseDigit(this.text[end]);
      digit !== undefined;
      digit = chineseDigit(this.text[end])
    ) {
      decimals += digit;
      end += 1;
    }
    if (decimals === "") return false;
    this.current = exactly(new Decimal(`${this.current!.low.toString()}.${decimals}`));
    this.currentIsDigit = false;
    this.at = end;
    return true;
  }

  /** `幾`, `數`, `大幾`, `小幾`: one to nine, its upper or its lower half. */
  private vague(character: string): boolean {
    const sized = character === "大" || character === "小";
    const next = this.text[this.at + (sized ? 1 : 0)];
    const unit = this.text[this.at + (sized ? 2 : 1)];
    if (next !== "几" && (sized || next !== "数")) return false;
    if (unit === undefined || (SMALL[unit] === undefined && BIG[unit] === undefined && unit !== "个"))
      return false;
    if (this.current) {
      if (this.current.low.modulo(10).isZero() && !this.current.low.isZero())
        this.current = plus(this.current, { low: new Decimal(1), high: new Decimal(9) });
      else return false;
    } else
      this.current = {
        low: new Decimal(character === "大" ? 5 : 1),
        high: new Decimal(character === "小" ? 5 : 9),
      };
    this.currentIsDigit = false;
    this.approx = true;
    this.at += sized ? 2 : 1;
    return true;
  }

  /** `二十多萬`, `20餘萬`, `一萬多`, `十來萬`, `萬把塊`. */
  private surplus(character: string): boolean {
    const next = this.text[this.at + 1];
    if (next === "于" || next === "自" || next === "款" || next === "个" || this.isFresh()) return false;
    if (
      this.current ? this.currentIsDigit || !this.current.low.modulo(10).isZero() : this.lastUnit === Infinity
    )
      return false;
    this.approx = true;
    this.at += 1;
    if (character === "来" || character === "把") return true;
    if (this.current) {
      const step = roundStep(this.current.low);
      this.current = { low: this.current.low, high: this.current.low.plus(step.times("0.9")) };
    } else {
      const more = new Decimal(this.lastUnit).times("0.9");
      const grown = (spread: Spread) => ({ low: spread.low, high: spread.high.plus(more) });
      if (this.hasSection) this.section = grown(this.section);
      else this.total = grown(this.total);
    }
    return true;
  }

  /** `上萬`, `上百萬`. */
  private upwards(): boolean {
    const next = this.text[this.at + 1];
    if (next === undefined || (SMALL[next] === undefined && BIG[next] === undefined) || next === "十")
      return false;
    this.approx = true;
    this.at += 1;
    return true;
  }

  private smallUnit(unit: number): boolean {
    if (unit >= this.lastSmall) return false;
    if (!this.current && unit !== 10) {
      const next = this.text[this.at + 1];
      if (!this.approx && !(next !== undefined && BIG[next] !== undefined) && next !== "元") return false;
      if (this.hasSection) return false;
    }
    this.section = plus(this.section, times(this.current ?? exactly(1), unit));
    this.hasSection = true;
    this.lastSmall = unit;
    this.closeUnit(unit);
    this.at += 1;
    return true;
  }

  private bigUnit(unit: number): boolean {
    if (unit >= this.lastBig) return false;
    const empty = !this.current && !this.hasSection;
    if (empty && !(this.approx || this.text[this.at + 1] === "元")) return false;
    const section = empty ? exactly(1) : plus(this.section, this.current ?? exactly(ZERO));
    this.total = plus(this.total, times(section, unit));
    this.section = exactly(ZERO);
    this.hasSection = false;
    this.lastBig = unit;
    this.lastSmall = Infinity;
    this.closeUnit(unit);
    this.at += 1;
    return true;
  }

  private closeUnit(unit: number): void {
    this.lastUnit = unit;
    this.current = undefined;
    this.currentIsDigit = false;
    this.afterZero = false;
  }
}

/** The place of the last digit that is not 0: 10 for 20, 100 for 300. */
function roundStep(value: Decimal): Decimal {
  let step = new Decimal(1);
  while (!value.isZero() && value.modulo(step.times(10)).isZero()) step = step.times(10);
  return step;
}
