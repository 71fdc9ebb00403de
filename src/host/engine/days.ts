/** 31 December 9999, behind which Excel counts no days. */
export const LAST_DAY = 2_958_465;
