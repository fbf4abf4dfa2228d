// Outcome 2: social dialogue along supply chains in Indonesia, Cambodia and the Philippines, with Bangladesh in the network. Written in English.
import { asiaNetwork, cldCambodia, demoFund, demoUnion, gwfBangladesh, ksdIndonesia, umwPhilippines } from './organisations.ts'
import { idOf } from './ids.ts'
import { budgetOf, indicatorsOf, resultsOf, type DemoOutcome } from './outcome-plan.ts'
import { draft, older, text } from './words.ts'

export const outcome2Title = text('en', {
  en: 'Workers in supply chains in Asia shape their conditions through social dialogue',
  nl: 'Werknemers in toeleveringsketens in Azië geven via sociaal overleg mee vorm aan hun arbeidsvoorwaarden',
  fr: 'Les travailleurs et travailleuses des chaînes d’approvisionnement en Asie façonnent leurs conditions de travail par le dialogue social',
  es: 'Las personas trabajadoras de las cadenas de suministro en Asia definen sus condiciones mediante el diálogo social',
  de: 'Arbeitnehmer*innen in Lieferketten in Asien gestalten ihre Arbeitsbedingungen durch sozialen Dialog mit',
  pt: 'Trabalhadores e trabalhadoras das cadeias de fornecimento na Ásia definem suas condições por meio do diálogo social',
})

export const results2 = resultsOf('O2', [
  ['R2.1', 'intermediate-outcome', text('en', {
    en: 'Unions along the same chains act together towards suppliers and brands', nl: 'Vakbonden langs dezelfde ketens treden samen op tegenover leveranciers en merken',
    fr: 'Les syndicats des mêmes chaînes agissent ensemble face aux fournisseurs et aux marques', es: 'Los sindicatos de las mismas cadenas actúan juntos ante proveedores y marcas',
  })],
  ['R2.2', 'intermediate-outcome', text('en', {
    en: 'Companies remedy harm that unions and workers have shown them', nl: 'Bedrijven herstellen de schade die vakbonden en werknemers hun aantonen',
    fr: 'Les entreprises réparent les préjudices que syndicats et salarié·e·s leur ont démontrés', es: 'Las empresas reparan los daños que sindicatos y personal les han demostrado',
  })],
  ['R2.3', 'intermediate-outcome', text('en', {
    en: 'Collective agreements secure wages, contracts and a just transition', nl: 'Cao’s verzekeren lonen, contracten en een rechtvaardige transitie',
    fr: 'Les conventions collectives garantissent salaires, contrats et transition juste', es: 'Los convenios colectivos garantizan salarios, contratos y una transición justa',
  })],
  ['R2.4', 'output', text('en', {
    en: 'Trained union researchers map who supplies whom', nl: 'Opgeleide vakbondsonderzoekers brengen in kaart wie aan wie levert',
    fr: 'Des chercheurs et chercheuses syndicaux formés cartographient qui fournit qui', es: 'Investigadoras e investigadores sindicales formados cartografían quién abastece a quién',
  }), 'R2.1'],
  ['R2.5', 'output', text('en', {
    en: 'Due-diligence assessments in which unions have a seat and a say', nl: 'Gepaste-zorgvuldigheidsonderzoeken waarin vakbonden een plaats en een stem hebben',
    fr: 'Évaluations de vigilance où les syndicats ont une place et une voix', es: 'Evaluaciones de debida diligencia en las que los sindicatos tienen lugar y voz',
  }), 'R2.2'],
  ['R2.6', 'output', text('en', {
    en: 'Model clauses on heat, waste water and skills, tested at the bargaining table', nl: 'Modelclausules over hitte, afvalwater en vaardigheden, getest aan de onderhandelingstafel',
    fr: 'Clauses types sur la chaleur, les eaux usées et les compétences, éprouvées en négociation', es: draft('Cláusulas modelo sobre calor, aguas residuales y competencias, probadas en la negociación'),
  }), 'R2.3'],
  ['R2.7', 'output', text('en', {
    en: 'A leadership school for women and young workers', nl: 'Een leiderschapsschool voor vrouwen en jonge werknemers',
    fr: 'Une école de leadership pour les femmes et les jeunes', es: 'Una escuela de liderazgo para mujeres y jóvenes',
  }), 'R2.1'],
  ['R2.8', 'output', text('en', {
    en: 'A pilot scheme of social protection for platform workers', nl: 'Een proefregeling sociale bescherming voor platformwerkers',
    fr: 'Un dispositif pilote de protection sociale pour les travailleurs et travailleuses de plateforme', es: 'Un plan piloto de protección social para personas trabajadoras de plataformas',
  }), 'R2.3'],
])

const { measures, indicators } = indicatorsOf('O2', [
  {
    number: 12, result: 'R2.1', kind: 'count', mode: 'K', base: 14, targets: [18, 24, 30, 36, 42], splits: ['sector', 'brand'],
    title: text('en', {
      en: 'Unions in company networks along supply chains', nl: 'Vakbonden in bedrijfsnetwerken langs toeleveringsketens', fr: 'Syndicats membres de réseaux d’entreprise le long des chaînes',
      es: 'Sindicatos en redes de empresa a lo largo de las cadenas',
    }),
    asked: { unit: 'unions', every: 'year', title: text('en', {
      en: 'How many unions take part in a company network on 31 December?', nl: 'Hoeveel vakbonden nemen op 31 december deel aan een bedrijfsnetwerk?',
      fr: 'Combien de syndicats participent à un réseau d’entreprise au 31 décembre ?', es: '¿Cuántos sindicatos participan en una red de empresa el 31 de diciembre?',
    }) },
    places: { ID: [8, 10, 12, 14, 16], KH: [5, 7, 9, 11, 13], PH: [3, 5, 6, 7, 8], BD: [2, 2, 3, 4, 5] },
  },
  {
    number: 13, result: 'R2.5', kind: 'count', mode: 'C', base: 0, targets: [2, 5, 9, 13, 18], splits: ['brand'],
    title: text('en', {
      en: 'Due-diligence assessments carried out with a role for the union', nl: 'Gepaste-zorgvuldigheidsonderzoeken met een rol voor de vakbond', fr: 'Évaluations de vigilance menées avec un rôle pour le syndicat',
      es: 'Evaluaciones de debida diligencia realizadas con participación sindical',
    }),
    asked: { unit: 'assessments', every: 'year', title: text('en', {
      en: 'How many assessments have been finished since the start?', nl: 'Hoeveel onderzoeken zijn sinds het begin afgerond?', fr: 'Combien d’évaluations ont été achevées depuis le début ?',
      es: '¿Cuántas evaluaciones se han concluido desde el inicio?',
    }) },
    places: { ID: [1, 2, 4, 6, 8], KH: [1, 2, 3, 4, 6], PH: [0, 1, 2, 3, 4] },
  },
  {
    number: 14, result: 'R2.2', kind: 'count', mode: 'C', base: 0, targets: [1, 3, 6, 10, 15], splits: ['remedy'],
    title: text('en', { en: 'Remedies obtained after an assessment', nl: 'Herstel verkregen na een onderzoek', fr: 'Réparations obtenues après une évaluation', es: 'Reparaciones obtenidas tras una evaluación' }),
    asked: { unit: 'remedies', every: 'year', title: text('en', {
      en: 'How many remedies has a company carried out since the start?', nl: 'Hoeveel herstelmaatregelen voerde een bedrijf sinds het begin uit?',
      fr: 'Combien de réparations une entreprise a-t-elle exécutées depuis le début ?', es: '¿Cuántas reparaciones ha ejecutado una empresa desde el inicio?',
    }) },
  },
  {
    number: 15, result: 'R2.3', kind: 'count', mode: 'C', base: 0, targets: [1, 3, 6, 9, 14], splits: ['clause'],
    title: text('en', {
      en: 'Collective agreements with a clause on environment or transition', nl: 'Cao’s met een clausule over milieu of transitie',
      fr: 'Conventions collectives comportant une clause sur l’environnement ou la transition', es: 'Convenios colectivos con una cláusula sobre medio ambiente o transición',
    }),
    asked: { unit: 'agreements', every: 'year', title: text('en', {
      en: 'How many agreements with such a clause have been signed since the start?', nl: 'Hoeveel akkoorden met zo’n clausule zijn sinds het begin getekend?',
      fr: 'Combien de conventions avec une telle clause ont été signées depuis le début ?', es: '¿Cuántos convenios con esa cláusula se han firmado desde el inicio?',
    }) },
  },
  {
    number: 16, result: 'R2.3', kind: 'count', mode: 'C', base: 0, targets: [15_000, 40_000, 80_000, 120_000, 165_000], splits: ['sex', 'age'],
    title: text('en', { en: 'Workers reached by wage improvements', nl: 'Werknemers met een loonsverbetering', fr: 'Travailleurs et travailleuses ayant obtenu une hausse de salaire', es: 'Personas trabajadoras con mejoras salariales' }),
    countingRules: text('en', {
      en: 'Counts those whose wage rose by an agreement or a minimum wage in which the union had a part. Whoever gains twice counts once.',
      nl: 'Telt wie meer loon kreeg door een akkoord of een minimumloon waaraan de vakbond meewerkte. Wie twee keer wint, telt één keer.',
      fr: 'Compte les personnes dont le salaire a augmenté grâce à une convention ou à un salaire minimum obtenu avec le syndicat. Qui gagne deux fois compte une fois.',
      es: 'Cuenta a quienes vieron subir su salario por un convenio o un salario mínimo en el que participó el sindicato. Quien gana dos veces cuenta una vez.',
    }),
    asked: { unit: 'people', title: text('en', {
      en: 'How many people have gained a higher wage since the start?', nl: 'Hoeveel mensen kregen sinds het begin een hoger loon?', fr: 'Combien de personnes ont obtenu un salaire plus élevé depuis le début ?',
      es: '¿Cuántas personas han conseguido un salario mayor desde el inicio?',
    }) },
    parts: { 'sex=female': [10_500, 28_000, 56_000, 84_000, 115_500], 'age=youth': [7_500, 20_000, 40_000, 60_000, 82_500] },
    places: { ID: [6_000, 16_000, 32_000, 48_000, 66_000], KH: [7_000, 19_000, 38_000, 57_000, 78_000], PH: [2_000, 5_000, 10_000, 15_000, 21_000] },
  },
  {
    number: 17, result: 'R2.3', kind: 'count', mode: 'C', base: 0, targets: [400, 1_000, 1_900, 2_900, 4_000], splits: ['sex'],
    title: text('en', { en: 'Contracts changed to open-ended', nl: 'Contracten omgezet naar onbepaalde duur', fr: 'Contrats transformés en durée indéterminée', es: 'Contratos convertidos en indefinidos' }),
    asked: { unit: 'contracts', title: text('en', {
      en: 'How many contracts have become open-ended since the start?', nl: 'Hoeveel contracten werden sinds het begin van onbepaalde duur?', fr: 'Combien de contrats sont devenus à durée indéterminée depuis le début ?',
      es: '¿Cuántos contratos han pasado a ser indefinidos desde el inicio?',
    }) },
    parts: { 'sex=female': [300, 740, 1_400, 2_150, 3_000] },
  },
  {
    number: 18, result: 'R2.7', kind: 'percentage', mode: 'K', base: 22, targets: [24, 26, 29, 32, 35], splits: ['union'],
    title: text('en', { en: 'Women in union leadership', nl: 'Vrouwen in vakbondsleiding', fr: 'Femmes dans les instances dirigeantes syndicales', es: 'Mujeres en la dirección sindical' }),
    share: {
      of: { unit: 'people', every: 'year', title: text('en', {
        en: 'How many women sit on your executive bodies?', nl: 'Hoeveel vrouwen zitten in uw bestuursorganen?', fr: 'Combien de femmes siègent dans vos instances dirigeantes ?',
        es: '¿Cuántas mujeres integran sus órganos ejecutivos?',
      }) },
      among: { unit: 'people', every: 'year', title: text('en', {
        en: 'How many people sit on your executive bodies?', nl: 'Hoeveel mensen zitten in uw bestuursorganen?', fr: 'Combien de personnes siègent dans vos instances dirigeantes ?',
        es: '¿Cuántas personas integran sus órganos ejecutivos?',
      }) },
    },
    parts: { 'union=KSD-Indonesia': [26, 28, 31, 34, 37], 'union=CLD-Cambodia': [24, 27, 30, 33, 36], 'union=UMW-Philippines': [20, 22, 25, 28, 32] },
  },
  {
    number: 19, result: 'R2.8', kind: 'count', mode: 'K', base: 0, targets: [200, 800, 2_000, 4_000, 7_000], splits: ['sex', 'age'],
    title: text('en', {
      en: 'Platform workers in a pilot protection scheme', nl: 'Platformwerkers in een proefregeling sociale bescherming',
      fr: 'Travailleurs et travailleuses de plateforme couverts par un dispositif pilote', es: older('Personas trabajadoras de plataformas en un plan piloto', 'Platform workers in a scheme'),
    }),
    asked: { unit: 'people', every: 'quarter', title: text('en', {
      en: 'How many platform workers were covered on the last day?', nl: 'Hoeveel platformwerkers waren er op de laatste dag gedekt?', fr: 'Combien de personnes étaient couvertes le dernier jour ?',
      es: '¿Cuántas personas estaban cubiertas el último día?',
    }) },
    parts: { 'sex=female': [30, 130, 380, 880, 1_750], 'age=youth': [130, 520, 1_300, 2_600, 4_550] },
  },
])

export const outcome2: DemoOutcome = {
  budget: budgetOf('O2', [440, 470, 480, 470, 440], [70, 20, 10], [{ id: ksdIndonesia.id, share: 65 }, { id: cldCambodia.id, share: 35 }]),
  frame: {
    id: idOf('outcome O2'), code: 'O2', title: outcome2Title, ownerOrganisationId: demoUnion.id, startsOn: '2027-01-01', endsOn: '2031-12-31',
    description: text('en', {
      en: 'Garment, shoes, palm oil, deliveries: behind each brand stands a chain of suppliers. Unions from four countries meet inside these chains, take part in due diligence, and bargain for wages, open-ended contracts and clauses on heat and a just transition. The regional co-ordinator works from Jakarta, inside the Indonesian partner union.',
      nl: 'Kleding, schoenen, palmolie, bezorging: achter elk merk staat een keten van leveranciers. Vakbonden uit vier landen ontmoeten elkaar binnen die ketens, nemen deel aan gepaste zorgvuldigheid en onderhandelen over lonen, vaste contracten en clausules over hitte en een rechtvaardige transitie. De regionale coördinator werkt vanuit Jakarta, bij de Indonesische partnervakbond.',
      fr: 'Habillement, chaussures, huile de palme, livraison : derrière chaque marque, une chaîne de fournisseurs. Des syndicats de quatre pays se retrouvent au sein de ces chaînes, prennent part au devoir de vigilance et négocient salaires, contrats à durée indéterminée et clauses sur la chaleur et la transition juste. La coordinatrice régionale travaille à Jakarta, au sein du syndicat partenaire indonésien.',
      es: 'Confección, calzado, aceite de palma, reparto: detrás de cada marca hay una cadena de proveedores. Sindicatos de cuatro países se encuentran en esas cadenas, participan en la debida diligencia y negocian salarios, contratos indefinidos y cláusulas sobre el calor y la transición justa. La coordinadora regional trabaja en Yakarta, en el sindicato socio indonesio.',
    }),
    genderNote: text('en', {
      en: 'Four in five garment workers are women, one in five union leaders is. The leadership school and indicator 18 are there to close the gap.',
      nl: 'Vier op de vijf kledingarbeidsters zijn vrouw, één op de vijf vakbondsleiders. De leiderschapsschool en indicator 18 moeten die kloof dichten.',
      fr: 'Quatre personnes sur cinq dans l’habillement sont des femmes, une sur cinq parmi les dirigeant·e·s syndicaux. L’école de leadership et l’indicateur 18 visent à combler l’écart.',
      es: 'Cuatro de cada cinco personas de la confección son mujeres; en la dirección sindical, una de cada cinco. La escuela de liderazgo y el indicador 18 quieren cerrar la brecha.',
    }),
    environmentNote: text('en', {
      en: 'Heat on the factory floor, dye in the river, forest turned into plantation: agreements take them up, and indicator 15 counts how often.',
      nl: 'Hitte op de werkvloer, verf in de rivier, bos dat plantage wordt: akkoorden pakken het aan, en indicator 15 telt hoe vaak.',
      fr: draft('La chaleur dans l’atelier, la teinture dans la rivière, la forêt devenue plantation : les conventions s’en saisissent et l’indicateur 15 compte combien de fois.'),
      es: 'Calor en la fábrica, tinte en el río, bosque convertido en plantación: los convenios lo abordan y el indicador 15 cuenta cuántas veces.',
    }),
    countries: [{ country: 'ID', percentage: '40' }, { country: 'KH', percentage: '30' }, { country: 'PH', percentage: '20' }, { country: 'BD', percentage: '10' }],
    partners: [
      { organisationId: ksdIndonesia.id, role: 'partner', note: 'Hosts the regional co-ordinator.' }, { organisationId: cldCambodia.id, role: 'partner' },
      { organisationId: umwPhilippines.id, role: 'partner', budgetHolderId: ksdIndonesia.id, note: 'KSD-Indonesia holds the money: no bank in Manila opens an account for the union.' }, { organisationId: gwfBangladesh.id, role: 'partner', note: 'In the network; no budget of its own.' },
      { organisationId: asiaNetwork.id, role: 'implementing' }, { organisationId: demoUnion.id, role: 'accountable' }, { organisationId: demoFund.id, role: 'funding' },
    ],
    tags: [
      { vocabulary: 'pillar', code: 'social-dialogue' }, { vocabulary: 'pillar', code: 'rights' }, { vocabulary: 'pillar', code: 'social-protection' }, { vocabulary: 'pillar', code: 'gender-equality' },
      { vocabulary: 'sdg', code: '8.5' }, { vocabulary: 'sdg', code: '8.7' }, { vocabulary: 'sdg', code: '8.8' }, { vocabulary: 'sdg', code: '1.3' }, { vocabulary: 'sdg', code: '10.4' },
      { vocabulary: 'sdg', code: '13.3' },
      { vocabulary: 'policy-marker', code: '1', significance: '1' }, { vocabulary: 'policy-marker', code: '2', significance: '1' }, { vocabulary: 'policy-marker', code: '3', significance: '1' },
      { vocabulary: 'policy-marker', code: '4', significance: '1' }, { vocabulary: 'policy-marker', code: '6', significance: '0' }, { vocabulary: 'policy-marker', code: '7', significance: '1' },
      { vocabulary: 'joint-goal', code: 'DW-2' }, { vocabulary: 'joint-goal', code: 'DW-4' }, { vocabulary: 'joint-goal', code: 'DW-5' },
      { vocabulary: 'just-transition', code: 'transition-clause' }, { vocabulary: 'just-transition', code: 'heat-and-safety' }, { vocabulary: 'just-transition', code: 'skills-plan' },
      { vocabulary: 'ilo-standard', code: 'C87' }, { vocabulary: 'ilo-standard', code: 'C98' }, { vocabulary: 'ilo-standard', code: 'C155' }, { vocabulary: 'ilo-standard', code: 'C190' },
      { vocabulary: 'target-group', code: 'transnational' }, { vocabulary: 'target-group', code: 'women' }, { vocabulary: 'target-group', code: 'platform' }, { vocabulary: 'target-group', code: 'agricultural' },
    ],
    targetGroups: [
      {
        id: idOf('target group O2 chains'), people: 420_000, shares: { women: '68', youth: '57', migrants: '21' },
        title: text('en', {
          en: 'Workers at suppliers of the chosen brands', nl: 'Werknemers bij leveranciers van de gekozen merken', fr: 'Travailleurs et travailleuses des fournisseurs des marques choisies',
          es: 'Personas trabajadoras de los proveedores de las marcas elegidas',
        }),
      },
      {
        id: idOf('target group O2 platform'), people: 60_000, shares: { women: '14', youth: '65' },
        title: text('en', { en: 'Riders and drivers on platforms', nl: 'Fietskoeriers en chauffeurs op platformen', fr: 'Livreurs, livreuses et chauffeurs de plateforme', es: 'Repartidoras, repartidores y conductores de plataformas' }),
      },
    ],
    results: results2, measures, indicators,
  },
}
