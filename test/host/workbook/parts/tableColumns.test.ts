import { describePrograms, SALES_TABLE } from "./programs";

describePrograms("A table", [
  {
    says: "takes rows in its midst and moves what is below it",
    code: `${SALES_TABLE}
      sheet.getRange("A5").values = [["note"]];
      table.rows.add(1, [["Jan", "B", 5]]);
      return at("A1:C6");`,
    gives: [
      ["Month", "Shop", "Amount"],
      ["Jan", "A", 30],
      ["Jan", "B", 5],
      ["Feb", "B", 10],
      ["Mar", "A", 20],
      ["note", "", ""],
    ],
  },
  {
    says: "loses rows and columns",
    code: `${SALES_TABLE}
      table.rows.deleteRowsAt(0, 2);
      table.columns.getItem("Shop").delete();
      const range = table.getRange().load("address");
      await context.sync();
      return [range.address, await at("A1:B2")];`,
    gives: [
      "Sheet1!A1:B2",
      [
        ["Month", "Amount"],
        ["Mar", 20],
      ],
    ],
  },
  {
    says: "takes a column with formulas of its own row",
    code: `${SALES_TABLE}
      table.columns.add(null, [["Twice"], ["=[@Amount]*2"], ["=[@Amount]*2"], ["=[@Amount]*2"]]);
      table.rows.add(null, [["Apr", "B", 40, null]]);
      const column = table.columns.getItem("Twice").load("values, id, index");
      await context.sync();
      return [column.values, column.id, column.index];`,
    gives: [[["Twice"], [60], [20], [40], [80]], 4, 3],
  },
  {
    says: "shows a formula of its own row as it is typed",
    code: `${SALES_TABLE}
      sheet.getRange("D1:D2").formulas = [["Twice"], ["=[@Amount]*2"]];
      table.resize("A1:D4");
      sheet.getRange("D3:D4").formulas = [["=[@Amount]*2"], ["=Sales[@Amount]*2"]];
      sheet.getRange("F3").formulas = [["=Sales[@Amount]"]];
      const cells = sheet.getRange("D3:F4").load("values, formulas");
      await context.sync();
      return [cells.values, cells.formulas];`,
    gives: [
      [
        [20, "", 10],
        [40, "", ""],
      ],
      [
        ["=[@Amount]*2", "", "=Sales[@Amount]"],
        ["=[@Amount]*2", "", ""],
      ],
    ],
  },
  {
    says: "takes formulas of one value a row; several are an error, and leave the cells below as they are",
    code: `${SALES_TABLE}
      sheet.getRange("D1:D6").values = [["Double"], [""], [""], [""], ["below"], [""]];
      table.resize("A1:D4");
      const formulas = ["=[@Amount]*2", "=@Sales[Amount]*2", "=SUM([Amount])", "=[Amount]*2", "=C2:C4", "=SEQUENCE(2)"];
      const results = [];
      for (const formula of formulas) {
        sheet.getRange("D2").formulas = [[formula]];
        const cells = sheet.getRange("D2:D5").load("values");
        await context.sync();
        results.push(cells.values.flat());
      }
      sheet.getRange("F2").formulas = [["=Sales[Amount]*2"]];
      const beside = sheet.getRange("F2:F4").load("values");
      await context.sync();
      return [...results, beside.values.flat()];`,
    gives: [
      [60, "", "", "below"],
      [60, "", "", "below"],
      [60, "", "", "below"],
      ["#SPILL!", "", "", "below"],
      ["#SPILL!", "", "", "below"],
      ["#SPILL!", "", "", "below"],
      [60, 20, 40],
    ],
  },
  {
    says: "puts columns between others",
    code: `${SALES_TABLE}
      table.columns.add(1, [["Year"], [2024], [2024], [2025]]);
      return at("A1:D4");`,
    gives: [
      ["Month", "Year", "Shop", "Amount"],
      ["Jan", 2024, "A", 30],
      ["Feb", 2024, "B", 10],
      ["Mar", 2025, "A", 20],
    ],
  },
  {
    says: "is named in formulas, in any case, with its parts",
    code: `${SALES_TABLE}
      table.showTotals = true;
      sheet.getRange("E1:E7").formulas = [["=SUM(Sales[Amount])"], ["=sum(sales[amount])"], ["=Sales[[#Totals],[Amount]]"],
        ["=ROWS(Sales)"], ["=ROWS(Sales[#All])"], ["=Sales[[#Headers],[Shop]]"], ["=COUNTA(Sales[[Month]:[Shop]])"]];
      return at("E1:E7");`,
    gives: [[60], [60], [60], [3], [5], ["Shop"], [6]],
  },
  {
    says: "keeps formulas right when it grows, and when it or a column is renamed",
    code: `${SALES_TABLE}
      sheet.getRange("E1").formulas = [["=SUM(Sales[Amount])"]];
      table.rows.add(null, [["Apr", "B", 40]]);
      table.name = "Orders";
      table.columns.getItem("Amount").name = "Net";
      const cell = sheet.getRange("E1").load("values, formulas");
      await context.sync();
      return [cell.values[0][0], cell.formulas[0][0], await at("C1")];`,
    gives: [100, "=SUM(Orders[Net])", "Net"],
  },
  {
    says: "leaves an error where a formula named a column that was deleted",
    code: `${SALES_TABLE}
      sheet.getRange("E1").formulas = [["=SUM(Sales[Amount])"]];
      table.columns.getItem("Amount").delete();
      return at("D1");`,
    gives: "#REF!",
  },
  {
    says: "becomes plain cells, and formulas name the cells",
    code: `${SALES_TABLE}
      sheet.getRange("E1").formulas = [["=SUM(Sales[Amount])"]];
      const range = table.convertToRange().load("address");
      sheet.tables.load("count");
      const cell = sheet.getRange("E1").load("values, formulas");
      await context.sync();
      return [range.address, sheet.tables.count, cell.values[0][0], cell.formulas[0][0]];`,
    gives: ["Sheet1!A1:C4", 0, 60, "=SUM(Sheet1!$C$2:$C$4)"],
  },
]);
