import { paneTexts } from "../../locale/pane/pane";
import type { PaneStore } from "../store";

/** What a screen reader says of what goes on: what is being done and what came of it, each once. */
export function announcement(store: PaneStore): string {
  const { language } = store;
  if (store.notice) return store.notice;
  const state = store.latestRun;
  if (state?.phase === "running") return state.progress.text;
  if (state?.phase === "cancelling") return paneTexts.cancelling[language];
  if (state?.phase === "cancelled") return paneTexts.cancelled[language];
  if (state?.phase === "done") return paneTexts.doneWith[language](state);
  if (state?.phase === "previewed") return paneTexts.previewReady[language];
  return store.looking ? paneTexts.looking[language] : "";
}
