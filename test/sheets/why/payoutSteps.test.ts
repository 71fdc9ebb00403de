import type { CellValue, Grid } from "../../../src/sheets/grid";
import { commissionCallSteps } from "../../../src/sheets/why/commissionCall";
import { payoutSteps } from "../../../src/sheets/why/payoutSteps";
import { statementSteps } from "../../../src/sheets/why/statementSteps";

const grid = (rows: readonly (readonly CellValue[])[]): Grid => ({ sheet: "", top: 0, left: 0, rows });

const MONTH = 46266;
const payouts = grid([
  ["Commission payouts"],
  ["Month", "Person", "Plan", "Basis", "Reading", "Amount", "Commission by tiers", "Held back", "Payout"],
  [MONTH, "Lin", "Service", "Net sales", "Marginal", 150000, 17500, -1750, 15750],
  [MONTH, "Chen", "Service", "Net sales", "Whole", 150000, 22500, "", 22500],
]);
const proof = grid([
  ["Month", "Person", "Plan", "Amount", "Counted", "By tiers"],
  [MONTH, "Lin", "Service", 150000, 150000, 17500],
]);
const working = grid([
  ["Plan", "From", "From included", "Up to", "Up to included", "Rate", "Flat"],
  ["Service", 0, 1, 100000, 1, 0.1, 0],
  ["Service", 100000, 0, 1e15, 0, 0.15, 0],
]);
const sheets = { payouts, proof, working };

describe("the way to a payout, from the sheets of payouts, proof and working", () => {
  it("goes band by band: 10% of 100,000 and 15% of 50,000 are 17,500, of which a tenth is held back", () => {
    expect(payoutSteps({ month: MONTH, person: "Lin", plan: "Service" }, sheets, "en")).toEqual([
      "The plan pays on net sales: 150,000.00.",
      "Plan “Service”, marginal reading.",
      "100,000.00 × 10% = 10,000.00; 50,000.00 × 15% = 7,500.00, together 17,500.00, rounded to the cent once, at the end.",
      "1,750.00 is held back until the refund window has closed.",
      "Paid out: 15,750.00.",
    ]);
  });

  it("says of a closed month, which is not on the proof, that its bands are not shown", () => {
    const said = payoutSteps({ month: MONTH, person: "Chen", plan: "Service" }, sheets, "en");
    expect(said.join(" ")).toContain("The month is closed");
    expect(said.join(" ")).not.toContain("×");
  });

  it("claims no bands that do not give the commission on the proof", () => {
    const changed = grid(proof.rows.map((row) => (row[1] === "Lin" ? [...row.slice(0, 5), 17400] : row)));
    const said = payoutSteps(
      { month: MONTH, person: "Lin", plan: "Service" },
      { ...sheets, proof: changed },
      "en",
    );
    expect(said.join(" ")).not.toContain("×");
  });

  it("says how many full steps were paid", () => {
    const paid = grid(proof.rows.map((row) => (row[1] === "Lin" ? [...row.slice(0, 5), 3600] : row)));
    const stepped = grid([
      [
        ...["Plan", "From", "From included", "Up to", "Up to included", "Rate", "Flat"],
        ...["For every", "Bonus of a step"],
      ],
      ["Service", 0, 1, 1e15, 0, 0.02, 0, 40000, 200],
    ]);
    const said = payoutSteps(
      { month: MONTH, person: "Lin", plan: "Service" },
      { payouts, proof: paid, working: stepped },
      "en",
    );
    expect(said[2]).toBe(
      "150,000.00 × 2% = 3,000.00; 3 × 200.00 = 600.00, together 3,600.00, rounded to the cent once, at the end.",
    );
  });

  it("says nothing of a person that is not there", () => {
    expect(payoutSteps({ month: MONTH, person: "Wu", plan: "Service" }, sheets, "en")).toEqual([]);
  });
});

describe("the way to a commission that a function gives", () => {
  const table = [
    ["From", "Rate"],
    [0, 0.1],
    [100000, 0.15],
  ];

  it("goes band by band in the reading that was asked for", () => {
    expect(commissionCallSteps([[[150000]], table, [["whole"]]], "en")).toEqual([
      "The amount is 150,000.00, read whole.",
      "150,000.00 × 15% = 22,500.00.",
      "Paid out: 22,500.00.",
    ]);
  });

  it("calls nothing a sum that is one band, and says to what its part of a cent is rounded", () => {
    // 100,000.05 × 15% = 15,000.0075
    const said = [[[100000.05]], table, [["whole"]]];
    expect(commissionCallSteps(said, "en")[1]).toBe(
      "100,000.05 × 15% = 15,000.0075, rounded to the cent: 15,000.01.",
    );
    expect(commissionCallSteps(said, "zh-Hans")[1]).toBe(
      "100,000.05 × 15% = 15,000.0075，四舍五入到分为 15,000.01。",
    );
  });

  it("says what a floor adds and a cap takes off", () => {
    expect(commissionCallSteps([[[1000]], table, [["分段"]], [[500]]], "en")).toContain(
      "400.00 is added to reach the floor.",
    );
    expect(commissionCallSteps([[[150000]], table, [["marginal"]], [], [[15000]]], "en")).toContain(
      "The cap takes off 2,500.00.",
    );
  });

  it("says nothing where the arguments give no commission", () => {
    expect(commissionCallSteps([[["much"]], table, [["whole"]]], "en")).toEqual([]);
    expect(commissionCallSteps([[[5]], table, [["either"]]], "en")).toEqual([]);
  });
});

describe("the sentences of a statement", () => {
  const statement = grid([
    ["Why this amount"],
    ["First."],
    [""],
    ["Second."],
    ["Band by band"],
    [0],
    ["逐級計算"],
    ["為什麼是這個數"],
    ["第一。"],
    ["逐級計算"],
    [7],
  ]);

  it("are those above the cell, of the nearest payout", () => {
    expect(statementSteps(statement, 5)).toEqual(["First.", "Second."]);
    expect(statementSteps(statement, 10)).toEqual(["第一。"]);
  });
});
