/** The keys of `assets/shortcuts.json`, by the function they call; the pane shows them. */
export const SHORTCUTS = {
  openPane: "Ctrl+Alt+Shift+O",
  runAccounts: "Ctrl+Alt+Shift+A",
  runPlan: "Ctrl+Alt+Shift+P",
  runWork: "Ctrl+Alt+Shift+W",
  runCommission: "Ctrl+Alt+Shift+C",
  runAgency: "Ctrl+Alt+Shift+G",
  showFindings: "Ctrl+Alt+Shift+F",
} as const;
