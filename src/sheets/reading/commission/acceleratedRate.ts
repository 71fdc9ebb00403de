import { Decimal } from "../../../domain/money/decimal";
import { headerKey } from "../../../locale/reading/headers";
import type { CellValue } from "../../grid";

/** Headers of what the rate is multiplied by above the target; a share under them may as well be one that comes on top. */
const ACCELERATORS = /^(?:quota)?accelerators?(?!.*rate)|倍数|倍數|加速(?!.*(?:比例|率))/;

const MULTIPLE = /^(\d+(?:\.\d+)?)\s*(?:x|×|倍|times)$|^(?:x|×)\s*(\d+(?:\.\d+)?)$/i;

const PERCENT = /^(\d+(?:\.\d+)?)\s*[%％]$/;

/** A plain number above it may be a percentage without its sign, which no multiple of it would show. */
const SURELY_A_SHARE = 0.2;

/** The rate above the target: as its cell says it, or the rate up to it times what its cell says (`1.5x`). */
export function acceleratedRate(
  above: CellValue,
  rate: CellValue,
  header: string,
): CellValue | "notUnderstood" {
  const multiple = MULTIPLE.exec(String(above ?? "").trim());
  if (!multiple) {
    const isBlank = above === null || above === "";
    return !isBlank && ACCELERATORS.test(headerKey(header)) ? "notUnderstood" : above;
  }
  const times = new Decimal(multiple[1] ?? multiple[2]!);
  const percent = PERCENT.exec(String(rate ?? "").trim());
  if (percent) return `${times.times(percent[1]!).toString()}%`;
  if (typeof rate !== "number" || rate > SURELY_A_SHARE) return "notUnderstood";
  return times.times(rate).toNumber();
}
