// What the cast says to each other about the work, each in her own language. Days are counted back from the first start of the demo.
import type { Id } from '#kernel/id.ts'
import type { About, Audience } from '#modules/programme/domain/about.ts'
import { idOf } from './ids.ts'
import { csdCongo, sntNiger, umwPhilippines } from './organisations.ts'
import { indicatorId } from './outcome-plan.ts'
import { amina, bruno, chiara, elif, greet, type DemoPerson } from '../people.ts'
import { programmeId } from './programme.ts'
import { moreClauses } from './amendments.ts'

export interface Said {
  id: Id
  daysAgo: number
  by: DemoPerson
  language: string
  text: string
}

export interface Thread {
  about: About
  at?: string
  audience: Audience
  remark: Said
  answers: Said[]
  /** Who says that it is done. */
  resolved?: { daysAgo: number; by: DemoPerson }
}

const said = (by: DemoPerson, daysAgo: number, language: string, text: string): Said => ({ id: idOf(`said ${by.email} ${text}`), by, daysAgo, language, text })

export const threads: Thread[] = [
  {
    about: { kind: 'indicator', id: indicatorId(5) },
    audience: 'consortium',
    remark: said(
      amina,
      18,
      'fr',
      'Au marché de Katako, beaucoup adhèrent mais paient la première cotisation par téléphone deux mois plus tard. Comptent-elles le jour de l’adhésion ou le jour du paiement ?',
    ),
    answers: [
      said(bruno, 16, 'fr', 'Le jour du premier paiement, comme le dit la question. Notez les adhésions à part : nous en parlerons à la journée des données.'),
      said(amina, 15, 'fr', 'D’accord, je le note ainsi.'),
    ],
    resolved: { daysAgo: 15, by: bruno },
  },
  {
    about: { kind: 'indicator', id: indicatorId(7) },
    audience: 'consortium',
    remark: said(amina, 9, 'fr', 'Le ministère a ouvert un dossier C190, mais aucun texte n’est déposé. Est-ce l’étape 2 ?'),
    answers: [said(bruno, 8, 'fr', 'Oui, dès que le dossier porte un numéro au ministère. Pourriez-vous joindre la lettre ?')],
  },
  {
    about: { kind: 'outcome', id: idOf('outcome O1') },
    at: 'description',
    audience: 'consortium',
    remark: said(bruno, 11, 'nl', 'De Spaanse vertaling zegt nog 700.000 mensen. Wie leest ze na?'),
    answers: [],
  },
  {
    about: { kind: 'outcome', id: idOf('outcome O2') },
    audience: 'consortium',
    remark: said(elif, 12, 'en', 'UMW asks that no names of its officers appear in anything we publish about this outcome.'),
    answers: [said(greet, 11, 'nl', 'Begrepen. We geven niets vrij over UMW.'), said(bruno, 11, 'en', 'Noted with the agreement as well.')],
    resolved: { daysAgo: 10, by: elif },
  },
  {
    about: { kind: 'indicator', id: indicatorId(19) },
    audience: 'consortium',
    remark: said(elif, 5, 'en', 'How do we count a rider who works for two platforms and is covered once?'),
    answers: [said(bruno, 4, 'en', 'Once: it is the person who is protected.')],
  },
  {
    about: { kind: 'outcome', id: idOf('outcome O1') },
    audience: 'organisation',
    remark: said(
      chiara,
      7,
      'fr',
      'Le premier versement au SNT-Niger est prévu en janvier, mais la convention n’est pas signée. Attend-on, ou verse-t-on sur une lettre d’accord ?',
    ),
    answers: [said(greet, 6, 'nl', 'We wachten op de handtekening; zonder overeenkomst geen betaling.')],
  },
  {
    about: { kind: 'organisation', id: sntNiger.id },
    audience: 'consortium',
    remark: said(bruno, 6, 'fr', 'La convention 2027-2031 n’est pas encore signée. La date du congrès est-elle fixée ?'),
    answers: [said(amina, 3, 'fr', 'Le congrès se tient le 12 décembre, la signature suivra le lendemain.')],
  },
  {
    about: { kind: 'programme', id: programmeId },
    audience: 'organisation',
    remark: said(greet, 4, 'nl', 'Graag tegen de stuurgroep een lijst van vertalingen die achterlopen.'),
    answers: [said(bruno, 3, 'nl', 'Staat op mijn startpagina; ik breng ze mee.')],
  },
  {
    about: { kind: 'amendment', id: moreClauses.id },
    audience: 'consortium',
    remark: said(elif, 2, 'en', 'The employers’ association of the estates wants to see the clause before we hold the lab.'),
    answers: [],
  },
  {
    about: { kind: 'organisation', id: csdCongo.id },
    audience: 'consortium',
    remark: said(chiara, 2, 'fr', 'Merci à Patrick Mbuyi : tous les justificatifs du second semestre sont lisibles.'),
    answers: [],
  },
  {
    about: { kind: 'organisation', id: umwPhilippines.id },
    audience: 'consortium',
    remark: said(elif, 1, 'en', 'Jun Reyes is on leave until February; write to the office instead.'),
    answers: [],
  },
]
