import { withTranslation, type TranslatedText } from '#kernel/translated-text.ts'
import { Facts } from '../ui/facts.tsx'
import { OutsideLink } from '../ui/link.tsx'
import { Narrative } from '../ui/narrative.tsx'
import { Section } from '../ui/page.tsx'
import { useNames } from '../text.ts'
import { useFormat } from '../use-format.ts'

const french: TranslatedText = {
  source: 'fr',
  text: 'Les travailleurs et travailleuses de l’économie informelle du Niger et de la RDC font valoir leurs droits dans le dialogue social.\n\nLes syndicats partenaires négocient avec des contreparties reconnues.',
}
const draft = withTranslation(french, 'en', 'Workers in the informal economy of Niger and DR Congo claim their rights in social dialogue.', 'draft')
const old = { ...withTranslation(french, 'en', 'Workers in the informal economy claim their rights.', 'checked'), text: `${french.text} Dès 2028.` }

export function WordsShown() {
  const format = useFormat()
  const country = useNames('region')
  return (
    <Section title="Words and figures">
      <div className="columns">
        <Narrative text={french} />
        <Narrative text={draft} />
        <Narrative text={old} />
        <Narrative text={undefined} />
      </div>
      <Facts
        facts={[
          { label: 'Budget', value: format.money({ minor: 260_000_000, currency: 'EUR' }, { whole: true }) },
          { label: 'Transfer', value: format.money({ minor: 1_234_567, currency: 'XOF' }) },
          { label: 'Period', value: format.days('2027-01-01', '2031-12-31') },
          { label: 'Report due', value: format.day('2028-04-30') },
          { label: 'Received', value: format.ago('2026-11-20T12:00:00Z', new Date('2026-11-23T12:00:00Z')) },
          { label: 'Own contribution', value: format.share(0.2) },
          { label: 'Countries', value: format.list(['CD', 'NE', 'CI'].map(country)) },
          { label: 'File', value: format.size(1_530_000) },
          { label: 'More', value: <OutsideLink to="https://iatistandard.org/">IATI standard</OutsideLink> },
        ]}
      />
    </Section>
  )
}
