import { css, type CSSResult } from "lit";

/** The look of typed figures, of bands side by side and of what they come to. */
export const formStyles: CSSResult = css`
  fieldset {
    border: 0;
    margin: 0 0 8px;
    padding: 0;
    min-width: 0;
  }
  legend {
    padding: 0;
    font-size: var(--fontSizeBase200);
    font-weight: var(--fontWeightSemibold);
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    max-width: 30rem;
    gap: 4px 8px;
  }
  input[type="text"] {
    font-variant-numeric: tabular-nums;
  }
  input[aria-invalid="true"] {
    border-color: var(--colorStatusDangerForeground1);
  }
  label.check {
    display: flex;
    gap: 8px;
    align-items: center;
    min-height: 24px;
    margin: 8px 0;
  }
  .sum {
    font-weight: var(--fontWeightSemibold);
  }
  .more {
    color: var(--colorStatusSuccessForeground1);
  }
  .less {
    color: var(--colorStatusDangerForeground1);
  }
  section {
    margin-top: 16px;
  }
  h3,
  .figures + .field {
    margin: 8px 0 4px;
  }
  @media (forced-colors: active) {
    .more,
    .less {
      color: CanvasText;
    }
  }
`;
