// How refusals look in the description of the API: problem+json (RFC 9457), with findings field by field.
const finding = {
  type: 'object',
  required: ['severity', 'code', 'title'],
  properties: {
    severity: { type: 'string', enum: ['blocker', 'warning', 'hint'] },
    code: { type: 'string', pattern: '^[a-z]+\\.[a-z0-9-]+$', examples: ['kernel.field-too-big'] },
    at: { type: 'string', description: 'Path of the field it is about; empty or absent: the whole.', examples: ['targets.2.value'] },
    title: { type: 'string', description: 'A sentence in the language of `accept-language` (nl, fr, de, en, es, pt).' },
    values: { $ref: '#/components/schemas/Values' },
  },
}
const problem = {
  type: 'object',
  required: ['type', 'code', 'status', 'title', 'values', 'instance', 'findings'],
  properties: {
    type: { type: 'string', format: 'uri', examples: ['urn:minga:problem:kernel.input-not-understood'] },
    code: { type: 'string', pattern: '^[a-z]+\\.[a-z0-9-]+$', description: 'A word for programs; it stays when sentences change.' },
    status: { type: 'integer' },
    title: { type: 'string', description: 'What is wrong and what to do, in the language of `accept-language`.' },
    values: { $ref: '#/components/schemas/Values' },
    instance: { type: 'string', description: 'Names this request; the log of the server has the same.' },
    findings: { type: 'array', items: { $ref: '#/components/schemas/Finding' } },
  },
}

export const problemSchemas = { Problem: problem, Finding: finding, Values: { type: 'object', additionalProperties: { type: ['string', 'number'] } } }

const says: Record<string, string> = {
  400: 'The request could not be read, or says not which change it is (`kernel.errand-missing`).',
  401: 'Nobody is signed in, or the session has ended.',
  404: 'There is nothing here, or it is not for you.',
  409: 'Somebody else was first (`kernel.changed-meanwhile`), or the errand was used for something else.',
  413: 'More than can be sent at once.',
  415: 'Another kind of content than JSON.',
  422: 'It cannot be accepted as it is; `findings` say what, where and why.',
  429: 'Too many tries; the header `retry-after` says when there may be another.',
  500: 'Our mistake. Nothing was changed.',
}

export const problemAnswers = Object.fromEntries(
  Object.entries(says).map(([status, description]) => [
    `Problem${status}`,
    { description, content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } },
  ]),
)
