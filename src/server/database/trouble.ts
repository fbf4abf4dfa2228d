// What the keeper of a server is told when something about the installation is wrong: what, where, and what to do about it.
// It is not a Problem: those speak to the people who use Minga, in their language, over HTTP.

export class Trouble extends Error {
  readonly code: string
  /** What to do about it, as a sentence or as lines to copy. */
  readonly remedy: string

  constructor(code: string, message: string, remedy: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'Trouble'
    this.code = code
    this.remedy = remedy
  }
}
