import { quoteLanguage } from "../../domain/agency/advice/quoteLanguage";
import { Decimal } from "../../domain/money/decimal";
import { jobTexts } from "../../locale/jobs";
import { bringLanguage } from "../../locale/languages";
import { casesOf } from "../../sheets/reports/agency/agencyCases";
import type { AgencyQuote } from "../../sheets/reports/agency/agencyData";
import { agencyReport, agencyTabs } from "../../sheets/reports/agency/agencyReport";
import { readScope } from "../../sheets/reading/agency/readScope";
import { SCOPE_ID } from "../../sheets/reports/agency/scope/scopeSheet";
import { TERMS_ID } from "../../sheets/reports/agency/terms/termsSheet";
import { findingsJson, type FindingsJson } from "../findingsJson";
import { gatherData } from "./agencyData";
import { readAgencyInputs } from "./agencyInputs";
import { readResult } from "../readResult";
import { agencyFigures, type AgencyFiguresJson } from "./agencyJson";
import { announceTerms, keepWrittenTerms, readKnownTerms } from "./agencyTerms";
import { detectSheets, readSheetChoices } from "../detect";
import { JobError } from "../jobError";
import type { Job, JobResult } from "../job";

/** What a person has typed of the shop; all else that the comparison rests on stands on the terms sheet. */
export interface AgencySettings {
  /** The sales of every month before refunds, in place of what the workbook tells. */
  readonly sales?: number | string | undefined;
  /** The gross margin, as a share. */
  readonly margin?: number | string | undefined;
}

/** The comparison for machines. */
export interface AgencyJobJson extends AgencyFiguresJson, FindingsJson {}

/** Agency comparison (代運營比較): what each quote costs at the shop's sales, in every reading it leaves open. */
export const agencyJob: Job<AgencySettings, AgencyJobJson> = {
  id: "agency",

  async run({ sales, margin }, context): Promise<JobResult<AgencyJobJson>> {
    const { door, language } = context;
    context.progress({ text: jobTexts.looking[language] });
    const sheets = await detectSheets(door, await readSheetChoices(door));
    if (!sheets.some(({ recognition, choice }) => recognition.kind === "quotes" && !choice.unused))
      throw new JobError({ code: "noQuotes", sheets: sheets.map(({ info }) => info.name) });
    const inputs = await readAgencyInputs(sheets, context);
    const names = await door.resultSheetNames(agencyTabs(language));
    const terms = names.get(TERMS_ID)!;
    const grid = await readResult(terms, context);
    const known = await readKnownTerms(door);
    const scope = await readResult(names.get(SCOPE_ID), context);
    const standing = { name: terms, known, ...(grid && { grid }), ...(scope && { scope: readScope(scope) }) };
    context.progress({ text: jobTexts.computing[language] });
    const typed = {
      ...(sales !== undefined && { sales: new Decimal(sales) }),
      ...(margin !== undefined && { margin: new Decimal(margin) }),
    };
    const { data, written } = gatherData(inputs, standing, context, typed);
    await bringLanguagesOf(data.quotes);
    return {
      report: agencyReport(names, data, language),
      findings: data.findings,
      json: { ...agencyFigures(data, casesOf(data)), ...findingsJson(data.findings, context) },
      announce: () => announceTerms(door, known, written),
      keep: () => keepWrittenTerms(door, written),
    };
  },
};

/** What is asked of an agency is worded in the language in which it wrote. */
async function bringLanguagesOf(quotes: readonly AgencyQuote[]): Promise<void> {
  const languages = new Set(quotes.map(({ text }) => quoteLanguage(text)));
  await Promise.all([...languages].map((language) => language && bringLanguage(language)));
}
