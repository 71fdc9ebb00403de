import { css, LitElement, type CSSResult } from "lit";
import type { Localised } from "../../locale/catalogue";
import type { PaneStore } from "../store";
import { controlStyles } from "./controlStyles";
import { KeyboardKeeper } from "./keyboardKeeper";

/** A part of the pane that shows the store and is drawn anew when it changes. */
export abstract class StoreElement extends LitElement {
  static override properties = { store: { attribute: false } };

  declare store: PaneStore;

  private readonly redraw = (): void => this.requestUpdate();

  constructor() {
    super();
    new KeyboardKeeper(this);
  }

  /** Where the keyboard goes on when what had it is gone from this part. */
  get goesOnAt(): HTMLElement | null {
    return null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.store.addEventListener("change", this.redraw);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.store.removeEventListener("change", this.redraw);
  }

  /** A text in the pane's language. */
  protected say(entry: Localised): string;
  protected say<P>(entry: Localised<P>, parameters: P): string;
  protected say(entry: Localised<unknown>, parameters?: unknown): string {
    const text = entry[this.store.language] as string | ((parameters: unknown) => string);
    return typeof text === "string" ? text : text(parameters);
  }
}

/** What all views share: Office's look, calm spacing, visible focus, and nothing wider than the pane. */
export const viewStyles: CSSResult = css`
  ${controlStyles}
  :host {
    display: block;
    color: var(--colorNeutralForeground1);
    font: var(--fontWeightRegular) var(--fontSizeBase300) / var(--lineHeightBase300) var(--fontFamilyBase);
    overflow-wrap: anywhere;
  }
  h2 {
    font-size: var(--fontSizeBase400);
    line-height: var(--lineHeightBase400);
    font-weight: var(--fontWeightSemibold);
    margin: 0 0 4px;
  }
  h3 {
    font-size: var(--fontSizeBase300);
    font-weight: var(--fontWeightSemibold);
    margin: 0;
  }
  p {
    margin: 0 0 12px;
  }
  ul {
    list-style: none;
    margin: 0 0 12px;
    padding: 0;
  }
  .quiet {
    color: var(--colorNeutralForeground2);
    font-size: var(--fontSizeBase200);
  }
  .card {
    border: 1px solid var(--colorNeutralStroke1);
    border-radius: var(--borderRadiusMedium);
    background: var(--colorNeutralBackground1);
    padding: 12px;
    margin-bottom: 8px;
  }
  label {
    display: block;
    font-size: var(--fontSizeBase200);
    margin-bottom: 2px;
  }
  /* On a wide pane what belongs to a line stays together. */
  select,
  input:not([type="checkbox"]) {
    max-width: 30rem;
  }
  select,
  textarea,
  input:not([type="checkbox"]) {
    width: 100%;
    min-height: 32px;
    box-sizing: border-box;
    font: inherit;
    color: inherit;
    background: var(--colorNeutralBackground1);
    border: 1px solid var(--colorNeutralStrokeAccessible);
    border-radius: var(--borderRadiusMedium);
    padding: 4px 8px;
  }
  select:focus-visible,
  textarea:focus-visible,
  input:focus-visible,
  summary:focus-visible,
  .table:focus-visible,
  a:focus-visible,
  button:focus-visible {
    outline: 2px solid var(--colorStrokeFocus2);
    outline-offset: 1px;
  }
  input::placeholder {
    color: var(--colorNeutralForeground2);
  }
  /* What does not fit beside the triangle goes on beside it, not below. */
  summary {
    cursor: pointer;
    min-height: 24px;
    padding-left: 1em;
    text-indent: -1em;
  }
  summary h3 {
    display: inline;
  }
  .entry {
    padding: 4px 0;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .field {
    margin-bottom: 8px;
  }
  .row {
    display: flex;
    gap: 8px;
    flex-wrap: wrap;
    align-items: center;
  }
  .actions {
    margin: 12px 0;
  }
  /* A sheet is wider than a pane: it moves within its frame, and the pane does not. */
  .table {
    overflow-x: auto;
    overflow-wrap: normal;
  }
  table {
    border-collapse: collapse;
    font-size: var(--fontSizeBase200);
  }
  th,
  td {
    border: 1px solid var(--colorNeutralStroke2);
    padding: 2px 6px;
    white-space: nowrap;
    max-width: 24ch;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  /* Headings take a second line rather than the room of figures; a word, and a Chinese heading, is not broken. */
  th {
    white-space: normal;
    word-break: keep-all;
    overflow-wrap: normal;
    font-weight: var(--fontWeightRegular);
    color: var(--colorNeutralForeground2);
    background: var(--colorNeutralBackground3);
  }
  .number {
    text-align: right;
    font-variant-numeric: tabular-nums;
  }
  .failure {
    border-left: 3px solid var(--colorStatusDangerForeground1);
    padding-left: 8px;
    margin-bottom: 12px;
  }
  a.link {
    display: inline-block;
    padding: 4px 0;
    color: var(--colorBrandForegroundLink);
  }
  button.link {
    border: 0;
    background: none;
    padding: 4px 0;
    min-height: 24px;
    font: inherit;
    text-align: left;
    color: var(--colorBrandForegroundLink);
    text-decoration: underline;
    cursor: pointer;
  }
  @media (forced-colors: active) {
    .card,
    select,
    textarea,
    input {
      border-color: CanvasText;
    }
    a.link,
    button.link {
      color: LinkText;
    }
  }
`;
