/** A source of random numbers from 0 to below 1. */
export type Random = () => number;

/** Where formulas look: cells of all kinds in rows and columns from A1 on. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
}

/** A column that holds numbers in order, the smallest first, for lookups that need them so. */
const SORTED = "G";

/** What a formula is to give, most of the time. */
type Kind = "number" | "text" | "logical" | "any";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

const NUMBERS = [
  "0",
  "1",
  "2",
  "3",
  "-1",
  "-2.5",
  "0.1",
  "0.5",
  "1.005",
  "12",
  "100",
  "1234.56",
  "45292",
  "1E3",
  "7%",
];
const TEXTS = [
  "",
  "a",
  "apple",
  "Apple",
  "上海",
  "x y",
  " 5",
  "1",
  "12.5",
  "50%",
  "2024-03-31",
  "TRUE",
  "a*b",
  "é",
];
const FORMATS = [
  "0",
  "0.00",
  "#,##0",
  "#,##0.00",
  "0%",
  "0.0%",
  "yyyy-mm-dd",
  "yyyy/m/d",
  "mmm yyyy",
  "d",
  "00000",
  "@",
  "0.00;(0.00)",
  "+0;-0;0",
];
const CRITERIA = [
  "<>",
  "=",
  "",
  "*",
  "<>*",
  "?*",
  "a*",
  "<>apple",
  "=apple",
  ">0",
  ">=1",
  "<>0",
  "0",
  "1",
  "<100",
  ">a",
  "<=apple",
  ">=2024-01-01",
  "<>1",
  "TRUE",
  "a~*b",
  "#N/A",
  "<>#N/A",
  "50%",
];

/**
 * Writes formulas at random, of the functions that result sheets are made of and some more; none of them gives several values.
 *
 * @example new RandomFormulas(random, { rows: 8, columns: 5 }).next() // "=IF(A3>B2,ROUND(C4,2),SUM(A1:A8))"
 */
export class RandomFormulas {
  constructor(
    private readonly random: Random,
    private readonly grid: Grid,
  ) {}

  next(): string {
    return `=${this.of("any", 1 + this.whole(3))}`;
  }

  private whole(below: number): number {
    return Math.floor(this.random() * below);
  }

  private one<Item>(items: readonly Item[]): Item {
    return items[this.whole(items.length)]!;
  }

  private of(kind: Kind, depth: number): string {
    // Now and then a value of another kind than is asked for.
    const wanted = this.random() < 0.12 ? this.one<Kind>(["number", "text", "logical", "any"]) : kind;
    if (depth <= 0) return this.leaf(wanted);
    const ways = { number: this.numbers, text: this.texts, logical: this.logicals, any: this.anything };
    return this.one(ways[wanted].call(this, depth - 1))();
  }

  private leaf(kind: Kind): string {
    if (this.random() < 0.6) return this.cell();
    if (kind === "number") return this.one(NUMBERS);
    if (kind === "text") return quoted(this.one(TEXTS));
    if (kind === "logical") return `(${this.cell()}${this.one(["=", "<>", "<", ">="])}${this.one(NUMBERS)})`;
    return this.leaf(this.one<Kind>(["number", "text"]));
  }

  private cell(): string {
    return `${this.column(this.whole(this.grid.columns))}${1 + this.whole(this.grid.rows)}`;
  }

  private column(index: number): string {
    return LETTERS[index]!;
  }

  /** A part of a column of a given length, else of any. */
  private range(length = 1 + this.whole(this.grid.rows)): string {
    const first = this.whole(this.grid.rows - length + 1);
    const column = this.column(this.whole(this.grid.columns));
    return `$${column}$${first + 1}:$${column}$${first + length}`;
  }

  private block(): string {
    const [left, right] = [this.whole(this.grid.columns), this.whole(this.grid.columns)].sort(
      (a, b) => a - b,
    );
    const [top, bottom] = [this.whole(this.grid.rows), this.whole(this.grid.rows)].sort((a, b) => a - b);
    return `${this.column(left!)}${top! + 1}:${this.column(right!)}${bottom! + 1}`;
  }

  private length(): number {
    return 1 + this.whole(this.grid.rows);
  }

  private criterion(depth: number): string {
    const choice = this.random();
    if (choice < 0.6) return quoted(this.one(CRITERIA));
    if (choice < 0.75) return this.cell();
    if (choice < 0.9) return `${quoted(this.one(["<>", ">", "<=", "="]))}&${this.cell()}`;
    return this.of("any", depth);
  }

  /** Ranges of one length, and behind each its criterion. */
  private conditions(depth: number, length: number): string {
    return Array.from(
      { length: 1 + this.whole(2) },
      () => `${this.range(length)},${this.criterion(depth)}`,
    ).join();
  }

  private several(depth: number): string {
    return Array.from({ length: 1 + this.whole(3) }, () =>
      this.random() < 0.5 ? this.block() : this.of("number", depth),
    ).join();
  }

  private numbers(depth: number): (() => string)[] {
    const number = () => this.of("number", depth);
    const text = () => this.of("text", depth);
    const small = () => this.one(["0", "1", "2", "-1", "3", number()]);
    const date = () =>
      this.random() < 0.7 ? `DATE(${1990 + this.whole(60)},${this.whole(15)},${this.whole(33)})` : number();
    const length = this.length();
    const call = (name: string, ...parts: (() => string)[]) =>
      `${name}(${parts.map((part) => part()).join()})`;
    const test = () =>
      `(${this.range(length)}${this.one(["=", "<>", ">", "<=", "<", ">="])}${this.leaf("any")})`;
    return [
      () => `(${number()}${this.one(["+", "-", "*", "/", "+", "-", "*"])}${number()})`,
      () => `(${number()}${this.one(["+", "-", "*", "/"])}${number()})`,
      () => `-${number()}`,
      () => `-${this.cell()}^2`,
      () => `(${number()}^${small()})`,
      () => `${this.cell()}%`,
      () =>
        `${this.one(["SUM", "MIN", "MAX", "AVERAGE", "COUNT", "COUNTA", "PRODUCT"])}(${this.several(depth)})`,
      () =>
        `${this.one(["SUM", "MIN", "MAX", "AVERAGE", "COUNT", "COUNTA", "COUNTBLANK", "MEDIAN"])}(${this.block()})`,
      () => `SUMPRODUCT(${this.range(length)},${this.range(length)})`,
      () => `SUMPRODUCT(${test()}*${test()})`,
      () => `SUMPRODUCT(--${test()},${this.range(length)})`,
      () => `SUMPRODUCT(${test()}*${this.range(length)})`,
      () => `SUMIF(${this.range(length)},${this.criterion(depth)},${this.range(length)})`,
      () => `SUMIF(${this.range()},${this.criterion(depth)})`,
      () => `COUNTIF(${this.block()},${this.criterion(depth)})`,
      () => `COUNTIFS(${this.conditions(depth, length)})`,
      () =>
        `${this.one(["SUMIFS", "SUMIFS", "AVERAGEIFS", "MAXIFS", "MINIFS"])}(${this.range(length)},${this.conditions(depth, length)})`,
      () => `AVERAGEIF(${this.range(length)},${this.criterion(depth)},${this.range(length)})`,
      () => call(this.one(["ROUND", "ROUNDUP", "ROUNDDOWN", "TRUNC"]), number, small),
      () => call(this.one(["INT", "ABS", "SIGN", "SQRT", "EVEN", "ODD"]), number),
      () => call(this.one(["MOD", "CEILING", "FLOOR", "MROUND", "QUOTIENT", "POWER"]), number, number),
      () => `DATE(${number()},${number()},${number()})`,
      () => call(this.one(["EOMONTH", "EDATE"]), date, number),
      () => call(this.one(["YEAR", "MONTH", "DAY", "WEEKDAY", "HOUR"]), date),
      () => `WEEKDAY(${date()},${this.one(["1", "2", "3"])})`,
      () => call(this.one(["DAYS", "NETWORKDAYS"]), date, date),
      () => call("WORKDAY", date, small),
      () => `DATEDIF(${date()},${date()},${quoted(this.one(["m", "d", "y"]))})`,
      () => `MATCH(${this.of("any", depth)},${this.range()},0)`,
      () => `MATCH(${number()},${SORTED}1:${SORTED}${this.grid.rows},1)`,
      () => `${this.one(["SMALL", "LARGE"])}(${this.block()},${small()})`,
      () => `RANK(${number()},${this.block()},${this.one(["0", "1"])})`,
      () => call("LEN", text),
      () => call(this.one(["FIND", "SEARCH"]), text, text),
      () => call(this.one(["VALUE", "N", "CODE", "DATEVALUE"]), text),
      () => `${this.one(["ROWS", "COLUMNS", "ROW", "COLUMN"])}(${this.cell()})`,
      () => `SUBTOTAL(${this.one(["9", "1", "2", "3", "4", "109"])},${this.block()})`,
    ];
  }

  private texts(depth: number): (() => string)[] {
    const any = () => this.of("any", depth);
    const text = () => this.of("text", depth);
    const number = () =>
      this.random() < 0.7 ? this.one(["0", "1", "2", "3", "5"]) : this.of("number", depth);
    return [
      () => `${any()}&${any()}`,
      () => `(${text()}&${any()})`,
      () => `${this.one(["LEFT", "RIGHT", "REPT"])}(${text()},${number()})`,
      () => `MID(${text()},${number()},${number()})`,
      () => `TEXT(${any()},${quoted(this.one(FORMATS))})`,
      () => `${this.one(["UPPER", "LOWER", "TRIM", "T", "PROPER", "CLEAN"])}(${any()})`,
      () => `SUBSTITUTE(${text()},${text()},${text()})`,
      () => `REPLACE(${text()},${number()},${number()},${text()})`,
      () => `CONCATENATE(${any()},${any()})`,
      () => `TEXTJOIN(",",${this.one(["TRUE", "FALSE"])},${this.block()})`,
      () => `FIXED(${this.of("number", depth)},${number()})`,
    ];
  }

  private logicals(depth: number): (() => string)[] {
    const any = () => this.of("any", depth);
    const logical = () => this.of("logical", depth);
    return [
      () => `(${any()}${this.one(["=", "<>", "<", ">", "<=", ">="])}${any()})`,
      () => `(${this.cell()}${this.one(["=", "<>", "<", ">", "<=", ">="])}${this.leaf("any")})`,
      () => `${this.one(["AND", "OR", "XOR"])}(${logical()},${logical()})`,
      () => `${this.one(["AND", "OR"])}(${this.block()})`,
      () => `NOT(${logical()})`,
      () =>
        `${this.one(["ISNUMBER", "ISTEXT", "ISERROR", "ISNA", "ISLOGICAL", "ISNONTEXT", "ISERR"])}(${any()})`,
      () => `ISBLANK(${this.cell()})`,
      () => `EXACT(${any()},${any()})`,
    ];
  }

  private anything(depth: number): (() => string)[] {
    const any = () => this.of("any", depth);
    const number = () => this.of("number", depth);
    const index = () => (this.random() < 0.7 ? this.one(["1", "2", "3"]) : number());
    return [
      number,
      number,
      number,
      () => this.of("text", depth),
      () => this.of("logical", depth),
      () => `IF(${this.of("logical", depth)},${any()},${any()})`,
      () => `IF(${any()},${any()})`,
      () => `${this.one(["IFERROR", "IFNA"])}(${any()},${any()})`,
      () => `CHOOSE(${index()},${any()},${any()},${any()})`,
      () => `INDEX(${this.block()},${index()},${index()})`,
      () => `INDEX(${this.range()},MATCH(${any()},${this.range()},0))`,
      () => `VLOOKUP(${any()},${this.block()},${index()},FALSE)`,
      () => `LOOKUP(${number()},${SORTED}1:${SORTED}4,${this.range(4)})`,
      () => `SWITCH(${any()},${any()},${any()},${any()})`,
      () => `IFS(${this.of("logical", depth)},${any()},TRUE,${any()})`,
    ];
  }
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
