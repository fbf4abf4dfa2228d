/** Without accents and capitals, for finding what somebody types without them. */
export const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
