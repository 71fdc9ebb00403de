import { automation } from "./automation";
import { showPane } from "./pane";

declare global {
  interface Window {
    opsplan: typeof automation;
  }
}

window.opsplan = automation;

void Office.onReady(() => showPane(document.body));
