import { askPane, type RibbonRequest } from "./ribbonRequests";

/** The ribbon's buttons by the function names of the manifest. */
const BUTTONS: Readonly<Record<string, RibbonRequest>> = {
  monthlyAccounts: "accounts",
  insertSample: "insertSample",
};

for (const [functionName, request] of Object.entries(BUTTONS)) {
  Office.actions.associate(functionName, (event: Office.AddinCommands.Event) => {
    // Excel takes no other click until this one is completed, so a long job must not hold it.
    void Office.addin.showAsTaskpane().finally(() => event.completed());
    void askPane(request);
  });
}
