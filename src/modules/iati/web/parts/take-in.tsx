// What is in the file, and into which programme it goes: one that is a draft, or a new one that is begun for it.
import { useRef, useState } from 'react'
import { freshId } from '#kernel/id.ts'
import { textIn } from '#kernel/translated-text.ts'
import { addressOf } from '#web/paths.ts'
import { useQuestion, useVerb } from '#web/questions.ts'
import { useNames, useText } from '#web/text.ts'
import { useFormat } from '#web/use-format.ts'
import { Button, LinkButton } from '#web/ui/button.tsx'
import { Choice } from '#web/ui/choice.tsx'
import { Facts } from '#web/ui/facts.tsx'
import { FindingLine } from '#web/ui/finding-line.tsx'
import { Form, FormActions, Submit } from '#web/ui/form.tsx'
import { useRead } from '#web/ui/narrative.tsx'
import { Loading } from '#web/ui/loading.tsx'
import { Progress } from '#web/ui/progress.tsx'
import { Select } from '#web/ui/select.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import type { Looked } from './uploading.ts'

const NEW = 'new'

/** Languages in which programmes of our partners are written. */
const languages = ['en', 'fr', 'nl', 'de', 'es', 'pt', 'it', 'ar', 'id', 'km', 'sw', 'vi']

export function TakeIn({ looked, mayBegin, onAnother }: { looked: Looked; mayBegin: boolean; onAnother(): void }) {
  const t = useText()
  const format = useFormat()
  const read = useRead()
  const languageName = useNames('language')
  const { survey } = looked
  const askedCycles = useQuestion('GET /cycles', {}, { when: mayBegin }).answer
  const cycles = askedCycles ?? []
  const programmes = useQuestion('GET /programmes', {}).answer
  const drafts = programmes?.programmes.filter((one) => one.status === 'draft') ?? []
  const [addCycle, addProgramme, takeIn] = [
    useVerb('programme.add-cycle', { refreshes: [] }),
    useVerb('programme.add-programme', { refreshes: [] }),
    useVerb('iati.import-file'),
  ]
  const ids = useRef({ cycle: freshId(), programme: freshId(), file: freshId() })
  const made = useRef({ cycle: false, programme: false })
  const [way, setWay] = useState<'existing' | 'new'>()
  const [programmeId, setProgrammeId] = useState('')
  const [today] = useState(() => new Date().toISOString())
  const years = `${(survey.from ?? today).slice(0, 4)}-${(survey.until ?? survey.from ?? today).slice(0, 4)}`
  const [cycleId, setCycleId] = useState('')
  const [code, setCode] = useState('')
  const [title, setTitle] = useState(survey.publisher.name)
  const [language, setLanguage] = useState<string>(t.language)

  // What she chose stands; until then a draft that is there already is the likelier place.
  const chosenWay = mayBegin ? (way ?? (drafts.length === 0 ? 'new' : 'existing')) : 'existing'
  const isReady = programmes !== undefined && (!mayBegin || askedCycles !== undefined)
  const chosenProgramme = programmeId || drafts[0]?.id || ''
  const chosenCycle = cycleId || (cycles.find((one) => survey.from && one.startsOn <= survey.from && survey.until && survey.until <= one.endsOn)?.id ?? NEW)
  const fresh = survey.counts.activities - survey.here
  const days = { startsOn: `${years.slice(0, 4)}-01-01`, endsOn: `${years.slice(5)}-12-31` }
  const cycle = cycles.find((one) => one.id === chosenCycle)

  /** A cycle and a programme that were made for it are made once, also when the file is refused after that. */
  async function programmeToFill(): Promise<string | undefined> {
    if (chosenWay === 'existing') return chosenProgramme
    if (chosenCycle === NEW && !made.current.cycle) {
      if (!(await addCycle.perform({ cycleId: ids.current.cycle, title: years, ...days }))) return undefined
      made.current.cycle = true
    }
    if (!made.current.programme) {
      const its = cycle ? { startsOn: cycle.startsOn, endsOn: cycle.endsOn } : days
      const begun = await addProgramme.perform({
        programmeId: ids.current.programme,
        cycleId: cycle?.id ?? ids.current.cycle,
        code,
        title: textIn(t.language, title),
        ...its,
      })
      if (!begun) return undefined
      made.current.programme = true
    }
    return ids.current.programme
  }
  async function send() {
    const into = await programmeToFill()
    if (into) await takeInto(into)
  }
  const [done, setDone] = useState<{ fileId: string; programmeId: string; count: number }>()
  async function takeInto(into: string) {
    const answer = await takeIn.perform({
      fileId: ids.current.file,
      uploadId: looked.uploadId,
      programmeId: into,
      language,
      ...(survey.here > 0 ? { again: 'skip' as const } : {}),
    })
    if (answer) setDone({ fileId: answer.fileId, programmeId: answer.programmeId, count: answer.outcomes.length })
  }
  if (done)
    return (
      <div className="stack" role="status">
        <p>{t('iati.taken-in', { count: done.count })}</p>
        <div className="row">
          <LinkButton kind="primary" to={addressOf('programme.programme', { programmeId: done.programmeId })}>
            {t('iati.see-programme')}
          </LinkButton>
          <LinkButton to={addressOf('iati.open-data', {}, { file: done.fileId })}>{t('iati.repairs')}</LinkButton>
          <Button kind="quiet" onClick={onAnother}>
            {t('iati.choose-another')}
          </Button>
        </div>
      </div>
    )
  const verb = [addCycle, addProgramme].find((one) => one.problem) ?? takeIn
  return (
    <div className="stack">
      <h3>{t('iati.what-is-in-it')}</h3>
      <Facts
        facts={[
          { label: t('iati.file'), value: <span className="iati-name">{looked.name}</span> },
          { label: t('iati.publisher'), value: survey.publisher.name },
          survey.from !== undefined && { label: t('iati.period'), value: format.days(survey.from, survey.until!) },
          { label: t('iati.activities'), value: format.number(survey.counts.activities) },
          { label: t('iati.indicators'), value: format.number(survey.counts.indicators) },
          { label: t('iati.transactions'), value: format.number(survey.counts.transactions) },
          { label: t('iati.repairs'), value: format.number(survey.counts.repairs) },
        ]}
      />
      {survey.findings.slice(0, 20).map((one, index) => (
        <FindingLine key={index} finding={one} />
      ))}
      {!survey.complete && <FindingLine finding={{ severity: 'blocker', code: 'iati.file-not-whole', values: { count: survey.counts.activities } }} />}
      {survey.counts.foreign > 0 && <p className="small quiet">{t('iati.foreign-left', { count: survey.counts.foreign })}</p>}
      {survey.here > 0 && fresh > 0 && <p>{t('iati.some-here', { count: survey.here })}</p>}
      {survey.complete && fresh === 0 && (
        <FindingLine
          finding={{ severity: 'blocker', code: survey.here > 0 ? 'iati.nothing-new' : 'iati.file-without-activities', values: { count: survey.here } }}
        />
      )}
      {!survey.complete || fresh === 0 ? (
        <div className="row">
          <Button onClick={onAnother}>{t('iati.choose-another')}</Button>
        </div>
      ) : !isReady ? (
        <Loading />
      ) : !mayBegin && drafts.length === 0 ? (
        <p>{t('iati.no-draft')}</p>
      ) : (
        <Form verb={verb} onSubmit={() => void send()}>
          {mayBegin && (
            <Choice<'existing' | 'new'>
              label={t('iati.where-to')}
              at="way"
              value={chosenWay}
              onChange={setWay}
              options={[
                { value: 'existing', label: t('iati.into-existing'), ...(drafts.length === 0 ? { reason: t('iati.no-draft') } : {}) },
                { value: 'new', label: t('iati.into-new') },
              ]}
            />
          )}
          {chosenWay === 'existing' ? (
            <Select
              label={t('iati.programme')}
              at="programmeId"
              value={chosenProgramme}
              onChange={setProgrammeId}
              options={drafts.map((one) => ({ value: one.id, label: `${one.code} ${read(one.title)}` }))}
            />
          ) : (
            <>
              <Select
                label={t('iati.cycle')}
                at="cycleId"
                value={chosenCycle}
                onChange={setCycleId}
                options={[...cycles.map((one) => ({ value: one.id as string, label: one.title })), { value: NEW, label: t('iati.new-cycle', { years }) }]}
              />
              <TextField label={t('iati.new-title')} at="title" value={title} onChange={setTitle} />
              <TextField label={t('iati.new-code')} at="code" value={code} onChange={setCode} />
            </>
          )}
          <Select
            label={t('iati.language-assumed')}
            at="language"
            value={language}
            onChange={setLanguage}
            options={languages.map((one) => ({ value: one, label: languageName(one) }))}
          />
          {takeIn.busy && <Progress label={t('iati.taking-in')} />}
          <FormActions>
            <Submit verb={takeIn}>{t('iati.take-in', { count: fresh })}</Submit>
            <Button kind="quiet" onClick={onAnother}>
              {t('iati.choose-another')}
            </Button>
          </FormActions>
        </Form>
      )}
    </div>
  )
}
