import { css, type CSSResult } from "lit";

/** The look of an explanation at the foot of the pane. */
export const whyStyles: CSSResult = css`
  :host {
    position: sticky;
    bottom: 0;
    border-top: 1px solid var(--colorNeutralStroke1);
    background: var(--colorNeutralBackground2);
  }
  details.why > summary {
    padding: 8px 12px 8px calc(12px + 1em);
    font-weight: var(--fontWeightSemibold);
  }
  /* The pane ends where it does. */
  details.why > summary:focus-visible {
    outline-offset: -2px;
  }
  .body {
    max-height: 55vh;
    overflow-y: auto;
    padding: 0 12px 12px;
  }
  .figure {
    display: block;
    margin-bottom: 4px;
    font-size: var(--fontSizeBase500);
    line-height: var(--lineHeightBase500);
    font-weight: var(--fontWeightSemibold);
    font-variant-numeric: tabular-nums;
  }
  .text {
    max-height: 10em;
    overflow-y: auto;
    white-space: pre-wrap;
  }
  .words {
    font-variant-numeric: tabular-nums;
  }
  h3 {
    margin: 12px 0 4px;
  }
  ol {
    margin: 0;
    padding-inline-start: 20px;
  }
  li.part {
    display: flex;
    justify-content: space-between;
    max-width: 30rem;
    align-items: baseline;
    gap: 8px;
    border-bottom: 1px solid var(--colorNeutralStroke2);
  }
  .amount {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  blockquote {
    margin: 0;
    padding-inline-start: 8px;
    border-inline-start: 3px solid var(--colorNeutralStroke1);
    white-space: pre-wrap;
  }
  code {
    font-family: var(--fontFamilyMonospace);
    font-size: var(--fontSizeBase200);
  }
`;
