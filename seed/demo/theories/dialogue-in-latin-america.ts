// Theory of change of outcome 3.
import { outcome3Title, results3 } from '../outcome-3.ts'
import { draft } from '../words.ts'
import { draw, es, impact, sameAs } from './draw.ts'

export const theory3 = draw('O3', {
  pathways: {
    networks: es({ es: 'Redes de empresa', nl: 'Bedrijfsnetwerken', fr: 'Réseaux d’entreprise', en: 'Company networks' }),
    protection: es({ es: 'Protección', nl: 'Bescherming', fr: 'Protection', en: 'Protection' }),
  },
  actors: {
    networks: [
      'network',
      es({
        es: 'Redes sindicales en multinacionales',
        nl: 'Vakbondsnetwerken in multinationals',
        fr: 'Réseaux syndicaux dans les multinationales',
        en: 'Union networks in multinationals',
      }),
    ],
    companies: [
      'employer',
      es({
        es: 'Direcciones de las multinacionales',
        nl: 'Directies van multinationals',
        fr: 'Directions des multinationales',
        en: 'Managements of multinationals',
      }),
    ],
    state: [
      'government',
      es({
        es: 'Unidad estatal de protección y fiscalía',
        nl: 'Staatsdienst voor bescherming en openbaar ministerie',
        fr: 'Unité publique de protection et parquet',
        en: 'State protection unit and prosecutors',
      }),
    ],
    rights: [
      'civil-society',
      es({
        es: 'Organizaciones de derechos humanos',
        nl: 'Mensenrechtenorganisaties',
        fr: 'Organisations de défense des droits humains',
        en: 'Human-rights organisations',
      }),
    ],
  },
  steps: {
    impact: ['impact', impact],
    outcome: ['outcome', outcome3Title],
    voice: ['intermediate-outcome', sameAs(results3, 'R3.1'), { pathway: 'networks', actors: ['networks'] }],
    safe: ['intermediate-outcome', sameAs(results3, 'R3.2'), { pathway: 'protection' }],
    table: [
      'actor-of-change',
      es({
        es: 'Las direcciones aceptan una mesa permanente',
        nl: 'Directies aanvaarden een permanente overlegtafel',
        fr: 'Les directions acceptent une table permanente',
        en: 'Managements accept a permanent table',
      }),
      { pathway: 'networks', actors: ['companies'] },
    ],
    answer: [
      'actor-of-change',
      es({
        es: 'El Estado responde a cada amenaza en pocos días',
        nl: 'De staat reageert binnen enkele dagen op elke bedreiging',
        fr: 'L’État répond à chaque menace en quelques jours',
        en: 'The state answers each threat within days',
      }),
      { pathway: 'protection', actors: ['state'] },
    ],
    maps: ['output', sameAs(results3, 'R3.3'), { pathway: 'networks' }],
    training: ['output', sameAs(results3, 'R3.4'), { pathway: 'networks' }],
    routes: ['output', sameAs(results3, 'R3.5'), { pathway: 'protection', actors: ['rights'] }],
    meetings: [
      'activity',
      es({
        es: 'Encuentros anuales de cada red, en línea y presenciales',
        nl: 'Jaarlijkse bijeenkomsten van elk netwerk, online en ter plaatse',
        fr: 'Rencontres annuelles de chaque réseau, en ligne et sur place',
        en: 'Yearly meetings of each network, online and in person',
      }),
      { pathway: 'networks' },
    ],
    school: [
      'activity',
      es({
        es: 'Escuela de negociación con dos universidades',
        nl: 'Onderhandelingsschool met twee universiteiten',
        fr: 'École de négociation avec deux universités',
        en: 'Bargaining school with two universities',
      }),
      { pathway: 'networks' },
    ],
    exchange: [
      'activity',
      es({
        es: 'Intercambio en línea con RD Congo sobre protección de dirigentes',
        nl: 'Online-uitwisseling met DR Congo over bescherming van leiders',
        fr: 'Échange en ligne avec la RD Congo sur la protection des dirigeant·e·s',
        en: 'Online exchange with DR Congo on protecting leaders',
      }),
      { pathway: 'protection' },
    ],
    alerts: [
      'activity',
      es({
        es: 'Alertas tempranas y acompañamiento psicosocial',
        nl: 'Vroege waarschuwingen en psychosociale begeleiding',
        fr: 'Alertes précoces et accompagnement psychosocial',
        en: draft('Early warnings and psychosocial support'),
      }),
      { pathway: 'protection' },
    ],
  },
  arrows: [
    [
      'outcome',
      'impact',
      {
        assumption: es({
          es: 'Lo negociado en una multinacional se extiende a sus contratistas.',
          nl: 'Wat in een multinational is onderhandeld, geldt ook bij onderaannemers.',
          fr: 'Ce qui est négocié dans une multinationale s’étend à ses sous-traitants.',
          en: 'What is bargained in a multinational spreads to its contractors.',
        }),
      },
    ],
    ['voice', 'outcome'],
    [
      'safe',
      'outcome',
      {
        assumption: es({
          es: 'Quien se siente protegido vuelve a la mesa.',
          nl: 'Wie zich beschermd voelt, keert terug naar de tafel.',
          fr: 'Qui se sent protégé revient à la table.',
          en: 'Whoever feels safe returns to the table.',
        }),
        risk: es({
          es: 'Aumenta la violencia en periodo electoral.',
          nl: 'Het geweld neemt toe in verkiezingstijd.',
          fr: 'La violence augmente en période électorale.',
          en: 'Violence rises around elections.',
        }),
        level: 'high',
      },
    ],
    [
      'table',
      'voice',
      {
        assumption: es({
          es: 'La casa matriz europea apoya el diálogo en Colombia.',
          nl: 'Het Europese hoofdkantoor steunt het overleg in Colombia.',
          fr: 'La maison mère européenne soutient le dialogue en Colombie.',
          en: 'The European head office supports dialogue in Colombia.',
        }),
      },
    ],
    [
      'answer',
      'safe',
      {
        risk: es({
          es: 'La unidad de protección pierde presupuesto.',
          nl: 'De beschermingsdienst verliest budget.',
          fr: 'L’unité de protection perd des moyens.',
          en: 'The protection unit loses its budget.',
        }),
        level: 'medium',
      },
    ],
    ['maps', 'voice'],
    [
      'training',
      'table',
      {
        assumption: es({
          es: 'Las empresas envían a quien decide, no solo a quien escucha.',
          nl: 'Bedrijven sturen wie beslist, niet alleen wie luistert.',
          fr: 'Les entreprises envoient qui décide, pas seulement qui écoute.',
          en: 'Companies send those who decide, not only those who listen.',
        }),
      },
    ],
    ['routes', 'safe'],
    ['routes', 'answer'],
    ['meetings', 'maps'],
    ['school', 'training'],
    ['exchange', 'routes'],
    ['alerts', 'routes'],
  ],
})
