import { openLibrary, type OpenLibrary } from "./openLibrary";

describe("Microsoft's client over the interpreter", () => {
  let open: OpenLibrary;
  beforeEach(async () => {
    open = await openLibrary();
    open.library.add("Orders");
  });
  afterEach(() => open.close());

  it("writes values and reads them back", async () => {
    const values = await open.run(`return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Orders").getRange("A1:B2");
      range.values = [["month", "net"], ["2020-02", 1902189.15]];
      range.load("values, address");
      await context.sync();
      return [range.address, range.values];
    })`);
    expect(values).toEqual([
      "Orders!A1:B2",
      [
        ["month", "net"],
        ["2020-02", 1902189.15],
      ],
    ]);
  });

  it("gives properties that were asked for, and no other", async () => {
    const code = await open.run(`return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Orders").getRange("A1");
      range.load("address");
      await context.sync();
      try { return range.values; } catch (error) { return error.code; }
    })`);
    expect(code).toBe("PropertyNotLoaded");
  });

  it("follows navigation properties in a load, in any case and with any separator", async () => {
    const name = await open.run(`return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Orders").getRange("A1");
      range.load(["WORKSHEET/name", "worksheet.tabColor"]);
      await context.sync();
      return [range.worksheet.name, range.worksheet.tabColor];
    })`);
    expect(name).toEqual(["Orders", ""]);
  });

  it("gives all properties where nothing is selected", async () => {
    const sheet = await open.run(`return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Orders");
      sheet.load();
      await context.sync();
      return [sheet.name, sheet.tabColor, sheet.position, sheet.id];
    })`);
    expect(sheet).toEqual(["Orders", "", 0, "{1}"]);
  });

  it("says that an item is not there by a null object, on which calls do nothing", async () => {
    const result = await open.run(`return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Missing");
      const there = context.workbook.worksheets.getItemOrNullObject("Orders");
      sheet.delete();
      sheet.tabColor = "#FF0000";
      const range = sheet.getRange("A1");
      sheet.load("name,isNullObject");
      there.load("name");
      await context.sync();
      return [sheet.isNullObject, range.isNullObject, there.isNullObject, there.name];
    })`);
    expect(result).toEqual([true, true, false, "Orders"]);
    expect(open.library.sheets).toHaveLength(1);
  });

  it("lists the items of a collection, and a part of them", async () => {
    open.library.add("Ads");
    open.library.add("Staff");
    const result = await open.run(`return Excel.run(async (context) => {
      const all = context.workbook.worksheets;
      all.load("items/name");
      const part = context.workbook.worksheets;
      await context.sync();
      const names = all.items.map((sheet) => sheet.name);
      all.load({ select: "name", top: 1, skip: 1 });
      await context.sync();
      const second = all.items;
      second[0].tabColor = "#00FF00";
      await context.sync();
      return [names, second.map((sheet) => sheet.name)];
    })`);
    expect(result).toEqual([["Orders", "Ads", "Staff"], ["Ads"]]);
    expect(open.library.sheets.map((sheet) => sheet.color)).toEqual(["", "#00FF00", ""]);
  });

  it("answers a method that gives a plain value", async () => {
    const count = await open.run(`return Excel.run(async (context) => {
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      return count.value;
    })`);
    expect(count).toBe(1);
  });

  it("sets several properties by one object", async () => {
    await open.run(`return Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Orders").set({ name: "訂單", tabColor: "#0000FF" });
      await context.sync();
    })`);
    expect(open.library.sheets[0]).toMatchObject({ name: "訂單", color: "#0000FF" });
  });

  it("hands an object that is an argument to the method", async () => {
    const values = await open.run(`return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Orders");
      sheet.getRange("A1:B1").values = [[1, 2]];
      const copy = sheet.getRange("A5:B5");
      copy.copyFrom(sheet.getRange("A1:B1"));
      copy.load("values");
      await context.sync();
      return copy.values;
    })`);
    expect(values).toEqual([[1, 2]]);
  });

  it("calls a method once, however many actions name its result", async () => {
    await open.run(`return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("New");
      sheet.tabColor = "#111111";
      sheet.load("name");
      await context.sync();
      sheet.name = "Renamed";
      await context.sync();
    })`);
    expect(open.library.sheets.map((sheet) => sheet.name)).toEqual(["Orders", "Renamed"]);
  });

  it("keeps an object from request to request until it is let go", async () => {
    const result = await open.run(`
      let kept;
      await Excel.run(async (context) => {
        kept = context.workbook.worksheets.getItem("Orders").getRange("A1:B1");
        kept.track();
        await context.sync();
      });
      kept.values = [[3, 4]];
      await kept.context.sync();
      kept.untrack();
      await kept.context.sync();
      return "done";`);
    expect(result).toBe("done");
    expect([...(open.library.sheets[0]?.cells.values() ?? [])]).toEqual([3, 4]);
  });

  it("waits for a value that has to be calculated", async () => {
    let calculated = () => {};
    open.library.calculation = new Promise((resolve) => (calculated = resolve));
    setTimeout(() => {
      open.library.sheets[0]?.cells.set("0 0", 42);
      calculated();
    }, 30);
    const values = await open.run(`return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Orders").getRange("A1").load("values");
      await context.sync();
      return range.values;
    })`);
    expect(values).toEqual([[42]]);
  });
});
