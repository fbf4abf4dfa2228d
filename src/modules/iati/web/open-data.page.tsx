// Open data: a file is brought and taken into a programme; those that were, with what is left to repair.
import { useSearchParams } from 'wouter'
import { addressOf } from '#web/paths.ts'
import { useQuestion } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { Answer } from '#web/ui/answer.tsx'
import { Page as PageFrame, Section } from '#web/ui/page.tsx'
import { BringFile } from './parts/bring-file.tsx'
import { FileList } from './parts/file-list.tsx'
import { FileView } from './parts/file-view.tsx'
import './iati.css'

export function Page() {
  const t = useText()
  const [search] = useSearchParams()
  const fileId = search.get('file')
  const files = useQuestion('GET /iati/files', {})
  if (fileId)
    return (
      <PageFrame title={t('iati.open-data')} scope={[{ label: t('iati.open-data'), to: addressOf('iati.open-data', {}) }]}>
        <FileView fileId={fileId} />
      </PageFrame>
    )
  return (
    <PageFrame title={t('iati.open-data')} facts={t('iati.open-data-help')}>
      <Answer of={files}>
        {(it) => (
          <>
            <Section title={t('iati.bring')}>
              <BringFile reason={it.may.bring ? undefined : t('iati.bring-not-allowed')} mayBegin={it.may.begin} />
            </Section>
            <Section title={t('iati.files')}>
              <FileList files={it.files} />
            </Section>
          </>
        )}
      </Answer>
    </PageFrame>
  )
}
