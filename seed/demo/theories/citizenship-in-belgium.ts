// Theory of change of outcome 5.
import { outcome5Title, results5 } from '../outcome-5.ts'
import { older } from '../words.ts'
import { draw, impact, nl, sameAs } from './draw.ts'

export const theory5 = draw('O5', {
  direction: 'right',
  pathways: {
    people: nl({ nl: 'Weten en handelen', fr: 'Savoir et agir', en: 'Knowing and acting', es: 'Saber y actuar' }),
    policy: nl({ nl: 'Beleid', fr: 'Politique', en: 'Policy', es: 'Política' }),
  },
  actors: {
    delegates: [
      'workers',
      nl({ nl: 'Afgevaardigden in bedrijven', fr: 'Délégué·e·s d’entreprise', en: 'Delegates in companies', es: 'Delegadas y delegados de empresa' }),
    ],
    teachers: [
      'civil-society',
      nl({
        nl: 'Leerkrachten en jeugdwerkers',
        fr: 'Enseignant·e·s et animateurs jeunesse',
        en: 'Teachers and youth workers',
        es: 'Docentes y personas educadoras',
      }),
    ],
    politics: [
      'government',
      nl({ nl: 'Parlementen en kabinetten', fr: 'Parlements et cabinets', en: 'Parliaments and cabinets', es: 'Parlamentos y gabinetes' }),
    ],
    press: ['media', nl({ nl: 'Pers', fr: 'Presse', en: 'Press', es: 'Prensa' })],
  },
  steps: {
    impact: ['impact', impact],
    outcome: ['outcome', outcome5Title],
    raise: ['intermediate-outcome', sameAs(results5, 'R5.1'), { pathway: 'people', actors: ['delegates'] }],
    texts: ['intermediate-outcome', sameAs(results5, 'R5.2'), { pathway: 'policy', actors: ['politics'] }],
    councils: [
      'actor-of-change',
      nl({
        nl: 'Ondernemingsraden vragen naar de keten van hun bedrijf',
        fr: 'Les conseils d’entreprise s’enquièrent de la chaîne de leur entreprise',
        en: 'Works councils ask about their company’s chain',
        es: 'Los comités de empresa preguntan por la cadena de su empresa',
      }),
      { pathway: 'people', actors: ['delegates'] },
    ],
    schools: [
      'actor-of-change',
      nl({
        nl: 'Leerkrachten nemen waardig werk op in hun lessen',
        fr: 'Des enseignant·e·s intègrent le travail décent dans leurs cours',
        en: 'Teachers take decent work into their lessons',
        es: 'Docentes incorporan el trabajo decente en sus clases',
      }),
      { pathway: 'people', actors: ['teachers'] },
    ],
    series: ['output', sameAs(results5, 'R5.3'), { pathway: 'people' }],
    campaign: ['output', sameAs(results5, 'R5.4'), { pathway: 'people', actors: ['press'] }],
    notes: ['output', sameAs(results5, 'R5.5'), { pathway: 'policy' }],
    witnesses: [
      'activity',
      nl({
        nl: 'Rondreizen van getuigen, twee per jaar',
        fr: 'Tournées de témoins, deux par an',
        en: 'Tours of witnesses, two a year',
        es: older('Giras de testigos', 'Rondreizen van getuigen'),
      }),
      { pathway: 'people' },
    ],
    kits: [
      'activity',
      nl({
        nl: 'Lespakketten in het Nederlands, Frans en Duits',
        fr: 'Dossiers pédagogiques en néerlandais, français et allemand',
        en: 'Teaching kits in Dutch, French and German',
        es: 'Materiales didácticos en neerlandés, francés y alemán',
      }),
      { pathway: 'people' },
    ],
    stories: [
      'activity',
      nl({
        nl: 'Verhalen en cijfers van partners, door hen nagelezen',
        fr: 'Récits et chiffres des partenaires, relus par eux',
        en: 'Stories and figures of partners, read back by them',
        es: 'Historias y cifras de las organizaciones socias, revisadas por ellas',
      }),
      { pathway: 'people' },
    ],
    hearings: [
      'activity',
      nl({
        nl: 'Hoorzittingen en ontmoetingen met kabinetten',
        fr: 'Auditions et rencontres avec les cabinets',
        en: 'Hearings and meetings with cabinets',
        es: 'Audiencias y reuniones con gabinetes',
      }),
      { pathway: 'policy' },
    ],
  },
  arrows: [
    [
      'outcome',
      'impact',
      {
        assumption: nl({
          nl: 'Wat Belgische kopers en wetgevers vragen, komt bij de leverancier aan.',
          fr: 'Ce que demandent acheteurs et législateurs belges arrive chez le fournisseur.',
          en: 'What Belgian buyers and lawmakers ask for reaches the supplier.',
          es: 'Lo que piden compradores y legisladores belgas llega al proveedor.',
        }),
      },
    ],
    ['raise', 'outcome'],
    [
      'texts',
      'outcome',
      {
        assumption: nl({
          nl: 'Een tekst wordt ook uitgevoerd.',
          fr: 'Un texte est aussi exécuté.',
          en: 'A text is carried out as well.',
          es: 'Un texto también se cumple.',
        }),
        risk: nl({
          nl: 'Een volgende regering trekt de tekst in.',
          fr: 'Un gouvernement suivant retire le texte.',
          en: 'A later government withdraws the text.',
          es: 'Un gobierno posterior retira el texto.',
        }),
        level: 'medium',
      },
    ],
    ['councils', 'raise'],
    [
      'schools',
      'raise',
      {
        assumption: nl({
          nl: 'Scholen vinden tijd naast de leerplannen.',
          fr: 'Les écoles trouvent du temps à côté des programmes.',
          en: 'Schools find time beside the curriculum.',
          es: 'Las escuelas encuentran tiempo junto al currículo.',
        }),
      },
    ],
    [
      'raise',
      'texts',
      {
        assumption: nl({
          nl: 'Politici horen liever kiezers dan deskundigen.',
          fr: 'Les élus écoutent les électeurs plus que les experts.',
          en: 'Politicians listen to voters more than to experts.',
          es: 'La política escucha más al electorado que a los expertos.',
        }),
      },
    ],
    [
      'series',
      'councils',
      {
        risk: nl({
          nl: 'Afgevaardigden krijgen geen vrije uren voor vorming.',
          fr: 'Les délégué·e·s n’obtiennent pas d’heures de formation.',
          en: 'Delegates get no hours off for training.',
          es: 'No se conceden horas de formación a las delegadas y delegados.',
        }),
        level: 'medium',
      },
    ],
    ['campaign', 'schools'],
    ['notes', 'texts'],
    ['witnesses', 'series'],
    ['kits', 'series'],
    ['stories', 'campaign'],
    ['kits', 'campaign'],
    ['hearings', 'notes'],
  ],
})
