// What travels with a noun so that a file which came in can go out again without loss.
import type { Pieces } from './pieces.ts'

export interface Rest {
  /**
   * How a field was written where we would write it otherwise (`1000.00` for 1000, two texts in one language, "n/a" for a figure).
   * It is used again only as long as it still says what the field says.
   */
  kept?: Record<string, Pieces>
  /** What the standard knows and our nouns do not: it goes out as it came in. */
  carried?: Pieces
}

/** Every noun that is read from a file may have some. */
export interface HasRest {
  rest?: Rest
}
