import { LANGUAGES } from "../../../src/locale/catalogue";
import { choicesOf } from "../../../src/locale/reading/templates";
import { adjustmentKindIn } from "../../../src/sheets/reading/commission/personMonths";
import { basisIn } from "../../../src/sheets/reading/commission/planBasis";
import {
  drawKindIn,
  measureIn,
  modeIn,
  poolIn,
  recognitionIn,
  salesOfIn,
} from "../../../src/sheets/reading/commission/planWords";
import { MEANINGS, SHEET_KINDS } from "../../../src/sheets/reading/meaning";
import { recogniseSheet } from "../../../src/sheets/reading/recognise";
import { gridOfSheet } from "../../../src/sheets/reports/parts/gridOfSheet";
import { templateSheet } from "../../../src/sheets/templates/templateSheet";

const ALL = SHEET_KINDS.flatMap((kind) => LANGUAGES.map((language) => ({ kind, language })));

describe("a template sheet", () => {
  it.each(ALL)(
    "of $kind in $language is read as what it is, every column by its header",
    ({ kind, language }) => {
      const sheet = templateSheet(kind, language);
      const { columns, ...recognised } = recogniseSheet(gridOfSheet(sheet));
      expect(recognised).toMatchObject({ kind, headerRow: 0, missing: [], doubles: [] });
      const headers = sheet.blocks[0]!.cells[0]!;
      const places = MEANINGS[kind].flatMap((meaning) => columns.get(meaning)?.column ?? []);
      expect(places.sort((a, b) => a - b)).toEqual(headers.map((_, column) => column));
    },
  );

  it.each(ALL)(
    "of $kind in $language keeps to what Excel takes of tabs, prompts and lists",
    ({ kind, language }) => {
      const { name, validations } = templateSheet(kind, language);
      expect(name.length).toBeLessThanOrEqual(31);
      for (const { prompt, rule } of validations!) {
        expect(prompt!.title.length).toBeLessThanOrEqual(32);
        expect(prompt!.message.length).toBeLessThanOrEqual(255);
        if (rule.kind === "list") expect(rule.values.join(",").length).toBeLessThanOrEqual(255);
      }
    },
  );

  it.each(LANGUAGES)("offers words in %s that the reading understands, each as another thing", (language) => {
    const understood = (
      kind: "commissionPlans" | "adjustments",
      meaning: Parameters<typeof choicesOf>[1],
      read: (text: string) => unknown,
    ) => choicesOf(kind, meaning)![language].map(read);
    expect(understood("commissionPlans", "mode", modeIn)).toEqual(["marginal", "whole"]);
    expect(understood("commissionPlans", "basis", basisIn)).toEqual([
      "net",
      "gross",
      "grossProfit",
      "units",
      "orders",
      "attainment",
    ]);
    expect(understood("commissionPlans", "allotment", poolIn)).toEqual([
      "own",
      "attendance",
      "score",
      "equal",
    ]);
    expect(understood("commissionPlans", "salesOf", salesOfIn)).toEqual(["own", "shop"]);
    expect(understood("commissionPlans", "measure", measureIn)).toEqual([
      "period",
      "quarter",
      "half",
      "year",
      "cumulative",
    ]);
    expect(understood("commissionPlans", "recognition", recognitionIn)).toEqual([
      "order",
      "pay",
      "delivery",
      "receipt",
    ]);
    expect(understood("commissionPlans", "drawKind", drawKindIn)).toEqual([
      "recoverable",
      "nonrecoverable",
      "forgiven",
    ]);
    expect(understood("adjustments", "adjustment", adjustmentKindIn)).toEqual([
      "bonus",
      "allowance",
      "deduction",
    ]);
  });
});
