// Refusals that are said in more than one place. Those of signing in are all alike: which half was wrong is nobody's business.
import { Problem, refused } from '#kernel/problem.ts'
import { blocker } from '#kernel/finding.ts'

export const signInRefused = () => new Problem('identity.sign-in-refused', 401)
export const beginAgain = () => new Problem('identity.begin-again', 401)
/** She is signed in; what she typed to confirm it is not her password. */
export const passwordWrong = () => refused('identity.not-confirmed', [blocker('identity.password-wrong', 'password')])
export const codeWrong = () => refused('identity.not-confirmed', [blocker('identity.code-wrong', 'code')])
