import { readFileSync } from "node:fs";
import { libreOffice } from "../bench/peers/installed";
import { a1, quotedSheet } from "../src/sheets/grid";
import { cellsOfFile, isSameValue, type FileCell } from "./formulas/fileValues";
import { recalculated } from "./formulas/recalculated";

/**
 * Has LibreOffice calculate a workbook anew, and names every formula that comes to another value than the file states:
 *
 *     node -r ./tools/requireTypeScript.js tools/compareFile.ts out/opsplan-demo.xlsx
 *
 * Formulas of the add-in's own functions are passed over, which LibreOffice does not know.
 */
void main(process.argv[2]);

async function main(file: string | undefined): Promise<void> {
  const program = libreOffice();
  if (file === undefined) return say("Usage: compareFile.ts <file.xlsx>");
  if (program === undefined)
    return say("LibreOffice is not on this machine: there is nothing to compare with.");
  const bytes = readFileSync(file);
  const ours = (await cellsOfFile(bytes)).filter(({ formula }) => formula && !formula.includes("OPS."));
  const theirs = new Map(
    (await cellsOfFile(recalculated(program, bytes))).map((cell) => [placeOf(cell), cell.value]),
  );
  const different = ours.filter((cell) => !isSameValue(cell.value, theirs.get(placeOf(cell)) ?? ""));
  for (const cell of different) {
    const [stated, calculated] = [cell.value, theirs.get(placeOf(cell))].map((value) =>
      JSON.stringify(value),
    );
    say(`${placeOf(cell)} ${cell.formula}\n    stated ${stated}, LibreOffice ${calculated}`);
  }
  say(`${ours.length} formulas compared, ${different.length} differ.`);
  process.exitCode = different.length === 0 ? 0 : 1;
}

function placeOf({ sheet, row, column }: FileCell): string {
  return `${quotedSheet(sheet)}!${a1(row, column)}`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
