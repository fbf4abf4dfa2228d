import { useState } from 'react'
import { blocker, hint, warning } from '#kernel/finding.ts'
import { Problem } from '#kernel/problem.ts'
import { Button, LinkButton } from '../ui/button.tsx'
import { Page, Section } from '../ui/page.tsx'
import { Form, FormActions, Submit } from '../ui/form.tsx'
import { TextField } from '../ui/text-field.tsx'
export function GalleryPage() {
  const [v, setV] = useState('')
  return <Page title="Labour rights in Africa" primary={<Button kind="primary" icon="plus">Add outcome</Button>} actions={<Button reason="Only the lead may publish." icon="download">Publish</Button>}>
    <Section title="Form"><Form findings={v === '' ? [blocker('kernel.text-empty', 'title')] : []} onSubmit={() => {}}><TextField label="Title" at="title" value={v} onChange={setV} help="As the funder knows it." /><FormActions><Submit>Save</Submit></FormActions></Form></Section>
  </Page>
}
