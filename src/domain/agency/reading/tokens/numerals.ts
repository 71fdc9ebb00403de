import { Decimal } from "../../../money/decimal";
import { chineseDigit, chineseDigitsAt, isDigit, isLetter } from "./characters";
import { groupedAt, isGroupComma } from "./grouping";
import { exactly, plus, roundStep, sum, times, type Ends, type Numeral } from "./numberEnds";
import { endsStretch } from "./stretchEnds";
import { bigUnitOf, isUnit, latinUnitAt, smallUnitOf } from "./numberUnits";

/** More digits than any amount has. */
const LONGEST_LITERAL = 24;
const SHORT_LITERAL = 7;
const TEN = 10;
const TEN_THOUSAND = 1e4;

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

const ONE = exactly(1);

class NumeralScanner {
  private at: number;
  /** What big units have closed, then what small units have counted since, then what no unit has taken yet. */
  private total: Ends | undefined;
  private section: Ends | undefined;
  private current: Ends | undefined;
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
    // `三十天`, `十二個月`: what ends with tens is a number as any other, and no round sum.
    const isPlain = this.current !== undefined || this.lastUnit === Infinity || this.lastUnit === TEN;
    const unit = isPlain ? 1 : this.lastUnit;
    const { low, high } = sum(sum(this.total, this.section), this.rest()) ?? ONE;
    return { end: this.ended, low, high, approx: this.approx, unit };
  }

  /** What stands behind the last unit: `1萬5` counts its tenths, `一萬零五` its ones. */
  private rest(): Ends | undefined {
    const isTenths =
      this.currentIsDigit && !this.afterZero && this.lastUnit >= 100 && this.lastUnit !== Infinity;
    return this.current && isTenths ? times(this.current, this.lastUnit / 10) : this.current;
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
    if (character === "个") return this.counterBeforeUnit();
    const small = smallUnitOf(character);
    if (small !== undefined) return this.smallUnit(small);
    const big = bigUnitOf(character);
    return big === undefined ? false : this.bigUnit(big);
  }

  private takeNumber(value: string | number, isDigitAlone: boolean, end: number): true {
    this.current = exactly(value);
    this.currentIsDigit = isDigitAlone;
    this.at = end;
    return true;
  }

  private takeOne(): true {
    this.at += 1;
    return true;
  }

  private isFresh(): boolean {
    return this.at === this.start;
  }

  private literal(): boolean {
    if (this.current) return false;
    const grouped = this.isFresh() ? groupedAt(this.text, this.at) : undefined;
    if (!grouped) return this.digits();
    return this.takeNumber(grouped.literal, false, grouped.end);
  }

  private digits(): boolean {
    const { text } = this;
    let end = this.at;
    let literal = "";
    let hasPoint = false;
    let grouped = this.at;
    for (; literal.length <= LONGEST_LITERAL; end += 1) {
      const character = text[end];
      if (isDigit(character)) literal += character;
      else if (character === "." && !hasPoint && isDigit(text[end + 1])) {
        literal += ".";
        hasPoint = true;
      } else if (character === "," && !hasPoint && isGroupComma(text, grouped, end)) grouped = end + 1;
      else break;
    }
    if (literal.length > LONGEST_LITERAL) return false;
    if (this.lastUnit !== Infinity && !this.continuesWith(literal, end)) return false;
    // A short whole number is made from a double at once; any other is parsed.
    const value = hasPoint || literal.length > SHORT_LITERAL ? literal : Number(literal);
    return this.takeNumber(value, literal.length === 1, end);
  }

  /** `1萬5`, `1萬5千` and `1萬2000` go on; in `1萬5%`, `2萬3個點` and `300萬500萬` another number starts. */
  private continuesWith(literal: string, end: number): boolean {
    const next = this.text[end];
    const small = smallUnitOf(next);
    if (small !== undefined) return literal.length === 1 && small < this.lastUnit;
    if (next !== undefined && ("%‰个点成折.万亿人天日年月-~".includes(next) || isLetter(next))) return false;
    const isTail = literal.length === 4 && this.lastUnit === 1e4;
    return literal.length === 1 || (isTail && !endsStretch(this.text, this.start));
  }

  private spaceBeforeUnit(): boolean {
    if (!this.current) return this.spaceBeforeTenths();
    const next = this.text[this.at + 1];
    return (isUnit(next) || latinUnitAt(this.text, this.at + 1) !== undefined) && this.takeOne();
  }

  /** `2 萬 5`, where nothing else follows. */
  private spaceBeforeTenths(): boolean {
    const isTenths = /^ \d(?=$| ?[,;.)/元块起左以\n])/.test(this.text.slice(this.at, this.at + 4));
    return this.lastUnit === TEN_THOUSAND && isTenths && this.takeOne();
  }

  /** `2個W`, spoken for 2萬. */
  private counterBeforeUnit(): boolean {
    if (!this.current || this.lastUnit !== Infinity) return false;
    const next = this.text[this.at + 1];
    const isBig = next === "万" || (next === "w" && latinUnitAt(this.text, this.at + 1) !== undefined);
    return isBig && this.takeOne();
  }

  private latinUnit(): boolean {
    const found = this.current && this.lastUnit === Infinity ? latinUnitAt(this.text, this.at) : undefined;
    if (!found) return false;
    this.at = found.end;
    this.total = times(this.current!, found.unit);
    this.closeUnit(found.unit);
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
        this.lastUnit > 10 &&
        "个年月季天人店单件位名般成点折口次".includes(this.text[this.at + 1] ?? " ")
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
    return this.takeOne();
  }

  /** `三點五`; behind other numbers the point is a percent. */
  private point(): boolean {
    if (!this.currentIsDigit || isDigit(this.text[this.at - 1])) return false;
    const decimals = chineseDigitsAt(this.text, this.at + 1);
    if (decimals === "") return false;
    this.current = exactly(`${this.current!.low.toString()}.${decimals}`);
    this.currentIsDigit = false;
    this.at += 1 + decimals.length;
    return true;
  }

  /** `幾`, `數`, `大幾`, `小幾`: one to nine, its upper or its lower half. */
  private vague(character: string): boolean {
    const sized = character === "大" || character === "小";
    const next = this.text[this.at + (sized ? 1 : 0)];
    const unit = this.text[this.at + (sized ? 2 : 1)];
    if (next !== "几" && (sized || next !== "数")) return false;
    if (!isUnit(unit) && unit !== "个") return false;
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
    const isCount = next === "个" && !this.text.startsWith("点", this.at + 2);
    if (next === "于" || next === "自" || next === "款" || isCount || this.isFresh()) return false;
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
      const grown = (ends: Ends) => ({ low: ends.low, high: ends.high.plus(more) });
      if (this.section) this.section = grown(this.section);
      else if (this.total) this.total = grown(this.total);
    }
    return true;
  }

  /** `上萬`, `上百萬`. */
  private upwards(): boolean {
    const next = this.text[this.at + 1];
    if (!isUnit(next) || next === "十") return false;
    this.approx = true;
    return this.takeOne();
  }

  private smallUnit(unit: number): boolean {
    if (unit >= this.lastSmall) return false;
    if (!this.current && unit !== 10) {
      const next = this.text[this.at + 1];
      if (!this.approx && bigUnitOf(next) === undefined && next !== "元") return false;
      if (this.section) return false;
    }
    this.section = sum(this.section, times(this.current ?? ONE, unit));
    this.lastSmall = unit;
    this.closeUnit(unit);
    return this.takeOne();
  }

  private bigUnit(unit: number): boolean {
    if (unit >= this.lastBig) return false;
    const section = sum(this.section, this.current);
    if (!section && !(this.approx || this.text[this.at + 1] === "元")) return false;
    this.total = sum(this.total, times(section ?? ONE, unit));
    this.section = undefined;
    this.lastBig = unit;
    this.lastSmall = Infinity;
    this.closeUnit(unit);
    return this.takeOne();
  }

  private closeUnit(unit: number): void {
    this.lastUnit = unit;
    this.current = undefined;
    this.currentIsDigit = false;
    this.afterZero = false;
  }
}
