import { BaseFunction, CELL_INVERTED_INDEX_CACHE, IFunctionService } from "@univerjs/engine-formula";
import type { Engine } from "../../../../../src/host/engine/engine";
import { answerThrownErrors } from "../../../../../src/host/engine/repairs/functions/throwingFunctions";
import { expectLinear } from "../../../../growth";
import { engineOf, enter, sheetId } from "../../workbooks";

let engine: Engine;
afterEach(() => engine.dispose());

describe("SORT", () => {
  it("leaves its source as it is for other formulas", async () => {
    engine = await engineOf([[3, "=SORT(A1:A3)", "=INDEX(A1:A3,1)", '=TEXTJOIN(",",TRUE,A1:A3)'], [1], [2]]);
    expect(engine.values(sheetId, { row: 0, column: 1, rows: 3, columns: 1 })).toEqual([[1], [2], [3]]);
    expect([engine.value(sheetId, 0, 2), engine.value(sheetId, 0, 3)]).toEqual([3, "3,1,2"]);
  });
});

describe("a function that throws", () => {
  class Throwing extends BaseFunction {
    override calculate(): never {
      throw new Error("broken");
    }
  }

  it("gives #VALUE!, and the engine goes on calculating", async () => {
    engine = await engineOf([[1, "=THROWING()", "=A1+1"]]);
    const functions = engine.injector.get(IFunctionService);
    functions.registerExecutors(new Throwing("THROWING"));
    answerThrownErrors(functions);
    engine.setCells(sheetId, 0, 1, [[{ f: "=THROWING()+0" }]]);
    await engine.idle();
    expect(engine.value(sheetId, 0, 1)).toBe("#VALUE!");
    await enter(engine, 0, 0, 5);
    expect(engine.value(sheetId, 0, 2)).toBe(6);
  });
});

describe("the index of values for lookups", () => {
  it("moves a row from value to value without searching all of them", async () => {
    engine = await engineOf();
    expectLinear((rows) => {
      CELL_INVERTED_INDEX_CACHE.clear();
      CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache("book", "sheet", 0, 0, rows - 1);
      for (let row = 0; row < rows; row++) CELL_INVERTED_INDEX_CACHE.set("book", "sheet", 0, row, row, true);
    }, 1000);
    CELL_INVERTED_INDEX_CACHE.set("book", "sheet", 0, "moved", 7, true);
    const positions = CELL_INVERTED_INDEX_CACHE.getCellValuePositions("book", "sheet", 0);
    expect(positions?.get("moved")).toEqual(new Set([7]));
    expect(positions?.get(7)).toEqual(new Set());
    CELL_INVERTED_INDEX_CACHE.clear();
  });

  it("keeps no results of a column that no formula has looked through", async () => {
    engine = await engineOf();
    CELL_INVERTED_INDEX_CACHE.set("book", "sheet", 0, 12, 7, true);
    expect(CELL_INVERTED_INDEX_CACHE.getCellValuePositions("book", "sheet", 0)).toBeUndefined();
  });
});

describe("WORKDAY.INTL with a weekend of one day", () => {
  it("passes over Sundays alone: five working days after Monday, 1 January 2024, is Saturday the 6th", async () => {
    engine = await engineOf([["=WORKDAY.INTL(DATE(2024,1,1),5,11)", "=WORKDAY.INTL(DATE(2024,1,1),6,11)"]]);
    expect([engine.value(sheetId, 0, 0), engine.value(sheetId, 0, 1)]).toEqual([45297, 45299]);
  });
});
