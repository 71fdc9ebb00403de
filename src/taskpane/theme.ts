import { COLOURS, TOKENS } from "./tokens";

/**
 * Follows Excel's light or dark look. Excel for the web does not tell its theme: there the browser's own preference
 * counts. High contrast is the stylesheets' part (`forced-colors`).
 */
export function followTheme(): void {
  const { style } = document.documentElement;
  for (const [token, value] of Object.entries(TOKENS)) style.setProperty(`--${token}`, String(value));
  const browser = window.matchMedia?.("(prefers-color-scheme: dark)");
  const apply = () => {
    const office = Office.context.officeTheme as { isDarkTheme?: boolean } | undefined;
    const look = (office?.isDarkTheme ?? browser?.matches) ? "dark" : "light";
    for (const [token, colour] of Object.entries(COLOURS)) style.setProperty(`--${token}`, colour[look]);
    style.colorScheme = look;
  };
  apply();
  browser?.addEventListener("change", apply);
}
