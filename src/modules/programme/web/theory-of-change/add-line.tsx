import { useState, type ReactNode } from 'react'
import { Button } from '#web/ui/button.tsx'

interface Props {
  label: string
  act: string
  onAdd(words: string): void
  children?: ReactNode
}

/** A field and a button: one more line in a short list. */
export function AddLine({ label, act, onAdd, children }: Props) {
  const [words, setWords] = useState('')
  return (
    <form
      className="toc-add-line"
      onSubmit={(event) => {
        event.preventDefault()
        if (words.trim() === '') return
        onAdd(words.trim())
        setWords('')
      }}
    >
      <input
        className="input"
        aria-label={label}
        placeholder={label}
        maxLength={200}
        autoComplete="off"
        dir="auto"
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {children}
      <Button type="submit" icon="plus">
        {act}
      </Button>
    </form>
  )
}
