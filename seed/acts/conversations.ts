// Remarks and answers of the last weeks, in the order in which they were made.
import { addComment } from '#modules/conversation/commands/add-comment.ts'
import { answerComment } from '#modules/conversation/commands/answer-comment.ts'
import { resolveComment } from '#modules/conversation/commands/resolve-comment.ts'
import { threads } from '../demo/conversations.ts'
import type { Stage } from '../stage.ts'

export interface Scene {
  daysAgo: number
  play(stage: Stage): Promise<unknown>
}

export const conversationScenes: Scene[] = threads.flatMap(({ about, at, audience, remark, answers, resolved }) => [
  {
    daysAgo: remark.daysAgo,
    play: (stage: Stage) =>
      stage.perform(remark.by, addComment, { commentId: remark.id, about, ...(at ? { at } : {}), audience, language: remark.language, text: remark.text }),
  },
  ...answers.map((one) => ({
    daysAgo: one.daysAgo,
    play: (stage: Stage) => stage.perform(one.by, answerComment, { commentId: one.id, answerTo: remark.id, language: one.language, text: one.text }),
  })),
  ...(resolved ? [{ daysAgo: resolved.daysAgo, play: (stage: Stage) => stage.perform(resolved.by, resolveComment, { commentId: remark.id }) }] : []),
])
