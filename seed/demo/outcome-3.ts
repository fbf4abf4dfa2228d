// Outcome 3: social dialogue in Latin America, with Colombia. Written in Spanish.
import { ctdColombia, demoFund, demoUnion } from './organisations.ts'
import { idOf } from './ids.ts'
import { budgetOf, indicatorsOf, resultsOf, type DemoOutcome } from './outcome-plan.ts'
import { dialogueScale } from './scales.ts'
import { draft, older, text } from './words.ts'

export const outcome3Title = text('es', {
  es: 'Los sindicatos de América Latina negocian en libertad y con protección en las empresas multinacionales',
  nl: 'Vakbonden in Latijns-Amerika onderhandelen vrij en beschermd in multinationale ondernemingen',
  fr: 'Les syndicats d’Amérique latine négocient librement et sous protection dans les entreprises multinationales',
  en: 'Unions in Latin America bargain freely and in safety in multinational companies',
  de: 'Gewerkschaften in Lateinamerika verhandeln frei und geschützt in multinationalen Unternehmen',
  pt: 'Os sindicatos da América Latina negociam com liberdade e proteção nas empresas multinacionais',
})

export const results3 = resultsOf('O3', [
  [
    'R3.1',
    'intermediate-outcome',
    text('es', {
      es: 'Las redes sindicales de multinacionales negocian con una sola voz',
      nl: 'Vakbondsnetwerken in multinationals onderhandelen met één stem',
      fr: 'Les réseaux syndicaux de multinationales négocient d’une seule voix',
      en: 'Union networks in multinationals bargain with one voice',
    }),
  ],
  [
    'R3.2',
    'intermediate-outcome',
    text('es', {
      es: 'Quienes lideran los sindicatos pueden hacerlo sin temor por su vida',
      nl: 'Wie een vakbond leidt, kan dat zonder voor zijn of haar leven te vrezen',
      fr: 'Celles et ceux qui dirigent les syndicats peuvent le faire sans craindre pour leur vie',
      en: 'Those who lead unions can do so without fearing for their lives',
    }),
  ],
  [
    'R3.3',
    'output',
    text('es', {
      es: 'Encuentros y mapas de empresa para cada red',
      nl: 'Bijeenkomsten en bedrijfskaarten voor elk netwerk',
      fr: 'Rencontres et cartographies d’entreprise pour chaque réseau',
      en: 'Meetings and company maps for each network',
    }),
    'R3.1',
  ],
  [
    'R3.4',
    'output',
    text('es', {
      es: 'Formación conjunta de sindicatos y empresas sobre el diálogo social',
      nl: 'Gezamenlijke vorming van vakbonden en bedrijven over sociaal overleg',
      fr: 'Formation commune de syndicats et d’entreprises au dialogue social',
      en: draft('Joint training of unions and companies in social dialogue'),
    }),
    'R3.1',
  ],
  [
    'R3.5',
    'output',
    text('es', {
      es: 'Rutas de protección y acompañamiento psicosocial',
      nl: 'Beschermingsroutes en psychosociale begeleiding',
      fr: 'Parcours de protection et accompagnement psychosocial',
      en: 'Protection routes and psychosocial support',
    }),
    'R3.2',
  ],
])

const { measures, indicators } = indicatorsOf('O3', [
  {
    number: 20,
    result: 'R3.1',
    kind: 'count',
    mode: 'K',
    base: 3,
    targets: [3, 4, 5, 6, 7],
    splits: ['sector'],
    title: text('es', {
      es: 'Redes activas en empresas multinacionales',
      nl: 'Actieve netwerken in multinationale ondernemingen',
      fr: 'Réseaux actifs dans les entreprises multinationales',
      en: 'Active networks in multinational companies',
    }),
    asked: {
      unit: 'networks',
      every: 'year',
      title: text('es', {
        es: '¿Cuántas redes se reunieron y negociaron durante el año?',
        nl: 'Hoeveel netwerken kwamen dit jaar samen en onderhandelden?',
        fr: 'Combien de réseaux se sont réunis et ont négocié durant l’année ?',
        en: 'How many networks met and bargained during the year?',
      }),
    },
  },
  {
    number: 21,
    kind: 'score',
    mode: 'K',
    base: 1.8,
    targets: [2, 2.2, 2.4, 2.6, 2.8],
    splits: ['body'],
    scale: dialogueScale,
    title: text('es', {
      es: 'Calidad del diálogo social (autoevaluación y mirada externa)',
      nl: 'Kwaliteit van het sociaal overleg (zelfevaluatie en blik van buiten)',
      fr: 'Qualité du dialogue social (auto-évaluation et regard externe)',
      en: 'Quality of social dialogue (self-assessment and an outside view)',
    }),
    asked: {
      unit: 'score',
      every: 'year',
      title: text('es', {
        es: '¿Qué nivel describe mejor a este órgano de diálogo?',
        nl: 'Welk niveau beschrijft dit overlegorgaan het best?',
        fr: 'Quel niveau décrit le mieux cet organe de dialogue ?',
        en: 'Which level describes this body of dialogue best?',
      }),
    },
    parts: { 'body=national-council': [1.8, 2, 2.2, 2.3, 2.5], 'body=company-committee': [2.2, 2.4, 2.6, 2.9, 3.1] },
  },
  {
    number: 22,
    result: 'R3.2',
    kind: 'count',
    mode: 'C',
    base: 0,
    targets: [12, 25, 40, 55, 70],
    splits: ['sex', 'safety-level'],
    title: text('es', {
      es: 'Sindicalistas bajo amenaza con acompañamiento',
      nl: 'Bedreigde vakbondsmensen die ondersteund worden',
      fr: 'Syndicalistes menacés et accompagnés',
      en: 'Threatened unionists supported',
    }),
    countingRules: text('es', {
      es: 'Solo cifras: ni nombres, ni lugares, ni fechas. Los grupos pequeños no se publican.',
      nl: 'Alleen cijfers: geen namen, plaatsen of data. Kleine groepen worden niet gepubliceerd.',
      fr: 'Des chiffres seulement : ni noms, ni lieux, ni dates. Les petits groupes ne sont pas publiés.',
      en: 'Counts only: no names, places or dates. Small groups are not published.',
    }),
    asked: {
      unit: 'people',
      every: 'half-year',
      title: text('es', {
        es: '¿Cuántas personas han recibido acompañamiento desde el inicio?',
        nl: 'Hoeveel mensen zijn sinds het begin ondersteund?',
        fr: 'Combien de personnes ont été accompagnées depuis le début ?',
        en: 'How many people have been supported since the start?',
      }),
    },
    parts: { 'sex=female': [5, 10, 17, 24, 31] },
  },
])

export const outcome3: DemoOutcome = {
  budget: budgetOf('O3', [170, 180, 190, 185, 175], [70, 20, 10], [{ id: ctdColombia.id, share: 100 }]),
  frame: {
    id: idOf('outcome O3'),
    code: 'O3',
    title: outcome3Title,
    ownerOrganisationId: demoUnion.id,
    startsOn: '2027-01-01',
    endsOn: '2031-12-31',
    description: text('es', {
      es: 'En Colombia, la negociación colectiva avanza empresa por empresa, y quien la dirige arriesga la vida. Las redes sindicales reúnen a quienes trabajan para la misma multinacional en varios países; la ruta de protección acompaña a quienes reciben amenazas.',
      nl: 'In Colombia vordert het collectief overleg onderneming per onderneming, en wie het leidt, riskeert zijn of haar leven. Vakbondsnetwerken brengen samen wie in verschillende landen voor dezelfde multinational werkt; de beschermingsroute begeleidt wie bedreigd wordt.',
      fr: 'En Colombie, la négociation collective avance entreprise par entreprise, et qui la mène risque sa vie. Les réseaux syndicaux réunissent celles et ceux qui travaillent pour la même multinationale dans plusieurs pays ; le parcours de protection accompagne les personnes menacées.',
      en: older(
        'In Colombia collective bargaining advances company by company, and leading it is dangerous. Union networks bring together those who work for the same multinational.',
        'En Colombia, la negociación colectiva avanza empresa por empresa. Las redes sindicales reúnen a quienes trabajan para la misma multinacional.',
      ),
    }),
    genderNote: text('es', {
      es: 'Las amenazas a las mujeres dirigentes alcanzan a sus familias: la ruta de protección incluye cuidado infantil y vivienda.',
      nl: 'Bedreigingen tegen vrouwelijke leiders treffen ook hun gezin: de beschermingsroute omvat kinderopvang en huisvesting.',
      fr: 'Les menaces contre les dirigeantes touchent leur famille : le parcours de protection comprend garde d’enfants et logement.',
      en: 'Threats against women leaders reach their families: the protection route includes child care and housing.',
    }),
    environmentNote: text('es', {
      es: 'En minería y energía, las redes llevan a la mesa el cierre de minas de carbón y los empleos que vienen después.',
      nl: 'In mijnbouw en energie brengen de netwerken de sluiting van steenkoolmijnen en de banen van daarna op tafel.',
      fr: 'Dans les mines et l’énergie, les réseaux mettent sur la table la fermeture des mines de charbon et les emplois d’après.',
      en: 'In mining and energy the networks put the closing of coal mines, and the jobs that come after, on the table.',
    }),
    countries: [{ country: 'CO', percentage: '100' }],
    partners: [
      { organisationId: ctdColombia.id, role: 'partner' },
      { organisationId: demoUnion.id, role: 'accountable' },
      { organisationId: demoFund.id, role: 'funding' },
    ],
    tags: [
      { vocabulary: 'pillar', code: 'social-dialogue' },
      { vocabulary: 'pillar', code: 'rights' },
      { vocabulary: 'sdg', code: '8.8' },
      { vocabulary: 'sdg', code: '16.7' },
      { vocabulary: 'sdg', code: '16.10' },
      { vocabulary: 'policy-marker', code: '1', significance: '1' },
      { vocabulary: 'policy-marker', code: '2', significance: '0' },
      { vocabulary: 'policy-marker', code: '3', significance: '2' },
      { vocabulary: 'joint-goal', code: 'DW-4' },
      { vocabulary: 'just-transition', code: 'affected-sector' },
      { vocabulary: 'just-transition', code: 'jobs-at-risk' },
      { vocabulary: 'ilo-standard', code: 'C87' },
      { vocabulary: 'ilo-standard', code: 'C98' },
      { vocabulary: 'ilo-standard', code: 'C135' },
      { vocabulary: 'ilo-standard', code: 'C154' },
      { vocabulary: 'target-group', code: 'transnational' },
    ],
    targetGroups: [
      {
        id: idOf('target group O3 leaders'),
        people: 900,
        shares: { women: '38', youth: '17' },
        title: text('es', {
          es: 'Dirigentes y delegadas sindicales en multinacionales',
          nl: 'Vakbondsleiders en afgevaardigden in multinationals',
          fr: 'Dirigeant·e·s et délégué·e·s syndicaux dans les multinationales',
          en: 'Union leaders and delegates in multinationals',
        }),
      },
    ],
    results: results3,
    measures,
    indicators,
  },
}
