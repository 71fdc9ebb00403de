import { automation } from "./automation";

declare global {
  interface Window {
    opsplan: typeof automation;
  }
}

window.opsplan = automation;

void Office.onReady(async () => {
  const { showPane } = await import(/* webpackChunkName: "pane" */ "./pane");
  showPane(document.body);
});
