import { EventType } from "./events";
import { action, type WorkbookMethod } from "./declare";
import type { HostWorkbook } from "./hostWorkbook";

/** The wire's names of the events of sheets, between `_Register` or `_Unregister` and the end. */
const SHEET_EVENTS: Readonly<Record<string, number>> = {
  ActivatedEvent: EventType.worksheetActivated,
  CalculatedEvent: EventType.worksheetCalculated,
  ColumnSortedEvent: EventType.worksheetColumnSorted,
  DataChangedEvent: EventType.worksheetChanged,
  DeactivatedEvent: EventType.worksheetDeactivated,
  EventNameChanged: EventType.worksheetNameChanged,
  EventVisibilityChanged: EventType.worksheetVisibilityChanged,
  FormatChangedEvent: EventType.worksheetFormatChanged,
  FormulaChangedEvent: EventType.worksheetFormulaChanged,
  ProtectionChangedEvent: EventType.worksheetProtectionChanged,
  RowHiddenChangedEvent: EventType.worksheetRowHiddenChanged,
  RowSortedEvent: EventType.worksheetRowSorted,
  SelectionChangedEvent: EventType.worksheetSelectionChanged,
  SingleClickedEvent: EventType.worksheetSingleClicked,
};

const COLLECTION_EVENTS: Readonly<Record<string, number>> = {
  ...SHEET_EVENTS,
  AddedEvent: EventType.worksheetAdded,
  DeletedEvent: EventType.worksheetDeleted,
  EventMoved: EventType.worksheetMoved,
};

function methods<T>(
  events: Readonly<Record<string, number>>,
  targetId: (target: T, host: HostWorkbook) => string,
): Record<string, WorkbookMethod<T>> {
  return Object.fromEntries(
    Object.entries(events).flatMap(([name, type]) => [
      [
        `_Register${name}`,
        action<T>([], (target, _args, host) => host.events.register(type, targetId(target, host))),
      ],
      [
        `_Unregister${name}`,
        action<T>([], (target, _args, host) => host.events.unregister(type, targetId(target, host))),
      ],
    ]),
  );
}

export function sheetEventMethods<T>(
  targetId: (target: T, host: HostWorkbook) => string,
): Record<string, WorkbookMethod<T>> {
  return methods(SHEET_EVENTS, targetId);
}

export function collectionEventMethods<T>(
  targetId: (target: T, host: HostWorkbook) => string,
): Record<string, WorkbookMethod<T>> {
  return methods(COLLECTION_EVENTS, targetId);
}
