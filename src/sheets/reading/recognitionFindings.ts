import { headerKey } from "../../locale/reading/headers";
import type { Finding } from "./finding";
import type { SheetRecognition } from "./recognition";
import { COLUMN_TYPES } from "./meaning";

/** What is to be said of how a sheet was recognised: columns that are missing, doubled, guessed or in other units. */
export function recognitionFindings(recognition: SheetRecognition): Finding[] {
  const { sheet, kind, headerRow, columns, doubles, added, missing } = recognition;
  const row = Math.max(0, headerRow);
  const findings: Finding[] = [];
  if (headerRow < 0) {
    findings.push({
      severity: "warning",
      at: { sheet, row, column: 0 },
      problem: { code: "headerNotFound" },
    });
  }
  for (const meaning of missing) {
    if (!kind) continue;
    findings.push({
      severity: "error",
      at: { sheet, row, column: 0 },
      problem: { code: "columnMissing", kind, meaning },
    });
  }
  for (const [meaning, { column, header, unit, by }] of columns) {
    const at = { sheet, row, column };
    if (by === "content")
      findings.push({ severity: "note", at, found: header, problem: { code: "columnByContent", meaning } });
    if (unit !== 1 && COLUMN_TYPES[meaning] === "amount") {
      findings.push({
        severity: "note",
        at,
        found: header,
        problem: { code: "columnInUnits", meaning, unit },
      });
    }
  }
  for (const { meaning, place } of added) {
    const at = { sheet, row, column: place.column };
    const to = columns.get(meaning)!.header;
    findings.push({
      severity: "note",
      at,
      found: place.header,
      problem: { code: "columnAdded", meaning, to },
    });
  }
  for (const { meaning, place } of doubles) {
    if (meaning === "orderState") continue;
    const taken = columns.get(meaning)!.header;
    const at = { sheet, row, column: place.column };
    // Of two columns that say the very same, such as one a platform, neither is the one that counts.
    const isSame = headerKey(place.header) === headerKey(taken) && COLUMN_TYPES[meaning] === "amount";
    findings.push({
      severity: isSame ? "error" : "note",
      at,
      found: place.header,
      problem: { code: "columnTwice", meaning, taken },
    });
  }
  return findings;
}
