// Signing in and out, for the description of the API: whoever writes a program of her own begins here.
import { schemaOf, type Paths } from '#server/openapi.ts'
import { SignIn } from './session.ts'

const json = (schema: object) => ({ content: { 'application/json': { schema } } })
const refusal = (status: string) => ({ $ref: `#/components/responses/Problem${status}` })
const space = {
  type: 'object',
  required: ['id', 'slug', 'name'],
  properties: { id: { $ref: '#/components/schemas/Id' }, slug: { type: 'string' }, name: { type: 'string' } },
}
const hers = { type: 'object', properties: { person: { type: 'object' }, spaces: { type: 'array', items: space } } }

export const describedDoors: Paths = {
  '/api/session': {
    post: {
      operationId: 'sign-in',
      tags: ['identity'],
      summary: 'Sign in',
      security: [],
      description:
        'Step `password`, with a `code` of the authenticator app (or one on paper) along at once, or else answered with a `token` for the second step. The cookie of the session comes with `next: in`. Tries are counted.',
      requestBody: { required: true, ...json(schemaOf(SignIn)) },
      responses: {
        200: {
          description: '`next` says whether you are in or a second factor is still to come.',
          ...json({
            type: 'object',
            required: ['next'],
            properties: { next: { enum: ['in', 'second-factor'] }, token: { type: 'string' }, ...hers.properties },
          }),
        },
        401: refusal('401'),
        422: refusal('422'),
        429: refusal('429'),
      },
    },
    get: {
      operationId: 'session',
      tags: ['identity'],
      summary: 'Who is signed in, and the spaces she may enter',
      responses: { 200: { description: 'She, and her spaces.', ...json(hers) }, 401: refusal('401') },
    },
    delete: {
      operationId: 'sign-out',
      tags: ['identity'],
      summary: 'Sign out',
      responses: { 204: { description: 'The session has ended, if there was one.' } },
    },
  },
}
