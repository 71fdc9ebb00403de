import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";

let repaired = false;

/**
 * Univer validates changed cells some moments later, and fails where their workbook or sheet is gone by then. There is
 * nothing to validate any more.
 */
export function validateNothingAfterClose(): void {
  if (repaired) return;
  repaired = true;
  const service = SheetsDataValidationValidatorService.prototype;
  const univers = service.validatorRanges;
  service.validatorRanges = async function (this: SheetsDataValidationValidatorService, ...args) {
    try {
      return await univers.apply(this, args);
    } catch (error) {
      if (error instanceof Error && error.message.startsWith("cannot find current ")) return [];
      throw error;
    }
  };
}
