// What somebody typed is not thrown away without a word: leaving the page asks first.
import { useEffect } from 'react'
import { textNow } from '../text.ts'

export function useUnsaved(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return
    const leaving = (event: BeforeUnloadEvent) => event.preventDefault()
    // Before the router sees the click.
    const clicked = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null
      if (!link || link.getAttribute('target') === '_blank' || link.getAttribute('href')!.startsWith('#') || event.ctrlKey || event.metaKey) return
      if (confirm(textNow()('web.leave-unsaved'))) return
      event.preventDefault()
      event.stopPropagation()
    }
    addEventListener('beforeunload', leaving)
    document.addEventListener('click', clicked, true)
    return () => {
      removeEventListener('beforeunload', leaving)
      document.removeEventListener('click', clicked, true)
    }
  }, [unsaved])
}
