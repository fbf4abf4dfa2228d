// Outcome 4: learning and advocacy across continents, and what concerns the whole programme. Owned by the lead of the joint programme.
import { coApplicants, demoFederation, demoFund, demoMovements, partners } from './organisations.ts'
import { idOf } from './ids.ts'
import { budgetOf, indicatorsOf, resultsOf, type DemoOutcome } from './outcome-plan.ts'
import { draft, older, text } from './words.ts'

export const outcome4Title = text('en', {
  en: 'Partners on four continents learn from each other and speak together where decisions are made',
  nl: 'Partners op vier continenten leren van elkaar en spreken samen waar beslist wordt',
  fr: 'Les partenaires de quatre continents apprennent les uns des autres et parlent ensemble là où l’on décide',
  es: 'Las organizaciones socias de cuatro continentes aprenden unas de otras y hablan juntas donde se decide',
  de: 'Partner auf vier Kontinenten lernen voneinander und sprechen gemeinsam dort, wo entschieden wird',
  pt: 'Organizações parceiras de quatro continentes aprendem umas com as outras e falam juntas onde se decide',
})

export const results4 = resultsOf('O4', [
  [
    'R4.1',
    'intermediate-outcome',
    text('en', {
      en: 'What one union has learned changes how another works',
      nl: 'Wat de ene vakbond leerde, verandert hoe de andere werkt',
      fr: 'Ce qu’un syndicat a appris change la pratique d’un autre',
      es: 'Lo que un sindicato aprendió cambia la forma de trabajar de otro',
    }),
  ],
  [
    'R4.2',
    'intermediate-outcome',
    text('en', {
      en: 'Joint positions are heard at the ILO, the ITUC and with governments',
      nl: 'Gezamenlijke standpunten vinden gehoor bij de IAO, het IVV en regeringen',
      fr: 'Les positions communes sont entendues à l’OIT, à la CSI et par les gouvernements',
      es: 'Las posiciones comunes se escuchan en la OIT, la CSI y los gobiernos',
    }),
  ],
  [
    'R4.3',
    'output',
    text('nl', {
      nl: 'Uitwisselingen tussen vakbonden, met een vraag vooraf en een terugblik na twaalf maanden',
      fr: 'Échanges entre syndicats, avec une question au départ et un bilan après douze mois',
      en: 'Exchanges between unions, with a question beforehand and a look back after twelve months',
      es: 'Intercambios entre sindicatos, con una pregunta previa y un balance a los doce meses',
    }),
    'R4.1',
  ],
  [
    'R4.4',
    'output',
    text('nl', {
      nl: 'Fiches met goede praktijken in vier talen',
      fr: 'Fiches de bonnes pratiques en quatre langues',
      en: 'Good-practice cards in four languages',
      es: 'Fichas de buenas prácticas en cuatro idiomas',
    }),
    'R4.1',
  ],
  [
    'R4.5',
    'output',
    text('nl', {
      nl: 'Vorming over integriteit, dekolonisatie en het opvolgen van resultaten',
      fr: 'Formations sur l’intégrité, la décolonisation et le suivi des résultats',
      en: draft('Training on integrity, decolonisation and following results'),
      es: 'Formación sobre integridad, descolonización y seguimiento de resultados',
    }),
    'R4.1',
  ],
  [
    'R4.6',
    'output',
    text('en', {
      en: 'Joint positions, written by those they are about',
      nl: 'Gezamenlijke standpunten, geschreven door wie het aangaat',
      fr: 'Positions communes, écrites par les personnes concernées',
      es: 'Posiciones comunes, escritas por quienes las viven',
    }),
    'R4.2',
  ],
])

const { measures, indicators } = indicatorsOf('O4', [
  {
    number: 23,
    result: 'R4.2',
    kind: 'count',
    mode: 'C',
    base: 0,
    targets: [2, 5, 8, 12, 16],
    splits: ['reach'],
    title: text('en', {
      en: 'Joint positions adopted by all partners',
      nl: 'Gezamenlijke standpunten, door alle partners aangenomen',
      fr: 'Positions communes adoptées par tous les partenaires',
      es: 'Posiciones comunes adoptadas por todas las organizaciones socias',
    }),
    asked: {
      unit: 'positions',
      every: 'year',
      title: text('en', {
        en: 'How many positions have been adopted since the start?',
        nl: 'Hoeveel standpunten zijn sinds het begin aangenomen?',
        fr: 'Combien de positions ont été adoptées depuis le début ?',
        es: '¿Cuántas posiciones se han adoptado desde el inicio?',
      }),
    },
  },
  {
    number: 24,
    result: 'R4.2',
    kind: 'count',
    mode: 'C',
    base: 0,
    targets: [8, 20, 36, 54, 75],
    splits: ['change', 'significance'],
    title: text('en', {
      en: 'Harvested outcomes, substantiated',
      nl: 'Geoogste outcomes, onderbouwd',
      fr: 'Effets récoltés et étayés',
      es: 'Efectos cosechados y sustentados',
    }),
    countingRules: text('en', {
      en: 'Counts when somebody outside the programme confirms what changed, for whom, and what the union had to do with it. Setbacks are harvested as well.',
      nl: 'Telt zodra iemand buiten het programma bevestigt wat veranderde, voor wie, en wat de vakbond ermee te maken had. Ook terugslagen worden geoogst.',
      fr: 'Compte dès qu’une personne extérieure au programme confirme ce qui a changé, pour qui, et la part du syndicat. Les reculs se récoltent aussi.',
      es: 'Cuenta cuando alguien ajeno al programa confirma qué cambió, para quién y qué tuvo que ver el sindicato. Los retrocesos también se cosechan.',
    }),
    asked: {
      unit: 'outcomes',
      title: text('en', {
        en: 'How many outcomes have been harvested and substantiated since the start?',
        nl: 'Hoeveel outcomes zijn sinds het begin geoogst en onderbouwd?',
        fr: 'Combien d’effets ont été récoltés et étayés depuis le début ?',
        es: '¿Cuántos efectos se han cosechado y sustentado desde el inicio?',
      }),
    },
  },
  {
    number: 25,
    result: 'R4.1',
    kind: 'percentage',
    mode: 'K',
    base: { state: 'unknown' },
    targets: [30, 40, 50, 55, 60],
    splits: ['pair', 'theme'],
    title: text('nl', {
      nl: 'Uitwisselingen die na twaalf maanden tot een andere praktijk hebben geleid',
      fr: 'Échanges suivis d’un changement de pratique après douze mois',
      en: 'Exchanges followed by a change in practice after twelve months',
      es: 'Intercambios seguidos de un cambio de práctica a los doce meses',
    }),
    comments: {
      base: text('nl', {
        nl: 'Nooit gemeten in 2022-2026: dat is niet hetzelfde als nul.',
        fr: 'Jamais mesuré en 2022-2026 : ce n’est pas la même chose que zéro.',
        en: 'Never measured in 2022-2026, which is not the same as zero.',
        es: 'Nunca se midió en 2022-2026: no es lo mismo que cero.',
      }),
    },
    share: {
      of: {
        unit: 'exchanges',
        every: 'year',
        title: text('nl', {
          nl: 'Hoeveel uitwisselingen hebben na twaalf maanden iets veranderd?',
          fr: 'Combien d’échanges ont changé quelque chose après douze mois ?',
          en: 'How many exchanges had changed something after twelve months?',
          es: '¿Cuántos intercambios habían cambiado algo a los doce meses?',
        }),
      },
      among: {
        unit: 'exchanges',
        every: 'year',
        title: text('nl', {
          nl: 'Op hoeveel uitwisselingen is na twaalf maanden teruggeblikt?',
          fr: 'Combien d’échanges ont fait l’objet d’un bilan après douze mois ?',
          en: 'How many exchanges were looked back on after twelve months?',
          es: '¿De cuántos intercambios se hizo balance a los doce meses?',
        }),
      },
    },
  },
  {
    number: 26,
    result: 'R4.4',
    kind: 'count',
    mode: 'C',
    base: 0,
    targets: [5, 14, 26, 40, 56],
    splits: ['theme'],
    title: text('nl', {
      nl: 'Fiches met goede praktijken die een andere partner gebruikte',
      fr: 'Fiches de bonnes pratiques utilisées par un autre partenaire',
      en: 'Good-practice cards used by another partner',
      es: older('Fichas de buenas prácticas leídas por otra organización', 'Fiches met goede praktijken die een andere partner las'),
    }),
    asked: {
      unit: 'cards',
      every: 'half-year',
      title: text('nl', {
        nl: 'Hoeveel fiches van een ander hebt u sinds het begin gebruikt?',
        fr: 'Combien de fiches d’un autre syndicat avez-vous utilisées depuis le début ?',
        en: 'How many cards of others have you used since the start?',
        es: '¿Cuántas fichas de otras organizaciones han utilizado desde el inicio?',
      }),
    },
  },
  {
    number: 27,
    result: 'R4.1',
    kind: 'count',
    mode: 'C',
    base: 0,
    targets: [2, 5, 8, 11, 14],
    splits: ['theme'],
    title: text('en', {
      en: 'Learning questions answered with a decision',
      nl: 'Leervragen beantwoord met een beslissing',
      fr: 'Questions d’apprentissage ayant abouti à une décision',
      es: 'Preguntas de aprendizaje respondidas con una decisión',
    }),
    asked: {
      unit: 'questions',
      every: 'year',
      title: text('en', {
        en: 'How many learning questions have led to a decision since the start?',
        nl: 'Hoeveel leervragen hebben sinds het begin tot een beslissing geleid?',
        fr: 'Combien de questions d’apprentissage ont mené à une décision depuis le début ?',
        es: '¿Cuántas preguntas de aprendizaje han llevado a una decisión desde el inicio?',
      }),
    },
  },
  {
    number: 30,
    result: 'R4.5',
    kind: 'count',
    mode: 'C',
    base: 0,
    targets: [40, 85, 130, 180, 230],
    splits: ['topic', 'union', 'sex'],
    title: text('nl', {
      nl: 'Opgeleide medewerkers van onszelf en van partners (integriteit, dekolonisatie, PMEAL), hele programma',
      fr: 'Personnel et responsables partenaires formés (intégrité, décolonisation, PMEAL), tout le programme',
      en: 'Staff and partner officers trained (integrity, decolonisation, PMEAL), whole programme',
      es: 'Personal y responsables de las organizaciones socias con formación (integridad, descolonización, PMEAL), todo el programa',
    }),
    asked: {
      unit: 'people',
      title: text('nl', {
        nl: 'Hoeveel mensen volgden sinds het begin een vorming?',
        fr: 'Combien de personnes ont suivi une formation depuis le début ?',
        en: 'How many people have followed a training since the start?',
        es: '¿Cuántas personas han seguido una formación desde el inicio?',
      }),
    },
    parts: { 'topic=integrity': [20, 40, 60, 85, 110] },
  },
  {
    number: 31,
    kind: 'percentage',
    mode: 'K',
    base: 58,
    targets: [65, 72, 80, 85, 90],
    splits: ['union'],
    title: text('nl', {
      nl: 'Partnerverslagen die op tijd en volledig zijn, hele programma',
      fr: 'Rapports des partenaires remis à temps et complets, tout le programme',
      en: 'Partner reports in time and complete, whole programme',
      es: 'Informes de organizaciones socias a tiempo y completos, todo el programa',
    }),
    share: {
      of: {
        unit: 'reports',
        title: text('nl', {
          nl: 'Hoeveel verslagen waren op tijd en volledig?',
          fr: 'Combien de rapports étaient à temps et complets ?',
          en: 'How many reports were in time and complete?',
          es: '¿Cuántos informes llegaron a tiempo y completos?',
        }),
      },
      among: {
        unit: 'reports',
        title: text('nl', {
          nl: 'Hoeveel verslagen werden verwacht?',
          fr: 'Combien de rapports étaient attendus ?',
          en: 'How many reports were due?',
          es: '¿Cuántos informes se esperaban?',
        }),
      },
    },
  },
])

export const outcome4: DemoOutcome = {
  budget: budgetOf('O4', [130, 140, 150, 145, 135], [40, 50, 10]),
  frame: {
    id: idOf('outcome O4'),
    code: 'O4',
    title: outcome4Title,
    ownerOrganisationId: demoMovements.id,
    startsOn: '2027-01-01',
    endsOn: '2031-12-31',
    description: text('en', {
      en: 'Unions do not wait for experts: Niger visits the transport workers of Côte d’Ivoire, riders in Indonesia teach riders in the Philippines, leaders in Congo and Colombia compare how they stay safe. What works goes on a card, what must change goes into a joint position. The staff of the four organisations learn along.',
      nl: 'Vakbonden wachten niet op deskundigen: Niger bezoekt de vervoerders van Ivoorkust, koeriers uit Indonesië leiden koeriers in de Filipijnen op, leiders in Congo en Colombia vergelijken hoe ze veilig blijven. Wat werkt, komt op een fiche; wat moet veranderen, komt in een gezamenlijk standpunt. De medewerkers van de vier organisaties leren mee.',
      fr: 'Les syndicats n’attendent pas les experts : le Niger rend visite aux transporteurs de Côte d’Ivoire, des livreurs indonésiens forment des livreurs philippins, des dirigeant·e·s du Congo et de Colombie comparent leurs façons de se protéger. Ce qui marche devient une fiche, ce qui doit changer devient une position commune. Le personnel des quatre organisations apprend avec eux.',
      es: 'Los sindicatos no esperan a los expertos: Níger visita a los transportistas de Costa de Marfil, repartidores de Indonesia enseñan a los de Filipinas, dirigentes del Congo y de Colombia comparan cómo protegerse. Lo que funciona va a una ficha; lo que debe cambiar, a una posición común. El personal de las cuatro organizaciones aprende a la par.',
    }),
    genderNote: text('en', {
      en: 'Half of those who travel are women; every learning question asks what it means for women and for men.',
      nl: 'De helft van wie reist is vrouw; elke leervraag vraagt wat ze voor vrouwen en mannen betekent.',
      fr: 'La moitié des personnes qui voyagent sont des femmes ; chaque question d’apprentissage se demande ce qu’elle signifie pour les femmes et pour les hommes.',
      es: 'La mitad de quienes viajan son mujeres; cada pregunta de aprendizaje mira qué significa para mujeres y hombres.',
    }),
    environmentNote: text('en', {
      en: 'Online first; one exchange in three by train or bus inside a region; a budget line for what flights cost the climate.',
      nl: 'Eerst online; één uitwisseling op de drie per trein of bus binnen een regio; een begrotingslijn voor wat vluchten het klimaat kosten.',
      fr: 'D’abord en ligne ; un échange sur trois en train ou en bus au sein d’une région ; une ligne budgétaire pour le coût climatique des vols.',
      es: 'Primero en línea; uno de cada tres intercambios en tren o autobús dentro de una región; una partida para el coste climático de los vuelos.',
    }),
    countries: ['CD', 'NE', 'CI', 'ID', 'KH', 'PH', 'BD', 'CO'].map((country) => ({ country, percentage: '10' })).concat([{ country: 'BE', percentage: '20' }]),
    partners: [
      ...partners.map(({ id }) => ({ organisationId: id, role: 'partner' as const, budgetHolderId: demoMovements.id })),
      ...coApplicants.filter((one) => one !== demoMovements).map(({ id }) => ({ organisationId: id, role: 'co-applicant' as const })),
      { organisationId: demoMovements.id, role: 'accountable' },
      { organisationId: demoFederation.id, role: 'implementing', note: 'Working groups on integrity, decolonisation, finance and PMEAL.' },
      { organisationId: demoFund.id, role: 'funding' },
    ],
    tags: [
      { vocabulary: 'pillar', code: 'rights' },
      { vocabulary: 'pillar', code: 'social-dialogue' },
      { vocabulary: 'sdg', code: '17.9' },
      { vocabulary: 'sdg', code: '17.16' },
      { vocabulary: 'sdg', code: '16.7' },
      { vocabulary: 'policy-marker', code: '1', significance: '1' },
      { vocabulary: 'policy-marker', code: '2', significance: '0' },
      { vocabulary: 'policy-marker', code: '3', significance: '1' },
      { vocabulary: 'joint-goal', code: 'DW-1' },
      { vocabulary: 'joint-goal', code: 'DW-4' },
      { vocabulary: 'just-transition', code: 'climate-forum' },
      { vocabulary: 'ilo-standard', code: 'C144' },
    ],
    targetGroups: [
      {
        id: idOf('target group O4 officers'),
        people: 320,
        shares: { women: '50', youth: '30' },
        title: text('en', {
          en: 'Officers and trainers of partner unions',
          nl: 'Medewerkers en vormingswerkers van partnervakbonden',
          fr: 'Responsables, formateurs et formatrices des syndicats partenaires',
          es: 'Responsables y formadoras de los sindicatos socios',
        }),
      },
    ],
    results: results4,
    measures,
    indicators,
  },
}
