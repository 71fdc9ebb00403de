import { mergeLocales } from "@univerjs/core";
import conditionalFormatting from "@univerjs/preset-sheets-conditional-formatting/locales/zh-TW";
import core from "@univerjs/preset-sheets-core/locales/zh-TW";
import dataValidation from "@univerjs/preset-sheets-data-validation/locales/zh-TW";
import drawing from "@univerjs/preset-sheets-drawing/locales/zh-TW";
import filter from "@univerjs/preset-sheets-filter/locales/zh-TW";
import note from "@univerjs/preset-sheets-note/locales/zh-TW";
import table from "@univerjs/preset-sheets-table/locales/zh-TW";

export default mergeLocales(core, conditionalFormatting, dataValidation, drawing, filter, note, table);
