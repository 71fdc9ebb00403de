import { modelFormula, storedFormula } from "../../../../src/host/files/formulas/storedFormula";

const pairs: readonly (readonly [string, string])[] = [
  ["=SUM(A1:A9)", "SUM(A1:A9)"],
  ["=XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
  ["=SORT(FILTER(A1:B9,B1:B9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:B9,B1:B9>0))"],
  ["=STDEV.S(A1:A9)", "_xlfn.STDEV.S(A1:A9)"],
  ["=NETWORKDAYS.INTL(A1,A2)", "NETWORKDAYS.INTL(A1,A2)"],
  ["=OPS.MONTHLY(A1:A9,B1:B9)", "_xldudf_OPS_MONTHLY(A1:A9,B1:B9)"],
  ['=1+OPS.AMOUNT("￥1,234.50")', '1+_xldudf_OPS_AMOUNT("￥1,234.50")'],
  ["=LET(x,A1,rate,0.13,x*rate)", "_xlfn.LET(_xlpm.x,A1,_xlpm.rate,0.13,_xlpm.x*_xlpm.rate)"],
  ["=MAP(A1:A3,LAMBDA(v,v*2))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v*2))"],
  [
    "=LAMBDA(x,[y],IF(ISOMITTED(y),x,y))(1)",
    "_xlfn.LAMBDA(_xlpm.x,_xlop.y,IF(_xlfn.ISOMITTED(_xlpm.y),_xlpm.x,_xlpm.y))(1)",
  ],
  ["=SUM(A1#)", "SUM(_xlfn.ANCHORARRAY(A1))"],
  ["=@A1:A9", "_xlfn.SINGLE(A1:A9)"],
  ["=\"SORT(A1)\"&'SORT(1)'!A1&Sales[XLOOKUP(x)]", "\"SORT(A1)\"&'SORT(1)'!A1&Sales[XLOOKUP(x)]"],
  ["=訂單!A1", "訂單!A1"],
];

test.each(pairs)("%s is stored as %s and read back", (model, stored) => {
  expect(storedFormula(model)).toBe(stored);
  expect(modelFormula(stored)).toBe(model);
});

test("an underscore in the name of a function that is known stays", () => {
  const addIns = { names: ["OPS.BREAK_EVEN", "OPS.TIERS.MARGINAL"] };
  expect(storedFormula("=OPS.BREAK_EVEN(1)+OPS.TIERS.MARGINAL(2)")).toBe(
    "_xldudf_OPS_BREAK_EVEN(1)+_xldudf_OPS_TIERS_MARGINAL(2)",
  );
  expect(modelFormula("_xldudf_OPS_BREAK_EVEN(1)+_xldudf_OPS_TIERS_MARGINAL(2)", addIns)).toBe(
    "=OPS.BREAK_EVEN(1)+OPS.TIERS.MARGINAL(2)",
  );
});

test("the function of an unknown add-in gets the dot after its namespace", () => {
  expect(modelFormula("_xldudf_CONTOSO_ADD_TAX(1)")).toBe("=CONTOSO.ADD_TAX(1)");
});
