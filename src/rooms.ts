// Which module may know which. Keep it a staircase: each line may only name lines above it.
export const uses = {
  identity: [],
  partners: ['identity'],
  programme: ['identity', 'partners'],
  files: ['identity', 'partners', 'programme'],
  conversation: ['identity', 'partners', 'programme'],
  results: ['identity', 'partners', 'programme'],
  finance: ['identity', 'partners', 'programme'],
  reports: ['identity', 'partners', 'programme', 'results', 'finance', 'files', 'conversation'],
  iati: ['identity', 'partners', 'programme', 'results', 'finance'],
} as const satisfies Record<string, readonly string[]>
