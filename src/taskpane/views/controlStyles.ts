import { css, type CSSResult } from "lit";

/**
 * Buttons and progress with Office's look. They are the browser's own elements, so keyboard, names and high contrast come
 * with them, and there is no script to load: `<button class="push">`, also `primary` or `small`, and `<progress>`, without
 * a value while nobody knows how long it takes.
 */
export const controlStyles: CSSResult = css`
  .push {
    min-width: 96px;
    min-height: 32px;
    padding: 0 12px;
    border: 1px solid var(--colorNeutralStroke1);
    border-radius: var(--borderRadiusMedium);
    color: var(--colorNeutralForeground1);
    background: var(--colorNeutralBackground1);
    font: var(--fontWeightSemibold) var(--fontSizeBase300) / var(--lineHeightBase300) var(--fontFamilyBase);
    cursor: pointer;
  }
  .push:enabled:hover {
    background: var(--colorNeutralBackground1Hover);
    border-color: var(--colorNeutralStroke1Hover);
  }
  .push:enabled:active {
    background: var(--colorNeutralBackground1Pressed);
    border-color: var(--colorNeutralStroke1Pressed);
  }
  .push.primary {
    color: var(--colorNeutralForegroundOnBrand);
    background: var(--colorBrandBackground);
    border-color: transparent;
  }
  .push.primary:enabled:hover {
    background: var(--colorBrandBackgroundHover);
  }
  .push.primary:enabled:active {
    background: var(--colorBrandBackgroundPressed);
  }
  .push.small {
    min-width: 64px;
    min-height: 24px;
    padding: 0 8px;
    border-radius: var(--borderRadiusSmall);
    font: var(--fontWeightRegular) var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
  }
  .push:disabled {
    color: var(--colorNeutralForegroundDisabled);
    background: var(--colorNeutralBackgroundDisabled);
    border-color: var(--colorNeutralStrokeDisabled);
    cursor: not-allowed;
  }
  progress {
    appearance: none;
    display: block;
    width: 100%;
    height: 4px;
    margin: 4px 0;
    border: 0;
    border-radius: var(--borderRadiusSmall);
    background: var(--colorNeutralBackground6);
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: none;
  }
  progress::-webkit-progress-value {
    background: var(--colorCompoundBrandBackground);
  }
  progress::-moz-progress-bar {
    background: var(--colorCompoundBrandBackground);
  }
  progress:indeterminate {
    background: linear-gradient(
        90deg,
        transparent 33%,
        var(--colorCompoundBrandBackground) 50%,
        transparent 67%
      )
      100% / 300% var(--colorNeutralBackground6);
    animation: pass 3s linear infinite;
  }
  progress:indeterminate::-moz-progress-bar {
    background: none;
  }
  @keyframes pass {
    to {
      background-position: 0%;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    progress:indeterminate {
      background-position: 50%;
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .push.primary:enabled,
    .push.primary:enabled:hover,
    .push.primary:enabled:active {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
      border-color: Highlight;
    }
    .push:disabled {
      color: GrayText;
      border-color: GrayText;
    }
    progress {
      forced-color-adjust: none;
      outline: 1px solid CanvasText;
      background: Canvas;
    }
    progress::-webkit-progress-value {
      background: Highlight;
    }
    progress::-moz-progress-bar {
      background: Highlight;
    }
    progress:indeterminate {
      background-image: linear-gradient(90deg, Canvas 33%, Highlight 50%, Canvas 67%);
    }
  }
`;
