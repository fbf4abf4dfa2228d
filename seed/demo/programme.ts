// The programme of the demo as a whole, and the small one before it.
import type { FrameOutcome } from '#modules/programme/domain/frame.ts'
import type { ProgrammeFields } from '#modules/programme/domain/programme.ts'
import { cycleNamed } from './cycles.ts'
import { idOf } from './ids.ts'
import { csdCongo, demoFund, demoMovements, demoUnion, ksdIndonesia, cldCambodia } from './organisations.ts'
import { outcome1 } from './outcome-1.ts'
import { outcome2 } from './outcome-2.ts'
import { outcome3 } from './outcome-3.ts'
import { outcome4 } from './outcome-4.ts'
import { outcome5 } from './outcome-5.ts'
import { indicatorsOf, type DemoOutcome } from './outcome-plan.ts'
import { text } from './words.ts'

export const programmeId = idOf('programme 2027-2031')

export const programme: ProgrammeFields = {
  cycleId: cycleNamed('2027-2031').id,
  code: 'DWT-2027',
  leadOrganisationId: demoMovements.id,
  startsOn: '2027-01-01',
  endsOn: '2031-12-31',
  title: text('en', {
    en: 'Decent Work Together (Demo) 2027-2031',
    nl: 'Samen voor waardig werk (Demo) 2027-2031',
    fr: 'Ensemble pour le travail décent (Démo) 2027-2031',
    es: 'Juntas y juntos por el trabajo decente (Demo) 2027-2031',
    de: 'Gemeinsam für menschenwürdige Arbeit (Demo) 2027-2031',
    pt: 'Juntos e juntas pelo trabalho decente (Demo) 2027-2031',
  }),
  summary: text('en', {
    en: 'Four Belgian organisations and eight partner unions on three continents work for five years on decent work: rights in Africa, social dialogue in supply chains in Asia and in Latin America, learning from each other, and citizenship education in Belgium. The funder pays 80 %, the organisations 20 %.',
    nl: 'Vier Belgische organisaties en acht partnervakbonden op drie continenten werken vijf jaar aan waardig werk: rechten in Afrika, sociaal overleg in toeleveringsketens in Azië en in Latijns-Amerika, leren van elkaar, en wereldburgerschapseducatie in België. De financier betaalt 80 %, de organisaties 20 %.',
    fr: 'Quatre organisations belges et huit syndicats partenaires de trois continents œuvrent pendant cinq ans pour le travail décent : les droits en Afrique, le dialogue social dans les chaînes d’approvisionnement en Asie et en Amérique latine, l’apprentissage mutuel et l’éducation à la citoyenneté mondiale en Belgique. Le bailleur paie 80 %, les organisations 20 %.',
    es: 'Cuatro organizaciones belgas y ocho sindicatos socios de tres continentes trabajan durante cinco años por el trabajo decente: derechos en África, diálogo social en las cadenas de suministro en Asia y en América Latina, aprendizaje mutuo y educación para la ciudadanía mundial en Bélgica. El financiador paga el 80 %, las organizaciones el 20 %.',
    de: 'Vier belgische Organisationen und acht Partnergewerkschaften auf drei Kontinenten arbeiten fünf Jahre lang für menschenwürdige Arbeit: Rechte in Afrika, sozialer Dialog in Lieferketten in Asien und in Lateinamerika, voneinander lernen und Globales Lernen in Belgien. Der Geldgeber zahlt 80 %, die Organisationen 20 %.',
    pt: 'Quatro organizações belgas e oito sindicatos parceiros de três continentes trabalham durante cinco anos pelo trabalho decente: direitos na África, diálogo social nas cadeias de fornecimento na Ásia e na América Latina, aprendizagem mútua e educação para a cidadania na Bélgica. O financiador paga 80 %, as organizações 20 %.',
  }),
}

export const outcomes: DemoOutcome[] = [outcome1, outcome2, outcome3, outcome4, outcome5]

export const pastProgrammeId = idOf('programme 2022-2026')

export const pastProgramme: ProgrammeFields = {
  cycleId: cycleNamed('2022-2026').id,
  code: 'DWT-2022',
  leadOrganisationId: demoMovements.id,
  startsOn: '2022-01-01',
  endsOn: '2026-12-31',
  title: text('en', {
    en: 'Decent Work Together (Demo) 2022-2026',
    nl: 'Samen voor waardig werk (Demo) 2022-2026',
    fr: 'Ensemble pour le travail décent (Démo) 2022-2026',
    es: 'Juntas y juntos por el trabajo decente (Demo) 2022-2026',
    de: 'Gemeinsam für menschenwürdige Arbeit (Demo) 2022-2026',
    pt: 'Juntos e juntas pelo trabalho decente (Demo) 2022-2026',
  }),
}

const pastYear = (year: number) => ({ from: `${year}-01-01`, until: `${year}-12-31` })

/** From the archive: two outcomes, an indicator each, with targets of that time. */
const past = (
  code: string,
  number: number,
  more: Pick<FrameOutcome, 'title' | 'description' | 'countries' | 'partners'> & { indicator: FrameOutcome['title']; targets: number[] },
): FrameOutcome => {
  const { indicator, targets, ...fields } = more
  const [line] = indicatorsOf(code, [{ number, title: indicator, kind: 'count', mode: 'C', base: 0, targets: [] }]).indicators
  return {
    ...fields,
    id: idOf(`outcome ${code}`),
    code,
    ownerOrganisationId: demoUnion.id,
    startsOn: '2022-01-01',
    endsOn: '2026-12-31',
    tags: [
      { vocabulary: 'pillar', code: 'social-dialogue' },
      { vocabulary: 'joint-goal', code: 'DW-4' },
    ],
    targetGroups: [],
    results: [],
    measures: [],
    indicators: [
      {
        ...line!,
        code: `${code}.1`,
        planned: [
          { kind: 'baseline', ...pastYear(2021), value: { state: 'zero' } },
          ...targets.map((one, index) => ({ kind: 'target' as const, ...pastYear(2022 + index), value: { state: 'number' as const, n: String(one) } })),
        ],
      },
    ],
  }
}

export const pastOutcomes: FrameOutcome[] = [
  past('P1', 101, {
    title: text('fr', {
      fr: 'Trois confédérations d’Afrique négocient davantage pour les travailleurs et travailleuses précaires',
      nl: 'Drie confederaties in Afrika onderhandelen meer voor precaire werknemers',
      en: 'Three confederations in Africa bargain more for workers in precarious situations',
      es: 'Tres confederaciones de África negocian más para las personas trabajadoras en situación precaria',
      de: 'Drei Gewerkschaftsbünde in Afrika verhandeln mehr für Arbeitnehmer*innen in prekären Verhältnissen',
      pt: 'Três confederações da África negociam mais por trabalhadores e trabalhadoras em situação precária',
    }),
    description: text('fr', {
      fr: 'Programme précédent, repris des archives.',
      nl: 'Vorig programma, overgenomen uit het archief.',
      en: 'The programme before, taken over from the archive.',
      es: 'Programa anterior, tomado del archivo.',
    }),
    indicator: text('fr', { fr: 'Conventions signées', nl: 'Gesloten akkoorden', en: 'Agreements signed', es: 'Convenios firmados' }),
    targets: [4, 9, 16, 24, 32],
    countries: [
      { country: 'CD', percentage: '50' },
      { country: 'NE', percentage: '20' },
      { country: 'CI', percentage: '30' },
    ],
    partners: [
      { organisationId: csdCongo.id, role: 'partner' },
      { organisationId: demoUnion.id, role: 'accountable' },
      { organisationId: demoFund.id, role: 'funding' },
    ],
  }),
  past('P2', 102, {
    title: text('en', {
      en: 'Unions in Indonesia and Cambodia use networks inside multinational companies',
      nl: 'Vakbonden in Indonesië en Cambodja benutten netwerken binnen multinationale ondernemingen',
      fr: 'Les syndicats d’Indonésie et du Cambodge s’appuient sur des réseaux au sein des multinationales',
      es: 'Los sindicatos de Indonesia y Camboya usan redes dentro de las multinacionales',
      de: 'Gewerkschaften in Indonesien und Kambodscha nutzen Netzwerke in multinationalen Unternehmen',
      pt: 'Os sindicatos da Indonésia e do Camboja usam redes dentro das multinacionais',
    }),
    description: text('en', {
      en: 'The programme before, taken over from the archive.',
      nl: 'Vorig programma, overgenomen uit het archief.',
      fr: 'Programme précédent, repris des archives.',
      es: 'Programa anterior, tomado del archivo.',
    }),
    indicator: text('en', {
      en: 'Workers reached by wage improvements',
      nl: 'Werknemers met een loonsverbetering',
      fr: 'Travailleurs et travailleuses ayant obtenu une hausse de salaire',
      es: 'Personas trabajadoras con mejoras salariales',
    }),
    targets: [8_000, 20_000, 45_000, 70_000, 95_000],
    countries: [
      { country: 'ID', percentage: '60' },
      { country: 'KH', percentage: '40' },
    ],
    partners: [
      { organisationId: ksdIndonesia.id, role: 'partner' },
      { organisationId: cldCambodia.id, role: 'partner' },
      { organisationId: demoUnion.id, role: 'accountable' },
      { organisationId: demoFund.id, role: 'funding' },
    ],
  }),
]
