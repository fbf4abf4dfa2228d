import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Comments } from '../ui/comments.tsx'
import { ConfirmDialog, Dialog, DialogActions } from '../ui/dialog.tsx'
import { HistoryList } from '../ui/history-list.tsx'
import { Menu } from '../ui/menu.tsx'
import { showNotice } from '../ui/notice.tsx'
import { Section } from '../ui/page.tsx'

const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()

export function ListsShown() {
  const [open, setOpen] = useState<'dialog' | 'confirm'>()
  const [sent, setSent] = useState<string[]>([])
  return (
    <>
      <Section title="History">
        <HistoryList
          lines={[
            {
              id: '1',
              at: ago(1),
              by: 'Bruno Claes',
              text: 'changed the target of 2028',
              reason: 'The mining agreement was signed a year earlier than planned.',
              changes: [
                { label: 'Target 2028', before: '12', after: '15' },
                { label: 'Responsible', before: '', after: 'CSD-RDC' },
              ],
            },
            { id: '2', at: ago(40), by: 'Amina Issoufou', text: 'wrote the French description' },
          ]}
        />
      </Section>
      <Section title="Comments">
        <Comments
          comments={[
            {
              id: '1',
              at: ago(2),
              by: 'Elif Wijaya',
              text: 'Why does the figure for Niger include the transport workers?\nThey were counted under outcome 2.',
              tools: <Button kind="quiet">Settle</Button>,
            },
            ...sent.map((text, index) => ({ id: `s${index}`, at: ago(0), by: 'You', text })),
          ]}
          onSend={async (text) => {
            setSent([...sent, text])
            return true
          }}
        />
      </Section>
      <Section title="Dialogs, menus, notices">
        <div className="row">
          <Button onClick={() => setOpen('dialog')}>Open dialog</Button>
          <Button kind="danger" onClick={() => setOpen('confirm')}>
            Delete outcome
          </Button>
          <Button onClick={() => showNotice({ text: 'The indicator was removed.', undo: () => showNotice({ text: 'The indicator is back.' }) })}>
            Show notice
          </Button>
          <Menu
            label="Export"
            kind="plain"
            icon="download"
            items={[
              { label: 'IATI activity file', icon: 'document', act: () => {} },
              { label: 'Workbook', icon: 'table', act: () => {}, reason: 'There are no values yet.' },
              { label: 'Print', icon: 'print', act: () => print() },
            ]}
          />
        </div>
        <Dialog open={open === 'dialog'} title="Amend the target of 2028" onClose={() => setOpen(undefined)}>
          <p>What was approved stays readable. From the day of the amendment on, reports are compared with the new target.</p>
          <DialogActions>
            <Button kind="primary" onClick={() => setOpen(undefined)}>
              Amend target
            </Button>
          </DialogActions>
        </Dialog>
        <ConfirmDialog
          open={open === 'confirm'}
          title="Delete the outcome “Labour rights in Africa”?"
          act="Delete outcome"
          onClose={() => setOpen(undefined)}
          onConfirm={() => setOpen(undefined)}
        >
          <p>Its 11 indicators and 4 comments go with it. Published files that name it remain.</p>
        </ConfirmDialog>
      </Section>
    </>
  )
}
