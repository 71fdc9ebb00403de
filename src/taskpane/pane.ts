import { handleRibbonRequests, type RibbonRequest } from "../commands/ribbonRequests";
import { everyLanguage, text } from "../locale/catalogue";
import { bringLanguage } from "../locale/languages";
import { PaneStore } from "./store";
import { followTheme } from "./theme";
import { definePane, type OpsPane } from "./views/opsPane";

const NOT_LOADED = everyLanguage(
  text(
    "The texts of OpsPlan could not be loaded. Check the connection, then close this pane and open it again.",
    "无法加载 OpsPlan 的文字。请检查网络连接，然后关闭此窗格并重新打开。",
    "無法載入 OpsPlan 的文字。請檢查網路連線，然後關閉此窗格並重新開啟。",
  ),
);

/** Puts the pane into the page, once the texts of its language are loaded, and lets it look at the workbook. */
export async function showPane(body: HTMLElement): Promise<void> {
  const store = new PaneStore();
  try {
    await bringLanguage(store.language);
  } catch {
    body.replaceChildren(NOT_LOADED[store.language]);
    return;
  }
  followTheme();
  definePane();
  const pane = document.createElement("ops-pane") as OpsPane;
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
