import AxeBuilder from "@axe-core/playwright";
import { accountsHeadings, accountsSheetTexts } from "../../src/locale/accounts/accountsSheet";
import { AGENCY_SHEET, agencyTabNames } from "../../src/locale/agency/agencySheets";
import { QUOTES_SHEET_NAME } from "../../src/locale/agency/quotesSheet";
import { LINE_LABELS } from "../../src/locale/agency/agencyTerms";
import { LANGUAGES } from "../../src/locale/catalogue";
import {
  commissionHeadings,
  commissionSheetTexts,
  commissionTabNames,
} from "../../src/locale/commission/commissionSheets";
import { startTexts } from "../../src/locale/pane/paneStart";
import { PLAN_HEADINGS } from "../../src/locale/plan/plan";
import { ASSUMPTION_NAMES } from "../../src/locale/plan/planAssumptions";
import { PLAN_SHEET } from "../../src/locale/plan/planSheet";
import { PLAN_YEARS } from "../../src/locale/plan/planYears";
import { solveTexts } from "../../src/locale/pane/planSolve";
import { ordersCsv, OWN_WORDS, payWorkbook, shopWorkbook, yearOfShop } from "../../tools/ownFiles";
import { usePreview } from "./openedPreview";
import { Person } from "./person";

const preview = usePreview();

describe.each(LANGUAGES)("with files of one's own in %s,", (language) => {
  const { orders, staff, plans, people, agencies, quotes } = OWN_WORDS[language];
  const [orderSheet] = orders;
  const settled = orders[4]!;
  let person: Person;

  // They come to the same desk one after another.
  beforeAll(async () => {
    person = await Person.begins(preview.browser, preview.address, language);
  });
  beforeEach(() => person.isNew());
  afterEach(() => expect(person.tab.errors).toEqual([]));
  afterAll(() => person?.leaves());

  it("she finds OpsPlan in the language of her workbook, and nothing of the preview's bar in her way", async () => {
    const { page, pane } = person.tab;
    await pane.getByRole("button", { name: startTexts.useWorkbook[language] }).waitFor();
    await page.emulateMedia({ colorScheme: "dark" });
    const bar = await new AxeBuilder({ page }).include(".bar").include("#splitter").analyze();
    expect(bar.violations.map(({ id }) => id)).toEqual([]);
    await page.emulateMedia({ colorScheme: "light" });
  });

  it("an operations lead gets from an export of orders to a plan that follows the target she types", async () => {
    await person.opensOwnFile(`${orderSheet}.csv`, Buffer.from(ordersCsv(language)));
    await person.isTold(orderSheet, "sales");
    await person.corrects(orderSheet, "paid", settled);
    await person.goesOnTo("plan");
    await person.runs();

    const assumptions = PLAN_SHEET.assumptionsName[language];
    const plan = PLAN_SHEET.planName[language];
    const { tab } = person;
    await person.looksAt(assumptions);
    const value = PLAN_SHEET.value[language];
    // Two orders of 50,000 settled in each of twelve months.
    const lastYear = await person.cell(assumptions, ASSUMPTION_NAMES.lastYear[language], value);
    expect(await tab.value(assumptions, lastYear)).toBe(1_200_000);
    const sales = PLAN_HEADINGS.sales[language];
    const year = await person.cell(plan, PLAN_HEADINGS.year[language], sales);
    expect(await tab.value(plan, year)).toBe(1_200_000);

    const target = await person.cell(assumptions, ASSUMPTION_NAMES.target[language], value);
    await tab.type(assumptions, target, "1500000");
    expect(await tab.value(plan, year)).toBe(1_500_000);
    const why = await person.asksWhy(plan, year, "1,500,000.00");
    await why.getByText(sales).first().waitFor();

    await person.savesAndReopens();
    await person.hasChosen(orderSheet, "paid", settled);
    await person.looksAt(plan);
    expect(await tab.value(assumptions, target)).toBe(1_500_000);
    expect(await tab.value(plan, year)).toBe(1_500_000);
  });

  it("an accountant pays commission from orders, staff and a scheme, and sees a changed figure reach the payroll", async () => {
    await person.opensOwnFile("pay.xlsx", await payWorkbook(language));
    await person.isTold(orderSheet, "sales");
    await person.isTold(staff[0], "staffing");
    await person.isTold(plans[0], "commissionPlans");
    await person.corrects(orderSheet, "paid", settled);
    await person.goesOnTo("commission");
    await person.runs();

    const payouts = commissionTabNames.payouts[language];
    const payroll = commissionTabNames.payroll[language];
    const { tab } = person;
    await person.looksAt(payouts);
    const byTiers = await person.cell(payouts, people[0], commissionHeadings.commission[language]);
    const payout = await person.cell(payouts, people[0], commissionHeadings.payout[language]);
    // 2% of the first 30,000 and 5% of the other 20,000.
    expect(await tab.value(payouts, payout)).toBe(1_600);
    const net = await person.cell(
      payroll,
      commissionSheetTexts.total[language],
      commissionHeadings.net[language],
    );
    expect(await tab.value(payroll, net)).toBe(2 * (5_000 + 1_600));

    await tab.type(payouts, byTiers, "2000");
    expect(await tab.value(payouts, payout)).toBe(2_000);
    expect(await tab.value(payroll, net)).toBe(13_600);
    await person.asksWhy(payroll, net, "13,600.00");

    await person.savesAndReopens();
    await person.hasChosen(orderSheet, "paid", settled);
    await person.looksAt(payroll);
    expect(await tab.value(payroll, net)).toBe(13_600);
  });

  it("a merchant compares quotes from a chat at her own sales, and sees the ranking follow a term", async () => {
    await person.opensOwnFile("shop.xlsx", await shopWorkbook(language));
    await person.isTold(orderSheet, "sales");
    await person.corrects(orderSheet, "paid", settled);
    const { tab } = person;
    await tab.section("agency");
    await tab.pasteQuotes(quotes);
    await person.runs();

    const comparison = agencyTabNames.comparison[language];
    const terms = agencyTabNames.terms[language];
    await person.looksAt(comparison);
    // 100,000 settled a month: 12 × (8,000 + 3% of it) are 132,000, against 12 × 20,000.
    const atBase = AGENCY_SHEET.baseSales[language];
    const cost = await person.cell(comparison, atBase, AGENCY_SHEET.cost[language]);
    const cheapest = await person.cell(comparison, atBase, AGENCY_SHEET.cheapest[language]);
    expect(await tab.value(comparison, cost)).toBe(132_000);
    expect(await tab.value(comparison, cheapest)).toBe(agencies[0]);

    const fee = await person.cell(terms, LINE_LABELS.fee[language], AGENCY_SHEET.base[language]);
    await tab.type(terms, fee, "18000");
    expect(await tab.value(comparison, cost)).toBe(240_000);
    expect(await tab.value(comparison, cheapest)).toBe(agencies[1]);
    await person.asksWhy(comparison, cost, "240,000.00");

    // The other agency comes down to 15,000 a month: its quote is changed in its row, and a run takes it from there.
    await person.typesOverQuote(1, "monthlyFee", "15,000");
    await person.runs();
    expect(await tab.value(comparison, cost)).toBe(180_000);
    expect(await tab.value(comparison, cheapest)).toBe(agencies[1]);
    const onSheet = await tab.values(QUOTES_SHEET_NAME[language], "A2:D4");
    expect(onSheet.map(([agency, , , fee]) => [agency, fee])).toEqual([
      [agencies[0], ""],
      [agencies[1], 15_000],
      ["", ""],
    ]);

    await person.looksAt(agencyTabNames.crossover[language]);
    for (const agency of agencies) await person.seesInChart(agency);

    await person.savesAndReopens();
    await person.hasChosen(orderSheet, "paid", settled);
    await person.looksAt(comparison);
    expect(await tab.value(comparison, cost)).toBe(180_000);
  });
});

describe("who opens OpsPlan for the first time", () => {
  const accounts = accountsSheetTexts.sheetName.en;
  let person: Person;

  beforeAll(async () => {
    person = await Person.begins(preview.browser, preview.address, "en");
  });
  beforeEach(() => person.isNew());
  afterEach(() => expect(person.tab.errors).toEqual([]));
  afterAll(() => person?.leaves());

  /** Does something, and tells how many clicks it took; how long is told to who reads the test's output. */
  async function counted(way: string, act: () => Promise<void>): Promise<number> {
    const clicks = await person.countsClicks();
    const start = performance.now();
    await act();
    process.stdout.write(`${way}: first result after ${Math.round(performance.now() - start)} ms\n`);
    return clicks();
  }

  it("has the accounts of the sample on a sheet after 3 clicks in a blank workbook", async () => {
    const clicks = await counted("sample", async () => {
      await person.tab.pane.locator("#try-sample").click();
      await person.isTold("訂單", "sales");
      await person.pressesWhatStandsOut();
      await person.runs();
    });
    expect(clicks).toBe(3);
    expect(await person.tab.sheets()).toContain(accounts);
  });

  it("has the accounts of her own orders on a sheet after 3 clicks, each on the button that stands out", async () => {
    const { tab } = person;
    // Nobody is asked about a workbook that is saved.
    await tab.save();
    await tab.openFile("year.xlsx", await yearOfShop());
    const clicks = await counted("own workbook", async () => {
      await person.pressesWhatStandsOut();
      await person.isTold("Orders", "sales");
      await person.pressesWhatStandsOut();
      await person.runs();
    });
    expect(clicks).toBe(3);
    const total = await person.cell(accounts, accountsSheetTexts.total.en, accountsHeadings.net.en);
    // Twelve orders of 100,000.
    expect(await tab.value(accounts, total)).toBe(1_200_000);
  });
});

describe("from a goal back to the assumptions,", () => {
  const [plan, assumptions] = [PLAN_SHEET.planName.en, PLAN_SHEET.assumptionsName.en];
  const year = PLAN_HEADINGS.year.en;
  let person: Person;

  beforeAll(async () => {
    person = await Person.begins(preview.browser, preview.address, "en");
    await person.opensOwnFile("year.xlsx", await yearOfShop());
    await person.goesOnTo("plan");
    await person.runs();
    // 40% of 1,200,000 less a tenth for ads and 120,000 of pay.
    expect(await person.figures(plan, year, ["sales", "profit"])).toEqual({
      sales: 1_200_000,
      profit: 240_000,
    });
  });
  afterAll(async () => {
    const { errors } = person.tab;
    await person.leaves();
    expect(errors).toEqual([]);
  });

  it("the sales that a profit needs go into the target on a click, and the plan makes that profit", async () => {
    // (300,000 + 120,000 of pay) / 30%
    const sales = await person.asks("target", { profit: "30萬" });
    expect(sales).toBeCloseTo(1_400_000, 0);
    expect(await person.figures(plan, year, ["sales"])).toEqual({ sales: 1_200_000 });
    await person.putsIn();
    const target = await person.cell(assumptions, ASSUMPTION_NAMES.target.en, PLAN_SHEET.value.en);
    expect(await person.tab.value(assumptions, target)).toBe(sales);
    expect(await person.figures(plan, year, ["sales", "profit"])).toEqual({
      sales: 1_400_000,
      profit: 300_000,
    });
  });

  it("the ROI that a budget needs goes into the channel, and the plan's attributed sales follow", async () => {
    // 250,000 must come back of 200,000 spent, at 40% of what they sell: 3.125, rounded up.
    expect(await person.asks("roi", { budget: "200,000", left: "50,000" })).toBe(3.13);
    await person.putsIn();
    expect(await person.figures(plan, year, ["adSpend", "attributedSales"])).toEqual({
      adSpend: 140_000,
      attributedSales: 438_200,
    });
  });

  it("the people that a payroll pays become the least of their role, and the plan has and pays them", async () => {
    expect(await person.asks("people", { payroll: "2.2萬" }, "Designer")).toBe(4);
    await person.putsIn();
    const people = await person.cell(plan, year, `${PLAN_HEADINGS.people.en}: Designer`);
    expect(await person.tab.value(plan, people)).toBe(4);
    expect(await person.figures(plan, year, ["payroll", "profit"])).toEqual({
      payroll: 240_000,
      profit: 180_000,
    });
  });

  it("two years are planned when the pane says so, the second as the first where nothing else is typed", async () => {
    const { tab } = person;
    await tab.shown.locator("#horizon").selectOption("24");
    await person.runs();
    const inYears = async (label: string) => (await person.figures(plan, label, ["sales"])).sales;
    const planYear = PLAN_YEARS.planYear.en;
    expect(await inYears(planYear({ year: 2 }))).toBe(await inYears(planYear({ year: 1 })));
    expect(await inYears(PLAN_YEARS.allYears.en)).toBe(2_800_000);
    expect(await tab.shown.locator("#horizon").inputValue()).toBe("24");
  });

  it("a wrong figure is said in its own words, and there is nothing to put in", async () => {
    await person.types("target", { profit: "abc" });
    await person.solve.getByText(solveTexts.notANumber.en({ text: "abc" })).waitFor();
    expect(await person.solve.getByRole("button", { name: solveTexts.putIn.en }).count()).toBe(0);
  });
});
