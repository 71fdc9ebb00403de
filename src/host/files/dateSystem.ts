/** Days between the first days of the two systems: serial 0 of 1904 is serial 1462 of 1900. */
const DAYS_BETWEEN_SYSTEMS = 1462;

/**
 * A workbook that counts its days from 1904 is opened as one that counts from 1900: date functions then agree with date
 * cells. What a date is, is told by the format of its cell; spans and times of day stay as they are. Saving goes the
 * same way back.
 */
export function serialFrom1904(serial: number): number {
  return serial + DAYS_BETWEEN_SYSTEMS;
}

export function serialTo1904(serial: number): number {
  return serial - DAYS_BETWEEN_SYSTEMS;
}

const MS_PER_DAY = 86_400_000;
const DAY_0_OF_1900 = Date.UTC(1899, 11, 30);

/**
 * The serial (1900) of a date in ISO 8601, as some programs write cells. `undefined` where it is none.
 *
 * @example serialOfIso("2020-02-21T00:00:02Z") // 43882.00002314815
 */
export function serialOfIso(text: string): number | undefined {
  const zoned = /T.*(Z|[+-]\d\d:?\d\d)$/.test(text) || !text.includes("T") ? text : `${text}Z`;
  const time = Date.parse(zoned);
  return Number.isNaN(time) ? undefined : (time - DAY_0_OF_1900) / MS_PER_DAY;
}
