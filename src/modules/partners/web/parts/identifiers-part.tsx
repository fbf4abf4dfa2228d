// The numbers registers know her by, and the dialog to set them.
import { useState } from 'react'
import { useVerb } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Form, FormActions, Submit } from '#web/ui/form.tsx'
import { showNotice } from '#web/ui/notice.tsx'
import { Section } from '#web/ui/page.tsx'
import { Select } from '#web/ui/select.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { IATI, identifierFindings, KBO, normalIdentifier, shown, type Identifier } from '../../domain/identifier.ts'
import { registerLists } from '../../domain/register-lists.ts'
import type { PartnerPage } from './organisation-dialog.tsx'

export function IdentifiersPart({ partner }: { partner: PartnerPage }) {
  const t = useText()
  const [editing, setEditing] = useState(false)
  return (
    <Section
      title={t('partners.identifiers')}
      aside={
        partner.may.edit && (
          <Button kind="quiet" icon="edit" onClick={() => setEditing(true)}>
            {t('partners.set-identifiers')}
          </Button>
        )
      }
    >
      {partner.identifiers.length === 0 ? (
        <p className="quiet">{t('partners.no-identifier')}</p>
      ) : (
        <dl className="partner-facts">
          {partner.identifiers.map((one) => (
            <div key={`${one.scheme} ${one.value}`}>
              <dt>{registerName(t, one.scheme)}</dt>
              <dd className="figures partner-number">{shown(one)}</dd>
            </div>
          ))}
        </dl>
      )}
      {editing && <IdentifiersDialog partner={partner} onClose={() => setEditing(false)} />}
    </Section>
  )
}

const registerName = (t: ReturnType<typeof useText>, scheme: string) =>
  scheme === IATI ? t('partners.register-iati') : scheme === KBO ? t('partners.register-kbo') : scheme

function IdentifiersDialog({ partner, onClose }: { partner: PartnerPage; onClose(): void }) {
  const t = useText()
  const verb = useVerb('partners.set-identifiers')
  const [seen] = useState(partner.version)
  const [rows, setRows] = useState<Identifier[]>(
    partner.identifiers.length ? partner.identifiers : [{ scheme: partner.country === 'BE' ? KBO : IATI, value: '' }],
  )
  const set = (index: number, changes: Partial<Identifier>) => setRows(rows.map((row, at) => (at === index ? { ...row, ...changes } : row)))
  const kept = rows.map((row) => ({ ...row, value: row.value.trim() })).filter((row) => row.value !== '')

  // Registers of her own country first: it is one of those, nine times of ten.
  const near = registerLists.filter((code) => partner.country && code.startsWith(`${partner.country}-`))
  const options = [
    ...[IATI, KBO, ...near.filter((code) => code !== KBO)].map((code) => ({ value: code, label: registerName(t, code), group: t('partners.registers-near') })),
    ...registerLists.filter((code) => code !== KBO && !near.includes(code)).map((code) => ({ value: code, label: code, group: t('partners.registers-all') })),
  ]
  async function save() {
    if (!(await verb.perform({ organisationId: partner.id, seen, identifiers: kept }))) return
    showNotice({ text: t('partners.saved') })
    onClose()
  }
  return (
    <Dialog open title={t('partners.set-identifiers')} onClose={onClose} wide>
      <Form verb={verb} findings={identifierFindings(kept.map(normalIdentifier))} onSubmit={() => void save()}>
        <p className="quiet">{t('partners.identifiers-help')}</p>
        {rows.map((row, index) => (
          <div key={index} className="partner-identifier">
            <Select
              label={t('partners.register')}
              at={`identifiers.${index}.scheme`}
              value={row.scheme}
              options={options}
              onChange={(scheme) => set(index, { scheme })}
            />
            <TextField
              label={t('partners.number')}
              at={`identifiers.${index}.value`}
              value={row.value}
              onChange={(value) => set(index, { value })}
              maxLength={200}
            />
            <Button kind="quiet" icon="delete" iconOnly onClick={() => setRows(rows.filter((_, at) => at !== index))}>
              {t('partners.take-out-identifier', { number: index + 1 })}
            </Button>
          </div>
        ))}
        <div>
          <Button icon="plus" onClick={() => setRows([...rows, { scheme: IATI, value: '' }])}>
            {t('partners.add-identifier')}
          </Button>
        </div>
        <FormActions>
          <Submit verb={verb}>{t('web.save')}</Submit>
        </FormActions>
      </Form>
    </Dialog>
  )
}
