/** Values in memory one after the other, in a typed array of their kind, little-endian as in the digest: the rows of a column, or those of entries. */

const PAGE_SHIFT = 4;
/** Rows are kept, logged and digested by so many at a time. */
export const ROWS_PER_PAGE = 1 << PAGE_SHIFT;
/** Of a word, which is what is copied, compared and digested. A page of the narrowest kind is a whole number of them. */
export const WORD_BYTES = 4;

/** How a kind of number lies in a column. */
export interface ColumnKind<V> {
  readonly bytesPerRow: number;
  /** Access to rows that lie in `buffer` one after the other. */
  readonly over: (buffer: ArrayBuffer) => ColumnCells<V>;
}

/** Reads and writes single rows. Precondition: the row is inside of the buffer, and the value in the range of its kind. */
export interface ColumnCells<V> {
  readonly get: (row: number) => V;
  readonly set: (row: number, value: V) => void;
}

/** A bit for each row of a page. */
export type RowMask = number;

/** The mask of every row of a page. */
export const ALL_ROWS: RowMask = (1 << ROWS_PER_PAGE) - 1;

export function pageOf(row: number): number {
  return row >> PAGE_SHIFT;
}

/** The bit of a row in the mask of its page. */
export function bitOf(row: number): RowMask {
  return 1 << (row % ROWS_PER_PAGE);
}

/** For each page the mask of these rows. Precondition: they are in order. */
export function masksOf(rows: readonly number[]): Uint16Array {
  const masks = new Uint16Array(pageOf(rows.at(-1) ?? 0) + 1);
  for (const row of rows) masks[pageOf(row)] = (masks[pageOf(row)] ?? 0) | bitOf(row);
  return masks;
}

/** 32-bit words of a page. */
export function wordsPerPage({ bytesPerRow }: Pick<ColumnKind<never>, 'bytesPerRow'>): number {
  return (ROWS_PER_PAGE * bytesPerRow) / WORD_BYTES;
}

type NumberArray = Uint8Array | Uint16Array | Int16Array | Uint32Array;

function numberColumn(bytesPerRow: number, view: (buffer: ArrayBuffer) => NumberArray): ColumnKind<number> {
  return {
    bytesPerRow,
    over: (buffer) => {
      const rows = view(buffer);
      return {
        get: (row) => rows[row] ?? 0,
        set: (row, value) => {
          rows[row] = value;
        },
      };
    },
  };
}

export const u8Column = numberColumn(1, (buffer) => new Uint8Array(buffer));
export const u16Column = numberColumn(2, (buffer) => new Uint16Array(buffer));
export const i16Column = numberColumn(2, (buffer) => new Int16Array(buffer));
export const u32Column = numberColumn(4, (buffer) => new Uint32Array(buffer));

export const boolColumn: ColumnKind<boolean> = {
  bytesPerRow: 1,
  over: (buffer) => {
    const rows = new Uint8Array(buffer);
    return {
      get: (row) => rows[row] === 1,
      set: (row, value) => {
        rows[row] = value ? 1 : 0;
      },
    };
  },
};

export const u64Column: ColumnKind<bigint> = {
  bytesPerRow: 8,
  over: (buffer) => {
    const rows = new BigUint64Array(buffer);
    return {
      get: (row) => rows[row] ?? 0n,
      set: (row, value) => {
        rows[row] = value;
      },
    };
  },
};

const HALF_BITS = 64n;

/** Two halves, the low one first; a negative value in two's complement. */
function wideColumn(highHalves: (buffer: ArrayBuffer) => BigUint64Array | BigInt64Array): ColumnKind<bigint> {
  return {
    bytesPerRow: 16,
    over: (buffer) => {
      const lows = new BigUint64Array(buffer);
      const highs = highHalves(buffer);
      return {
        get: (row) => {
          const low = lows[2 * row] ?? 0n;
          const high = highs[2 * row + 1] ?? 0n;
          return high === 0n ? low : (high << HALF_BITS) | low;
        },
        set: (row, value) => {
          lows[2 * row] = value;
          highs[2 * row + 1] = value >> HALF_BITS;
        },
      };
    },
  };
}

export const u128Column = wideColumn((buffer) => new BigUint64Array(buffer));
export const i128Column = wideColumn((buffer) => new BigInt64Array(buffer));
