// Theory of change of outcome 4.
import { outcome4Title, results4 } from '../outcome-4.ts'
import { draft } from '../words.ts'
import { draw, en, impact, nl, sameAs } from './draw.ts'

export const theory4 = draw('O4', {
  pathways: {
    learn: nl({ nl: 'Leren', fr: 'Apprendre', en: 'Learning', es: 'Aprender' }),
    speak: nl({ nl: 'Samen spreken', fr: 'Parler ensemble', en: 'Speaking together', es: 'Hablar en conjunto' }),
  },
  actors: {
    officers: [
      'union',
      en({
        en: 'Trainers and officers of partner unions',
        nl: 'Vormingswerkers en medewerkers van partnervakbonden',
        fr: 'Formateurs, formatrices et responsables des syndicats',
        es: 'Formadoras y responsables de los sindicatos',
      }),
    ],
    leaders: [
      'union',
      en({
        en: 'Leaders who can change how a union works',
        nl: 'Leiders die de werking van een vakbond kunnen veranderen',
        fr: 'Dirigeant·e·s qui peuvent changer la pratique',
        es: 'Dirigentes que pueden cambiar la práctica',
      }),
    ],
    ilo: [
      'international',
      en({
        en: 'Workers’ group at the ILO',
        nl: 'Werknemersgroep bij de IAO',
        fr: 'Groupe des travailleurs à l’OIT',
        es: 'Grupo de los Trabajadores en la OIT',
      }),
    ],
    federation: [
      'network',
      en({ en: 'Belgian federations of NGOs', nl: 'Belgische ngo-federaties', fr: 'Fédérations belges d’ONG', es: 'Federaciones belgas de ONG' }),
    ],
  },
  steps: {
    impact: ['impact', impact],
    outcome: ['outcome', outcome4Title],
    changed: ['intermediate-outcome', sameAs(results4, 'R4.1'), { pathway: 'learn' }],
    heard: ['intermediate-outcome', sameAs(results4, 'R4.2'), { pathway: 'speak', actors: ['ilo'] }],
    decide: [
      'actor-of-change',
      nl({
        nl: 'Leiders nemen een les op in hun beslissingen',
        fr: 'Les dirigeant·e·s intègrent une leçon dans leurs décisions',
        en: 'Leaders take a lesson into their decisions',
        es: 'Quienes dirigen incorporan una lección en sus decisiones',
      }),
      { pathway: 'learn', actors: ['leaders'] },
    ],
    exchanges: ['output', sameAs(results4, 'R4.3'), { pathway: 'learn', actors: ['officers'] }],
    cards: ['output', sameAs(results4, 'R4.4'), { pathway: 'learn' }],
    trainings: ['output', sameAs(results4, 'R4.5'), { pathway: 'learn', actors: ['federation'] }],
    positions: ['output', sameAs(results4, 'R4.6'), { pathway: 'speak' }],
    dataday: [
      'activity',
      nl({
        nl: 'Dag van de vakbondscijfers, elk jaar in elk land',
        fr: 'Journée des données syndicales, chaque année dans chaque pays',
        en: 'Union data day, every year in every country',
        es: 'Día de los datos sindicales, cada año en cada país',
      }),
      { pathway: 'learn' },
    ],
    pairs: [
      'activity',
      nl({
        nl: 'Koppels van vakbonden kiezen samen een leervraag',
        fr: 'Des syndicats jumelés choisissent une question d’apprentissage',
        en: 'Pairs of unions choose a learning question',
        es: 'Parejas de sindicatos eligen una pregunta de aprendizaje',
      }),
      { pathway: 'learn' },
    ],
    integrity: [
      'activity',
      nl({
        nl: 'E-learning integriteit (37 mensen) en opfrissing PMEAL, ook offline',
        fr: 'Formation en ligne sur l’intégrité (37 personnes) et rappel PMEAL, aussi hors ligne',
        en: 'Integrity e-learning (37 people) and PMEAL refresher, also offline',
        es: draft('Formación en línea sobre integridad (37 personas) y repaso de PMEAL, también sin conexión'),
      }),
      { pathway: 'learn' },
    ],
    drafting: [
      'activity',
      nl({
        nl: 'Schrijfgroepen per continent, stem per land',
        fr: 'Groupes de rédaction par continent, une voix par pays',
        en: 'Drafting groups per continent, one vote per country',
        es: 'Grupos de redacción por continente, un voto por país',
      }),
      { pathway: 'speak' },
    ],
  },
  arrows: [
    ['outcome', 'impact'],
    [
      'changed',
      'outcome',
      {
        assumption: nl({
          nl: 'Wat in het ene land werkt, kan in het andere worden aangepast.',
          fr: 'Ce qui marche dans un pays peut être adapté dans un autre.',
          en: 'What works in one country can be adapted in another.',
          es: 'Lo que funciona en un país puede adaptarse en otro.',
        }),
      },
    ],
    [
      'heard',
      'outcome',
      {
        assumption: nl({
          nl: 'De werknemersgroep neemt standpunten van kleine vakbonden op.',
          fr: 'Le groupe des travailleurs reprend les positions de petits syndicats.',
          en: 'The workers’ group takes up positions of small unions.',
          es: 'El grupo de los trabajadores recoge las posiciones de sindicatos pequeños.',
        }),
      },
    ],
    [
      'decide',
      'changed',
      {
        risk: nl({
          nl: 'Opgeleide mensen vertrekken.',
          fr: 'Les personnes formées s’en vont.',
          en: 'Trained people leave.',
          es: 'Las personas formadas se van.',
        }),
        level: 'medium',
      },
    ],
    [
      'exchanges',
      'decide',
      {
        assumption: nl({
          nl: 'Wie reist, mag thuis iets veranderen.',
          fr: 'Qui voyage a le droit de changer quelque chose chez soi.',
          en: 'Whoever travels is allowed to change something at home.',
          es: 'Quien viaja puede cambiar algo en casa.',
        }),
        risk: nl({ nl: 'Visa worden geweigerd.', fr: 'Des visas sont refusés.', en: 'Visas are refused.', es: 'Se deniegan visados.' }),
        level: 'high',
      },
    ],
    ['cards', 'decide'],
    ['trainings', 'decide'],
    [
      'positions',
      'heard',
      {
        risk: nl({
          nl: 'Eén land stemt tegen en het standpunt verwatert.',
          fr: 'Un pays s’oppose et la position s’affadit.',
          en: 'One country votes against and the position is watered down.',
          es: 'Un país vota en contra y la posición se diluye.',
        }),
        level: 'low',
      },
    ],
    [
      'changed',
      'heard',
      {
        assumption: nl({
          nl: 'Praktijk overtuigt meer dan een mening.',
          fr: 'La pratique convainc plus qu’une opinion.',
          en: 'Practice persuades more than opinion.',
          es: 'La práctica convence más que una opinión.',
        }),
      },
    ],
    ['dataday', 'cards'],
    ['pairs', 'exchanges'],
    ['integrity', 'trainings'],
    ['drafting', 'positions'],
  ],
})
