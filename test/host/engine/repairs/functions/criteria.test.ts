import { criterionOf } from "../../../../../src/host/engine/repairs/functions/criteria";
import { CellError, type CellContent } from "../../../../../src/host/engine/repairs/functions/rangeContents";

const NOT_AVAILABLE = CellError.named("#N/A")!;
const NO_DIVISION = CellError.named("#DIV/0!")!;

/** One cell of each kind: an empty text is what a formula gives, a blank is `null`. */
const CELLS: Readonly<Record<string, CellContent>> = {
  blank: null,
  empty: "",
  a: "a",
  Apple: "Apple",
  star: "a*",
  zero: 0,
  one: 1,
  oneText: "1",
  fifty: 50,
  day: 45292,
  dayText: "2024-01-01",
  yes: true,
  no: false,
  na: NOT_AVAILABLE,
  div: NO_DIVISION,
};

function passing(criterion: CellContent): string[] {
  const passes = criterionOf(criterion);
  return Object.keys(CELLS).filter((name) => passes(CELLS[name] ?? null));
}

const allBut = (...names: string[]) => Object.keys(CELLS).filter((name) => !names.includes(name));

describe("a criterion", () => {
  it.each<[CellContent, string[]]>([
    ["=", ["blank"]],
    ["", ["blank", "empty"]],
    ["*", ["empty", "a", "Apple", "star", "oneText", "dayText"]],
    ["?*", ["a", "Apple", "star", "oneText", "dayText"]],
    ["?", ["a", "oneText"]],
    ["a*", ["a", "Apple", "star"]],
    ["=A*", ["a", "Apple", "star"]],
    ["a~*", ["star"]],
    ["APPLE", ["Apple"]],
    [1, ["one", "oneText"]],
    ["1", ["one", "oneText"]],
    ["=1.0", ["one", "oneText"]],
    ["1*", ["oneText"]],
    [0, ["zero"]],
    [null, ["zero"]],
    ["5000%", ["fifty"]],
    ["2024-01-01", ["day", "dayText"]],
    [45292, ["day", "dayText"]],
    [true, ["yes"]],
    ["true", ["yes"]],
    [NOT_AVAILABLE, ["na"]],
    ["#n/a", ["na"]],
  ])("%p is equalled by %p", (criterion, names) => {
    expect(passing(criterion)).toEqual(names);
  });

  it.each<[string, string[]]>([
    ["<>", allBut("blank")],
    ["<>*", ["blank", "zero", "one", "fifty", "day", "yes", "no", "na", "div"]],
    ["<>a", allBut("a")],
    ["<>A*", allBut("a", "Apple", "star")],
    ["<>1", allBut("one")],
    ["<>0", allBut("zero")],
    ["<>TRUE", allBut("yes")],
    ["<>#N/A", allBut("na")],
  ])("%p is passed by all that does not equal", (criterion, names) => {
    expect(passing(criterion)).toEqual(names);
  });

  it.each<[string, string[]]>([
    [">0", ["one", "fifty", "day"]],
    [">=50", ["fifty", "day"]],
    ["<1", ["zero"]],
    ["<=1", ["zero", "one"]],
    [">=2024-01-01", ["day"]],
    ["<2024-01-01", ["zero", "one", "fifty"]],
    [">a", ["Apple", "star"]],
    [">=a", ["a", "Apple", "star"]],
    ["<TRUE", ["no"]],
    [">=FALSE", ["yes", "no"]],
  ])("%p is passed by what is of its own type", (criterion, names) => {
    expect(passing(criterion)).toEqual(names);
  });

  it.each([
    ["a.c", "a.c", "abc"],
    ["what~?", "What?", "whats"],
    ["~~x", "~x", "~~x"],
    ["~~*", "~tilde", "tilde"],
    ["(1)*", "(1) of 2", "1 of 2"],
    ["line*", "line\nbreak", "inline"],
  ])(
    "%p is a text in which only * and ? stand for others: %p passes and %p does not",
    (given, one, other) => {
      expect([criterionOf(given)(one), criterionOf(given)(other)]).toEqual([true, false]);
    },
  );
});
