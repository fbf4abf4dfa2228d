// Goals of the joint strategic framework to which every outcome is linked; invented, in the manner of the real ones.
import type { Id } from '#kernel/id.ts'
import type { TranslatedText } from '#kernel/translated-text.ts'
import { idOf } from './ids.ts'
import { text, type Words } from './words.ts'

export const jointFramework = 'Decent Work 2027-2031 (Demo)'

const goal = (code: string, words: Words): { id: Id; framework: string; code: string; title: TranslatedText } => ({
  id: idOf(`joint goal ${code}`),
  framework: jointFramework,
  code,
  title: text('en', words),
})

export const jointGoals = [
  goal('DW-1', {
    en: 'Workers organise and make themselves heard',
    nl: 'Werknemers organiseren zich en laten zich horen',
    fr: 'Les travailleurs et travailleuses s’organisent et se font entendre',
    es: 'Las personas trabajadoras se organizan y se hacen oír',
    de: 'Arbeitnehmer*innen organisieren sich und verschaffen sich Gehör',
    pt: 'Trabalhadores e trabalhadoras se organizam e se fazem ouvir',
  }),
  goal('DW-2', {
    en: 'Labour rights are respected, also along supply chains',
    nl: 'Arbeidsrechten worden nageleefd, ook in toeleveringsketens',
    fr: 'Les droits du travail sont respectés, y compris dans les chaînes d’approvisionnement',
    es: 'Se respetan los derechos laborales, también en las cadenas de suministro',
    de: 'Arbeitsrechte werden geachtet, auch in Lieferketten',
    pt: 'Os direitos trabalhistas são respeitados, também nas cadeias de fornecimento',
  }),
  goal('DW-3', {
    en: 'Social protection reaches those who had none',
    nl: 'Sociale bescherming bereikt wie er geen had',
    fr: 'La protection sociale atteint celles et ceux qui n’en avaient pas',
    es: 'La protección social llega a quienes no la tenían',
    de: 'Soziale Sicherung erreicht Menschen, die keine hatten',
    pt: 'A proteção social chega a quem não a tinha',
  }),
  goal('DW-4', {
    en: 'Social dialogue settles what matters to workers',
    nl: 'Sociaal overleg regelt wat voor werknemers telt',
    fr: 'Le dialogue social règle ce qui compte pour les travailleurs et travailleuses',
    es: 'El diálogo social resuelve lo que importa a las personas trabajadoras',
    de: 'Sozialer Dialog regelt, was für Arbeitnehmer*innen zählt',
    pt: 'O diálogo social resolve o que importa a trabalhadores e trabalhadoras',
  }),
  goal('DW-5', {
    en: 'The transition to a green economy is just and equal',
    nl: 'De overgang naar een groene economie is rechtvaardig en gelijk',
    fr: 'La transition vers une économie verte est juste et égalitaire',
    es: 'La transición a una economía verde es justa e igualitaria',
    de: 'Der Wandel zu einer grünen Wirtschaft ist gerecht und gleichberechtigt',
    pt: 'A transição para uma economia verde é justa e igualitária',
  }),
]
