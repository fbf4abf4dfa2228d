// All that is held about one organisation, for those who work with her and for herself.
import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { Problem } from '#kernel/problem.ts'
import { read } from '#kernel/translated-text.ts'
import { addressOf } from '#web/paths.ts'
import { useQuestion, useVerb } from '#web/questions.ts'
import { SlotOf, slotsOf } from '#web/slots/slots.tsx'
import { useNames, useText } from '#web/text.ts'
import { useFormat } from '#web/use-format.ts'
import { Answer } from '#web/ui/answer.tsx'
import { Button } from '#web/ui/button.tsx'
import { FindingLine } from '#web/ui/finding-line.tsx'
import { Link, OutsideLink } from '#web/ui/link.tsx'
import { showNotice } from '#web/ui/notice.tsx'
import { Page as PageFrame, Section } from '#web/ui/page.tsx'
import { ProblemNote } from '#web/ui/problem-note.tsx'
import { State } from '#web/ui/state.tsx'
import { Tabs } from '#web/ui/tabs.tsx'
import { AgreementsPart } from './parts/agreements-part.tsx'
import { ClearancePart } from './parts/clearance-part.tsx'
import { ContactsPart } from './parts/contacts-part.tsx'
import { IdentifiersPart } from './parts/identifiers-part.tsx'
import { ChangeOrganisationDialog, type PartnerPage } from './parts/organisation-dialog.tsx'
import { TakeOutButton } from './parts/take-out-button.tsx'
import { WorkPart } from './parts/work-part.tsx'
import './partners.css'

export function Page({ organisationId }: { organisationId: string }) {
  const partner = useQuestion('GET /partners/:organisationId', { organisationId })
  return <Answer of={partner}>{(it) => <Partner partner={it} />}</Answer>
}

function Partner({ partner }: { partner: PartnerPage }) {
  const t = useText()
  const [, go] = useLocation()
  const tab = new URLSearchParams(useSearch()).get('tab') ?? ''
  const [editing, setEditing] = useState(false)
  const [trouble, setTrouble] = useState<Problem>()
  const remove = useVerb('partners.remove-organisation')
  const restore = useVerb('partners.restore-organisation')
  const here = addressOf('partners.organisation', { organisationId: partner.id })
  const slots = slotsOf('organisation')
  const slot = slots.find((one) => one === tab)

  async function takeOut() {
    if (!(await remove.perform({ organisationId: partner.id, seen: partner.version }))) return
    showNotice({
      text: t('partners.removed', { name: partner.name }),
      undo: async () => {
        if (await restore.perform({ organisationId: partner.id })) go(here)
      },
    })
    go(addressOf('partners.organisations'))
  }
  return (
    <PageFrame
      title={partner.name}
      scope={[{ label: t('web.nav-partners'), to: addressOf('partners.organisations') }]}
      state={<State tone={partner.clearance ? 'good' : 'quiet'}>{t(partner.clearance ? 'partners.may-be-public' : 'partners.not-public')}</State>}
      facts={<Facts partner={partner} />}
      primary={
        <Button kind="primary" icon="edit" reason={partner.may.tend ? undefined : t('partners.not-yours-to-change')} onClick={() => setEditing(true)}>
          {t('web.edit')}
        </Button>
      }
      actions={
        <>
          <TakeOutButton organisationId={partner.id} name={partner.acronym || partner.name} onProblem={setTrouble} />
          {partner.may.edit && (
            <Button icon="delete" busy={remove.busy} onClick={() => void takeOut()}>
              {t('web.remove')}
            </Button>
          )}
        </>
      }
      tabs={
        slots.length > 0 && (
          <Tabs
            label={partner.name}
            tabs={[{ label: t('partners.overview'), to: here }, ...slots.map((one) => ({ label: t.word('web.slot', one), to: `${here}?tab=${one}` }))]}
          />
        )
      }
    >
      {[remove.problem, trouble].map((problem, index) => problem && <ProblemNote key={index} problem={problem} />)}
      {slot ? <SlotOf slot={slot} kind="organisation" id={partner.id} name={partner.name} within={[]} /> : <Overview partner={partner} />}
      {editing && <ChangeOrganisationDialog partner={partner} onClose={() => setEditing(false)} />}
    </PageFrame>
  )
}

function Facts({ partner }: { partner: PartnerPage }) {
  const t = useText()
  const format = useFormat()
  const country = useNames('region')
  const language = useNames('language')
  return (
    <span>
      {[
        t.word('partners.kind', partner.kind),
        partner.acronym,
        partner.country ? country(partner.country) : t('partners.across-borders'),
        partner.languages.length ? format.list(partner.languages.map(language)) : '',
      ]
        .filter(Boolean)
        .join(' · ')}
      {partner.website && (
        <>
          {' '}
          · <OutsideLink to={partner.website}>{new URL(partner.website).hostname}</OutsideLink>
        </>
      )}
    </span>
  )
}

function Overview({ partner }: { partner: PartnerPage }) {
  const t = useText()
  const about = partner.description && read(partner.description, t.language)
  // What is only missing is said where it is missing.
  const pressing = partner.findings.filter((finding) => finding.severity !== 'hint')
  return (
    <div className="stack wide">
      {pressing.length > 0 && (
        <div className="stack tight">
          {pressing.map((finding) => (
            <FindingLine key={finding.code} finding={finding} />
          ))}
        </div>
      )}
      {about?.text && (
        <p className="prose" lang={about.language}>
          {about.text}
        </p>
      )}
      <div className="partner-columns">
        <div className="stack wide">
          <WorkPart partner={partner} />
          <AgreementsPart partner={partner} />
          <ContactsPart partner={partner} />
        </div>
        <div className="stack wide">
          <IdentifiersPart partner={partner} />
          {(partner.partOf || partner.parts.length > 0) && <Family partner={partner} />}
          <ClearancePart partner={partner} />
        </div>
      </div>
    </div>
  )
}

function Family({ partner: { partOf, parts } }: { partner: PartnerPage }) {
  const t = useText()
  const linked = ({ id, name }: { id: string; name: string }) => <Link to={addressOf('partners.organisation', { organisationId: id })}>{name}</Link>
  return (
    <Section title={t('partners.family')}>
      <dl className="partner-facts">
        {partOf && (
          <div>
            <dt>{t('partners.part-of')}</dt>
            <dd>{partOf.readable ? linked(partOf) : partOf.name}</dd>
          </div>
        )}
        {parts.length > 0 && (
          <div>
            <dt>{t('partners.parts')}</dt>
            <dd>
              {parts.map((part) => (
                <div key={part.id}>{linked(part)}</div>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </Section>
  )
}
