import type { Host } from "../../src/host/node/openHost";

/** A small shop's own sheets, formatted by hand, with a hidden one and one that looks at the results. */
export async function fillShop(host: Host): Promise<void> {
  await host.evaluate(`
    await Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const orders = worksheets.add("Orders");
      orders.getRange("A1:E6").formulas = [
        ["Shop", "Order no.", "Paid time", "Paid amount", "Refund"],
        ["North", "'T100001", "2026-05-01", 100, 0],
        ["South", "'T100002", "2026-05-20", "=50+0.5", 10],
        ["North", "'T100003", "2026-06-02", 80.25, 0],
        ["South", "'T100004", "2026-06-30", "twelve", 0],
        ["North", "'T100005", "2026-06-30", 7, 0],
      ];
      orders.getRange("A1:E1").format.fill.color = "#FFCC00";
      orders.getRange("A1:E1").format.font.bold = true;
      orders.getRange("D2:D6").numberFormat = [["#,##0.00"], ["#,##0.00"], ["#,##0.00"], ["#,##0.00"], ["#,##0.00"]];
      const ads = worksheets.add("Ads");
      ads.getRange("A1:C3").values = [["Month", "Shop", "Ad spend"], ["2026-05", "North", 12.5], ["2026-06", "South", 20]];
      const notes = worksheets.add("Private");
      notes.getRange("B2:B3").formulas = [["keep out"], ["=1+1"]];
      notes.visibility = "Hidden";
      names.add("TaxRate", "=0.13");
      names.add("FirstPaid", orders.getRange("D2"));
      await context.sync();
    });`);
}

/** A sheet of the user's that looks at a result. */
export async function addDashboard(host: Host, resultSheet: string): Promise<void> {
  await host.evaluate(`
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject("Dashboard").delete();
      context.workbook.worksheets.add("Dashboard").getRange("A1").formulas = [[${JSON.stringify(`='${resultSheet.replace(/'/g, "''")}'!A1`)}]];
      await context.sync();
    });`);
}

export async function removeDashboard(host: Host): Promise<void> {
  await host.evaluate(`
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Dashboard").delete();
      await context.sync();
    });`);
}

/** The user corrects an amount. */
export async function enterAmount(host: Host, amount: number): Promise<void> {
  host.faults.set([]);
  await host.evaluate(`
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Orders").getRange("D2").values = [[${amount}]];
      await context.sync();
    });`);
  await host.idle();
}

/** Deletes every result sheet and its mark, as a user would who wants none. */
export async function deleteResults(host: Host): Promise<void> {
  host.faults.set([]);
  await host.evaluate(`
    await Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      worksheets.load("items/name");
      names.load("items/name,items/formula");
      await context.sync();
      names.items.filter(({ name }) => name.startsWith("_OpsPlan.")).forEach((mark) => {
        const sheet = worksheets.items.find(({ name }) => mark.formula.replace(/'/g, "").startsWith("=" + name.replace(/'/g, "") + "!"));
        if (sheet) sheet.delete();
        mark.delete();
      });
      await context.sync();
    });`);
  await host.idle();
}
