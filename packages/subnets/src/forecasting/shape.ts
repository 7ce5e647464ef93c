/** Pure: how large a task and its answer are. */

/** So many series are in a task that luck is small beside skill: a round's score moves by some hundredths. */
export const SERIES_COUNT = 24;
/** Values shown of each. */
export const HISTORY_LENGTH = 64;
/** Values asked for of each. */
export const FORECAST_STEPS = 6;
/** Per mille, evenly spaced and the same to both sides of the median. */
export const QUANTILE_LEVELS: readonly number[] = [50, 150, 250, 350, 450, 550, 650, 750, 850, 950];
