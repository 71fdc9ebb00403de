/** Requirement sets and the versions a host declares, such as `{ ExcelApi: "1.17" }`. */
export type RequirementSets = Readonly<Record<string, string>>;

/**
 * What the host declares where nothing else is asked for. Microsoft's client refuses what is beyond these; within
 * them, a member that the object model does not have is refused by the host, with its name.
 */
export const DEFAULT_REQUIREMENT_SETS: RequirementSets = {
  ExcelApi: "1.17",
  CustomFunctionsRuntime: "1.4",
  SharedRuntime: "1.2",
};

/** The requirement matrix of the client's context: names in small letters. */
export function requirementMatrix(sets: RequirementSets): string {
  return JSON.stringify(
    Object.fromEntries(Object.entries(sets).map(([name, version]) => [name.toLowerCase(), version])),
  );
}
