import { withoutNames } from "../../../../src/host/engine/names/namesInFormulas";

const meanings: Readonly<Record<string, string>> = {
  rate: "1+2",
  amounts: "Sheet1!$A$1:$A$3",
  total: "SUM(Amounts)",
  first: "Sheet1!$A$1",
  last: "Sheet1!$C$9",
  list: "{1,2;3,4}",
  twice: "LAMBDA(x,x*2)",
  ever: "ever+1",
};

const meaningOf = (name: string, sheet?: string) =>
  sheet === undefined || sheet === "It's" ? meanings[name.toLowerCase()] : undefined;

it.each([
  ["=rate*2", "=(1+2)*2"],
  ["=SUM(AMOUNTS)", "=SUM(Sheet1!$A$1:$A$3)"],
  ["=Total/Rate", "=SUM(Sheet1!$A$1:$A$3)/(1+2)"],
  ["=SUM(First:Last)", "=SUM(Sheet1!$A$1:Sheet1!$C$9)"],
  ["=INDEX(List,2,1)", "=INDEX({1,2;3,4},2,1)"],
  ["=Twice(4)", "=LAMBDA(x,x*2)(4)"],
  ["='It''s'!Rate", "=(1+2)"],
])("puts what names stand for in their places: %s", (formula, expected) => {
  expect(withoutNames(formula, meaningOf)).toBe(expected);
});

it.each([
  '="rate"&A1',
  "=Rate(2)",
  "=Other!Rate",
  "=LET(rate,3,rate*2)",
  "=Table1[rate]",
  "='my rate'!A1+Rates",
])("leaves alone what is no name: %s", (formula) => {
  expect(withoutNames(formula, meaningOf)).toBe(formula);
});

it("ends where a name stands for itself", () => {
  expect(withoutNames("=Ever", meaningOf)).toContain("#NAME?");
});
