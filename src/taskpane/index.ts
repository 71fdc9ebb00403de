import { automation } from "./automation";
import { showPane } from "./pane";

declare global {
  interface Window {
    opsplan: typeof automation;
  }
}

window.opsplan = automation;

// Outside of Excel there is no host: the page then says where it belongs.
void Office.onReady(({ host }) => {
  if (host) void showPane(document.body);
});
