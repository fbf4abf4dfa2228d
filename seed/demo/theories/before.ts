// Theory of change of the programme before, as short as the archive has it.
import { draw, en, impact } from './draw.ts'

export const pastTheory = draw('before', {
  pathways: { power: en({ en: 'Bargaining power', nl: 'Onderhandelingsmacht', fr: 'Pouvoir de négociation', es: 'Poder de negociación' }) },
  actors: { unions: ['union', en({ en: 'Partner unions', nl: 'Partnervakbonden', fr: 'Syndicats partenaires', es: 'Sindicatos socios' })] },
  steps: {
    impact: ['impact', impact],
    bargain: [
      'outcome',
      en({
        en: 'Partner unions bargain more and better',
        nl: 'Partnervakbonden onderhandelen meer en beter',
        fr: 'Les syndicats partenaires négocient plus et mieux',
        es: 'Los sindicatos socios negocian más y mejor',
      }),
      { pathway: 'power', actors: ['unions'] },
    ],
    capacity: [
      'intermediate-outcome',
      en({
        en: 'Unions have people who can bargain',
        nl: 'Vakbonden hebben mensen die kunnen onderhandelen',
        fr: 'Les syndicats ont des personnes capables de négocier',
        es: 'Los sindicatos tienen personas capaces de negociar',
      }),
      { pathway: 'power' },
    ],
    training: [
      'activity',
      en({
        en: 'Training and exchange between unions',
        nl: 'Vorming en uitwisseling tussen vakbonden',
        fr: 'Formation et échanges entre syndicats',
        es: 'Formación e intercambio entre sindicatos',
      }),
      { pathway: 'power' },
    ],
  },
  arrows: [
    ['bargain', 'impact'],
    [
      'capacity',
      'bargain',
      {
        assumption: en({
          en: 'Employers accept to bargain.',
          nl: 'Werkgevers aanvaarden te onderhandelen.',
          fr: 'Les employeurs acceptent de négocier.',
          es: 'Los empleadores aceptan negociar.',
        }),
      },
    ],
    ['training', 'capacity'],
  ],
})
