// Counts how signing in ends, and says it in the log: which step, and how. Never who, from where, or what was typed.
import type { FastifyRequest } from 'fastify'
import { Problem } from '#kernel/problem.ts'
import { countSignIn, type SignInOutcome } from '#server/measure.ts'

const outcomes: Record<string, SignInOutcome> = {
  'identity.sign-in-refused': 'refused',
  'identity.begin-again': 'too-late',
  'identity.too-many-tries': 'too-many',
  'kernel.input-not-understood': 'not-understood',
}
const steps = ['password', 'code', 'passkey']

export async function watchSignIn<Answer extends { next: 'in' | 'second-factor' }>(request: FastifyRequest, work: () => Promise<Answer>): Promise<Answer> {
  const say = (outcome: SignInOutcome, how: 'info' | 'warn' = 'info') => {
    countSignIn(outcome)
    const step = (request.body as { step?: unknown } | null)?.step
    request.log[how]({ outcome, step: steps.find((one) => one === step) ?? '?' }, 'sign-in')
  }
  try {
    const answer = await work()
    say(answer.next === 'in' ? 'in' : 'half-way')
    return answer
  } catch (error) {
    const outcome = error instanceof Problem ? (outcomes[error.code] ?? 'refused') : 'failed'
    say(outcome, outcome === 'refused' || outcome === 'too-many' ? 'warn' : 'info')
    throw error
  }
}
