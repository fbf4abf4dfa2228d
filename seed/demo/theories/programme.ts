// Theory of change of the programme as a whole: how its outcomes carry each other.
import { outcome1Title } from '../outcome-1.ts'
import { outcome2Title } from '../outcome-2.ts'
import { outcome3Title } from '../outcome-3.ts'
import { outcome4Title } from '../outcome-4.ts'
import { outcome5Title } from '../outcome-5.ts'
import { draw, en, impact } from './draw.ts'

export const programmeTheory = draw('programme', {
  pathways: {
    power: en({ en: 'Workers’ power', nl: 'Macht van werknemers', fr: 'Pouvoir des travailleurs et travailleuses', es: 'Poder de las personas trabajadoras' }),
    rules: en({ en: 'Rules that hold', nl: 'Regels die gelden', fr: 'Des règles respectées', es: 'Reglas que se cumplen' }),
    solidarity: en({
      en: 'Solidarity across borders',
      nl: 'Solidariteit over grenzen',
      fr: 'Solidarité par-delà les frontières',
      es: 'Solidaridad más allá de las fronteras',
    }),
  },
  actors: {
    unions: ['union', en({ en: 'Eight partner unions', nl: 'Acht partnervakbonden', fr: 'Huit syndicats partenaires', es: 'Ocho sindicatos socios' })],
    four: [
      'civil-society',
      en({
        en: 'The four Belgian organisations',
        nl: 'De vier Belgische organisaties',
        fr: 'Les quatre organisations belges',
        es: 'Las cuatro organizaciones belgas',
      }),
    ],
    employers: ['employer', en({ en: 'Employers and brands', nl: 'Werkgevers en merken', fr: 'Employeurs et marques', es: 'Empleadores y marcas' })],
    governments: [
      'government',
      en({ en: 'Governments, north and south', nl: 'Overheden, noord en zuid', fr: 'Gouvernements du Nord et du Sud', es: 'Gobiernos del Norte y del Sur' }),
    ],
    movement: [
      'international',
      en({
        en: 'ILO and the international union movement',
        nl: 'IAO en de internationale vakbeweging',
        fr: 'OIT et mouvement syndical international',
        es: 'OIT y movimiento sindical internacional',
      }),
    ],
  },
  steps: {
    impact: ['impact', impact],
    o1: ['outcome', outcome1Title, { pathway: 'power', actors: ['unions'] }],
    o2: ['outcome', outcome2Title, { pathway: 'power', actors: ['unions', 'employers'] }],
    o3: ['outcome', outcome3Title, { pathway: 'power', actors: ['unions'] }],
    o4: ['outcome', outcome4Title, { pathway: 'solidarity', actors: ['unions', 'four'] }],
    o5: ['outcome', outcome5Title, { pathway: 'rules', actors: ['four'] }],
    strong: [
      'intermediate-outcome',
      en({
        en: 'Unions are representative, democratic and able to bargain',
        nl: 'Vakbonden zijn representatief, democratisch en kunnen onderhandelen',
        fr: 'Les syndicats sont représentatifs, démocratiques et capables de négocier',
        es: 'Los sindicatos son representativos, democráticos y capaces de negociar',
      }),
      { pathway: 'power' },
    ],
    women: [
      'intermediate-outcome',
      en({ en: 'Women and young people lead', nl: 'Vrouwen en jongeren leiden', fr: 'Femmes et jeunes dirigent', es: 'Mujeres y jóvenes dirigen' }),
      { pathway: 'power' },
    ],
    laws: [
      'intermediate-outcome',
      en({
        en: 'Laws and standards protect whoever works, formal or not',
        nl: 'Wetten en normen beschermen wie werkt, formeel of niet',
        fr: 'Lois et normes protègent qui travaille, formellement ou non',
        es: 'Las leyes y normas protegen a quien trabaja, con o sin formalidad',
      }),
      { pathway: 'rules', actors: ['governments', 'movement'] },
    ],
    chains: [
      'actor-of-change',
      en({
        en: 'Companies answer for their whole chain',
        nl: 'Bedrijven staan in voor hun hele keten',
        fr: 'Les entreprises répondent de toute leur chaîne',
        es: 'Las empresas responden de toda su cadena',
      }),
      { pathway: 'rules', actors: ['employers'] },
    ],
    equals: [
      'actor-of-change',
      en({
        en: 'Partners decide as equals about money, themes and learning',
        nl: 'Partners beslissen als gelijken over geld, thema’s en leren',
        fr: 'Les partenaires décident à égalité de l’argent, des thèmes et de l’apprentissage',
        es: 'Las organizaciones socias deciden en igualdad sobre dinero, temas y aprendizaje',
      }),
      { pathway: 'solidarity', actors: ['unions', 'four'] },
    ],
    training: [
      'output',
      en({
        en: 'Training, organising and legal aid by unions themselves',
        nl: 'Vorming, organisatie en rechtshulp door de vakbonden zelf',
        fr: 'Formation, organisation et aide juridique par les syndicats eux-mêmes',
        es: 'Formación, organización y asistencia jurídica por los propios sindicatos',
      }),
      { pathway: 'power' },
    ],
    advocacy: [
      'output',
      en({
        en: 'Joint advocacy from the town hall to Geneva',
        nl: 'Gezamenlijk beleidswerk van het gemeentehuis tot Genève',
        fr: 'Plaidoyer commun, de la mairie à Genève',
        es: 'Incidencia común, del ayuntamiento a Ginebra',
      }),
      { pathway: 'rules' },
    ],
    platform: [
      'output',
      en({
        en: 'One learning agenda, shared figures, open reports',
        nl: 'Eén leeragenda, gedeelde cijfers, open verslagen',
        fr: 'Un agenda d’apprentissage, des chiffres partagés, des rapports ouverts',
        es: 'Una agenda de aprendizaje, cifras compartidas, informes abiertos',
      }),
      { pathway: 'solidarity' },
    ],
    funds: [
      'activity',
      en({
        en: 'Multi-year money that partners can plan with',
        nl: 'Meerjarig geld waarmee partners kunnen plannen',
        fr: 'Un financement pluriannuel sur lequel les partenaires peuvent compter',
        es: 'Fondos plurianuales con los que se puede planificar',
      }),
      { pathway: 'solidarity', actors: ['four'] },
    ],
  },
  arrows: [
    [
      'o1',
      'impact',
      {
        assumption: en({
          en: 'Growth reaches those who work without a contract.',
          nl: 'Groei bereikt wie zonder contract werkt.',
          fr: 'La croissance atteint qui travaille sans contrat.',
          es: 'El crecimiento llega a quien trabaja sin contrato.',
        }),
      },
    ],
    ['o2', 'impact'],
    ['o3', 'impact'],
    ['o5', 'impact'],
    ['o4', 'o1'],
    ['o4', 'o2'],
    ['o4', 'o3'],
    [
      'o4',
      'o5',
      {
        assumption: en({
          en: 'Witnesses from partner unions move people in Belgium more than figures do.',
          nl: 'Getuigen van partnervakbonden raken mensen in België meer dan cijfers.',
          fr: 'Des témoins touchent plus que des chiffres.',
          es: 'Los testimonios conmueven más que las cifras.',
        }),
      },
    ],
    ['strong', 'o1'],
    ['strong', 'o2'],
    [
      'strong',
      'o3',
      {
        risk: en({
          en: 'Civic space shrinks: bans, threats, states of emergency.',
          nl: 'De ruimte voor het middenveld krimpt: verboden, bedreigingen, noodtoestand.',
          fr: 'L’espace civique se réduit : interdictions, menaces, états d’urgence.',
          es: 'El espacio cívico se reduce: prohibiciones, amenazas, estados de emergencia.',
        }),
        level: 'high',
      },
    ],
    [
      'women',
      'strong',
      {
        assumption: en({
          en: 'Members follow leaders who resemble them.',
          nl: 'Leden volgen leiders die op hen lijken.',
          fr: 'Les membres suivent des dirigeant·e·s qui leur ressemblent.',
          es: 'La afiliación sigue a quienes se le parecen.',
        }),
      },
    ],
    ['laws', 'o1'],
    ['laws', 'o5'],
    [
      'chains',
      'o2',
      {
        risk: en({
          en: 'Orders fall and buyers squeeze prices.',
          nl: 'Bestellingen dalen en inkopers drukken de prijzen.',
          fr: 'Les commandes baissent et les acheteurs pressent les prix.',
          es: 'Bajan los pedidos y los compradores aprietan los precios.',
        }),
        level: 'medium',
      },
    ],
    ['o5', 'chains'],
    [
      'equals',
      'strong',
      {
        assumption: en({
          en: 'Deciding together makes organisations stronger, not slower.',
          nl: 'Samen beslissen maakt organisaties sterker, niet trager.',
          fr: 'Décider ensemble renforce les organisations sans les ralentir.',
          es: 'Decidir en conjunto fortalece a las organizaciones, no las frena.',
        }),
      },
    ],
    ['equals', 'o4'],
    ['training', 'strong'],
    ['training', 'women'],
    ['advocacy', 'laws'],
    ['platform', 'equals'],
    [
      'funds',
      'training',
      {
        risk: en({
          en: 'The euro falls, or the donor cuts in the middle of the cycle.',
          nl: 'De euro daalt, of de donor snoeit halverwege.',
          fr: 'L’euro baisse, ou le bailleur coupe en cours de cycle.',
          es: 'Cae el euro o el financiador recorta a mitad del ciclo.',
        }),
        level: 'medium',
      },
    ],
    ['funds', 'platform'],
    ['training', 'advocacy'],
  ],
})
