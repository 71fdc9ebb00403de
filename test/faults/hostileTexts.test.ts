import type { Host } from "../../src/host/node/openHost";
import { accountsJob } from "../../src/jobs/accounts";
import { runJob } from "../../src/jobs/runJob";
import { openFaultyExcel } from "./faultyExcel";
import { jobContext } from "./jobContext";
import { readState, type SheetState } from "./workbookState";

const HOSTILE = [
  "=cmd|'/c calc'!A1",
  "+1+1",
  "-2",
  "@SUM(A1)",
  "＝1+1",
  "\u202e=1+1",
  "\t=1+1",
  "\"quoted\" & 'single'",
  "<img src=x onerror=alert(1)>",
  "=" + "x".repeat(40_000),
];

const SHEET_NAMES = [
  "A1",
  "R1C1",
  "RC",
  "It's 5",
  "a'b'c",
  "TRUE",
  "😀 sales",
  "客服（一）",
  "a&b",
  "x".repeat(31),
];

describe("texts of the user's that look like something else", () => {
  let host: Host;
  beforeAll(async () => (host = await openFaultyExcel()));
  afterAll(() => host.close());

  const runAccounts = async (): Promise<SheetState[]> => {
    const { written } = await runJob(accountsJob, {}, jobContext());
    const names = written.map(({ name }) => name);
    return (await readState(host)).sheets.filter(({ name }) => names.includes(name));
  };

  it("stay texts in every result sheet", async () => {
    // A cell takes 32,767 characters; what is longer reaches no workbook.
    const rows = HOSTILE.map((text, index) => [
      `'${text.slice(0, 32_000)}`,
      `'${text.slice(0, 32_000)} ${index}`,
      "2026-05-01",
      index % 2 === 0 ? 10 : `'${text.slice(0, 300)}`,
    ]);
    await host.evaluate(`await Excel.run(async (context) => {
      const orders = context.workbook.worksheets.add("Orders");
      orders.getRange("A1:D${rows.length + 1}").formulas = ${JSON.stringify([["Shop", "Order no.", "Paid time", "Paid amount"], ...rows])};
      await context.sync();
    });`);
    const sheets = await runAccounts();
    // A text that looks like a formula gives itself as its formula; a formula gives what it calculates.
    const live = sheets.flatMap(({ cells, values }) => {
      const shown = (values as unknown[][]).flat();
      const formulas = (cells!.formulas as unknown[][]).flat();
      return formulas.filter(
        (formula, index): formula is string => String(formula).startsWith("=") && formula !== shown[index],
      );
    });
    expect(live.length).toBeGreaterThan(10);
    const outsideOfQuotes = live.map((formula) => formula.replace(/"(?:[^"]|"")*"/g, '""'));
    expect(outsideOfQuotes.filter((formula) => /cmd|xxx|@SUM|calc/.test(formula))).toEqual([]);
    const shops = (sheets[0]!.values as unknown[][]).map((row) => row[1]);
    expect(shops).toEqual(expect.arrayContaining([HOSTILE[0], HOSTILE[2], HOSTILE[8]]));
  });

  it.each(SHEET_NAMES)("lead from a finding to its cell on a sheet that is named %s", async (name) => {
    const present = (await readState(host)).sheets.find(
      ({ values }) => (values as unknown[][] | null)?.[0]?.[0] === "Shop",
    )!.name;
    await host.evaluate(`await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(${JSON.stringify(present)}).name = ${JSON.stringify(name)};
      await context.sync();
    });`);
    const [, findings] = await runAccounts();
    const links = (findings!.cells!.formulas as unknown[][])
      .flat()
      .filter((formula): formula is string => String(formula).startsWith("=HYPERLINK("));
    expect(links.length).toBeGreaterThan(0);
    const target = /^=HYPERLINK\("#((?:[^"]|"")*)"/.exec(links[0]!)![1]!.replace(/""/g, '"');
    const [reached] = await host.calculate([`=ROWS(${target})`]);
    expect(reached).toMatchObject({ values: [[1]] });
    const errors = (findings!.values as unknown[][])
      .flat()
      .filter((value) => /^#(REF|NAME|VALUE)/.test(String(value)));
    expect(errors).toEqual([]);
  });
});
