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
    gap: 4px 8px;
  }
  input[type="text"] {
    width: 100%;
    min-height: 32px;
    box-sizing: border-box;
    font: inherit;
    font-variant-numeric: tabular-nums;
    color: inherit;
    background: var(--colorNeutralBackground1);
    border: 1px solid var(--colorNeutralStrokeAccessible);
    border-radius: var(--borderRadiusMedium);
    padding: 4px 6px;
  }
  input:focus-visible {
    outline: 2px solid var(--colorStrokeFocus2);
    outline-offset: 1px;
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
    input[type="text"] {
      border-color: CanvasText;
    }
    .more,
    .less {
      color: CanvasText;
    }
  }
`;
