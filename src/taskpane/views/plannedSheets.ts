import { html, type TemplateResult } from "lit";
import { extentOf } from "../../excel/writer/styleRuns";
import type { PlannedSheet } from "../../jobs/runJob";
import type { Language } from "../../locale/catalogue";
import { paneTexts } from "../../locale/pane/pane";
import { columnLetters } from "../../sheets/grid";
import { firstRows } from "../firstRows";

const ROWS_SHOWN = 12;

/** The sheets that a run would write: their names, whether they are new, their size and their first rows. */
export function plannedSheets(planned: readonly PlannedSheet[], language: Language): TemplateResult {
  return html`<ul class="planned">
    ${planned.map(({ report, replaces }) => {
      const { rows, columns } = extentOf(report);
      return html`<li class="card">
        <h3>${report.name}</h3>
        <p class="quiet">
          ${(replaces ? paneTexts.replacesResult : paneTexts.newSheet)[language]} ·
          ${paneTexts.sheetSize[language]({ rows, columns })}
        </p>
        <details>
          <summary>${paneTexts.firstRows[language]({ sheet: report.name })}</summary>
          ${table(report, columns, language)}
        </details>
      </li>`;
    })}
  </ul>`;
}

function table(report: PlannedSheet["report"], columns: number, language: Language): TemplateResult {
  const label = paneTexts.firstRows[language]({ sheet: report.name });
  const letters = Array.from({ length: columns }, (_, column) => columnLetters(column));
  return html`<div class="table" role="region" tabindex="0" aria-label=${label}>
    <table>
      <thead>
        <tr>
          <td></td>
          ${letters.map((letter) => html`<th scope="col">${letter}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${firstRows(report, ROWS_SHOWN, language).map(
          ({ row, cells }) =>
            html`<tr>
              <th scope="row">${row + 1}</th>
              ${cells.map(({ text, isNumber }) => html`<td class=${isNumber ? "number" : ""}>${text}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
