import type {
  Engine,
  FunctionAnswer,
  FunctionCall,
  FunctionDefinition,
  FunctionOptions,
} from "../../../src/host/engine/engine";
import { engineOf, enter, type Entry, sheetId } from "./workbooks";

type Implementation = (...args: never[]) => unknown;

const scalar = (name: string, extra: object = {}) => ({ name, dimensionality: "scalar" as const, ...extra });
const matrix = (name: string, extra: object = {}) => ({ name, dimensionality: "matrix" as const, ...extra });

const functions: Record<string, FunctionDefinition & { implementation: Implementation }> = {
  twice: define("TWICE", [scalar("x")], "scalar", (x: number) => x * 2),
  show: define("SHOW", [scalar("x"), scalar("y", { optional: true })], "scalar", (...args: unknown[]) =>
    JSON.stringify(args),
  ),
  cells: define("CELLS", [matrix("range")], "scalar", (range: unknown) => JSON.stringify(range)),
  list: define("LIST", [scalar("items", { repeating: true })], "scalar", (items: unknown) =>
    JSON.stringify(items),
  ),
  text: define("TEXT123", [], "scalar", () => "123"),
  table: define("TABLE", [scalar("rows")], "matrix", (rows: number) =>
    Array.from({ length: rows }, (_, row) => [row, "x"]),
  ),
  refuse: define("REFUSE", [scalar("x")], "scalar", () => ({ error: "#N/A", message: "No such shop." })),
};

function define(
  id: string,
  parameters: FunctionDefinition["parameters"],
  resultDimensionality: "scalar" | "matrix",
  implementation: Implementation,
) {
  return { id, name: `OPS.${id}`, parameters, resultDimensionality, implementation };
}

let engine: Engine;
let batches: FunctionCall[][];
afterEach(() => engine.dispose());

async function open(
  rows: readonly (readonly Entry[])[],
  options: FunctionOptions = { blankCells: "zero" },
): Promise<void> {
  engine = await engineOf(rows);
  batches = [];
  const invoke = async (calls: readonly FunctionCall[]): Promise<FunctionAnswer[]> => {
    batches.push([...calls]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    return calls.map(({ id, args }) => {
      const called = Object.values(functions).find((each) => each.id === id);
      const value = called?.implementation(...(args as never[]));
      return typeof value === "object" && value !== null && "error" in value
        ? (value as FunctionAnswer)
        : { value };
    });
  };
  engine.registerFunctions(Object.values(functions), invoke, options);
  await engine.idle();
}

const shown = (row: number, column: number) => engine.value(sheetId, row, column);

describe("a custom function in a cell", () => {
  it("is calculated, all calls of a round in one message", async () => {
    await open([[1, "=OPS.TWICE(A1)", "=ops.twice(A1+1)"]]);
    expect([shown(0, 1), shown(0, 2)]).toEqual([2, 4]);
    expect(batches).toHaveLength(1);
    expect(batches[0]?.map(({ address }) => address).sort()).toEqual(["Sheet1!B1", "Sheet1!C1"]);
  });

  it("settles calls within calls in as many rounds", async () => {
    await open([["=OPS.TWICE(OPS.TWICE(OPS.TWICE(1)))"]]);
    expect(shown(0, 0)).toBe(8);
    expect(batches).toHaveLength(3);
  });

  it("is not asked again what it has answered", async () => {
    await open([[1, "=OPS.TWICE(A1)", 5, "=OPS.TWICE(C1)"]]);
    await enter(engine, 0, 0, 5);
    expect(shown(0, 1)).toBe(10);
    expect(batches).toHaveLength(1);
    await enter(engine, 0, 0, 6);
    expect(batches.slice(1)).toEqual([[expect.objectContaining({ args: [6], address: "Sheet1!B1" })]]);
  });

  it("is never seen pending", async () => {
    await open([[1, '=IFERROR(OPS.TWICE(A1),"pending")']]);
    const seen: unknown[] = [];
    engine.onCellsChanged(() => seen.push(shown(0, 1)));
    await enter(engine, 0, 0, 2);
    expect(seen).toEqual([2, 4]);
  });

  it("spills a returned array, or says #SPILL! where something is in the way", async () => {
    await open([["=OPS.TABLE(2)"], [null], [null], ["=OPS.TABLE(2)"], ["in the way"]]);
    expect(engine.values(sheetId, { row: 0, column: 0, rows: 5, columns: 2 })).toEqual([
      [0, "x"],
      [1, "x"],
      ["", ""],
      ["#SPILL!", ""],
      ["in the way", ""],
    ]);
    await enter(engine, 4, 0, null);
    expect(engine.values(sheetId, { row: 3, column: 0, rows: 2, columns: 2 })).toEqual([
      [0, "x"],
      [1, "x"],
    ]);
  });

  it("returns a text that looks like a number as text", async () => {
    await open([["=OPS.TEXT123()", '=A1&"4"', "=ISTEXT(A1)"]]);
    expect([shown(0, 0), shown(0, 1), shown(0, 2)]).toEqual(["123", "1234", true]);
  });

  it("keeps the message of an error for its cell", async () => {
    await open([["=OPS.REFUSE(1)"]]);
    expect(shown(0, 0)).toBe("#N/A");
    expect(engine.valueType(sheetId, 0, 0)).toBe("Error");
    expect(engine.messageAt(sheetId, 0, 0)).toBe("No such shop.");
    engine.insertRows(sheetId, 0, 2);
    await engine.idle();
    expect(engine.messageAt(sheetId, 2, 0)).toBe("No such shop.");
  });
});

describe("the arguments of a custom function", () => {
  it("are scalars where scalars are declared, also from a reference", async () => {
    await open([[5, "=OPS.TWICE(A1)+7"]]);
    expect(shown(0, 1)).toBe(17);
  });

  it("tell a blank cell from an omitted argument", async () => {
    await open([[null, "=OPS.SHOW(A1)", "=OPS.SHOW(A1,)", "=OPS.SHOW(1,A1)", "=OPS.CELLS(A1:A2)"]]);
    expect([shown(0, 1), shown(0, 2), shown(0, 3), shown(0, 4)]).toEqual([
      "[0,null]",
      "[0,null]",
      "[1,0]",
      "[[0],[0]]",
    ]);
  });

  it("carry a blank cell as null in the manner of the web", async () => {
    await open([[null, "=OPS.CELLS(A1:A2)"]], { blankCells: "null" });
    expect(shown(0, 1)).toBe("[[null],[null]]");
  });

  it("keep the types of an array constant", async () => {
    await open([['=OPS.CELLS({1,"a";TRUE,"2"})']]);
    expect(shown(0, 0)).toBe('[[1,"a"],[true,"2"]]');
  });

  it("gather what is repeated in one list", async () => {
    await open([["=OPS.LIST(1,2,3)"]]);
    expect(shown(0, 0)).toBe("[1,2,3]");
  });

  it("hand an error on without a call", async () => {
    await open([["=1/0", "=OPS.TWICE(A1)", "=OPS.CELLS(A1:A2)"]]);
    expect([shown(0, 1), shown(0, 2)]).toEqual(["#DIV/0!", "#DIV/0!"]);
    expect(batches).toHaveLength(0);
  });

  it("call once for each cell where a range is handed in for a scalar", async () => {
    await open([[1, "=OPS.TWICE(A1:A2)"], [2]]);
    expect([shown(0, 1), shown(1, 1)]).toEqual([2, 4]);
  });
});

describe("evaluating formulas", () => {
  it("gives whole results, errors and messages, and leaves no trace", async () => {
    await open([[3, "=A1"]]);
    const before = JSON.stringify(engine.snapshot());
    const results = await engine.evaluate(["OPS.TABLE(2)", "=OPS.REFUSE(A1)", "A1*2", "1/0"]);
    expect(results[0]?.values).toEqual([
      [0, "x"],
      [1, "x"],
    ]);
    expect(results[1]).toMatchObject({ values: [["#N/A"]], error: "#N/A", message: "No such shop." });
    expect(results[2]?.values).toEqual([[6]]);
    expect(results[3]?.error).toBe("#DIV/0!");
    expect(JSON.stringify(engine.snapshot())).toBe(before);
    expect(engine.messageAt(sheetId, 0, 0)).toBeUndefined();
  });

  it("answers a thousand formulas in one message", async () => {
    await open([]);
    const formulas = Array.from({ length: 1000 }, (_, index) => `OPS.TWICE(${index})`);
    const results = await engine.evaluate(formulas);
    expect(results.map(({ values }) => values[0]?.[0])).toEqual(formulas.map((_, index) => index * 2));
    expect(batches).toHaveLength(1);
  });
});

describe("a runtime that fails", () => {
  it("makes its calls #VALUE! with its words", async () => {
    engine = await engineOf([["=OPS.TWICE(1)"]]);
    engine.registerFunctions(
      [functions.twice as FunctionDefinition],
      () => Promise.reject(new Error("gone")),
      {
        blankCells: "zero",
      },
    );
    await engine.idle();
    expect(shown(0, 0)).toBe("#VALUE!");
    expect(engine.messageAt(sheetId, 0, 0)).toBe("gone");
  });
});
