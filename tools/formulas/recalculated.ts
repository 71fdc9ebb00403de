import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Without it LibreOffice shows the values that a file brings along. */
const CALCULATE_ON_LOAD =
  '<?xml version="1.0" encoding="UTF-8"?>' +
  '<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">' +
  '<item oor:path="/org.openoffice.Office.Calc/Formula/Load">' +
  '<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>';

/** The .xlsx as LibreOffice saves it when it has calculated it anew. */
export function recalculated(program: string, xlsx: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "opsplan-formulas-"));
  try {
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), CALCULATE_ON_LOAD);
    const file = join(folder, "given.xlsx");
    writeFileSync(file, xlsx);
    const to = join(folder, "calculated");
    const args = [
      `-env:UserInstallation=file://${profile}`,
      "--headless",
      "--convert-to",
      "xlsx",
      "--outdir",
      to,
      file,
    ];
    const { status, stderr } = spawnSync(program, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(`LibreOffice could not calculate: ${stderr}`);
    return readFileSync(join(to, "given.xlsx"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
