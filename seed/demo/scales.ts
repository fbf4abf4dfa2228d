// Described levels of scores and of progress markers.
import type { ScaleLevel } from '#modules/programme/domain/indicator.ts'
import { text, type Words } from './words.ts'

const level = (number: number, words: Words): ScaleLevel => ({ level: number, title: text('en', words) })

export const markerScale: ScaleLevel[] = [
  level(0, { en: 'No campaign', nl: 'Geen campagne', fr: 'Pas de campagne', es: 'Sin campaña' }),
  level(1, {
    en: 'Union position and coalition',
    nl: 'Vakbondsstandpunt en coalitie',
    fr: 'Position syndicale et coalition',
    es: 'Posición sindical y coalición',
  }),
  level(2, {
    en: 'Government file or bill',
    nl: 'Regeringsdossier of wetsontwerp',
    fr: 'Dossier gouvernemental ou projet de loi',
    es: 'Expediente del Gobierno o proyecto de ley',
  }),
  level(3, {
    en: 'Ratified, or inspected in practice',
    nl: 'Bekrachtigd, of in de praktijk geïnspecteerd',
    fr: 'Ratifiée, ou contrôlée dans la pratique',
    es: 'Ratificado, o inspeccionado en la práctica',
  }),
]

export const areas: ScaleLevel[] = [
  level(1, {
    en: 'Begins: depends on a few people',
    nl: 'Begint: hangt af van enkele mensen',
    fr: 'Débute : repose sur quelques personnes',
    es: 'Empieza: depende de pocas personas',
  }),
  level(2, {
    en: 'Grows: done, but not every time',
    nl: 'Groeit: gebeurt, maar niet telkens',
    fr: 'Grandit : se fait, mais pas toujours',
    es: 'Crece: se hace, pero no siempre',
  }),
  level(3, {
    en: 'Works: done as agreed, and looked at each year',
    nl: 'Werkt: gebeurt zoals afgesproken en wordt elk jaar bekeken',
    fr: 'Fonctionne : se fait comme convenu, revu chaque année',
    es: 'Funciona: se hace según lo acordado y se revisa cada año',
  }),
  level(4, {
    en: 'Teaches: others learn from it',
    nl: 'Leert anderen: anderen leren ervan',
    fr: 'Inspire : d’autres en apprennent',
    es: 'Enseña: otras organizaciones aprenden de ello',
  }),
]

export const dialogueScale: ScaleLevel[] = [
  level(1, { en: 'Meets by accident', nl: 'Vergadert toevallig', fr: 'Se réunit par hasard', es: 'Se reúne por casualidad' }),
  level(2, {
    en: 'Meets by calendar, without consequences',
    nl: 'Vergadert volgens kalender, zonder gevolg',
    fr: 'Se réunit selon un calendrier, sans suite',
    es: 'Se reúne según calendario, sin consecuencias',
  }),
  level(3, {
    en: 'Decides, and both sides act on it',
    nl: 'Beslist, en beide kanten voeren uit',
    fr: 'Décide, et les deux parties appliquent',
    es: 'Decide, y ambas partes cumplen',
  }),
  level(4, {
    en: 'Decides, is followed up, and settles conflicts',
    nl: 'Beslist, wordt opgevolgd en regelt conflicten',
    fr: 'Décide, est suivi et règle les conflits',
    es: 'Decide, se hace seguimiento y resuelve conflictos',
  }),
]
