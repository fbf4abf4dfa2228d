// Remembers that a key was asked for on somebody's behalf, so that the corridor can refuse a verb that never did.
import type { Who } from './who.ts'

const asked = new WeakSet<Who>()

export const markAsked = (who: Who) => void asked.add(who)
export const wasAsked = (who: Who) => asked.has(who)
