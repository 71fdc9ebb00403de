import type { AgencySetting } from "../../../../locale/agency/agencyTerms";
import { BODY_ROW } from "../../parts/sheetHead";

/** The row of the headings of the terms sheet. */
export const TERMS_HEADER_ROW = BODY_ROW;

/** What all quotes are priced with, in the order of the terms sheet. */
export const SETTINGS: readonly AgencySetting[] = ["margin", "refundRate", "gmvShare", "adSpend", "mapUpTo"];

/** Where a setting stands when the terms sheet is written: below the headings and the section's title. */
export const settingRow = (setting: AgencySetting): number =>
  TERMS_HEADER_ROW + 2 + SETTINGS.indexOf(setting);
