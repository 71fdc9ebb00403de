import { handleRibbonRequests, type RibbonRequest } from "../commands/ribbonRequests";
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
  handleRibbonRequests((request) => perform(store, request));
}

async function perform(store: PaneStore, request: RibbonRequest): Promise<void> {
  switch (request.act) {
    case "open":
      return;
    case "run":
      store.go(request.job);
      return store.run(request.job);
    case "insert":
      store.go("sheets");
      return store.insertTemplate(request.kind);
    case "insertSample":
      return store.trySample();
    case "convert":
      store.go("more");
      return store.convert(request.scope);
    case "speak":
      return store.speak(request.language);
    case "show":
      return store.go(request.place);
  }
}
