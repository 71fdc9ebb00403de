import { sheetMentions } from "../../../../src/host/engine/names/sheetMentions";
import { withKnownSheets } from "../../../../src/host/engine/names/sheetsInFormulas";
import { engineOf, sheetId } from "../workbooks";

describe("a formula speaks of a sheet", () => {
  const speaks = sheetMentions(
    ["Plan", "It's"],
    [
      ["Total", "Plan!$A$1"],
      ["Twice", "total*2"],
      ["Rate", "0.1"],
    ],
  );

  it.each([
    "=plan!A1",
    "='PLAN'!A1:B2",
    "='It''s'!A1",
    "=SUM('Jan:Plan'!A1)",
    "=TWICE+1",
    '=SUM(INDIRECT("Plan!A"&B1))',
  ])("in %s", (formula) => {
    expect(speaks(formula)).toBe(true);
  });

  it.each([
    "='Plan check'!A1",
    '="Plan!A1"',
    '=HYPERLINK("#Plan!A1","plan")',
    "=Rate*PLAN2",
    "=Table1[Plan]",
  ])("but not in %s", (formula) => {
    expect(speaks(formula)).toBe(false);
  });
});

it("a sheet is found in any case, and what is read from one that there is not is #REF!", () => {
  const spelling = (name: string) => (name.toLowerCase() === "it's" ? "It's" : undefined);
  expect(withKnownSheets("='it''s'!A1:B2+'It''s'!C3", spelling)).toBe("='It''s'!A1:B2+'It''s'!C3");
  expect(withKnownSheets('=SUM(Gone!A:A)&"Gone!A1"', spelling)).toBe('=SUM(#REF!)&"Gone!A1"');
  expect(withKnownSheets("='[Costs.xlsx]Gone'!A1", spelling)).toBe("='[Costs.xlsx]Gone'!A1");
});

it("a sheet that there is not leaves other formulas as they are", async () => {
  const engine = await engineOf([
    [1, "=Gone!A1+1"],
    [null, "=A1+1"],
    [null, "=SHEET1!A1+2"],
  ]);
  expect(engine.values(sheetId, { row: 0, column: 1, rows: 3, columns: 1 })).toEqual([["#REF!"], [2], [3]]);
  engine.insertSheet(1, { id: "gone", name: "Gone" });
  engine.setCells("gone", 0, 0, [[{ v: 6 }]]);
  await engine.idle();
  expect(engine.value(sheetId, 0, 1)).toBe(7);
  engine.dispose();
});
