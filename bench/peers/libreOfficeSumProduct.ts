import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { libreOffice } from "./installed";

type SheetRun = { readonly close: () => void } & (
  { readonly run: () => void } | { readonly run?: undefined; readonly why: string }
);

const NAMESPACES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"';

/**
 * The marginal reading as one native formula a person, calculated by LibreOffice without a window: a SUMPRODUCT over the
 * differences of the rates and one over the flats.
 */
export function libreOfficeSumProduct(
  amounts: Float64Array,
  table: readonly (readonly [number, number, number])[],
): SheetRun {
  const program = libreOffice();
  if (program === undefined) return { why: "LibreOffice is not on this machine", close: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), "opsplan-bench-"));
  const file = join(folder, "people.fods");
  writeFileSync(file, spreadsheet(amounts, table));
  return {
    run: () => {
      const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
      const args = [profile, "--headless", "--convert-to", "csv", "--outdir", folder, file];
      const { status, stderr } = spawnSync(program, args, { encoding: "utf8" });
      if (status !== 0) throw new Error(`LibreOffice could not calculate: ${stderr}`);
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function spreadsheet(amounts: Float64Array, table: readonly (readonly [number, number, number])[]): string {
  const bands = table.length;
  const [from, step, flat] = ["C", "D", "E"].map((column) => `[.$${column}$1:.$${column}$${bands}]`);
  const rows = Array.from(amounts, (amount, index) => {
    const own = `[.A${index + 1}]`;
    const formula =
      `of:=ROUND(SUMPRODUCT((${own}&gt;${from})*(${own}-${from})*${step})` +
      `+SUMPRODUCT((${own}&gt;=${from})*${flat});2)`;
    const band = table[index];
    const cells = band ? [band[0], band[1] - (table[index - 1]?.[1] ?? 0), band[2]].map(number).join("") : "";
    return `<table:table-row>${number(amount)}<table:table-cell table:formula="${formula}"/>${cells}</table:table-row>`;
  });
  return (
    `<?xml version="1.0" encoding="UTF-8"?><office:document ${NAMESPACES} office:version="1.2" ` +
    `office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>` +
    `<table:table table:name="people">${rows.join("")}</table:table></office:spreadsheet></office:body></office:document>`
  );
}

function number(value: number): string {
  return `<table:table-cell office:value-type="float" office:value="${value}"/>`;
}
