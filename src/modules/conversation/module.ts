import { module } from '#server/module.ts'
import { addComment } from './commands/add-comment.ts'
import { answerComment } from './commands/answer-comment.ts'
import { changeComment } from './commands/change-comment.ts'
import { removeComment } from './commands/remove-comment.ts'
import { reopenComment } from './commands/reopen-comment.ts'
import { resolveComment } from './commands/resolve-comment.ts'
import { restoreComment } from './commands/restore-comment.ts'
import { conversationRoutes } from './routes.ts'

export const conversation = module({
  name: 'conversation',
  verbs: [addComment, answerComment, changeComment, resolveComment, reopenComment, removeComment, restoreComment],
  routes: conversationRoutes,
})
