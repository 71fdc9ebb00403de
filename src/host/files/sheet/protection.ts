import { child, flag, numberAttribute, type XmlElement } from "../container/xml";
import { element, type AttributeValue } from "../container/xmlText";
import type { PasswordHash, SheetProtection } from "../extras";

type Options = SheetProtection["options"];
type Allowed = Exclude<keyof Options, "selectionMode">;

/** What the file forbids, beside what Excel allows; with what it is where the file is silent. */
const ATTRIBUTES: readonly (readonly [attribute: string, option: Allowed, forbidden: boolean])[] = [
  ["objects", "allowEditObjects", false],
  ["scenarios", "allowEditScenarios", false],
  ["formatCells", "allowFormatCells", true],
  ["formatColumns", "allowFormatColumns", true],
  ["formatRows", "allowFormatRows", true],
  ["insertColumns", "allowInsertColumns", true],
  ["insertRows", "allowInsertRows", true],
  ["insertHyperlinks", "allowInsertHyperlinks", true],
  ["deleteColumns", "allowDeleteColumns", true],
  ["deleteRows", "allowDeleteRows", true],
  ["sort", "allowSort", true],
  ["autoFilter", "allowAutoFilter", true],
  ["pivotTables", "allowPivotTables", true],
];

export function readProtection(root: XmlElement): SheetProtection | undefined {
  const protection = child(root, "sheetProtection");
  if (!protection || !flag(protection, "sheet", false)) return undefined;
  const allowed = Object.fromEntries(
    ATTRIBUTES.map(([attribute, option, forbidden]) => [option, !flag(protection, attribute, forbidden)]),
  ) as Record<Allowed, boolean>;
  const selectionMode = flag(protection, "selectUnlockedCells", false)
    ? "None"
    : flag(protection, "selectLockedCells", false)
      ? "Unlocked"
      : "Normal";
  const password = readPassword(protection, "password");
  return { options: { ...allowed, selectionMode }, ...(password ? { password } : {}) };
}

export function writeProtection(protection: SheetProtection | undefined): string {
  if (!protection) return "";
  const { options, password } = protection;
  const attributes: Record<string, AttributeValue> = {
    ...passwordAttributes(password, "password"),
    sheet: true,
  };
  for (const [attribute, option, forbidden] of ATTRIBUTES) {
    if (options[option] === forbidden) attributes[attribute] = !options[option];
  }
  if (options.selectionMode !== "Normal") attributes.selectLockedCells = true;
  if (options.selectionMode === "None") attributes.selectUnlockedCells = true;
  return element("sheetProtection", attributes);
}

/** The hash of a password; `legacy` names the attribute of the old kind. */
export function readPassword(protection: XmlElement, legacy: string): PasswordHash | undefined {
  const { algorithmName, hashValue, saltValue } = protection.attributes;
  const spinCount = numberAttribute(protection, "spinCount");
  const legacyHash = protection.attributes[legacy];
  const hash: PasswordHash = {
    ...(algorithmName === undefined ? {} : { algorithmName }),
    ...(hashValue === undefined ? {} : { hashValue }),
    ...(saltValue === undefined ? {} : { saltValue }),
    ...(spinCount === undefined ? {} : { spinCount }),
    ...(legacyHash === undefined ? {} : { legacyHash }),
  };
  return hashValue === undefined && legacyHash === undefined ? undefined : hash;
}

function passwordAttributes(hash: PasswordHash | undefined, legacy: string): Record<string, AttributeValue> {
  return {
    [legacy]: hash?.legacyHash,
    algorithmName: hash?.algorithmName,
    hashValue: hash?.hashValue,
    saltValue: hash?.saltValue,
    spinCount: hash?.spinCount,
  };
}
