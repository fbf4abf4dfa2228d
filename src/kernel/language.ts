// The languages of the interface, and those a narrative may be written in.

export const languages = ['nl', 'fr', 'de', 'en', 'es', 'pt'] as const
export type Language = (typeof languages)[number]

export const isLanguage = (value: string): value is Language => (languages as readonly string[]).includes(value)

/** Each language by its own name, for the menu in which people choose. */
export const languageNames: Record<Language, string> = {
  nl: 'Nederlands',
  fr: 'Français',
  de: 'Deutsch',
  en: 'English',
  es: 'Español',
  pt: 'Português',
}

/** The first of a person's wishes (an Accept-Language header, a setting) that we speak; English when none. */
export function languageFrom(wishes: string | undefined): Language {
  for (const wish of (wishes ?? '').split(',')) {
    const word = wish.split(';')[0]!.trim().slice(0, 2).toLowerCase()
    if (isLanguage(word)) return word
  }
  return 'en'
}

/** Figures and days follow one locale of each language. */
export const localeOf: Record<Language, string> = { nl: 'nl-BE', fr: 'fr-BE', de: 'de-DE', en: 'en-GB', es: 'es-ES', pt: 'pt-BR' }
