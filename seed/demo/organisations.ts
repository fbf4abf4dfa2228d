// Who works together. Every name is invented; the identifiers stand in the register for examples, where nobody real can be.
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import type { AgreementFields } from '#modules/partners/domain/agreement.ts'
import type { ContactFields } from '#modules/partners/domain/contact.ts'
import type { Identifier } from '#modules/partners/domain/identifier.ts'
import type { OrganisationFields } from '#modules/partners/domain/organisation.ts'
import { idOf } from './ids.ts'
import { draft, older, text } from './words.ts'

export interface DemoOrganisation {
  id: Id
  fields: OrganisationFields
  identifiers: Identifier[]
  contacts: (ContactFields & { id: Id })[]
  agreements: DemoAgreement[]
  /** How she agreed that she may be named in public; left out: she has not been asked yet. */
  clearance?: string
}

/** `endsInDays`: counted from the day on which the demo is first started, so that one is always about to end. */
export type DemoAgreement = Omit<AgreementFields, 'endsOn'> & { id: Id; endsOn?: Day | null; endsInDays?: number }

type Given = Omit<Partial<OrganisationFields>, 'kind' | 'name' | 'acronym' | 'country' | 'languages'> &
  Pick<OrganisationFields, 'kind' | 'name' | 'acronym' | 'country' | 'languages'> & {
    contacts?: Omit<ContactFields, 'consent'>[]
    agreements?: Omit<DemoAgreement, 'id'>[]
    clearance?: string
  }

let number = 0
function organisation(key: string, { contacts = [], agreements = [], clearance, ...fields }: Given): DemoOrganisation {
  const identifier = `XE-EXAMPLE-DEMO${String(++number).padStart(3, '0')}`
  return {
    id: idOf(`organisation ${key}`),
    fields: { description: null, website: '', partOf: null, ...fields },
    identifiers: [{ scheme: 'IATI', value: identifier }],
    contacts: contacts.map((one) => ({ ...one, id: idOf(`contact ${one.email}`), consent: true })),
    agreements: agreements.map((one, index) => ({ ...one, id: idOf(`agreement ${key} ${index}`) })),
    ...(clearance ? { clearance } : {}),
  }
}

const partnership = (reference: string, title: string, more: Partial<Omit<DemoAgreement, 'id'>> = {}): Omit<DemoAgreement, 'id'> => ({
  kind: 'partnership-agreement',
  title,
  reference,
  startsOn: '2027-01-01',
  endsOn: '2031-12-31',
  signedOn: '2026-10-22',
  integrityClause: true,
  note: '',
  ...more,
})
const former = (reference: string, title: string, more: Partial<Omit<DemoAgreement, 'id'>> = {}) =>
  partnership(reference, title, { startsOn: '2022-01-01', endsOn: '2026-12-31', signedOn: '2021-12-10', ...more })

export const demoMovements = organisation('Demo Movements', {
  kind: 'recognised-ngo',
  name: 'Demo Movements',
  acronym: 'DM',
  country: 'BE',
  languages: ['nl', 'fr', 'en'],
  website: 'https://movements.demo.example',
  clearance: 'Lead of the joint programme; publishes its own file',
  description: text('en', {
    en: 'Leads the joint programme: brings the files of the four organisations together, consolidates results and speaks with the funder.',
    nl: 'Leidt het gezamenlijke programma: brengt de dossiers van de vier organisaties samen, consolideert resultaten en spreekt met de financier.',
    fr: 'Chef de file du programme commun : rassemble les dossiers des quatre organisations, consolide les résultats et dialogue avec le bailleur.',
    es: 'Lidera el programa conjunto: reúne los expedientes de las cuatro organizaciones, consolida los resultados y dialoga con el financiador.',
  }),
  contacts: [{ name: 'Lotte Hendrickx', function: 'PMEAL officer', email: 'lotte@movements.demo.example', phone: '+32 2 555 01 10', languages: ['nl', 'fr'] }],
  agreements: [
    {
      kind: 'memorandum',
      title: 'Memorandum of the four organisations on the joint programme 2027-2031',
      reference: 'MEM-2027-01',
      startsOn: '2026-01-12',
      endsOn: '2032-06-30',
      signedOn: '2026-01-12',
      integrityClause: true,
      note: 'One tree, separate books: each organisation signs off and answers for its own outcomes.',
    },
  ],
})

export const demoUnion = organisation('Demo Union International', {
  kind: 'recognised-ngo',
  name: 'Demo Union International',
  acronym: 'DUI',
  country: 'BE',
  languages: ['nl', 'fr', 'en', 'es'],
  website: 'https://union.demo.example',
  clearance: 'Our own organisation',
  description: text('nl', {
    nl: 'De internationale vakbondsorganisatie van deze demo. Ze werkt met partnervakbonden in Afrika, Azië, Latijns-Amerika en België aan waardig werk.',
    fr: 'L’organisation syndicale internationale de cette démo. Elle œuvre avec des syndicats partenaires d’Afrique, d’Asie, d’Amérique latine et de Belgique pour le travail décent.',
    en: 'The international union organisation of this demo. It works for decent work with partner unions in Africa, Asia, Latin America and Belgium.',
    es: 'La organización sindical internacional de esta demo. Trabaja por el trabajo decente con sindicatos socios de África, Asia, América Latina y Bélgica.',
  }),
  contacts: [{ name: 'Bruno Peeters', function: 'Programme officer', email: 'bruno@demo.example', phone: '', languages: ['nl', 'fr', 'en'] }],
})

export const demoMutuality = organisation('Demo Mutuality', {
  kind: 'mutuality',
  name: 'Demo Mutuality',
  acronym: 'DMU',
  country: 'BE',
  languages: ['nl', 'fr', 'de'],
  website: 'https://mutuality.demo.example',
  clearance: 'Letter of 14 January 2026',
  contacts: [
    { name: 'Jörg Palm', function: 'International co-operation', email: 'joerg@mutuality.demo.example', phone: '+32 87 555 01 20', languages: ['de', 'fr'] },
  ],
})

export const demoSolidarity = organisation('Demo Solidarity', {
  kind: 'recognised-ngo',
  name: 'Demo Solidarity',
  acronym: 'DSO',
  country: 'BE',
  languages: ['fr', 'nl'],
  website: 'https://solidarity.demo.example',
  clearance: 'Letter of 15 January 2026',
  contacts: [{ name: 'Sarah Delvaux', function: 'Éducation à la citoyenneté', email: 'sarah@solidarity.demo.example', phone: '', languages: ['fr'] }],
})

export const csdCongo = organisation('CSD-RDC', {
  kind: 'union',
  name: 'Confédération syndicale Démo de la RDC',
  acronym: 'CSD-RDC',
  country: 'CD',
  languages: ['fr'],
  clearance: 'Said so at the yearly meeting of 12 March 2026; minutes on file',
  description: text('fr', {
    fr: 'Confédération présente dans quatorze provinces : mines, transport, services publics et économie informelle. Tient trois sièges au conseil national du travail.',
    nl: 'Confederatie met werking in veertien provincies: mijnbouw, transport, openbare diensten en informele economie. Heeft drie zetels in de nationale arbeidsraad.',
    en: 'Confederation at work in fourteen provinces: mining, transport, public services and the informal economy. Holds three seats in the national labour council.',
    es: draft(
      'Confederación presente en catorce provincias: minería, transporte, servicios públicos y economía informal. Ocupa tres puestos en el consejo nacional del trabajo.',
    ),
  }),
  contacts: [
    {
      name: 'Espérance Ilunga',
      function: 'Secrétaire générale adjointe',
      email: 'esperance@csd-rdc.demo.example',
      phone: '+243 99 555 0131',
      languages: ['fr'],
    },
    { name: 'Patrick Mbuyi', function: 'Comptable du programme', email: 'patrick@csd-rdc.demo.example', phone: '+243 99 555 0132', languages: ['fr'] },
  ],
  agreements: [
    partnership('PA-2027-CD', 'Convention de partenariat 2027-2031 avec la CSD-RDC'),
    former('PA-2022-CD', 'Convention de partenariat 2022-2026 avec la CSD-RDC'),
  ],
})

export const sntNiger = organisation('SNT-Niger', {
  kind: 'union',
  name: 'Syndicat national Démo des travailleurs du Niger',
  acronym: 'SNT-Niger',
  country: 'NE',
  languages: ['fr'],
  description: text('fr', {
    fr: 'Centrale qui organise surtout dans l’économie informelle : vendeuses des marchés, travailleuses domestiques, transporteurs, agriculteurs et agricultrices.',
    nl: 'Vakcentrale die vooral in de informele economie organiseert: marktverkoopsters, huishoudelijk personeel, vervoerders, boeren en boerinnen.',
    en: 'National centre that organises mostly in the informal economy: market sellers, domestic workers, transport workers and farmers.',
    es: 'Central que organiza sobre todo en la economía informal: vendedoras de mercado, trabajadoras del hogar, transportistas, agricultores y agricultoras.',
  }),
  contacts: [
    { name: 'Amina Moussa', function: 'Chargée de suivi et évaluation', email: 'amina@demo.example', phone: '+227 90 55 51 33', languages: ['fr'] },
    { name: 'Ibrahim Saley', function: 'Secrétaire général', email: 'ibrahim@snt-niger.demo.example', phone: '+227 90 55 51 34', languages: ['fr'] },
  ],
  agreements: [
    partnership('PA-2027-NE', 'Convention de partenariat 2027-2031 avec le SNT-Niger', { signedOn: null, note: 'Signature attendue après le congrès.' }),
    former('PA-2022-NE', 'Convention de partenariat 2022-2026 avec le SNT-Niger'),
    {
      kind: 'funding-agreement',
      title: 'Financement de la formation C190 des femmes du marché, Niamey',
      reference: 'FA-2026-NE-03',
      startsOn: '2026-02-01',
      endsInDays: 26,
      signedOn: '2026-02-01',
      integrityClause: null,
      note: 'Dernier versement après le rapport.',
    },
  ],
})

export const uslIvory = organisation('USL-CI', {
  kind: 'union',
  name: 'Union Démo des syndicats libres de Côte d’Ivoire',
  acronym: 'USL-CI',
  country: 'CI',
  languages: ['fr'],
  clearance: 'Letter of 2 April 2026',
  contacts: [
    { name: 'Mariam Koffi', function: 'Responsable du programme', email: 'mariam@usl-ci.demo.example', phone: '+225 07 55 55 0135', languages: ['fr'] },
  ],
  agreements: [
    partnership('PA-2027-CI', 'Convention de partenariat 2027-2031 avec l’USL-CI', {
      integrityClause: false,
      note: 'Clause d’intégrité à ajouter par avenant.',
    }),
    former('PA-2022-CI', 'Convention de partenariat 2022-2026 avec l’USL-CI'),
  ],
})

export const ksdIndonesia = organisation('KSD-Indonesia', {
  kind: 'union',
  name: 'Konfederasi Serikat Demo Indonesia',
  acronym: 'KSD-Indonesia',
  country: 'ID',
  languages: ['en'],
  clearance: 'Letter of 20 March 2026',
  description: text('en', {
    en: 'Confederation with federations in garment, plantations, transport and services. The regional co-ordinator of the programme works from its office in Jakarta.',
    nl: 'Confederatie met centrales in kleding, plantages, transport en diensten. De regionale coördinator van het programma werkt vanuit haar kantoor in Jakarta.',
    fr: 'Confédération qui réunit des fédérations de l’habillement, des plantations, du transport et des services. La coordinatrice régionale travaille dans ses bureaux à Jakarta.',
    es: older(
      'Confederación con federaciones de confección, plantaciones y transporte. La coordinadora regional trabaja en su oficina de Yakarta.',
      'Confederation with federations in garment, plantations and transport.',
    ),
  }),
  contacts: [
    { name: 'Elif Santoso', function: 'Continental co-ordinator', email: 'elif@demo.example', phone: '+62 812 555 0141', languages: ['en'] },
    { name: 'Dewi Lestari', function: 'Head of education', email: 'dewi@ksd.demo.example', phone: '', languages: ['en'] },
  ],
  agreements: [
    partnership('PA-2027-ID', 'Partnership agreement 2027-2031 with KSD-Indonesia'),
    former('PA-2022-ID', 'Partnership agreement 2022-2026 with KSD-Indonesia'),
    {
      kind: 'memorandum',
      title: 'Hosting of the regional co-ordinator in Jakarta',
      reference: 'MOU-2024-ID',
      startsOn: '2024-02-01',
      endsInDays: 61,
      signedOn: '2024-01-20',
      integrityClause: true,
      note: 'To be renewed for the new cycle.',
    },
  ],
})

export const cldCambodia = organisation('CLD-Cambodia', {
  kind: 'union',
  name: 'Cambodian Labour Demo Confederation',
  acronym: 'CLD-Cambodia',
  country: 'KH',
  languages: ['en'],
  clearance: 'Letter of 3 April 2026',
  contacts: [{ name: 'Sokha Chan', function: 'Programme co-ordinator', email: 'sokha@cld.demo.example', phone: '+855 12 555 142', languages: ['en'] }],
  agreements: [
    partnership('PA-2027-KH', 'Partnership agreement 2027-2031 with CLD-Cambodia'),
    former('PA-2022-KH', 'Partnership agreement 2022-2026 with CLD-Cambodia'),
  ],
})

export const umwPhilippines = organisation('UMW-Philippines', {
  kind: 'union',
  name: 'Union of Modern Workers Demo, Philippines',
  acronym: 'UMW-Philippines',
  country: 'PH',
  languages: ['en'],
  contacts: [{ name: 'Jun Reyes', function: 'Organiser, platform work', email: 'jun@umw.demo.example', phone: '+63 917 555 0143', languages: ['en'] }],
  agreements: [
    partnership('PA-2027-PH', 'Partnership agreement 2027-2031 with UMW-Philippines', { note: 'Names of officers are never published: red-tagging.' }),
    former('PA-2022-PH', 'Partnership agreement 2022-2026 with UMW-Philippines'),
  ],
})

export const gwfBangladesh = organisation('GWF-Bangladesh', {
  kind: 'union-federation',
  name: 'Garment Workers Federation Demo, Bangladesh',
  acronym: 'GWF-Bangladesh',
  country: 'BD',
  languages: ['en'],
  contacts: [{ name: 'Nasrin Akter', function: 'General secretary', email: 'nasrin@gwf.demo.example', phone: '', languages: ['en'] }],
  agreements: [
    {
      kind: 'memorandum',
      title: 'Memorandum on learning and exchange in the Asian network',
      reference: 'MOU-2027-BD',
      startsOn: '2027-01-01',
      endsOn: '2031-12-31',
      signedOn: null,
      integrityClause: null,
      note: '',
    },
  ],
})

export const ctdColombia = organisation('CTD-Colombia', {
  kind: 'union',
  name: 'Central de Trabajadoras y Trabajadores Demo de Colombia',
  acronym: 'CTD-Colombia',
  country: 'CO',
  languages: ['es'],
  clearance: 'Letter of 16 April 2026',
  description: text('es', {
    es: 'Central con redes sindicales en empresas multinacionales. Acompaña a dirigentes amenazadas y amenazados, junto con organizaciones de derechos humanos.',
    nl: 'Vakcentrale met vakbondsnetwerken in multinationale ondernemingen. Begeleidt bedreigde vakbondsleiders, samen met mensenrechtenorganisaties.',
    fr: 'Centrale dotée de réseaux syndicaux dans les multinationales. Accompagne des dirigeantes et dirigeants menacés, avec des organisations de défense des droits humains.',
    en: 'National centre with union networks in multinational companies. It stands by threatened leaders, together with human-rights organisations.',
  }),
  contacts: [
    {
      name: 'Luz Marina Rojas',
      function: 'Secretaria de relaciones internacionales',
      email: 'luz@ctd.demo.example',
      phone: '+57 300 555 0151',
      languages: ['es'],
    },
  ],
  agreements: [partnership('PA-2027-CO', 'Convenio de colaboración 2027-2031 con la CTD-Colombia')],
})

export const demoFund = organisation('Demo Development Fund', {
  kind: 'funder',
  name: 'Demo Development Fund',
  acronym: 'DDF',
  country: 'BE',
  languages: ['nl', 'fr'],
  clearance: 'Public body',
  contacts: [{ name: 'Ivo Lambert', function: 'File manager', email: 'ivo@demo.example', phone: '', languages: ['fr', 'nl'] }],
  agreements: [
    {
      kind: 'funding-agreement',
      title: 'Decree on the co-funding of the programme 2027-2031',
      reference: 'DDF-2027-0417',
      startsOn: '2027-01-01',
      endsOn: '2031-12-31',
      signedOn: null,
      integrityClause: true,
      note: '80 % of the budget; own contribution 20 %.',
    },
  ],
})

export const demoFederation = organisation('Demo NGO Federation', {
  kind: 'ngo-federation',
  name: 'Demo NGO Federation',
  acronym: 'DNF',
  country: 'BE',
  languages: ['nl', 'fr'],
  website: 'https://federation.demo.example',
  clearance: 'Public register of members',
})

export const asiaNetwork = organisation('Demo Supply Chain Network', {
  kind: 'network',
  name: 'Demo Supply Chain Network Asia',
  acronym: 'DSN',
  country: null,
  languages: ['en'],
  description: text('en', {
    en: 'Unions along the same supply chains, in Indonesia, Cambodia, the Philippines and Bangladesh.',
    nl: 'Vakbonden langs dezelfde toeleveringsketens, in Indonesië, Cambodja, de Filipijnen en Bangladesh.',
    fr: 'Des syndicats des mêmes chaînes d’approvisionnement, en Indonésie, au Cambodge, aux Philippines et au Bangladesh.',
    es: 'Sindicatos de las mismas cadenas de suministro, en Indonesia, Camboya, Filipinas y Bangladés.',
  }),
})

export const coApplicants = [demoMovements, demoUnion, demoMutuality, demoSolidarity]
export const partners = [csdCongo, sntNiger, uslIvory, ksdIndonesia, cldCambodia, umwPhilippines, gwfBangladesh, ctdColombia]
export const organisations: DemoOrganisation[] = [...coApplicants, ...partners, demoFund, demoFederation, asiaNetwork]
