// The people one may write to, seen by those who work with her and by nobody else.
import { useState } from 'react'
import { freshId } from '#kernel/id.ts'
import { useVerb } from '#web/questions.ts'
import { useNames, useText } from '#web/text.ts'
import { useFormat } from '#web/use-format.ts'
import { Button } from '#web/ui/button.tsx'
import { Check } from '#web/ui/choice.tsx'
import { ConfirmDialog, Dialog } from '#web/ui/dialog.tsx'
import { Form, FormActions, Submit } from '#web/ui/form.tsx'
import { showNotice } from '#web/ui/notice.tsx'
import { Section } from '#web/ui/page.tsx'
import { ProblemNote } from '#web/ui/problem-note.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { contactFindings, type ContactFields } from '../../domain/contact.ts'
import { LanguagesField } from './languages-field.tsx'
import type { PartnerPage } from './organisation-dialog.tsx'

type Contact = PartnerPage['contacts'][number]

export function ContactsPart({ partner }: { partner: PartnerPage }) {
  const t = useText()
  const format = useFormat()
  const language = useNames('language')
  const remove = useVerb('partners.remove-contact')
  const restore = useVerb('partners.restore-contact')
  const erase = useVerb('partners.erase-contact')
  const [editing, setEditing] = useState<Contact | 'new'>()
  const [erasing, setErasing] = useState<Contact>()

  async function takeOut(contact: Contact) {
    if (await remove.perform({ contactId: contact.id })) {
      showNotice({ text: t('partners.contact-removed', { name: contact.name }), undo: () => void restore.perform({ contactId: contact.id }) })
    }
  }
  return (
    <Section
      title={t('partners.contacts')}
      aside={
        partner.may.tend && (
          <Button kind="quiet" icon="plus" onClick={() => setEditing('new')}>
            {t('partners.add-contact')}
          </Button>
        )
      }
    >
      {[remove, restore, erase].map((verb, index) => verb.problem && <ProblemNote key={index} problem={verb.problem} />)}
      {partner.contacts.length === 0 ? (
        <p className="quiet">{t('partners.no-contact')}</p>
      ) : (
        <ul role="list" className="partner-cards">
          {partner.contacts.map((contact) => (
            <li key={contact.id}>
              <div className="partner-card-text">
                <strong>{contact.name}</strong>
                {contact.function && <span className="quiet">{contact.function}</span>}
                {contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
                {contact.phone && (
                  <a href={`tel:${contact.phone.replace(/[^+0-9]/g, '')}`} className="figures">
                    {contact.phone}
                  </a>
                )}
                <span className="small quiet">
                  {[
                    contact.languages.length ? format.list(contact.languages.map(language)) : '',
                    contact.consentAt ? t('partners.agreed-on', { day: format.day(contact.consentAt.slice(0, 10)) }) : t('partners.not-asked-yet'),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </div>
              {partner.may.tend && (
                <div className="row">
                  <Button kind="quiet" icon="edit" iconOnly onClick={() => setEditing(contact)}>
                    {t('partners.change-contact', { name: contact.name })}
                  </Button>
                  <Button kind="quiet" icon="close" iconOnly onClick={() => void takeOut(contact)}>
                    {t('partners.remove-contact', { name: contact.name })}
                  </Button>
                  <Button kind="quiet" icon="delete" iconOnly onClick={() => setErasing(contact)}>
                    {t('partners.erase-contact', { name: contact.name })}
                  </Button>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {editing && <ContactDialog partner={partner} contact={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />}
      <ConfirmDialog
        open={erasing !== undefined}
        title={t('partners.erase-contact-title', { name: erasing?.name ?? '' })}
        act={t('partners.erase')}
        busy={erase.busy}
        onClose={() => setErasing(undefined)}
        onConfirm={async () => {
          await erase.perform({ contactId: erasing!.id })
          setErasing(undefined)
        }}
      >
        <p>{t('partners.erase-contact-help')}</p>
      </ConfirmDialog>
    </Section>
  )
}

function ContactDialog({ partner, contact, onClose }: { partner: PartnerPage; contact: Contact | undefined; onClose(): void }) {
  const t = useText()
  const add = useVerb('partners.add-contact')
  const change = useVerb('partners.change-contact')
  const verb = contact ? change : add
  const [contactId] = useState(() => contact?.id ?? freshId())
  const [seen] = useState(contact?.version ?? 1)
  const [draft, setDraft] = useState<ContactFields>({
    name: contact?.name ?? '',
    function: contact?.function ?? '',
    email: contact?.email ?? '',
    phone: contact?.phone ?? '',
    languages: contact?.languages ?? [],
    consent: Boolean(contact?.consentAt),
  })
  const set = (changes: Partial<ContactFields>) => setDraft({ ...draft, ...changes })
  const clean = { ...draft, name: draft.name.trim(), email: draft.email.trim(), phone: draft.phone.trim() }

  async function save() {
    const done = contact ? await change.perform({ contactId, seen, changes: clean }) : await add.perform({ contactId, organisationId: partner.id, ...clean })
    if (!done) return
    showNotice({ text: t('partners.saved') })
    onClose()
  }
  return (
    <Dialog open title={contact ? t('partners.change-contact', { name: contact.name }) : t('partners.add-contact')} onClose={onClose}>
      <Form verb={verb} findings={contactFindings(draft)} onSubmit={() => void save()}>
        <TextField label={t('partners.person-name')} at="name" value={draft.name} onChange={(name) => set({ name })} maxLength={200} />
        <TextField
          label={t('partners.function')}
          at="function"
          value={draft.function}
          onChange={(function_) => set({ function: function_ })}
          maxLength={200}
          optional
        />
        <TextField label={t('partners.email')} at="email" type="email" inputMode="email" value={draft.email} onChange={(email) => set({ email })} optional />
        <TextField
          label={t('partners.phone')}
          at="phone"
          type="tel"
          inputMode="tel"
          value={draft.phone}
          onChange={(phone) => set({ phone })}
          help={t('partners.phone-help')}
          optional
        />
        <LanguagesField value={draft.languages} onChange={(languages) => set({ languages })} help={t('partners.contact-languages-help')} />
        <Check label={t('partners.consent')} at="consent" help={t('partners.consent-help')} value={draft.consent} onChange={(consent) => set({ consent })} />
        <FormActions>
          <Submit verb={verb}>{t('web.save')}</Submit>
        </FormActions>
      </Form>
    </Dialog>
  )
}
