// How long a session lives. Offline work has a lock of its own on the phone; this is about the open line to the server.
import { rights, roles, type Role } from './rights.ts'

/** Whatever she does, after this she signs in again. */
export const sessionDays = 30
/** Left alone for longer, it has ended. */
export const idleHours = 12
export const idleHoursOnWatch = 0.5

/** Roles for which an unattended screen is worse than signing in again: who lets people in and out, and who hears concerns. */
export const watchfulRoles: readonly Role[] = roles.filter((role) => role in rights['people.manage'] || role === 'integrity-contact')
