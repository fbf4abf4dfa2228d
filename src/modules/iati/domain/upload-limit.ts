/** Bytes of a file after unpacking: ten times the largest that a publisher of our kind has put out. */
export const largestFile = 50_000_000
