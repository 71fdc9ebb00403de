import { LocalUndoRedoService } from "@univerjs/core";

/** Keeps no history: a million written rows would be held twice for an undo that nobody can ask for. */
export class NoUndoHistory extends LocalUndoRedoService {
  override pushUndoRedo(): void {
    // Nothing is kept.
  }
}
