import { describePrograms, SALES, SALES_TABLE } from "./programs";

describePrograms("A table", [
  {
    says: "has a name, a style and headers, as Excel gives them",
    code: `${SALES}
      const table = sheet.tables.add("A1:C4", true);
      const { name, style, showHeaders, showTotals, showBandedRows, showFilterButton } = await load(table, "");
      return { name, style, showHeaders, showTotals, showBandedRows, showFilterButton };`,
    gives: {
      name: "Table1",
      style: "TableStyleMedium2",
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showFilterButton: true,
    },
  },
  {
    says: "knows its ranges",
    code: `${SALES_TABLE}
      table.showTotals = true;
      const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange(), table.getTotalRowRange()];
      ranges.forEach((range) => range.load("address"));
      await context.sync();
      return ranges.map((range) => range.address);`,
    gives: ["Sheet1!A1:C5", "Sheet1!A1:C1", "Sheet1!A2:C4", "Sheet1!A5:C5"],
  },
  {
    says: "without headers gets a row of them above its data",
    code: `
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").values = [[1, 2], [3, 4]];
      sheet.tables.add("A1:B2", false);
      return at("A1:B3");`,
    gives: [
      ["Column1", "Column2"],
      [1, 2],
      [3, 4],
    ],
  },
  {
    says: "of headers alone takes its first rows without a gap",
    code: `
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const table = sheet.tables.add("A1:B1", true);
      table.getHeaderRowRange().values = [["Date", "Amount"]];
      table.rows.add(null, [["1/1/2017", "120"], ["1/2/2017", "142.33"]]);
      table.rows.load("count");
      const range = table.getRange().load("address");
      await context.sync();
      return [table.rows.count, range.address, await at("A1:B3")];`,
    gives: [
      2,
      "Sheet1!A1:B3",
      [
        ["Date", "Amount"],
        [42736, 120],
        [42737, 142.33],
      ],
    ],
  },
  {
    says: "shows a total of its last column, and hides it again",
    code: `${SALES_TABLE}
      table.showTotals = true;
      const shown = await at("A5:C5");
      table.showTotals = false;
      const hidden = await at("A5:C5");
      return [shown, hidden];`,
    gives: [[["Total", "", 60]], [["", "", ""]]],
  },
  {
    says: "follows a header that is typed over",
    code: `${SALES_TABLE}
      sheet.getRange("E1").formulas = [["=SUM(Sales[Amount])"]];
      sheet.getRange("C1").values = [["Net"]];
      const cell = sheet.getRange("E1").load("values, formulas");
      const column = table.columns.getItemAt(2).load("name");
      await context.sync();
      return [cell.values[0][0], cell.formulas[0][0], column.name];`,
    gives: [60, "=SUM(Sales[Net])", "Net"],
  },
  {
    says: "is sorted with its rows whole",
    code: `${SALES_TABLE}
      table.sort.apply([{ key: 2, ascending: true }]);
      return at("A2:C4");`,
    gives: [
      ["Feb", "B", 10],
      ["Mar", "A", 20],
      ["Jan", "A", 30],
    ],
  },
  {
    says: "hides rows by values, by a condition and by rank, and shows them again",
    code: `${SALES_TABLE}
      const visible = async () => {
        const view = table.getDataBodyRange().getVisibleView().load("values");
        await context.sync();
        return view.values.map((row) => row[0]).join(" ");
      };
      table.columns.getItem("Shop").filter.applyValuesFilter(["A"]);
      const byValue = await visible();
      table.columns.getItem("Amount").filter.apply({ filterOn: "Custom", criterion1: ">25" });
      const both = await visible();
      table.clearFilters();
      const all = await visible();
      table.columns.getItem("Amount").filter.applyBottomItemsFilter(2);
      return [byValue, both, all, await visible()];`,
    gives: ["Jan Mar", "Jan", "Jan Feb Mar", "Feb Mar"],
  },
  {
    says: "counts in its totals only the rows that a filter shows",
    code: `${SALES_TABLE}
      table.showTotals = true;
      const all = await at("C5");
      table.columns.getItem("Shop").filter.applyValuesFilter(["A"]);
      const filtered = await at("C5");
      table.clearFilters();
      return [all, filtered, await at("C5")];`,
    gives: [60, 50, 60],
  },
  {
    says: "of a copied sheet has a name of its own",
    code: `${SALES_TABLE}
      sheet.getRange("E1").formulas = [["=SUM(Sales[Amount])"]];
      const copy = sheet.copy();
      copy.getRange("C2").values = [[1000]];
      copy.tables.load("items/name");
      await context.sync();
      return [copy.tables.items[0].name, await at("E1")];`,
    gives: ["Sales2", 60],
  },
  {
    says: "is resized",
    code: `${SALES_TABLE}
      table.resize("A1:D6");
      const range = table.getRange().load("address");
      await context.sync();
      return [range.address, await at("A1:D1")];`,
    gives: ["Sheet1!A1:D6", [["Month", "Shop", "Amount", "Column1"]]],
  },
  {
    says: "is deleted with its cells",
    code: `${SALES_TABLE}
      table.delete();
      const gone = context.workbook.tables.getItemOrNullObject("Sales");
      await context.sync();
      return [gone.isNullObject, await at("A1:A2")];`,
    gives: [true, [[""], [""]]],
  },
  {
    says: "hides its headers and shows them again",
    code: `${SALES_TABLE}
      table.showHeaders = false;
      const range = table.getRange().load("address");
      const hidden = await at("A1:C1");
      sheet.getRange("E1").formulas = [["=SUM(Sales[Amount])"]];
      const sum = await at("E1");
      table.showHeaders = true;
      return [range.address, hidden, sum, await at("A1:C1")];`,
    gives: ["Sheet1!A2:C4", [["", "", ""]], 60, [["Month", "Shop", "Amount"]]],
  },
  {
    says: "is found by name in any case, by id and by the cells it lies on",
    code: `${SALES_TABLE}
      table.load("id");
      await context.sync();
      const found = [context.workbook.tables.getItem("SALES"), sheet.tables.getItem(table.id), sheet.getRange("B2").getTables().getFirst()];
      found.forEach((item) => item.load("name"));
      await context.sync();
      return found.map((item) => item.name);`,
    gives: ["Sales", "Sales", "Sales"],
  },
  {
    says: "cannot have the name of another one",
    code: `${SALES_TABLE}
      const other = sheet.tables.add("F1:G2", true);
      other.name = "sales";
      await context.sync();`,
    gives: "error: ItemAlreadyExists",
  },
  {
    says: "cannot have a name like an address or with a blank",
    code: `${SALES_TABLE}
      table.name = "my table";
      await context.sync();`,
    gives: "error: InvalidArgument",
  },
  {
    says: "that does not exist is an error, and a null object where one was asked for",
    code: `
      const none = context.workbook.tables.getItemOrNullObject("None");
      await context.sync();
      if (!none.isNullObject) return "exists";
      context.workbook.tables.getItem("None").load("name");
      await context.sync();`,
    gives: "error: ItemNotFound",
  },
  {
    says: "cannot lie on another one",
    code: `${SALES_TABLE}
      sheet.tables.add("B3:D8", true);
      await context.sync();`,
    gives: "error: InvalidArgument",
  },
  {
    says: "loads with its columns and rows",
    code: `${SALES_TABLE}
      context.workbook.tables.load("items/name, items/columns/items/name, items/rows/items/values");
      await context.sync();
      const [item] = context.workbook.tables.items;
      return [item.name, item.columns.items.map((column) => column.name), item.rows.items.map((row) => row.values[0][2])];`,
    gives: ["Sales", ["Month", "Shop", "Amount"], [30, 10, 20]],
  },
  {
    says: "follows rows and columns inserted and deleted on its sheet",
    code: `${SALES_TABLE}
      sheet.getRange("E9").formulas = [["=SUM(Sales[Amount])"]];
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("A:A").insert("Right");
      sheet.getRange("5:5").insert("Down");
      sheet.getRange("B5:D5").values = [["x", "C", 100]];
      const range = table.getRange().load("address");
      table.columns.load("items/name");
      await context.sync();
      const cell = await at("F12");
      return [range.address, table.columns.items.map((column) => column.name).join(), cell];`,
    gives: ["Sheet1!B3:D7", "Month,Shop,Amount", 160],
  },
  {
    says: "can have any of Excel's styles, or one of the workbook's own",
    code: `${SALES_TABLE}
      const styles = context.workbook.tableStyles;
      const own = styles.getItem("TableStyleLight9").duplicate();
      own.name = "House";
      table.style = "House";
      table.load("style");
      const found = styles.getItem("House").load("name, readOnly");
      const standard = styles.getDefault().load("name");
      await context.sync();
      return [table.style, found.readOnly, standard.name];`,
    gives: ["House", false, "TableStyleMedium2"],
  },
  {
    says: "tells of changes to its cells",
    code: `${SALES_TABLE}
      const seen = [];
      table.onChanged.add(async (event) => { seen.push(event.type + " " + event.changeType + " " + event.address); });
      await context.sync();
      sheet.getRange("C2").values = [[7]];
      sheet.getRange("H1").values = [[7]];
      await context.sync();
      return seen;`,
    gives: ["TableChanged RangeEdited C2"],
  },
]);
