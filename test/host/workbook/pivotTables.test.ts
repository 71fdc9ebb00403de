import { describePrograms } from "./programs";

/** Six sales by shop and month, and a pivot table named `Sales` from H3 on. */
const SETUP = `
  sheet.getRange("A1:D7").values = [
    ["Shop", "Month", "Amount", "Orders"],
    ["North", "Jan", 100, 1],
    ["North", "Feb", 50, 2],
    ["South", "Jan", 30, 1],
    ["South", "Feb", 20, 4],
    ["South", "Jan", 10, 1],
    ["East", "Feb", 5, 1],
  ];
  const pivot = sheet.pivotTables.add("Sales", sheet.getRange("A1:D7"), sheet.getRange("H3"));
  const { hierarchies, rowHierarchies, columnHierarchies, filterHierarchies, dataHierarchies, layout } = pivot;
  const shown = async () => (await read("values", layout.getRange()))[0];
`;

describePrograms("a pivot table", [
  [
    "sums its figures up by the items of a column, in their order",
    `${SETUP}
     rowHierarchies.add(hierarchies.getItem("Shop"));
     dataHierarchies.add(hierarchies.getItem("Amount"));
     return await shown();`,
    [
      ["Row Labels", "Sum of Amount"],
      ["East", 5],
      ["North", 150],
      ["South", 60],
      ["Grand Total", 215],
    ],
  ],
  [
    "crosses items down the side with items along the top",
    `${SETUP}
     rowHierarchies.add(hierarchies.getItem("Shop"));
     columnHierarchies.add(hierarchies.getItem("Month"));
     dataHierarchies.add(hierarchies.getItem("Amount"));
     return await shown();`,
    [
      ["Sum of Amount", "Column Labels", "", ""],
      ["Row Labels", "Feb", "Jan", "Grand Total"],
      ["East", 5, "", 5],
      ["North", 50, 100, 150],
      ["South", 20, 40, 60],
      ["Grand Total", 75, 140, 215],
    ],
  ],
  [
    "stands in the tabular form with a total behind each group",
    `${SETUP}
     rowHierarchies.add(hierarchies.getItem("Shop"));
     rowHierarchies.add(hierarchies.getItem("Month"));
     dataHierarchies.add(hierarchies.getItem("Amount"));
     layout.layoutType = "Tabular";
     layout.showColumnGrandTotals = false;
     return await shown();`,
    [
      ["Shop", "Month", "Sum of Amount"],
      ["East", "Feb", 5],
      ["East Total", "", 5],
      ["North", "Feb", 50],
      ["", "Jan", 100],
      ["North Total", "", 150],
      ["South", "Feb", 20],
      ["", "Jan", 40],
      ["South Total", "", 60],
    ],
  ],
  [
    "counts and averages as it is asked to, under names that follow",
    `${SETUP}
     rowHierarchies.add(hierarchies.getItem("Month"));
     const amount = dataHierarchies.add(hierarchies.getItem("Amount"));
     dataHierarchies.add(hierarchies.getItem("Shop"));
     amount.summarizeBy = "Average";
     amount.numberFormat = "0.0";
     const text = layout.getDataBodyRange().getLastRow();
     return [await shown(), ...(await read("text", text))];`,
    [
      [
        ["Row Labels", "Average of Amount", "Count of Shop"],
        ["Feb", 25, 3],
        ["Jan", 140 / 3, 3],
        ["Grand Total", 215 / 6, 6],
      ],
      [["35.8", "6"]],
    ],
  ],
  [
    "leaves out what its filter hides",
    `${SETUP}
     rowHierarchies.add(hierarchies.getItem("Shop"));
     dataHierarchies.add(hierarchies.getItem("Amount"));
     const filter = filterHierarchies.add(hierarchies.getItem("Month"));
     filter.fields.getItem("Month").items.getItem("Jan").visible = false;
     return [...(await read("values", layout.getFilterAxisRange())), await shown()];`,
    [
      [["Month", "Feb"]],
      [
        ["Row Labels", "Sum of Amount"],
        ["East", 5],
        ["North", 50],
        ["South", 20],
        ["Grand Total", 75],
      ],
    ],
  ],
  [
    "moves a column from one axis to another, and sees changed data when it is refreshed",
    `${SETUP}
     rowHierarchies.add(hierarchies.getItem("Shop"));
     columnHierarchies.add(hierarchies.getItem("Shop"));
     dataHierarchies.add(hierarchies.getItem("Orders"));
     const left = rowHierarchies.getItemOrNullObject("Shop");
     await context.sync();
     sheet.getRange("D2").values = [[10]];
     pivot.refresh();
     return [left.isNullObject, await shown()];`,
    [
      true,
      [
        ["Sum of Orders", "Column Labels", "", "", ""],
        ["", "East", "North", "South", "Grand Total"],
        ["", 1, 12, 6, 19],
      ],
    ],
  ],
  [
    "shows a text where there is nothing to sum up",
    `${SETUP}
     rowHierarchies.add(hierarchies.getItem("Shop"));
     columnHierarchies.add(hierarchies.getItem("Month"));
     dataHierarchies.add(hierarchies.getItem("Amount"));
     layout.emptyCellText = "none";
     layout.load("emptyCellText, fillEmptyCells, autoFormat");
     const figures = await read("values", layout.getDataBodyRange());
     return [figures[0][0], layout.emptyCellText, layout.fillEmptyCells, layout.autoFormat];`,
    [[5, "none", 5], "none", true, true],
  ],
  [
    "takes its cells along when it is deleted",
    `${SETUP}
     rowHierarchies.add(hierarchies.getItem("Shop"));
     dataHierarchies.add(hierarchies.getItem("Amount"));
     pivot.delete();
     const count = sheet.pivotTables.getCount();
     const left = sheet.getRange("H1:L20").getUsedRangeOrNullObject(true);
     await context.sync();
     return [count.value, left.isNullObject];`,
    [0, true],
  ],
  [
    "is refused where its data has a column without a name, or another of its name stands on the sheet",
    `${SETUP}
     await context.sync();
     const again = () => sheet.pivotTables.add("sales", sheet.getRange("A1:D7"), sheet.getRange("M3"));
     const nameless = () => sheet.pivotTables.add("Other", sheet.getRange("A1:E7"), sheet.getRange("M3"));
     return [await failure(again), await failure(nameless)];`,
    ["ItemAlreadyExists", "InvalidArgument"],
  ],
]);
