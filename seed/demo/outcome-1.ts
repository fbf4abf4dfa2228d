// Outcome 1: labour rights in DR Congo, Niger and Côte d’Ivoire. Written in French, the language of its partners.
import { csdCongo, demoFund, demoUnion, sntNiger, uslIvory } from './organisations.ts'
import { idOf } from './ids.ts'
import { budgetOf, indicatorsOf, resultsOf, type DemoOutcome } from './outcome-plan.ts'
import { areas, markerScale } from './scales.ts'
import { draft, older, text } from './words.ts'

export const outcome1Title = text('fr', {
  fr: 'Les travailleurs et travailleuses en situation précaire d’Afrique obtiennent et exercent leurs droits au travail',
  nl: 'Werknemers in precaire situaties in Afrika verkrijgen hun arbeidsrechten en oefenen ze uit',
  en: 'Workers in precarious situations in Africa win and exercise their rights at work',
  es: 'Las personas trabajadoras en situación precaria de África conquistan y ejercen sus derechos laborales',
  de: 'Arbeitnehmer*innen in prekären Verhältnissen in Afrika erkämpfen ihre Rechte bei der Arbeit und üben sie aus',
  pt: 'Trabalhadores e trabalhadoras em situação precária na África conquistam e exercem seus direitos no trabalho',
})

export const results1 = resultsOf('O1', [
  ['R1.1', 'intermediate-outcome', text('fr', {
    fr: 'Les syndicats concluent et font appliquer des conventions avec les employeurs et les autorités',
    nl: 'Vakbonden sluiten akkoorden met werkgevers en overheden en doen ze naleven',
    en: 'Unions conclude agreements with employers and authorities, and see them applied',
    es: 'Los sindicatos firman convenios con empleadores y autoridades y los hacen cumplir',
  })],
  ['R1.2', 'intermediate-outcome', text('fr', {
    fr: 'Les travailleurs et travailleuses de l’économie informelle sont organisés et ont un interlocuteur avec qui négocier',
    nl: 'Werknemers in de informele economie zijn georganiseerd en hebben een gesprekspartner om mee te onderhandelen',
    en: 'Workers in the informal economy are organised and have a counterpart to bargain with',
    es: 'Las personas trabajadoras de la economía informal están organizadas y tienen con quién negociar',
  })],
  ['R1.3', 'intermediate-outcome', text('fr', {
    fr: 'Les États ratifient et appliquent les conventions C187, C189 et C190',
    nl: 'Staten ratificeren de verdragen C187, C189 en C190 en passen ze toe',
    en: 'States ratify and apply Conventions C187, C189 and C190',
    es: 'Los Estados ratifican y aplican los convenios C187, C189 y C190',
  })],
  ['R1.4', 'output', text('fr', {
    fr: 'Aide juridique et accompagnement devant l’inspection et les tribunaux du travail',
    nl: 'Rechtshulp en bijstand bij de arbeidsinspectie en de arbeidsrechtbank',
    en: 'Legal aid, and support before the labour inspectorate and the labour courts',
    es: 'Asistencia jurídica y acompañamiento ante la inspección y los tribunales laborales',
  }), 'R1.1'],
  ['R1.5', 'output', text('fr', {
    fr: 'Équipes de négociation formées, femmes comprises à parité, dans chaque secteur choisi',
    nl: 'Opgeleide onderhandelingsteams, met evenveel vrouwen als mannen, in elke gekozen sector',
    en: 'Trained bargaining teams, with as many women as men, in each chosen sector',
    es: draft('Equipos de negociación formados, con paridad de mujeres y hombres, en cada sector elegido'),
  }), 'R1.1'],
  ['R1.6', 'output', text('fr', {
    fr: 'Campagnes d’affiliation sur les marchés, dans les gares routières et chez les travailleuses domestiques',
    nl: 'Ledenwervingscampagnes op markten, in busstations en bij huishoudelijk personeel',
    en: 'Membership campaigns in markets, bus stations and among domestic workers',
    es: 'Campañas de afiliación en mercados, terminales de autobús y entre las trabajadoras del hogar',
  }), 'R1.2'],
  ['R1.7', 'output', text('fr', {
    fr: 'Dossiers de plaidoyer communs sur la violence, le travail domestique et la sécurité au travail',
    nl: 'Gezamenlijke beleidsdossiers over geweld, huishoudelijk werk en veiligheid op het werk',
    en: older('Joint advocacy files on violence and domestic work', 'Dossiers de plaidoyer communs sur la violence et le travail domestique'),
    es: 'Expedientes comunes de incidencia sobre violencia, trabajo del hogar y seguridad en el trabajo',
  }), 'R1.3'],
])

const { measures, indicators } = indicatorsOf('O1', [
  {
    number: 1, kind: 'count', mode: 'C', base: 0, targets: [60_000, 160_000, 320_000, 520_000, 750_000], splits: ['sex', 'age', 'mobility', 'employment'],
    title: text('fr', {
      fr: 'Travailleurs et travailleuses en situation précaire qui bénéficient de droits nouveaux ou mieux appliqués',
      nl: 'Werknemers in precaire situaties die nieuwe of beter toegepaste rechten genieten',
      en: 'Workers in precarious situations who benefit from new or better applied rights',
      es: 'Personas trabajadoras en situación precaria que se benefician de derechos nuevos o mejor aplicados',
    }),
    countingRules: text('fr', {
      fr: 'Chaque personne compte une seule fois par pays sur toute la durée du programme. Les groupes (femmes, jeunes, personnes âgées, migrants) se recoupent et ne s’additionnent jamais.',
      nl: 'Iedere persoon telt per land één keer, over de hele duur van het programma. Groepen (vrouwen, jongeren, ouderen, migranten) overlappen en worden nooit opgeteld.',
      en: 'Each person counts once per country over the whole programme. Groups (women, youth, older people, migrants) overlap and are never added up.',
      es: 'Cada persona cuenta una sola vez por país durante todo el programa. Los grupos (mujeres, jóvenes, personas mayores, migrantes) se solapan y nunca se suman.',
    }),
    asked: {
      unit: 'people', title: text('fr', {
        fr: 'Combien de personnes bénéficient, depuis le début du programme, d’un droit nouveau ou mieux appliqué ?', nl: 'Hoeveel mensen genieten sinds het begin van het programma een nieuw of beter toegepast recht?',
        en: 'How many people have benefited from a new or better applied right since the programme began?', es: '¿Cuántas personas se benefician, desde el inicio del programa, de un derecho nuevo o mejor aplicado?',
      }),
      source: text('fr', { fr: 'Conventions signées, listes des entreprises couvertes, registres de l’aide juridique', en: 'Signed agreements, lists of companies covered, legal-aid registers' }),
    },
    parts: {
      'sex=female': [15_000, 41_600, 89_600, 150_800, 225_000], 'age=youth': [12_000, 32_000, 64_000, 104_000, 150_000], 'age=adult': [28_200, 75_200, 150_400, 244_400, 352_500],
      'age=older': [19_800, 52_800, 105_600, 171_600, 247_500],
      'mobility=migrant': [1_500, 4_000, 8_000, 13_000, 18_750],
    },
    places: { CD: [27_000, 72_000, 144_000, 234_000, 337_500], NE: [15_000, 40_000, 80_000, 130_000, 187_500], CI: [18_000, 48_000, 96_000, 156_000, 225_000] },
  },
  {
    number: 2, kind: 'percentage', mode: 'K', base: 24, targets: [25, 26, 28, 29, 30],
    title: text('fr', {
      fr: 'Part des femmes parmi les bénéficiaires de droits nouveaux ou mieux appliqués', nl: 'Aandeel vrouwen onder wie nieuwe of beter toegepaste rechten geniet',
      en: 'Share of women among those who benefit from new or better applied rights', es: 'Proporción de mujeres entre quienes se benefician de derechos nuevos o mejor aplicados',
    }),
    share: {
      of: { unit: 'people', title: text('fr', { fr: 'Parmi ces personnes, combien sont des femmes ?', nl: 'Hoeveel van hen zijn vrouwen?', en: 'How many of these people are women?', es: '¿Cuántas de estas personas son mujeres?' }) },
      among: { unit: 'people', title: text('fr', { fr: 'Pour combien de personnes le sexe est-il connu ?', nl: 'Van hoeveel mensen is het geslacht bekend?', en: 'For how many people is the sex known?', es: '¿De cuántas personas se conoce el sexo?' }) },
    },
    places: { CD: [24, 25, 27, 28, 29], NE: [27, 29, 31, 33, 35], CI: [25, 26, 27, 28, 29] },
  },
  {
    number: 3, result: 'R1.1', kind: 'count', mode: 'C', base: 0, targets: [6, 15, 27, 40, 55], splits: ['level', 'sector', 'theme'],
    title: text('fr', { fr: 'Conventions signées ou renouvelées', nl: 'Gesloten of vernieuwde akkoorden', en: 'Agreements signed or renewed', es: 'Convenios firmados o renovados' }),
    countingRules: text('fr', {
      fr: 'Compte le jour de la signature, même si la convention ne prend effet que plus tard. Un renouvellement à l’identique ne compte pas.',
      nl: 'Telt op de dag van de ondertekening, ook als het akkoord later ingaat. Een ongewijzigde verlenging telt niet.',
      en: 'Counts on the day of signing, even if the agreement takes effect later. A renewal without any change does not count.',
      es: 'Cuenta el día de la firma, aunque el convenio entre en vigor más tarde. Una renovación sin cambios no cuenta.',
    }),
    asked: { unit: 'agreements', title: text('fr', {
      fr: 'Combien de conventions ont été signées ou renouvelées depuis le début ?', nl: 'Hoeveel akkoorden zijn sinds het begin gesloten of vernieuwd?',
      en: 'How many agreements have been signed or renewed since the start?', es: '¿Cuántos convenios se han firmado o renovado desde el inicio?',
    }) },
    places: { CD: [3, 7, 12, 18, 25], NE: [1, 3, 6, 9, 12], CI: [2, 5, 9, 13, 18] },
  },
  {
    number: 4, result: 'R1.1', kind: 'count', mode: 'K', base: 48_000, targets: [55_000, 70_000, 90_000, 110_000, 130_000], splits: ['sex', 'contract'],
    title: text('fr', {
      fr: 'Travailleurs et travailleuses couverts par des conventions', nl: 'Werknemers voor wie akkoorden gelden', en: 'Workers covered by agreements',
      es: 'Personas trabajadoras cubiertas por convenios',
    }),
    asked: { unit: 'people', every: 'year', title: text('fr', {
      fr: 'Combien de personnes étaient couvertes au 31 décembre ?', nl: 'Voor hoeveel mensen golden op 31 december akkoorden?', en: 'How many people were covered on 31 December?',
      es: '¿Cuántas personas estaban cubiertas el 31 de diciembre?',
    }) },
  },
  {
    number: 5, result: 'R1.2', kind: 'count', mode: 'C', base: 0, targets: [9_000, 21_000, 36_000, 53_000, 72_000], splits: ['sex', 'age', 'employment'],
    title: text('fr', { fr: 'Nouveaux membres organisés', nl: 'Nieuw georganiseerde leden', en: 'New members organised', es: 'Nuevas personas afiliadas' }),
    asked: { unit: 'people', every: 'quarter', title: text('fr', {
      fr: 'Combien de personnes ont adhéré et payé une première cotisation depuis le début ?', nl: 'Hoeveel mensen zijn sinds het begin lid geworden en betaalden een eerste bijdrage?',
      en: 'How many people have joined and paid a first contribution since the start?', es: '¿Cuántas personas se han afiliado y pagado una primera cuota desde el inicio?',
    }) },
    parts: { 'sex=female': [3_600, 8_800, 15_500, 23_300, 32_400], 'age=youth': [2_700, 6_300, 10_800, 15_900, 21_600] },
  },
  {
    number: 6, result: 'R1.1', kind: 'count', mode: 'K', base: 11, targets: [12, 13, 15, 16, 18], splits: ['sex'],
    title: text('fr', {
      fr: 'Sièges occupés par les syndicats partenaires dans des organes tripartites', nl: 'Zetels van partnervakbonden in tripartiete organen',
      en: 'Seats held by partner unions in tripartite bodies', es: 'Puestos ocupados por los sindicatos socios en órganos tripartitos',
    }),
    asked: { unit: 'seats', every: 'year', title: text('fr', {
      fr: 'Combien de sièges occupez-vous au 31 décembre ?', nl: 'Hoeveel zetels hebt u op 31 december?', en: 'How many seats do you hold on 31 December?', es: '¿Cuántos puestos ocupan ustedes el 31 de diciembre?',
    }) },
    parts: { 'sex=female': [3, 4, 5, 6, 7] },
  },
  {
    number: 7, result: 'R1.3', kind: 'progress-markers', mode: 'K', base: 1, targets: [1, 1, 2, 2, 3], splits: ['convention'], scale: markerScale,
    title: text('fr', {
      fr: 'Étapes vers la ratification et l’application de C190, C189 et C187', nl: 'Stappen naar bekrachtiging en toepassing van C190, C189 en C187',
      en: 'Steps to ratify and apply C190, C189 and C187', es: 'Pasos hacia la ratificación y aplicación de C190, C189 y C187',
    }),
    asked: { unit: 'step', every: 'year', title: text('fr', {
      fr: 'Quelle étape le pays a-t-il atteinte, convention par convention ?', nl: 'Welke stap heeft het land bereikt, verdrag per verdrag?', en: 'Which step has the country reached, convention by convention?',
      es: '¿Qué paso ha alcanzado el país, convenio por convenio?',
    }) },
    parts: { 'convention=C190': [1, 2, 2, 3, 3], 'convention=C189': [1, 1, 2, 2, 3], 'convention=C187': [1, 1, 1, 2, 2] },
  },
  {
    number: 8, result: 'R1.2', kind: 'count', mode: 'K', base: 4, targets: [5, 8, 12, 16, 20], splits: ['sector'],
    title: text('fr', {
      fr: 'Syndicats de l’économie informelle qui ont un interlocuteur avec qui négocier', nl: 'Vakbonden in de informele economie met een onderhandelingspartner',
      en: 'Informal-economy unions with a bargaining counterpart', es: 'Sindicatos de la economía informal con interlocutor para negociar',
    }),
    asked: { unit: 'unions', every: 'year', title: text('fr', {
      fr: 'Combien de syndicats de l’économie informelle négocient avec un interlocuteur reconnu ?', nl: 'Hoeveel vakbonden in de informele economie onderhandelen met een erkende gesprekspartner?',
      en: 'How many informal-economy unions bargain with a recognised counterpart?', es: '¿Cuántos sindicatos de la economía informal negocian con un interlocutor reconocido?',
    }) },
  },
  {
    number: 9, result: 'R1.4', kind: 'count', mode: 'C', base: 0, targets: [900, 2_000, 3_300, 4_700, 6_200], splits: ['sex', 'violation'],
    title: text('fr', { fr: 'Dossiers d’aide juridique traités', nl: 'Behandelde dossiers rechtshulp', en: 'Legal-aid cases handled', es: 'Casos de asistencia jurídica atendidos' }),
    countingRules: text('fr', {
      fr: 'Un dossier collectif compte une fois, quel que soit le nombre de personnes. Aucun nom ne quitte le syndicat.',
      nl: 'Een collectief dossier telt één keer, hoeveel mensen er ook bij betrokken zijn. Geen enkele naam verlaat de vakbond.',
      en: 'A collective case counts once, however many people it concerns. No name leaves the union.',
      es: 'Un caso colectivo cuenta una vez, sea cual sea el número de personas. Ningún nombre sale del sindicato.',
    }),
    asked: { unit: 'cases', every: 'quarter', title: text('fr', {
      fr: 'Combien de dossiers ont été traités depuis le début ?', nl: 'Hoeveel dossiers zijn sinds het begin behandeld?', en: 'How many cases have been handled since the start?',
      es: '¿Cuántos casos se han atendido desde el inicio?',
    }) },
    parts: { 'sex=female': [400, 900, 1_550, 2_250, 3_000] },
  },
  {
    number: 10, result: 'R1.4', kind: 'percentage', mode: 'K', base: 31, targets: [33, 36, 40, 43, 45], splits: ['violation'],
    title: text('fr', { fr: 'Part des dossiers qui ont abouti à une réparation', nl: 'Aandeel dossiers met herstel', en: 'Share of cases with a remedy', es: 'Proporción de casos con reparación' }),
    share: {
      of: { unit: 'cases', title: text('fr', {
        fr: 'Combien de dossiers clos ont abouti à une réparation ?', nl: 'In hoeveel afgesloten dossiers kwam er herstel?', en: 'How many closed cases ended with a remedy?',
        es: '¿Cuántos casos cerrados terminaron con una reparación?',
      }) },
      among: { unit: 'cases', title: text('fr', {
        fr: 'Combien de dossiers ont été clos pendant l’année ?', nl: 'Hoeveel dossiers zijn dit jaar afgesloten?', en: 'How many cases were closed this year?', es: '¿Cuántos casos se cerraron durante el año?',
      }) },
    },
  },
  {
    number: 11, kind: 'score', mode: 'K', base: 2.1, targets: [2.3, 2.5, 2.7, 2.9, 3.1], splits: ['area', 'union'], scale: areas,
    title: text('fr', {
      fr: 'Score de capacité de chaque syndicat, sur six domaines', nl: 'Capaciteitsscore van elke vakbond, op zes domeinen', en: 'Capacity score of each union, over six areas',
      es: 'Puntuación de capacidad de cada sindicato, en seis áreas',
    }),
    asked: { unit: 'score', every: 'year', title: text('fr', {
      fr: 'Quel score vous donnez-vous, domaine par domaine, à l’atelier d’auto-évaluation ?', nl: 'Welke score geeft u zichzelf, domein per domein, in de zelfevaluatie?',
      en: 'Which score do you give yourselves, area by area, in the self-assessment workshop?', es: '¿Qué puntuación se dan ustedes, área por área, en el taller de autoevaluación?',
    }) },
    parts: { 'area=gender': [2.0, 2.3, 2.6, 2.8, 3.1], 'area=communication': [2.2, 2.4, 2.6, 2.9, 3.0] },
  },
])

export const outcome1: DemoOutcome = {
  budget: budgetOf('O1', [500, 530, 540, 530, 500], [70, 20, 10], [{ id: csdCongo.id, share: 45 }, { id: sntNiger.id, share: 25 }, { id: uslIvory.id, share: 30 }]),
  frame: {
    id: idOf('outcome O1'), code: 'O1', title: outcome1Title, ownerOrganisationId: demoUnion.id, startsOn: '2027-01-01', endsOn: '2031-12-31',
    description: text('fr', {
      fr: 'Trois confédérations renforcent leur capacité à négocier, à organiser et à coopérer. Au moins 750 000 personnes qui travaillent sans sécurité en tirent des droits nouveaux ou mieux appliqués : vendeuses des marchés, mineurs artisanaux, dockers, transporteurs, travailleuses domestiques. Chaque syndicat tient son propre budget.',
      nl: 'Drie confederaties versterken hun vermogen om te onderhandelen, te organiseren en samen te werken. Minstens 750.000 mensen met onzeker werk krijgen er nieuwe of beter toegepaste rechten door: marktverkoopsters, ambachtelijke mijnwerkers, dokwerkers, vervoerders, huishoudelijk personeel. Elke vakbond beheert haar eigen budget.',
      en: 'Three confederations grow stronger at bargaining, organising and co-operating. At least 750,000 people in insecure work gain new or better applied rights: market sellers, artisanal miners, dockers, transport workers, domestic workers. Each union holds its own budget.',
      es: older('Tres confederaciones refuerzan su capacidad de negociar, organizar y cooperar. Al menos 700.000 personas con trabajo inseguro obtienen derechos nuevos o mejor aplicados. Cada sindicato gestiona su propio presupuesto.', 'Trois confédérations renforcent leur capacité. Au moins 700 000 personnes en tirent des droits nouveaux.'),
    }),
    genderNote: text('fr', {
      fr: 'Les équipes de négociation sont paritaires ; la C190 est le dossier commun ; les horaires et les lieux des réunions tiennent compte de la garde des enfants. L’indicateur 2 suit la part des femmes.',
      nl: 'Onderhandelingsteams zijn paritair; C190 is het gemeenschappelijke dossier; uren en plaatsen van vergaderingen houden rekening met kinderopvang. Indicator 2 volgt het aandeel vrouwen.',
      en: 'Bargaining teams have as many women as men; C190 is the shared file; times and places of meetings take child care into account. Indicator 2 follows the share of women.',
      es: 'Los equipos de negociación son paritarios; el C190 es el expediente común; los horarios y lugares de reunión tienen en cuenta los cuidados. El indicador 2 sigue la proporción de mujeres.',
    }),
    environmentNote: text('fr', {
      fr: 'Clauses sur la chaleur et la sécurité dans les mines et sur les ports ; les missions communes remplacent trois vols sur dix par des réunions en ligne.',
      nl: 'Clausules over hitte en veiligheid in mijnen en havens; gezamenlijke zendingen vervangen drie van de tien vluchten door onlinevergaderingen.',
      en: 'Clauses on heat and safety in mines and ports; three in ten flights give way to online meetings.',
      es: draft('Cláusulas sobre calor y seguridad en minas y puertos; tres de cada diez vuelos se sustituyen por reuniones en línea.'),
    }),
    countries: [{ country: 'CD', percentage: '45' }, { country: 'NE', percentage: '25' }, { country: 'CI', percentage: '30' }],
    partners: [
      { organisationId: csdCongo.id, role: 'partner' }, { organisationId: sntNiger.id, role: 'partner' },
      { organisationId: uslIvory.id, role: 'partner' }, { organisationId: demoUnion.id, role: 'accountable' }, { organisationId: demoFund.id, role: 'funding' },
    ],
    tags: [
      { vocabulary: 'pillar', code: 'rights' }, { vocabulary: 'pillar', code: 'social-dialogue' }, { vocabulary: 'pillar', code: 'gender-equality' },
      { vocabulary: 'sdg', code: '8.3' }, { vocabulary: 'sdg', code: '8.5' }, { vocabulary: 'sdg', code: '8.8' }, { vocabulary: 'sdg', code: '5.2' }, { vocabulary: 'sdg', code: '16.7' },
      { vocabulary: 'policy-marker', code: '1', significance: '1' }, { vocabulary: 'policy-marker', code: '2', significance: '1' }, { vocabulary: 'policy-marker', code: '3', significance: '1' },
      { vocabulary: 'policy-marker', code: '6', significance: '0' }, { vocabulary: 'policy-marker', code: '7', significance: '1' }, { vocabulary: 'policy-marker', code: '8', significance: '1' },
      { vocabulary: 'joint-goal', code: 'DW-1' }, { vocabulary: 'joint-goal', code: 'DW-2' }, { vocabulary: 'just-transition', code: 'heat-and-safety' },
      { vocabulary: 'ilo-standard', code: 'C87' }, { vocabulary: 'ilo-standard', code: 'C98' }, { vocabulary: 'ilo-standard', code: 'C187' }, { vocabulary: 'ilo-standard', code: 'C189' },
      { vocabulary: 'ilo-standard', code: 'C190' }, { vocabulary: 'ilo-standard', code: 'R204' }, { vocabulary: 'target-group', code: 'informal' }, { vocabulary: 'target-group', code: 'women' },
      { vocabulary: 'target-group', code: 'youth' }, { vocabulary: 'target-group', code: 'domestic' }, { vocabulary: 'target-group', code: 'migrants' },
    ],
    targetGroups: [
      {
        id: idOf('target group O1 precarious'), people: 750_000, shares: { women: '30', youth: '20', 'older-people': '33', migrants: '2.5' },
        title: text('fr', {
          fr: 'Travailleurs et travailleuses en situation précaire', nl: 'Werknemers in precaire situaties', en: 'Workers in precarious situations', es: 'Personas trabajadoras en situación precaria',
        }),
      },
      {
        id: idOf('target group O1 domestic'), people: 38_000, shares: { women: '92', youth: '41', migrants: '11' },
        title: text('fr', { fr: 'Travailleuses et travailleurs domestiques', nl: 'Huishoudelijk personeel', en: 'Domestic workers', es: 'Trabajadoras y trabajadores del hogar' }),
      },
      {
        id: idOf('target group O1 delegates'), people: 2_400, shares: { women: '50', youth: '35' },
        title: text('fr', { fr: 'Délégués et déléguées syndicaux', nl: 'Vakbondsafgevaardigden', en: 'Union delegates', es: 'Delegadas y delegados sindicales' }),
      },
    ],
    results: results1, measures, indicators,
  },
}
