import type { Engine } from "../../../../src/host/engine/engine";
import { engineOf, enter, sheetId, type Entry } from "../workbooks";

let engine: Engine;
afterEach(() => engine.dispose());

const CELLS: readonly Entry[] = [0, "=0", '=""', null, false, true, 12, "12", "x", "X", -1, "=NA()", "=1/0"];
const OPERANDS = ["0", '""', "FALSE", "TRUE", "12", '"12"', '"x"', '"x*"', "Z1", "#N/A"];
const OPERATORS = ["=", "<>", "<", ">="];

it("a comparison says the same each time it is made, whatever stands in the cell", async () => {
  const made = OPERATORS.flatMap((operator) => OPERANDS.map((operand) => `${operator}${operand}`));
  const twice = [...made, ...made];
  engine = await engineOf(
    CELLS.map((entry, row) => [
      entry,
      ...twice.map((comparison) => `=IFERROR(A${row + 1}${comparison},"error")`),
    ]),
  );
  const said = (row: number, at: number) => engine.value(sheetId, row, at + 1);
  CELLS.forEach((entry, row) =>
    made.forEach((comparison, at) =>
      expect([entry, comparison, said(row, made.length + at)]).toEqual([entry, comparison, said(row, at)]),
    ),
  );
});

it("0, a blank cell and an empty text are told apart as Excel does", async () => {
  engine = await engineOf([
    [0, '=A1=""', '=A1=""', "=A1=0", "=A1=0", "=A1=Z1", "=A1=Z1"],
    ['=""', '=A2=""', '=A2=""', "=A2=0", "=A2=0", "=A2=Z1", "=A2=Z1"],
    [null, '=A3=""', '=A3=""', "=A3=0", "=A3=0", "=A3=Z1", "=A3=Z1"],
  ]);
  const row = (at: number) => [1, 2, 3, 4, 5, 6].map((column) => engine.value(sheetId, at, column));
  expect([row(0), row(1), row(2)]).toEqual([
    [false, false, true, true, true, true],
    [true, true, false, false, true, true],
    [true, true, true, true, true, true],
  ]);
});

it("a cell that becomes 0 is no longer blank for either of two formulas", async () => {
  engine = await engineOf([['=IF(B1="","",B1)', null, '=IF(B1="","",B1)']]);
  await enter(engine, 0, 1, 0);
  expect([engine.value(sheetId, 0, 0), engine.value(sheetId, 0, 2)]).toEqual([0, 0]);
});

it("a blank cell equals the empty text and FALSE from either side, and neither of 1, TRUE and a text", async () => {
  engine = await engineOf([
    ['=""', "=A1=Z1", "=Z1=A1", '=""=Z2', "=A1<>Z3"],
    [false, "=A2=Z1", "=Z1=A2", "=FALSE=Z2", "=A2<>Z3"],
    [true, "=A3<>Z1", "=Z1<>A3", "=TRUE<>Z2", "=A3=Z3"],
    ["x", "=A4<>Z1", "=Z1<>A4", '="x"<>Z2', "=A4=Z3"],
    [1, "=A5<>Z1", "=Z1<>A5", "=1<>Z2", "=A5=Z3"],
  ]);
  for (const row of [0, 1, 2, 3, 4]) {
    const said = [1, 2, 3, 4].map((column) => engine.value(sheetId, row, column));
    expect([row, said]).toEqual([row, [true, true, true, false]]);
  }
});
