import type { Area } from "../engine/engine";
import { errors } from "./errors";
import { movedArea, type Shift } from "./ranges/shiftExtras";
import type { RangeTarget } from "./targets";

/** A range that a program keeps from request to request: it goes along when cells before it come or go. */
export class TrackedRange implements RangeTarget {
  readonly sheetId: string;
  private current: readonly Area[];

  constructor({ sheetId, areas }: RangeTarget) {
    this.sheetId = sheetId;
    this.current = areas;
  }

  /** The error `InvalidReference` where all of it has been deleted. */
  get areas(): RangeTarget["areas"] {
    const [first, ...others] = this.current;
    if (!first) throw errors.invalidReference();
    return [first, ...others];
  }

  shift(shift: Shift): void {
    this.current = this.current.flatMap((area) => movedArea(area, shift) ?? []);
  }
}

/** The tracked ranges of a workbook, for as long as somebody holds them. */
export class TrackedRanges {
  private readonly ranges = new Set<WeakRef<TrackedRange>>();

  track(target: RangeTarget): TrackedRange {
    const range = new TrackedRange(target);
    this.ranges.add(new WeakRef(range));
    return range;
  }

  shift(sheetId: string, shift: Shift): void {
    for (const reference of this.ranges) {
      const range = reference.deref();
      if (!range) this.ranges.delete(reference);
      else if (range.sheetId === sheetId) range.shift(shift);
    }
  }
}
