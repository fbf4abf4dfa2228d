// Ten codes to print and put away. They are on this screen once, and nowhere else.
import { useEffect, useRef, useState } from 'react'
import { useText } from '#web/text.ts'
import { useFormat } from '#web/use-format.ts'
import { Button } from '#web/ui/button.tsx'

export function RecoveryCodes({ codes, email }: { codes: readonly string[]; email: string }) {
  const t = useText()
  const format = useFormat()
  const [on] = useState(() => format.moment(new Date()))
  // What was pressed to get here is gone: the focus goes to what came in its place.
  const words = useRef<HTMLParagraphElement>(null)
  useEffect(() => words.current?.focus(), [])
  return (
    <div className="stack identity-paper">
      <p ref={words} tabIndex={-1}>
        {t('identity.codes-help')}
      </p>
      <p className="small quiet">{t('identity.codes-for', { email, on })}</p>
      <ol className="identity-codes figures">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="not-on-paper">
        <Button icon="print" onClick={() => print()}>
          {t('identity.print-codes')}
        </Button>
      </div>
    </div>
  )
}
