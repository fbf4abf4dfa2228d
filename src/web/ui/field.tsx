// One field: label above, control, help under it, and what is wrong with it right there.
import { useId, useState, type ReactNode } from 'react'
import { useText } from '../text.ts'
import { useFindingsAt, useForm } from './form-context.ts'
import { FindingLine } from './finding-line.tsx'
import './field.css'

export interface FieldProps {
  label: string
  /** Path of the value in the form's input, e.g. `title` or `targets.2.value`: findings find the field by it. */
  at?: string | undefined
  help?: ReactNode
  /** Optional fields are marked; required ones are not. */
  optional?: boolean | undefined
  /** Why it cannot be changed now. */
  reason?: string | undefined
  /** The label is said, not shown: in a table whose head already says it. */
  bare?: boolean | undefined
}

export interface Bound {
  id: string
  name: string | undefined
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
  'aria-required': true | undefined
  'aria-label': string | undefined
  disabled: boolean | undefined
}

interface Props extends FieldProps {
  /** A group of controls has a legend instead of a label. */
  group?: boolean
  children: (bound: Bound) => ReactNode
}

export function Field({ label, at, help, optional, reason, bare, group, children }: Props) {
  const t = useText()
  const id = useId()
  const form = useForm()
  const all = useFindingsAt(at, id, label)
  const [left, setLeft] = useState(false)
  // Nobody likes to be corrected in the middle of a word.
  const findings = left || form.attempted ? all : all.filter((one) => one.severity === 'hint')
  const helpId = `${id}-help`
  const saidId = `${id}-said`
  const described = [(help || reason) && helpId, findings.length > 0 && saidId].filter(Boolean).join(' ')
  const bound: Bound = {
    id,
    name: at,
    'aria-describedby': described || undefined,
    'aria-invalid': findings.some((one) => one.severity === 'blocker') || undefined,
    'aria-required': optional || group ? undefined : true,
    'aria-label': bare ? label : undefined,
    disabled: Boolean(reason) || undefined,
  }
  const words = (
    <>
      {label}
      {optional && <span className="field-optional"> {t('web.optional')}</span>}
    </>
  )
  const Box = group ? 'fieldset' : 'div'
  return (
    <Box
      className={bare ? 'field field-bare' : 'field'}
      onBlur={() => setLeft(true)}
      id={group ? id : undefined}
      aria-describedby={group ? bound['aria-describedby'] : undefined}
    >
      {!bare &&
        (group ? (
          <legend className="field-label">{words}</legend>
        ) : (
          <label className="field-label" htmlFor={id}>
            {words}
          </label>
        ))}
      {children(bound)}
      {(help || reason) && (
        <div className="field-help" id={helpId}>
          {reason ?? help}
        </div>
      )}
      {findings.length > 0 && (
        <div className="field-said" id={saidId}>
          {findings.map((finding) => (
            <FindingLine key={finding.code + finding.at} finding={finding} />
          ))}
        </div>
      )}
    </Box>
  )
}
