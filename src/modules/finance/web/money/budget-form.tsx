// A line of a budget, typed in: so much, for these days, for this heading, held by somebody.
import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { blocker } from '#kernel/finding.ts'
import { freshId } from '#kernel/id.ts'
import { decimalOf, digitsOf, moneyFrom } from '#kernel/money.ts'
import { perform, type AnswerTo, type InputFor, type VerbName } from '#web/ask.ts'
import { asProblem, useQuestion, useVerb } from '#web/questions.ts'
import { textNow, useNames, useText } from '#web/text.ts'
import { Button } from '#web/ui/button.tsx'
import { Combobox } from '#web/ui/combobox.tsx'
import { DateField } from '#web/ui/date-field.tsx'
import { Form, FormActions, Submit } from '#web/ui/form.tsx'
import { showNotice } from '#web/ui/notice.tsx'
import { NumberField } from '#web/ui/number-field.tsx'
import { Select } from '#web/ui/select.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { budgetFindings, type BudgetFields } from '../../domain/budget.ts'

export type BudgetLine = AnswerTo<'GET /outcomes/:outcomeId/money'>['budgets'][number]

interface Props {
  outcome: { id: string; startsOn: string; endsOn: string }
  /** Left out: a new one. */
  line?: BudgetLine | undefined
  /** The currency this outcome is budgeted in so far. */
  currency: string
  onDone(): void
}

export function BudgetForm({ outcome, line, currency: usual, onDone }: Props) {
  const t = useText()
  const countryOf = useNames('region')
  const currencyName = useNames('currency')
  const undoable = useUndoable()
  const record = useVerb('finance.record-budget')
  const change = useVerb('finance.change-budget')
  const { answer } = useQuestion('GET /partners', {})
  const [id] = useState(() => line?.id ?? freshId())
  const [seen] = useState(line?.version ?? 1)
  const [amount, setAmount] = useState(line ? decimalOf(line.money) : '')
  const [currency, setCurrency] = useState(line?.money.currency ?? usual)
  const [fields, setFields] = useState<Omit<BudgetFields, 'money'>>(() =>
    line
      ? {
          type: line.type,
          status: line.status,
          from: line.from,
          until: line.until,
          ...(line.heading ? { heading: line.heading } : {}),
          ...(line.organisationId ? { organisationId: line.organisationId } : {}),
        }
      : { type: 'original', status: 'indicative', from: outcome.startsOn, until: `${outcome.startsOn.slice(0, 4)}-12-31` },
  )
  const set = (next: Partial<typeof fields>) => setFields({ ...fields, ...next })
  const money = moneyFrom(amount, currency)
  const exact = money && Number(decimalOf(money)) === Number(amount)
  const budget: BudgetFields = { ...fields, money: money ?? { minor: 0, currency } }
  const { heading, organisationId, ...rest } = budget
  const filled: BudgetFields = { ...rest, ...(heading?.trim() ? { heading: heading.trim() } : {}), ...(organisationId ? { organisationId } : {}) }
  const verb = line ? change : record
  async function submit() {
    const done = line ? await change.perform({ budgetId: id, seen, ...filled }) : await record.perform({ outcomeId: outcome.id, budgetId: id, ...filled })
    if (!done) return
    undoable(t('finance.line-saved'), done.undo)
    onDone()
  }
  const known = (answer?.partners ?? []).map((one) => ({ value: one.id, label: one.name, ...(one.country ? { hint: countryOf(one.country) } : {}) }))
  const partners =
    line?.organisationId && line.organisationName && !known.some((one) => one.value === line.organisationId)
      ? [...known, { value: line.organisationId, label: line.organisationName }]
      : known
  return (
    <Form
      verb={verb}
      findings={[...budgetFindings(budget, outcome), ...(exact ? [] : [blocker('finance.not-an-amount', 'money', { digits: digitsOf(currency) })])]}
      onSubmit={submit}
    >
      <TextField
        label={t('finance.heading')}
        at="heading"
        optional
        help={t('finance.heading-help')}
        value={fields.heading ?? ''}
        onChange={(next) => set({ heading: next })}
      />
      <div className="money-two">
        <NumberField label={t('finance.amount')} at="money" value={amount} onChange={setAmount} />
        <Combobox
          label={t('finance.currency')}
          at="money.currency"
          value={currency}
          onChange={setCurrency}
          options={currencies.map((one) => ({ value: one, label: one, hint: currencyName(one) }))}
        />
      </div>
      <div className="money-two">
        <DateField label={t('finance.from')} at="from" value={fields.from} onChange={(from) => set({ from })} />
        <DateField label={t('finance.until')} at="until" value={fields.until} onChange={(until) => set({ until })} />
      </div>
      <Combobox
        label={t('finance.held-by')}
        at="organisationId"
        optional
        help={t('finance.held-by-help')}
        value={fields.organisationId ?? ''}
        onChange={(next) => set({ organisationId: next || undefined })}
        options={partners}
      />
      <div className="money-two">
        <Select
          label={t('finance.type')}
          at="type"
          value={fields.type}
          onChange={(type) => set({ type })}
          options={(['original', 'revised'] as const).map((one) => ({ value: one, label: t.word('finance.type', one) }))}
        />
        <Select
          label={t('finance.status')}
          at="status"
          value={fields.status}
          onChange={(status) => set({ status })}
          options={(['indicative', 'committed'] as const).map((one) => ({ value: one, label: t.word('finance.status', one) }))}
        />
      </div>
      <FormActions>
        <Submit verb={verb}>{t('web.save')}</Submit>
        <Button kind="quiet" onClick={onDone}>
          {t('web.cancel')}
        </Button>
      </FormActions>
    </Form>
  )
}

/** Says that it was done, with the way back. */
export function useUndoable(): (said: string, undo: { verb: string; input: object }) => void {
  const client = useQueryClient()
  return (said, undo) =>
    showNotice({
      text: said,
      undo: () =>
        void perform(undo.verb as VerbName, undo.input as InputFor<VerbName>)
          .catch((reason: unknown) => showNotice({ tone: 'warn', text: textNow().say(asProblem(reason)) }))
          .finally(() => client.invalidateQueries()),
    })
}

/** Those of the countries where this work is done, and those in which it is paid. */
const currencies = [
  'EUR',
  'USD',
  'XOF',
  'XAF',
  'CDF',
  'BIF',
  'RWF',
  'UGX',
  'KES',
  'ZAR',
  'MAD',
  'TND',
  'IDR',
  'KHR',
  'PHP',
  'VND',
  'INR',
  'NPR',
  'BDT',
  'PEN',
  'COP',
  'BRL',
  'BOB',
  'GTQ',
  'HNL',
  'NIO',
  'DOP',
  'MXN',
  'HTG',
  'GBP',
  'CHF',
  'CAD',
  'DKK',
  'NOK',
  'SEK',
]
