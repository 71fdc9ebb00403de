import { ACCOUNTS_FUNCTIONS } from "./accountsFunctions";
import { AGENCY_FUNCTIONS } from "./agencyFunctions";
import { COMMISSION_FUNCTIONS } from "./commissionFunctions";
import { PAY_FUNCTIONS } from "./payFunctions";
import { PLAN_FUNCTIONS } from "./planFunctions";
import type { FunctionTexts } from "./functionText";

/** What Excel says of every custom function in Chinese, by the id of the function. */
export const FUNCTION_TEXTS: Readonly<Record<string, FunctionTexts>> = {
  ...ACCOUNTS_FUNCTIONS,
  ...COMMISSION_FUNCTIONS,
  ...PAY_FUNCTIONS,
  ...AGENCY_FUNCTIONS,
  ...PLAN_FUNCTIONS,
};
