/** Time is given, never taken: the server's start passes the real one, tests their own. */
export type Clock = () => Date
