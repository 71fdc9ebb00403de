import { sheetExtras, type SheetProtection } from "../files/extras";
import { errors } from "./errors";
import { protectionProperties } from "./formats/formatProperties";
import { visitStyles } from "./formats/restyle";
import type { HostWorkbook } from "./hostWorkbook";
import type { RangeTarget } from "./targets";

export type SheetPermission = Exclude<keyof SheetProtection["options"], "selectionMode">;

/** What may be done on protected sheets. Every refusal is the error `AccessDenied`. */
export class SheetProtections {
  constructor(private readonly host: HostWorkbook) {}

  of(sheetId: string): SheetProtection | undefined {
    return this.host.extras.sheets[sheetId]?.protection;
  }

  set(sheetId: string, protection: SheetProtection | undefined): void {
    const extras = sheetExtras(this.host.extras, sheetId);
    if (protection) extras.protection = protection;
    else delete extras.protection;
  }

  /** Contents may be changed where the sheet is not protected or none of the cells is locked. */
  checkContents(target: RangeTarget): void {
    if (!this.of(target.sheetId)) return;
    visitStyles(this.host, target, (style) => {
      if (protectionProperties.locked.read(style)) throw errors.accessDenied();
      return true;
    });
  }

  /** Something that a protected sheet allows only where its options say so. */
  check(sheetId: string, permission: SheetPermission): void {
    const protection = this.of(sheetId);
    if (protection && !protection.options[permission]) throw errors.accessDenied();
  }

  /** Something that no option of a protected sheet allows. */
  checkUnprotected(sheetId: string): void {
    if (this.of(sheetId)) throw errors.accessDenied();
  }

  /** Adding, deleting, renaming, moving, hiding of sheets. */
  checkStructure(): void {
    if (this.host.extras.protection) throw errors.accessDenied();
  }
}
