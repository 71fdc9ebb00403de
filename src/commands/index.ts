import { BUTTONS } from "./buttons";
import { askPane } from "./ribbonRequests";

for (const [functionName, request] of Object.entries(BUTTONS)) {
  // A shortcut's action is called without an event.
  Office.actions.associate(functionName, (event?: Office.AddinCommands.Event) => {
    // Excel takes no other click until this one is completed, so a long job must not hold it.
    void Office.addin.showAsTaskpane().finally(() => event?.completed());
    void askPane(request);
  });
}
