// Fetches a screen and shows it; says so when it cannot be fetched or falls over.
import { Component, createElement, useEffect, useState, type ComponentType, type ReactNode } from 'react'
import { Problem } from '#kernel/problem.ts'
import { loadPage } from '../pages.ts'
import type { PageName } from '../paths.ts'
import { useText } from '../text.ts'
import { Button } from '../ui/button.tsx'
import { Loading } from '../ui/loading.tsx'
import { ProblemNote } from '../ui/problem-note.tsx'

type Shown = ComponentType<Record<string, string>>
const loaded = new Map<PageName, Shown>()

interface Props {
  name: PageName
  params: Record<string, string>
}

export function Screen({ name, params }: Props) {
  const [, setArrived] = useState(0)
  const [lost, setLost] = useState<PageName>()
  useEffect(() => {
    async function load() {
      try {
        loaded.set(name, await loadPage(name))
        setArrived((count) => count + 1)
      } catch {
        setLost(name)
      }
    }
    if (!loaded.has(name)) void load()
  }, [name])
  const Page = loaded.get(name)
  if (lost === name && !Page) return <Fallen code={navigator.onLine ? 'web.new-version' : 'web.no-line'} />
  if (!Page) {
    return (
      <div className="page">
        <Loading lines={6} />
      </div>
    )
  }
  // Another thing of the same kind is another page: nothing half typed goes along.
  const key = name + JSON.stringify(params)
  return <Fence key={key}>{createElement(Page, params)}</Fence>
}

function Fallen({ code }: { code: string }) {
  const t = useText()
  return (
    <div className="page">
      <ProblemNote problem={new Problem(code, -1)} />
      <div>
        <Button onClick={() => location.reload()}>{t('web.load-again')}</Button>
      </div>
    </div>
  )
}

/** One page that falls over does not take the others with it. */
export class Fence extends Component<{ children: ReactNode }, { fallen: boolean }> {
  override state = { fallen: false }
  static getDerivedStateFromError = () => ({ fallen: true })
  override componentDidCatch(reason: unknown) {
    reportError(reason)
  }
  override render() {
    return this.state.fallen ? <Fallen code="web.page-stumbled" /> : this.props.children
  }
}
