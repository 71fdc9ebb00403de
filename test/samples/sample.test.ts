import { readFileSync, statSync } from "node:fs";
import { unzip } from "@cj-tech-master/excelts/archive";
import { SAMPLE_FILE, sampleSheets } from "../../samples/makeSample";
import type { SampleCell } from "../../samples/shop/sheet";
import { workbookBytes } from "../../samples/shop/workbook";

const sheets = sampleSheets();
const sheet = (name: string) => sheets.find((each) => each.name === name)!;
const column = (name: string, header: string) =>
  sheet(name).columns.findIndex((each) => each.header.trim() === header);
const fen = (cell: SampleCell | undefined) => Math.round(Number(cell) * 100);

/** The rows of the order sheet that are orders with amounts a machine reads. */
const orderRows = sheet("訂單").rows.filter((row) => /^\d{18}$/.test(String(row[0])));
const cell = (row: readonly SampleCell[], header: string) => row[column("訂單", header)];

/** The parts of an .xlsx file, unpacked: how they are packed differs between versions of Node. */
async function partsOf(file: Uint8Array): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  for await (const entry of unzip(file).entries()) parts.set(entry.path, await entry.text());
  return parts;
}

describe("the committed sample workbook", () => {
  test("is what the script makes, part by part", async () => {
    const made = await partsOf(await workbookBytes(sheets));
    const committed = await partsOf(readFileSync(SAMPLE_FILE));
    expect([...committed.keys()]).toEqual([...made.keys()]);
    expect([...made].filter(([part, text]) => committed.get(part) !== text).map(([part]) => part)).toEqual(
      [],
    );
  });

  test("is small enough to be inserted by a button", () => {
    expect(statSync(SAMPLE_FILE).size).toBeLessThan(1_500_000);
  });
});

describe("the sample shop", () => {
  test("has 24 months of orders from 2024-10 to 2026-09", () => {
    const created = orderRows.map((row) => Number(cell(row, "訂單建立時間")));
    expect(orderRows.length).toBeGreaterThan(5500);
    expect(Math.floor(Math.min(...created))).toBe(45566); // 2024-10-01
    expect(Math.floor(Math.max(...created))).toBe(46295); // 2026-09-30
  });

  test("keeps of every order its total less the refund, and nothing of an unpaid one", () => {
    const plain = orderRows.filter((row) =>
      ["總金額", "退款金額"].every((name) => typeof cell(row, name) === "number"),
    );
    const wrong = plain.filter((row) => {
      const unpaid = cell(row, "訂單付款時間") === null;
      const kept = unpaid ? 0 : fen(cell(row, "總金額")) - fen(cell(row, "退款金額"));
      return fen(cell(row, "買家實際支付金額")) !== kept;
    });
    expect(wrong).toEqual([]);
    expect(orderRows.filter((row) => cell(row, "訂單付款時間") === null).length).toBeGreaterThan(300);
  });

  test("sells most in November and June: 雙11 and 618", () => {
    const byMonth = new Map<string, number>();
    for (const row of orderRows) {
      const day = Math.floor(Number(cell(row, "訂單建立時間")));
      const month = new Date((day - 25569) * 86_400_000).toISOString().slice(0, 7);
      byMonth.set(month, (byMonth.get(month) ?? 0) + 1);
    }
    const busiest = [...byMonth].sort((a, b) => b[1] - a[1]).slice(0, 4);
    expect(busiest.map(([month]) => month).sort()).toEqual(["2024-11", "2025-06", "2025-11", "2026-06"]);
  });

  test("employs 14 people in the six roles", () => {
    const rows = sheet("人員").rows;
    expect(new Set(rows.map(([person]) => person)).size).toBe(14);
    expect([...new Set(rows.map(([, role]) => role))]).toEqual([
      "運營",
      "文案策劃",
      "設計/美工",
      "推廣",
      "客服",
      "倉管配送",
    ]);
  });

  test("has the untidiness of real exports", () => {
    const rows = sheet("訂單").rows;
    const labels = rows.map(([first]) => first);
    expect(sheet("訂單").preamble).toHaveLength(3);
    expect(sheet("訂單").columns.some(({ header }) => header.endsWith(" "))).toBe(true);
    expect([labels.indexOf("合計") > 0, labels[labels.length - 1]]).toEqual([true, "總計"]);
    expect(rows[labels.indexOf("合計") + 1]).toEqual(sheet("訂單").columns.map(({ header }) => header));
    expect(orderRows.filter((row) => String(cell(row, "總金額")).startsWith("￥"))).toHaveLength(2);
    expect(orderRows.filter((row) => typeof cell(row, "訂單付款時間") === "string")).toHaveLength(5);
    expect(orderRows.length - new Set(orderRows.map(([number]) => number)).size).toBe(1);
  });

  test("prints totals of all orders, in which the order that was pasted twice counts once", () => {
    const total = sheet("訂單").rows.at(-1)!;
    const once = [...new Map(orderRows.map((row) => [row[0], row])).values()];
    const refunds = once.reduce(
      (sum, row) => sum + (cell(row, "退款金額") === "--" ? 0 : fen(cell(row, "退款金額"))),
      0,
    );
    expect(fen(cell(total, "退款金額"))).toBe(refunds);
  });

  test("shares each shared order wholly", () => {
    const shares = new Map<SampleCell, number>();
    for (const [order, , share] of sheet("共同訂單").rows) {
      shares.set(order!, (shares.get(order!) ?? 0) + Math.round(Number(share) * 100));
    }
    expect([...shares.values()]).toEqual(Array.from({ length: 12 }, () => 100));
  });

  test("spends on four channels every day of the 24 months", () => {
    const rows = sheet("Ad spend").rows.filter(([date]) => typeof date === "number");
    expect(new Set(rows.map(([, channel]) => channel))).toEqual(
      new Set(["直通車", "引力魔方", "萬相台", "淘寶客"]),
    );
    expect(new Set(rows.map(([date]) => date)).size).toBe(730);
  });
});
