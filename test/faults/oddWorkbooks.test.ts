import type { Host } from "../../src/host/node/openHost";
import { accountsJob } from "../../src/jobs/accounts";
import { JobError } from "../../src/jobs/jobError";
import { runJob } from "../../src/jobs/runJob";
import { findingText } from "../../src/locale/findings";
import { shownFailure } from "../../src/taskpane/failure";
import { openFaultyExcel } from "./faultyExcel";
import { jobContext } from "./jobContext";
import { ownOf, readState } from "./workbookState";

const HEADER = ["Shop", "Order no.", "Paid time", "Paid amount", "Refund"];
const TWO_ORDERS = [HEADER, ["North", "'T1", "2026-05-01", 100, 0], ["South", "'T2", "2026-05-20", 50.5, 10]];

/** A program that puts cells on a sheet of orders and then does something odd to it. */
const orders = (cells: readonly (readonly unknown[])[], oddity = "") => `
  const sheet = context.workbook.worksheets.add("Orders");
  const cells = ${JSON.stringify(cells)};
  sheet.getRangeByIndexes(0, 0, cells.length, cells[0].length).formulas = cells;
  ${oddity}`;

interface OddWorkbook {
  readonly program: string;
  /** What is said of it, in a finding or as the reason why nothing was written. */
  readonly says: RegExp;
  /** Gross sales of the result; absent where there is none. */
  readonly gross?: string;
}

const ODD: Readonly<Record<string, OddWorkbook>> = {
  "nothing at all": { program: "", says: /No sheet of orders was found: the workbook is empty/ },
  "headers and no rows": { program: orders([HEADER]), says: /0 rows of data/, gross: "0.00" },
  "a single order": { program: orders(TWO_ORDERS.slice(0, 2)), says: /1 row of data/, gross: "100.00" },
  "blank rows": {
    program: orders([
      HEADER,
      ...TWO_ORDERS.slice(1),
      ...Array.from({ length: 50 }, () => HEADER.map(() => "")),
    ]),
    says: /2 rows of data/,
    gross: "150.50",
  },
  "texts where dates and amounts should be": {
    program: orders([
      HEADER,
      ...Array.from({ length: 20 }, (_, row) => HEADER.map((word) => `${word} ${row}`)),
    ]),
    says: /“Pay time” was not understood: it is not a date/,
    gross: "0.00",
  },
  "nothing but errors": {
    program: orders([HEADER, ...Array.from({ length: 5 }, () => HEADER.map(() => "=NA()"))]),
    says: /the cell holds an error/,
    gross: "0.00",
  },
  "a formula with an error among good rows": {
    program: orders([...TWO_ORDERS, ["North", "'T3", "2026-05-21", "=1/0", 0]]),
    says: /“Paid amount” was not understood: the cell holds an error/,
    gross: "150.50",
  },
  "a merged title and merged shops": {
    program: orders(
      [["All our orders", "", "", "", ""], ...TWO_ORDERS],
      `sheet.getRange("A1:E1").merge(); sheet.getRange("A3:A4").merge();`,
    ),
    says: /2 rows of data/,
    gross: "150.50",
  },
  "everything merged into one cell": {
    program: orders(TWO_ORDERS, `sheet.getRange("A1:E3").merge();`),
    says: /No sheet of orders was found among/,
  },
  "columns merged row by row": {
    program: orders(
      TWO_ORDERS.map(([shop, order, time, paid, refund]) => [
        shop,
        "",
        order,
        "",
        time,
        "",
        paid,
        "",
        refund,
        "",
      ]),
      `["A1:B3", "C1:D3", "E1:F3", "G1:H3", "I1:J3"].forEach((address) => sheet.getRange(address).merge(true));`,
    ),
    says: /2 rows of data/,
    gross: "150.50",
  },
  "hidden rows": {
    program: orders(TWO_ORDERS, `sheet.getRange("3:3").rowHidden = true;`),
    says: /2 rows of data/,
    gross: "150.50",
  },
  "a filter that hides orders": {
    program: orders(
      TWO_ORDERS,
      `sheet.autoFilter.apply(sheet.getRange("A1:E3"), 0, { filterOn: "Values", values: ["North"] });`,
    ),
    says: /2 rows of data/,
    gross: "150.50",
  },
  "protection on the orders": {
    program: orders(TWO_ORDERS, "sheet.protection.protect();"),
    says: /2 rows of data/,
    gross: "150.50",
  },
  "names of 255 characters, and ones that look nearly like cells": {
    program: orders(
      TWO_ORDERS,
      `["N".repeat(255), "訂".repeat(255), "XFE1", "A1048577", "_A1", "A1.", "TaxRate"].forEach((name) =>
         names.add(name, sheet.getRange("D2")));`,
    ),
    says: /2 rows of data/,
    gross: "150.50",
  },
  "a hidden sheet of orders alone": {
    program: orders(TWO_ORDERS, `sheet.visibility = "Hidden";`),
    says: /No sheet of orders was found/,
  },
};

describe("a workbook that holds", () => {
  let host: Host;
  beforeAll(async () => (host = await openFaultyExcel()));
  afterAll(() => host.close());

  const build = (program: string) =>
    host.evaluate(`await Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      worksheets.load("items/name");
      names.load("items/name");
      await context.sync();
      worksheets.add();
      worksheets.items.forEach((sheet) => {
        sheet.protection.unprotect();
        sheet.delete();
      });
      names.items.forEach((name) => name.delete());
      await context.sync();
      ${program}
      await context.sync();
    });`);

  const grossOf = ({ json }: { readonly json: unknown }) =>
    (json as AccountsTotals).totals.find(({ period }) => period === "all")?.gross ?? "0.00";

  it.each(Object.entries(ODD))("%s is read for what is there, or refused with a reason", async (_, odd) => {
    await build(odd.program);
    const before = ownOf(await readState(host));
    const outcome = await runJob(accountsJob, {}, jobContext()).catch((thrown: unknown) => thrown);
    expect(ownOf(await readState(host))).toBe(before);
    if (odd.gross === undefined) {
      expect(outcome).toBeInstanceOf(JobError);
      expect(shownFailure(outcome, "en").message).toMatch(odd.says);
      return;
    }
    const result = outcome as Awaited<ReturnType<typeof runJob>>;
    expect(grossOf(result)).toBe(odd.gross);
    expect(result.findings.map((finding) => findingText(finding, "en")).join("\n")).toMatch(odd.says);
  });

  it("names that mean a cell to Excel is refused by it, as ours are not: they hold dots", async () => {
    await build(orders(TWO_ORDERS));
    const codes = (await host.evaluate(`
      const codes = [];
      for (const name of ["A1", "XFD1048576", "TAX2026", "R1C1", "RC", "N".repeat(256), "two words", "1st"])
        codes.push(await Excel.run(async (context) => {
          context.workbook.names.add(name, "=1");
          await context.sync();
          return name;
        }).catch((error) => error.code));
      return codes;`)) as readonly string[];
    expect([...new Set(codes)]).toEqual(["InvalidArgument"]);
  });

  it("days that are counted from 1904 is refused, with what to do: Excel would hand over other days", async () => {
    await build(orders(TWO_ORDERS));
    const bridge = host.window["_richApiNativeBridge"] as { onMessageFromHost(json: string): void };
    const { onMessageFromHost } = bridge;
    // What DATE(1904,1,1) is in such a workbook; the host itself opens one as counting from 1900.
    bridge.onMessageFromHost = (json) => onMessageFromHost(json.replace(/("Value":)1462\b/, "$10"));
    const outcome = await runJob(accountsJob, {}, jobContext()).catch((thrown: unknown) => thrown);
    bridge.onMessageFromHost = onMessageFromHost;
    expect(shownFailure(outcome, "en").message).toMatch(/counts its days from 1904.*Use 1904 date system/);
  });

  it("a cell in the last of 16,384 columns is read like any other", async () => {
    await build(orders(TWO_ORDERS, `sheet.getRange("XFD3").values = [["far away"]];`));
    expect(grossOf(await runJob(accountsJob, {}, jobContext()))).toBe("150.50");
  });
});

interface AccountsTotals {
  readonly totals: readonly { readonly period: string; readonly gross: string }[];
}
