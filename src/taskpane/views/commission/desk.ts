/** The commission page's own parts, as one chunk. */
export { ClosingView } from "./closingView";
export { CommissionDeskView } from "./deskView";
export { StatementChoicesView } from "./statementChoicesView";
export { WhatIfView } from "./whatIfView";
