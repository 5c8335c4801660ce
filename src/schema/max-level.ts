/** Units nest this deep at most; deeper ones stay at the last level, with a diagnostic. */
export const MAX_LEVEL = 32
