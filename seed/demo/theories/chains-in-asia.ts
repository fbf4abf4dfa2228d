// Theory of change of outcome 2.
import { outcome2Title, results2 } from '../outcome-2.ts'
import { older } from '../words.ts'
import { draw, en, impact, sameAs } from './draw.ts'

export const theory2 = draw('O2', {
  direction: 'right',
  pathways: {
    network: en({ en: 'Union networks', nl: 'Vakbondsnetwerken', fr: 'Réseaux syndicaux', es: 'Redes sindicales' }),
    remedy: en({ en: 'Due diligence and remedy', nl: 'Zorgplicht en herstel', fr: 'Vigilance et réparation', es: 'Debida diligencia y reparación' }),
    bargain: en({ en: 'Bargaining', nl: 'Onderhandelen', fr: 'Négociation', es: 'Negociación' }),
  },
  actors: {
    unions: [
      'union',
      en({
        en: 'Factory and sector unions',
        nl: 'Vakbonden in fabriek en sector',
        fr: 'Syndicats d’usine et de secteur',
        es: 'Sindicatos de fábrica y de sector',
      }),
    ],
    brands: ['employer', en({ en: 'Brands and buyers', nl: 'Merken en inkopers', fr: 'Marques et acheteurs', es: 'Marcas y compradores' })],
    suppliers: ['employer', en({ en: 'Suppliers', nl: 'Leveranciers', fr: 'Fournisseurs', es: 'Proveedores' })],
    riders: [
      'workers',
      en({ en: 'Platform riders', nl: 'Platformkoeriers', fr: 'Livreurs et livreuses de plateforme', es: 'Repartidoras y repartidores de plataformas' }),
    ],
    europe: [
      'international',
      en({
        en: 'European unions and works councils',
        nl: 'Europese vakbonden en ondernemingsraden',
        fr: 'Syndicats et comités d’entreprise européens',
        es: 'Sindicatos y comités de empresa europeos',
      }),
    ],
  },
  steps: {
    impact: ['impact', impact],
    outcome: ['outcome', outcome2Title],
    together: ['intermediate-outcome', sameAs(results2, 'R2.1'), { pathway: 'network', actors: ['unions'] }],
    remedied: ['intermediate-outcome', sameAs(results2, 'R2.2'), { pathway: 'remedy' }],
    agreements: ['intermediate-outcome', sameAs(results2, 'R2.3'), { pathway: 'bargain' }],
    brands: [
      'actor-of-change',
      en({
        en: 'Brands tell suppliers that they buy where unions bargain',
        nl: 'Merken zeggen leveranciers dat ze kopen waar vakbonden onderhandelen',
        fr: 'Les marques disent aux fournisseurs qu’elles achètent là où l’on négocie',
        es: 'Las marcas dicen a los proveedores que compran donde se negocia',
      }),
      { pathway: 'remedy', actors: ['brands', 'europe'] },
    ],
    employers: [
      'actor-of-change',
      en({
        en: 'Suppliers meet the union at a fixed table',
        nl: 'Leveranciers ontmoeten de vakbond aan een vaste tafel',
        fr: 'Les fournisseurs rencontrent le syndicat à une table permanente',
        es: 'Los proveedores se reúnen con el sindicato en una mesa fija',
      }),
      { pathway: 'bargain', actors: ['suppliers'] },
    ],
    researchers: ['output', sameAs(results2, 'R2.4'), { pathway: 'network' }],
    assessments: ['output', sameAs(results2, 'R2.5'), { pathway: 'remedy', actors: ['unions', 'brands'] }],
    clauses: ['output', sameAs(results2, 'R2.6'), { pathway: 'bargain' }],
    school: ['output', sameAs(results2, 'R2.7'), { pathway: 'network' }],
    pilot: ['output', sameAs(results2, 'R2.8'), { pathway: 'bargain', actors: ['riders'] }],
    lab: [
      'activity',
      en({
        en: 'Agreement-clause lab in Jakarta (32 people, hybrid)',
        nl: 'Clausulelab in Jakarta (32 mensen, hybride)',
        fr: 'Atelier de clauses à Jakarta (32 personnes, hybride)',
        es: 'Taller de cláusulas en Yakarta (32 personas, híbrido)',
      }),
      { pathway: 'bargain' },
    ],
    training: [
      'activity',
      en({
        en: 'Due-diligence training in Phnom Penh (28 people, four languages)',
        nl: 'Opleiding gepaste zorgvuldigheid in Phnom Penh (28 mensen, vier talen)',
        fr: 'Formation à la vigilance à Phnom Penh (28 personnes, quatre langues)',
        es: 'Formación en debida diligencia en Nom Pen (28 personas, cuatro idiomas)',
      }),
      { pathway: 'remedy' },
    ],
    mapping: [
      'activity',
      en({
        en: 'Map suppliers from shipping data and labels',
        nl: 'Leveranciers in kaart brengen met verzendgegevens en labels',
        fr: 'Cartographier les fournisseurs à partir des expéditions et des étiquettes',
        es: 'Cartografiar proveedores con datos de envíos y etiquetas',
      }),
      { pathway: 'network' },
    ],
    nights: [
      'activity',
      en({
        en: 'Women delegates at the night shift',
        nl: 'Vrouwelijke afgevaardigden in de nachtploeg',
        fr: 'Des déléguées pour l’équipe de nuit',
        es: 'Delegadas en el turno de noche',
      }),
      { pathway: 'network' },
    ],
    riders: [
      'activity',
      en({
        en: 'Exchange Indonesia – Philippines on platform riders',
        nl: 'Uitwisseling Indonesië – Filipijnen over platformkoeriers',
        fr: 'Échange Indonésie – Philippines sur la livraison',
        es: older('Intercambio Indonesia – Filipinas', 'Exchange Indonesia – Philippines'),
      }),
      { pathway: 'bargain' },
    ],
  },
  arrows: [
    [
      'outcome',
      'impact',
      {
        assumption: en({
          en: 'Gains in the chain are not undone by moving orders elsewhere.',
          nl: 'Winst in de keten gaat niet verloren doordat bestellingen verhuizen.',
          fr: 'Les acquis ne sont pas annulés par le déplacement des commandes.',
          es: 'Los logros no se pierden porque los pedidos se vayan a otro lugar.',
        }),
        risk: en({
          en: 'Orders move to a country without unions.',
          nl: 'Bestellingen verhuizen naar een land zonder vakbonden.',
          fr: 'Les commandes partent vers un pays sans syndicats.',
          es: 'Los pedidos se van a un país sin sindicatos.',
        }),
        level: 'high',
      },
    ],
    ['together', 'outcome'],
    [
      'remedied',
      'outcome',
      {
        assumption: en({
          en: 'Remedy reaches those who were harmed, not only the file.',
          nl: 'Herstel bereikt wie schade leed, niet alleen het dossier.',
          fr: 'La réparation atteint les personnes lésées, pas seulement le dossier.',
          es: 'La reparación llega a las personas afectadas, no solo al expediente.',
        }),
      },
    ],
    [
      'agreements',
      'outcome',
      {
        assumption: en({
          en: 'Agreements are registered and can be enforced.',
          nl: 'Akkoorden zijn geregistreerd en afdwingbaar.',
          fr: 'Les conventions sont enregistrées et opposables.',
          es: 'Los convenios están registrados y son exigibles.',
        }),
      },
    ],
    [
      'brands',
      'remedied',
      {
        assumption: en({
          en: 'European law keeps a duty of care with a role for unions.',
          nl: 'Europees recht behoudt een zorgplicht met een rol voor vakbonden.',
          fr: 'Le droit européen maintient un devoir de vigilance qui associe les syndicats.',
          es: 'El derecho europeo mantiene un deber de diligencia con papel sindical.',
        }),
        risk: en({
          en: 'The duty of care is watered down.',
          nl: 'De zorgplicht wordt afgezwakt.',
          fr: 'Le devoir de vigilance est affaibli.',
          es: 'El deber de diligencia se debilita.',
        }),
        level: 'medium',
      },
    ],
    [
      'employers',
      'agreements',
      {
        risk: en({
          en: 'Union officers are branded enemies of the state (Philippines).',
          nl: 'Vakbondsmensen worden als staatsvijand bestempeld (Filipijnen).',
          fr: 'Des syndicalistes sont traités en ennemis de l’État (Philippines).',
          es: 'Se tacha a sindicalistas de enemigos del Estado (Filipinas).',
        }),
        level: 'high',
      },
    ],
    [
      'together',
      'brands',
      {
        assumption: en({
          en: 'Unions that used to compete share what they know.',
          nl: 'Vakbonden die vroeger concurreerden, delen wat ze weten.',
          fr: 'Des syndicats naguère concurrents partagent ce qu’ils savent.',
          es: 'Sindicatos que competían comparten lo que saben.',
        }),
      },
    ],
    ['researchers', 'together'],
    [
      'school',
      'together',
      {
        assumption: en({
          en: 'Families and employers leave women the time to lead.',
          nl: 'Gezin en werkgever geven vrouwen de tijd om te leiden.',
          fr: 'Familles et employeurs laissent aux femmes le temps de diriger.',
          es: 'Familias y empleadores dejan a las mujeres tiempo para dirigir.',
        }),
      },
    ],
    ['assessments', 'brands'],
    ['assessments', 'remedied'],
    [
      'clauses',
      'employers',
      {
        assumption: en({
          en: 'Heat waves make employers listen.',
          nl: 'Hittegolven doen werkgevers luisteren.',
          fr: 'Les canicules font écouter les employeurs.',
          es: 'Las olas de calor hacen escuchar a los empleadores.',
        }),
      },
    ],
    [
      'pilot',
      'agreements',
      {
        risk: en({
          en: 'Platforms reclassify riders as independent.',
          nl: 'Platformen bestempelen koeriers als zelfstandigen.',
          fr: 'Les plateformes requalifient les livreurs en indépendants.',
          es: 'Las plataformas reclasifican a quienes reparten como autónomos.',
        }),
        level: 'medium',
      },
    ],
    ['lab', 'clauses'],
    ['training', 'assessments'],
    ['mapping', 'researchers'],
    ['nights', 'school'],
    ['riders', 'pilot'],
    ['mapping', 'assessments'],
  ],
})
