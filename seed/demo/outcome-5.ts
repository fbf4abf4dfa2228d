// Outcome 5: global citizenship education in Belgium. Written in Dutch.
import { demoFund, demoMutuality, demoSolidarity, demoUnion } from './organisations.ts'
import { idOf } from './ids.ts'
import { budgetOf, indicatorsOf, resultsOf, type DemoOutcome } from './outcome-plan.ts'
import { draft, older, text } from './words.ts'

export const outcome5Title = text('nl', {
  nl: 'Mensen in België weten wat waardig werk wereldwijd vraagt, en handelen ernaar',
  fr: 'En Belgique, des personnes savent ce que le travail décent exige dans le monde, et agissent en conséquence',
  en: 'People in Belgium know what decent work takes across the world, and act on it',
  es: 'En Bélgica, la gente sabe lo que exige el trabajo decente en el mundo y actúa en consecuencia',
  de: 'Menschen in Belgien wissen, was menschenwürdige Arbeit weltweit braucht, und handeln danach',
  pt: 'As pessoas na Bélgica sabem o que o trabalho decente exige no mundo e agem de acordo',
})

export const results5 = resultsOf('O5', [
  [
    'R5.1',
    'intermediate-outcome',
    text('nl', {
      nl: 'Afgevaardigden en jongeren brengen werk wereldwijd ter sprake in hun bedrijf, school en vereniging',
      fr: 'Délégué·e·s et jeunes parlent du travail dans le monde dans leur entreprise, leur école et leur association',
      en: 'Delegates and young people raise work across the world in their company, school and association',
      es: 'Delegadas, delegados y jóvenes hablan del trabajo en el mundo en su empresa, su escuela y su asociación',
    }),
  ],
  [
    'R5.2',
    'intermediate-outcome',
    text('nl', {
      nl: 'Belgische en Europese teksten nemen zorgplicht en waardig werk op',
      fr: 'Des textes belges et européens intègrent le devoir de vigilance et le travail décent',
      en: 'Belgian and European texts take up due diligence and decent work',
      es: 'Los textos belgas y europeos incorporan la debida diligencia y el trabajo decente',
    }),
  ],
  [
    'R5.3',
    'output',
    text('nl', {
      nl: 'Vormingsreeksen met getuigen van partnervakbonden',
      fr: 'Cycles de formation avec des témoins des syndicats partenaires',
      en: 'Training series with witnesses from partner unions',
      es: 'Ciclos de formación con testimonios de los sindicatos socios',
    }),
    'R5.1',
  ],
  [
    'R5.4',
    'output',
    text('nl', {
      nl: 'Campagne rond 7 oktober, Werelddag voor Waardig Werk',
      fr: 'Campagne autour du 7 octobre, Journée mondiale pour le travail décent',
      en: 'Campaign around 7 October, World Day for Decent Work',
      es: draft('Campaña en torno al 7 de octubre, Jornada Mundial por el Trabajo Decente'),
    }),
    'R5.1',
  ],
  [
    'R5.5',
    'output',
    text('nl', {
      nl: 'Beleidsnota’s en hoorzittingen, samen met de federatie',
      fr: 'Notes politiques et auditions, avec la fédération',
      en: 'Policy notes and hearings, with the federation',
      es: 'Notas de política y audiencias, con la federación',
    }),
    'R5.2',
  ],
])

const expected = (nl: string, fr: string, en: string, es: string) => text('nl', { nl, fr, en, es })

const { measures, indicators } = indicatorsOf('O5', [
  {
    number: 28,
    result: 'R5.1',
    kind: 'count',
    mode: 'C',
    base: 0,
    targets: [9_000, 19_000, 30_000, 41_000, 52_000],
    splits: ['engagement', 'public', 'region', 'language'],
    title: text('nl', {
      nl: 'Mensen in België die bereikt zijn (weten), en van wie er handelen',
      fr: 'Personnes touchées en Belgique (savoir), et parmi elles celles qui agissent',
      en: 'People reached in Belgium (know), and those among them who act',
      es: 'Personas alcanzadas en Bélgica (saber) y, entre ellas, quienes actúan',
    }),
    countingRules: text('nl', {
      nl: 'Wie handelt, is ook bereikt en staat dus al in het totaal. Bereikt en opgeleid worden nooit samengeteld.',
      fr: 'Qui agit a aussi été touché et figure donc déjà dans le total. Personnes touchées et personnes formées ne s’additionnent jamais.',
      en: 'Whoever acts has been reached as well and is in the total already. People reached and people trained are never added up.',
      es: 'Quien actúa también ha sido alcanzado y ya está en el total. Personas alcanzadas y formadas nunca se suman.',
    }),
    asked: {
      unit: 'people',
      every: 'quarter',
      title: text('nl', {
        nl: 'Hoeveel mensen zijn sinds het begin bereikt, en hoeveel van hen deden iets?',
        fr: 'Combien de personnes ont été touchées depuis le début, et combien ont agi ?',
        en: 'How many people have been reached since the start, and how many of them did something?',
        es: '¿A cuántas personas se ha llegado desde el inicio y cuántas de ellas han actuado?',
      }),
    },
    parts: { 'engagement=act': [400, 900, 1_500, 2_100, 2_800] },
  },
  {
    number: 29,
    result: 'R5.2',
    kind: 'narrative',
    mode: 'K',
    base: { state: 'not-applicable' },
    targets: Array.from({ length: 5 }, () => ({ state: 'not-applicable' })),
    splits: ['policy-level'],
    title: text('nl', {
      nl: 'Belgische beleidsteksten waarop wij invloed hadden',
      fr: 'Textes politiques belges que nous avons influencés',
      en: 'Belgian policy texts influenced',
      es: 'Textos de política belgas en los que se ha influido',
    }),
    comments: {
      base: expected('Geen tekst bij de start.', 'Aucun texte au départ.', 'No text at the start.', 'Ningún texto al inicio.'),
      2027: expected(
        'Een resolutie over zorgplicht vermeldt de rol van vakbonden.',
        'Une résolution sur le devoir de vigilance mentionne le rôle des syndicats.',
        'A resolution on due diligence names the role of unions.',
        'Una resolución sobre debida diligencia menciona el papel de los sindicatos.',
      ),
      2028: expected(
        'De federale beleidsnota waardig werk krijgt een hoofdstuk over informele arbeid.',
        'La note fédérale sur le travail décent comprend un chapitre sur le travail informel.',
        'The federal note on decent work has a chapter on informal work.',
        'La nota federal sobre trabajo decente incluye un capítulo sobre el trabajo informal.',
      ),
      2029: expected(
        'Een gewest koopt aan met sociale clausules.',
        'Une région achète avec des clauses sociales.',
        'A region buys with social clauses.',
        'Una región compra con cláusulas sociales.',
      ),
      2030: expected(
        'België steunt een IAO-norm over platformwerk en past ze toe.',
        'La Belgique soutient une norme de l’OIT sur le travail de plateforme et l’applique.',
        'Belgium supports an ILO standard on platform work and applies it.',
        'Bélgica apoya una norma de la OIT sobre el trabajo en plataformas y la aplica.',
      ),
      2031: expected(
        'De wet op zorgplicht is in werking en wordt opgevolgd.',
        'La loi sur le devoir de vigilance est en vigueur et suivie.',
        'The due-diligence act is in force and is followed up.',
        'La ley de debida diligencia está en vigor y se hace seguimiento.',
      ),
    },
  },
])

export const outcome5: DemoOutcome = {
  budget: budgetOf('O5', [95, 100, 105, 100, 100], [0, 90, 10]),
  frame: {
    id: idOf('outcome O5'),
    code: 'O5',
    title: outcome5Title,
    ownerOrganisationId: demoUnion.id,
    startsOn: '2027-01-01',
    endsOn: '2031-12-31',
    description: text('nl', {
      nl: 'Wie in België werkt, koopt, stemt en belegt, beslist mee over werk elders. Afgevaardigden, jongeren en leden ontmoeten getuigen van partnervakbonden, zien hoe hun eigen bedrijf in een keten past, en doen iets: een vraag op de ondernemingsraad, een actie op school, een brief aan een minister.',
      fr: 'Qui travaille, achète, vote et épargne en Belgique décide aussi du travail ailleurs. Délégué·e·s, jeunes et membres rencontrent des témoins des syndicats partenaires, voient la place de leur entreprise dans une chaîne, et agissent : une question au conseil d’entreprise, une action à l’école, une lettre à un ministre.',
      en: older(
        'Whoever works, buys and votes in Belgium has a part in deciding about work elsewhere. Delegates, young people and members meet witnesses from partner unions and do something.',
        'Wie in België werkt, koopt en stemt, beslist mee over werk elders. Afgevaardigden, jongeren en leden ontmoeten getuigen en doen iets.',
      ),
      es: 'Quien trabaja, compra, vota e invierte en Bélgica también decide sobre el trabajo en otros lugares. Delegadas, delegados, jóvenes y personas afiliadas conocen testimonios de los sindicatos socios, ven el lugar de su empresa en una cadena y hacen algo: una pregunta en el comité de empresa, una acción en la escuela, una carta a un ministro.',
    }),
    genderNote: text('nl', {
      nl: 'Getuigen zijn even vaak vrouw als man; de campagne van 2028 gaat over huishoudelijk werk.',
      fr: 'Autant de témoins femmes que d’hommes ; la campagne de 2028 porte sur le travail domestique.',
      en: 'Witnesses are women as often as men; the campaign of 2028 is about domestic work.',
      es: 'Los testimonios son de mujeres tanto como de hombres; la campaña de 2028 trata del trabajo del hogar.',
    }),
    environmentNote: text('nl', {
      nl: 'Rechtvaardige transitie is een vast thema van elke vormingsreeks; materiaal is digitaal of gerecycleerd.',
      fr: 'La transition juste est un thème constant de chaque cycle de formation ; le matériel est numérique ou recyclé.',
      en: 'Just transition is a fixed theme of each training series; material is digital or recycled.',
      es: 'La transición justa es un tema fijo de cada ciclo de formación; el material es digital o reciclado.',
    }),
    countries: [{ country: 'BE', percentage: '100' }],
    partners: [
      { organisationId: demoUnion.id, role: 'accountable' },
      { organisationId: demoMutuality.id, role: 'co-applicant' },
      { organisationId: demoSolidarity.id, role: 'co-applicant' },
      { organisationId: demoFund.id, role: 'funding' },
    ],
    tags: [
      { vocabulary: 'pillar', code: 'rights' },
      { vocabulary: 'sdg', code: '4.7' },
      { vocabulary: 'sdg', code: '12.6' },
      { vocabulary: 'sdg', code: '12.8' },
      { vocabulary: 'policy-marker', code: '1', significance: '1' },
      { vocabulary: 'policy-marker', code: '2', significance: '1' },
      { vocabulary: 'policy-marker', code: '3', significance: '0' },
      { vocabulary: 'joint-goal', code: 'DW-2' },
      { vocabulary: 'joint-goal', code: 'DW-5' },
      { vocabulary: 'just-transition', code: 'climate-forum' },
      { vocabulary: 'target-group', code: 'youth' },
    ],
    targetGroups: [
      {
        id: idOf('target group O5 delegates'),
        people: 6_000,
        shares: { women: '44' },
        title: text('nl', {
          nl: 'Vakbondsafgevaardigden in Belgische bedrijven',
          fr: 'Délégué·e·s syndicaux dans les entreprises belges',
          en: 'Union delegates in Belgian companies',
          es: 'Delegadas y delegados sindicales en empresas belgas',
        }),
      },
      {
        id: idOf('target group O5 public'),
        people: 52_000,
        shares: { women: '52', youth: '40' },
        title: text('nl', {
          nl: 'Leden, jongeren en breed publiek in België',
          fr: 'Membres, jeunes et grand public en Belgique',
          en: 'Members, young people and the wider public in Belgium',
          es: 'Personas afiliadas, jóvenes y público general en Bélgica',
        }),
      },
    ],
    results: results5,
    measures,
    indicators,
  },
}
