import { handleRibbonRequests } from "../commands/ribbonRequests";
import { PaneStore } from "./store";
import { followTheme } from "./theme";
import { definePane, type OpsPane } from "./views/opsPane";

/** Puts the pane into the page and lets it look at the workbook. */
export function showPane(body: HTMLElement): void {
  followTheme();
  definePane();
  const pane = document.createElement("ops-pane") as OpsPane;
  const store = new PaneStore();
  pane.store = store;
  body.replaceChildren(pane);
  void store.look();
  handleRibbonRequests(async (request) => {
    if (request === "insertSample") return store.trySample();
    store.go(request);
    await store.run(request);
  });
}
