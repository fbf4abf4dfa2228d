// Theory of change of outcome 1.
import { outcome1Title, results1 } from '../outcome-1.ts'
import { draft } from '../words.ts'
import { draw, fr, impact, sameAs } from './draw.ts'

export const theory1 = draw('O1', {
  pathways: {
    bargain: fr({ fr: 'Négocier', nl: 'Onderhandelen', en: 'Bargaining', es: 'Negociar' }),
    organise: fr({
      fr: 'Organiser l’informel',
      nl: 'De informele economie organiseren',
      en: 'Organising the informal economy',
      es: 'Organizar la economía informal',
    }),
    law: fr({ fr: 'Changer la loi', nl: 'De wet veranderen', en: 'Changing the law', es: 'Cambiar la ley' }),
  },
  actors: {
    unions: ['union', fr({ fr: 'Confédérations partenaires', nl: 'Partnerconfederaties', en: 'Partner confederations', es: 'Confederaciones socias' })],
    sellers: [
      'workers',
      fr({
        fr: 'Vendeuses des marchés et transporteurs',
        nl: 'Marktverkoopsters en vervoerders',
        en: 'Market sellers and transport workers',
        es: 'Vendedoras de mercado y transportistas',
      }),
    ],
    towns: [
      'government',
      fr({
        fr: 'Communes et ministères du travail',
        nl: 'Gemeenten en ministeries van arbeid',
        en: 'Municipalities and ministries of labour',
        es: 'Municipios y ministerios de trabajo',
      }),
    ],
    employers: [
      'employer',
      fr({ fr: 'Entreprises minières et portuaires', nl: 'Mijn- en havenbedrijven', en: 'Mining and port companies', es: 'Empresas mineras y portuarias' }),
    ],
    women: ['civil-society', fr({ fr: 'Réseaux de femmes', nl: 'Vrouwennetwerken', en: 'Women’s networks', es: 'Redes de mujeres' })],
  },
  steps: {
    impact: ['impact', impact],
    outcome: ['outcome', outcome1Title],
    agreements: ['intermediate-outcome', sameAs(results1, 'R1.1'), { pathway: 'bargain' }],
    counterpart: ['intermediate-outcome', sameAs(results1, 'R1.2'), { pathway: 'organise' }],
    ratified: ['intermediate-outcome', sameAs(results1, 'R1.3'), { pathway: 'law' }],
    companies: [
      'actor-of-change',
      fr({
        fr: 'Les entreprises reconnaissent les délégué·e·s et ouvrent leurs registres',
        nl: 'Bedrijven erkennen afgevaardigden en openen hun registers',
        en: 'Companies recognise delegates and open their registers',
        es: 'Las empresas reconocen a las delegadas y delegados y abren sus registros',
      }),
      { pathway: 'bargain', actors: ['employers'] },
    ],
    townhalls: [
      'actor-of-change',
      fr({
        fr: 'Les communes fixent les taxes avec les associations de vendeuses',
        nl: 'Gemeenten bepalen de heffingen samen met verenigingen van verkoopsters',
        en: 'Municipalities set fees together with associations of sellers',
        es: 'Los municipios fijan las tasas junto con las asociaciones de vendedoras',
      }),
      { pathway: 'organise', actors: ['towns', 'sellers'] },
    ],
    aid: ['output', sameAs(results1, 'R1.4'), { pathway: 'bargain', actors: ['unions'] }],
    teams: ['output', sameAs(results1, 'R1.5'), { pathway: 'bargain', actors: ['unions'] }],
    members: ['output', sameAs(results1, 'R1.6'), { pathway: 'organise', actors: ['unions', 'sellers'] }],
    files: ['output', sameAs(results1, 'R1.7'), { pathway: 'law', actors: ['unions', 'women'] }],
    paralegals: [
      'activity',
      fr({
        fr: 'Former des parajuristes et tenir des permanences',
        nl: 'Parajuristen opleiden en spreekuren houden',
        en: 'Train paralegals and hold surgeries',
        es: 'Formar a parajuristas y abrir consultas',
      }),
      { pathway: 'bargain' },
    ],
    trainers: [
      'activity',
      fr({
        fr: 'Former des formateurs et formatrices en sécurité et santé (Kinshasa, 24 personnes, puis 310)',
        nl: 'Vormingswerkers opleiden over veiligheid en gezondheid (Kinshasa, 24 mensen, daarna 310)',
        en: 'Train trainers in safety and health (Kinshasa, 24 people, then 310)',
        es: 'Formar a formadores en seguridad y salud (Kinsasa, 24 personas, después 310)',
      }),
      { pathway: 'bargain' },
    ],
    dues: [
      'activity',
      fr({
        fr: 'Percevoir les cotisations par téléphone',
        nl: 'Bijdragen innen per telefoon',
        en: 'Collect dues by phone',
        es: 'Cobrar las cuotas por teléfono',
      }),
      { pathway: 'organise' },
    ],
    exchange: [
      'activity',
      fr({
        fr: 'Échange Niger – Côte d’Ivoire sur le transport informel',
        nl: 'Uitwisseling Niger – Ivoorkust over informeel vervoer',
        en: 'Exchange Niger – Côte d’Ivoire on informal transport',
        es: 'Intercambio Níger – Costa de Marfil sobre transporte informal',
      }),
      { pathway: 'organise' },
    ],
    c190: [
      'activity',
      fr({
        fr: 'Formation C190 des vendeuses de Niamey (45 femmes, 3 hommes)',
        nl: 'Vorming over C190 voor verkoopsters in Niamey (45 vrouwen, 3 mannen)',
        en: 'C190 training for market women in Niamey (45 women, 3 men)',
        es: 'Formación sobre el C190 para vendedoras de Niamey (45 mujeres, 3 hombres)',
      }),
      { pathway: 'law' },
    ],
    coalition: [
      'activity',
      fr({
        fr: 'Coalition avec les réseaux de femmes, du 8 mars à la Conférence de juin',
        nl: 'Coalitie met vrouwennetwerken, van 8 maart tot de Conferentie in juni',
        en: 'Coalition with women’s networks, from 8 March to the Conference in June',
        es: 'Coalición con redes de mujeres, del 8 de marzo a la Conferencia de junio',
      }),
      { pathway: 'law' },
    ],
  },
  arrows: [
    [
      'outcome',
      'impact',
      {
        assumption: fr({
          fr: 'Des droits exercés au travail améliorent aussi la vie du ménage.',
          nl: 'Rechten op het werk verbeteren ook het leven thuis.',
          en: 'Rights exercised at work improve life at home as well.',
          es: 'Los derechos ejercidos en el trabajo mejoran también la vida del hogar.',
        }),
      },
    ],
    [
      'agreements',
      'outcome',
      {
        assumption: fr({
          fr: 'Les conventions sont connues de celles et ceux qu’elles couvrent, et l’inspection passe.',
          nl: 'Wie onder een akkoord valt, kent het, en de inspectie komt langs.',
          en: 'Those covered know their agreement, and the inspectorate turns up.',
          es: 'Quienes están cubiertos conocen el convenio, y la inspección acude.',
        }),
      },
    ],
    [
      'counterpart',
      'outcome',
      {
        risk: fr({
          fr: 'Un état d’urgence suspend les réunions publiques (Niger).',
          nl: 'Een noodtoestand schort openbare bijeenkomsten op (Niger).',
          en: 'A state of emergency suspends public meetings (Niger).',
          es: 'Un estado de emergencia suspende las reuniones públicas (Níger).',
        }),
        level: 'high',
      },
    ],
    [
      'ratified',
      'outcome',
      {
        assumption: fr({
          fr: 'Les syndicats portent la convention ratifiée devant les tribunaux.',
          nl: 'Vakbonden beroepen zich voor de rechter op het bekrachtigde verdrag.',
          en: 'Unions invoke the ratified convention in court.',
          es: 'Los sindicatos invocan el convenio ratificado ante los tribunales.',
        }),
      },
    ],
    [
      'companies',
      'agreements',
      {
        assumption: fr({
          fr: 'Les prix du cobalt et du cacao laissent une marge pour négocier.',
          nl: 'De prijzen van kobalt en cacao laten ruimte om te onderhandelen.',
          en: 'Cobalt and cocoa prices leave room to bargain.',
          es: 'Los precios del cobalto y del cacao dejan margen para negociar.',
        }),
        risk: fr({
          fr: 'Représailles contre des délégué·e·s après une grève.',
          nl: 'Represailles tegen afgevaardigden na een staking.',
          en: 'Reprisals against delegates after a strike.',
          es: 'Represalias contra delegadas y delegados tras una huelga.',
        }),
        level: 'medium',
      },
    ],
    [
      'townhalls',
      'counterpart',
      {
        assumption: fr({
          fr: 'Une commune qui a dit oui en entraîne d’autres.',
          nl: 'Een gemeente die ja zei, trekt andere mee.',
          en: 'One municipality that said yes draws others along.',
          es: 'Un municipio que dijo sí arrastra a otros.',
        }),
      },
    ],
    ['teams', 'companies'],
    [
      'aid',
      'agreements',
      {
        assumption: fr({
          fr: 'Un dossier gagné convainc l’employeur de négocier plutôt que de plaider.',
          nl: 'Een gewonnen dossier overtuigt de werkgever om te onderhandelen in plaats van te procederen.',
          en: 'A case that is won persuades the employer to bargain rather than litigate.',
          es: 'Un caso ganado convence al empleador de negociar en vez de litigar.',
        }),
      },
    ],
    [
      'members',
      'townhalls',
      {
        assumption: fr({
          fr: 'Les vendeuses parlent pour elles-mêmes une fois nombreuses.',
          nl: 'Verkoopsters spreken voor zichzelf zodra ze met velen zijn.',
          en: 'Sellers speak for themselves once they are many.',
          es: 'Las vendedoras hablan por sí mismas cuando son muchas.',
        }),
      },
    ],
    ['members', 'counterpart'],
    [
      'files',
      'ratified',
      {
        risk: fr({
          fr: 'Un changement de gouvernement remet le dossier à zéro.',
          nl: 'Een regeringswissel zet het dossier weer op nul.',
          en: 'A change of government sets the file back to nought.',
          es: draft('Un cambio de gobierno devuelve el expediente a cero.'),
        }),
        level: 'medium',
      },
    ],
    ['paralegals', 'aid'],
    ['trainers', 'teams'],
    ['trainers', 'files'],
    [
      'dues',
      'members',
      {
        assumption: fr({
          fr: 'Le réseau téléphonique couvre les marchés de province.',
          nl: 'Het telefoonnetwerk dekt de markten in de provincie.',
          en: 'The phone network covers provincial markets.',
          es: 'La red telefónica cubre los mercados de provincia.',
        }),
      },
    ],
    ['exchange', 'members'],
    ['c190', 'files'],
    ['coalition', 'files'],
  ],
})
