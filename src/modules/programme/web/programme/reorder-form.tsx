// The order in which the outcomes are told. It promises nothing, so it changes after approval as well.
import { useState } from 'react'
import { read } from '#kernel/translated-text.ts'
import { useVerb } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { Button } from '#web/ui/button.tsx'
import { Form, FormActions, Submit } from '#web/ui/form.tsx'
import { useDone } from '../outcome/done.ts'
import type { ProgrammeAnswer } from './answer.ts'

export function ReorderForm({ it: { programme, outcomes }, onClose }: { it: ProgrammeAnswer; onClose(): void }) {
  const t = useText()
  const done = useDone()
  const reorder = useVerb('programme.reorder-outcomes')
  const [order, setOrder] = useState(outcomes)
  const move = (from: number, to: number) => setOrder(order.toSpliced(from, 1).toSpliced(to, 0, order[from]!))
  async function send() {
    const answer = await reorder.perform({ programmeId: programme.id, outcomeIds: order.map((one) => one.id) })
    if (!answer) return
    done(t('programme.reordered'), answer)
    onClose()
  }
  return (
    <Form verb={reorder} onSubmit={() => void send()}>
      <ol className="programme-order">
        {order.map((one, index) => (
          <li key={one.id}>
            <span>
              <span className="quiet figures">{one.code}</span> {read(one.title, t.language).text}
            </span>
            <span className="row">
              {index > 0 && (
                <Button kind="quiet" icon="up" iconOnly onClick={() => move(index, index - 1)}>
                  {t('programme.move-up', { code: one.code })}
                </Button>
              )}
              {index < order.length - 1 && (
                <Button kind="quiet" icon="down" iconOnly onClick={() => move(index, index + 1)}>
                  {t('programme.move-down', { code: one.code })}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ol>
      <FormActions>
        <Submit verb={reorder}>{t('web.save')}</Submit>
      </FormActions>
    </Form>
  )
}
