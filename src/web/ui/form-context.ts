// What a form and its fields know of each other: findings by path, which fields exist, whether somebody tried to send it.
import { createContext, useContext, useEffect } from 'react'
import type { Finding } from '#kernel/finding.ts'

export interface FormState {
  findings: Finding[]
  attempted: boolean
  busy: boolean
  /** Fields that are on the page now: path → id of the control and label. */
  enter(at: string, id: string, label: string): () => void
}

const nowhere: FormState = { findings: [], attempted: false, busy: false, enter: () => () => {} }
export const FormContext = createContext<FormState>(nowhere)
export const useForm = () => useContext(FormContext)

/** `title` takes what is said of `title` and of `title.text`; `targets.1` does not take `targets.10`. */
export const belongsTo = (finding: Finding, at: string) => finding.at === at || Boolean(finding.at?.startsWith(`${at}.`))

export function useFindingsAt(at: string | undefined, id: string, label: string): Finding[] {
  const { enter, findings } = useForm()
  useEffect(() => (at === undefined ? undefined : enter(at, id, label)), [at, id, label, enter])
  return at === undefined ? [] : findings.filter((finding) => belongsTo(finding, at))
}
