import { setTheme } from "@fluentui/web-components/theme/set-theme.js";
import { webDarkTheme, webLightTheme } from "@fluentui/tokens";

/**
 * Follows Excel's light or dark look. Excel for the web does not tell its theme: there the browser's own preference
 * counts. High contrast is the stylesheets' part (`forced-colors`).
 */
export function followTheme(): void {
  const browser = window.matchMedia?.("(prefers-color-scheme: dark)");
  const apply = () => {
    const office = Office.context.officeTheme as { isDarkTheme?: boolean } | undefined;
    const dark = office?.isDarkTheme ?? browser?.matches ?? false;
    setTheme(dark ? webDarkTheme : webLightTheme);
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
  };
  apply();
  browser?.addEventListener("change", apply);
}
