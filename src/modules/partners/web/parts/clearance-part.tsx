// Whether anything about her may be public, who said so and how she agreed; and her own way to say no.
import { useState } from 'react'
import { useVerb } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { useFormat } from '#web/use-format.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Form, FormActions, Submit } from '#web/ui/form.tsx'
import { showNotice } from '#web/ui/notice.tsx'
import { Section } from '#web/ui/page.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import type { PartnerPage } from './organisation-dialog.tsx'

export function ClearancePart({ partner }: { partner: PartnerPage }) {
  const t = useText()
  const format = useFormat()
  const [asking, setAsking] = useState<'clear' | 'withdraw'>()
  const { clearance, may } = partner
  return (
    <Section title={t('partners.publication')}>
      <p className="prose">
        {clearance
          ? t('partners.cleared', { name: clearance.by ?? '', day: clearance.at ? format.day(clearance.at.slice(0, 10)) : '', basis: clearance.basis })
          : t('partners.not-cleared')}
      </p>
      <div className="row">
        {clearance ? (
          <Button reason={may.tend ? undefined : t('partners.not-yours-to-withdraw')} onClick={() => setAsking('withdraw')}>
            {t('partners.withdraw-clearance')}
          </Button>
        ) : (
          <Button reason={may.clear ? undefined : t('partners.not-yours-to-clear')} onClick={() => setAsking('clear')}>
            {t('partners.clear')}
          </Button>
        )}
      </div>
      {asking === 'clear' && <ClearDialog partner={partner} onClose={() => setAsking(undefined)} />}
      {asking === 'withdraw' && <WithdrawDialog partner={partner} onClose={() => setAsking(undefined)} />}
    </Section>
  )
}

function ClearDialog({ partner, onClose }: { partner: PartnerPage; onClose(): void }) {
  const t = useText()
  const clear = useVerb('partners.clear-for-publication')
  const [basis, setBasis] = useState('')
  const [seen] = useState(partner.version)
  return (
    <Dialog open title={t('partners.clear-title', { name: partner.name })} onClose={onClose}>
      <Form
        verb={clear}
        onSubmit={async () => {
          if (!(await clear.perform({ organisationId: partner.id, seen, basis: basis.trim() }))) return
          showNotice({ text: t('partners.now-cleared', { name: partner.name }) })
          onClose()
        }}
      >
        <p className="prose">{t('partners.clear-help')}</p>
        <TextField label={t('partners.basis')} at="basis" value={basis} onChange={setBasis} maxLength={500} help={t('partners.basis-help')} />
        <FormActions>
          <Submit verb={clear}>{t('partners.clear')}</Submit>
        </FormActions>
      </Form>
    </Dialog>
  )
}

function WithdrawDialog({ partner, onClose }: { partner: PartnerPage; onClose(): void }) {
  const t = useText()
  const withdraw = useVerb('partners.withdraw-clearance')
  const [reason, setReason] = useState('')
  return (
    <Dialog open title={t('partners.withdraw-title', { name: partner.name })} onClose={onClose}>
      <Form
        verb={withdraw}
        onSubmit={async () => {
          if (!(await withdraw.perform({ organisationId: partner.id, reason: reason.trim() }))) return
          showNotice({ text: t('partners.now-withdrawn', { name: partner.name }) })
          onClose()
        }}
      >
        <p className="prose">{t('partners.withdraw-help')}</p>
        <TextField label={t('partners.reason')} at="reason" value={reason} onChange={setReason} maxLength={500} optional />
        <FormActions>
          <Submit verb={withdraw}>{t('partners.withdraw-clearance')}</Submit>
        </FormActions>
      </Form>
    </Dialog>
  )
}
