/** Requirement sets and the versions a host declares, such as `{ ExcelApi: "1.17" }`. */
export type RequirementSets = Readonly<Record<string, string>>;

/**
 * What the host declares where nothing else is asked for. What is beyond these is refused by the host with its
 * name, as is a member within them that the object model does not have.
 */
export const DEFAULT_REQUIREMENT_SETS: RequirementSets = {
  ExcelApi: "1.17",
  CustomFunctionsRuntime: "1.4",
  SharedRuntime: "1.2",
};

/** Whether a version is the declared one of a set or one before it. */
export function includesVersion(declared: string | undefined, version: string): boolean {
  if (declared === undefined) return false;
  const [major = 0, minor = 0] = declared.split(".").map(Number);
  const [wanted = 0, wantedMinor = 0] = version.split(".").map(Number);
  return major > wanted || (major === wanted && minor >= wantedMinor);
}

/** The requirement matrix of the client's context: names in small letters. */
export function requirementMatrix(sets: RequirementSets): string {
  return JSON.stringify(
    Object.fromEntries(Object.entries(sets).map(([name, version]) => [name.toLowerCase(), version])),
  );
}
