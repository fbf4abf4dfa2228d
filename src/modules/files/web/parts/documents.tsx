// The files of a thing and of its parts.
import { useState } from 'react'
import { currentSpace, type AnswerTo } from '#web/ask.ts'
import { useQuestion, useVerb } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { useFormat } from '#web/use-format.ts'
import { Answer } from '#web/ui/answer.tsx'
import { Button } from '#web/ui/button.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { showNotice } from '#web/ui/notice.tsx'
import { ProblemNote } from '#web/ui/problem-note.tsx'
import { Select } from '#web/ui/select.tsx'
import { State } from '#web/ui/state.tsx'
import { Table } from '#web/ui/table.tsx'
import { audiences, type About, type Audience } from '#modules/programme/domain/about.ts'
import { extensionOf } from '../../domain/media-type.ts'
import { BringFiles } from './bring-files.tsx'
import { FileDialog } from './file-dialog.tsx'
import '../files.css'

type Listed = AnswerTo<'GET /files'>
export type FileInList = Listed['files'][number]

export function Documents({ about }: { about: About }) {
  const files = useQuestion('GET /files', { kind: about.kind, about: about.id })
  return <Answer of={files}>{(it) => <DocumentList about={about} listed={it} />}</Answer>
}

function DocumentList({ about, listed }: { about: About; listed: Listed }) {
  const t = useText()
  const format = useFormat()
  const [audience, setAudience] = useState<Audience>('consortium')
  const [editing, setEditing] = useState<FileInList>()
  const remove = useVerb('files.remove')
  const restore = useVerb('files.restore')

  async function takeOut(file: FileInList) {
    if (await remove.perform({ fileId: file.id }))
      showNotice({ text: t('files.removed', { name: file.name }), undo: () => void restore.perform({ fileId: file.id }) })
  }
  const columns = [
    { key: 'name', head: t('files.name'), sortBy: (file: FileInList) => file.name, cell: (file: FileInList) => <FileName file={file} /> },
    {
      key: 'kind',
      head: t('files.kind'),
      sortBy: (file: FileInList) => extensionOf(file.name),
      cell: (file: FileInList) => extensionOf(file.name).toUpperCase(),
      wideOnly: true,
    },
    { key: 'size', head: t('files.size'), numeric: true, sortBy: (file: FileInList) => file.bytes, cell: (file: FileInList) => format.size(file.bytes) },
    {
      key: 'when',
      head: t('files.brought'),
      sortBy: (file: FileInList) => file.uploadedAt,
      cell: (file: FileInList) => t('files.by-on', { name: file.by, day: format.day(file.uploadedAt.slice(0, 10)) }),
    },
    {
      key: 'act',
      head: t('files.actions'),
      cell: (file: FileInList) =>
        file.mayChange && (
          <span className="row files-acts">
            <Button kind="quiet" icon="edit" iconOnly onClick={() => setEditing(file)}>
              {t('files.change', { name: file.name })}
            </Button>
            <Button kind="quiet" icon="delete" iconOnly onClick={() => void takeOut(file)}>
              {t('files.remove', { name: file.name })}
            </Button>
          </span>
        ),
    },
  ]
  return (
    <div className="stack">
      {listed.mayAdd && (
        <>
          <BringFiles about={about} audience={audience} />
          {!listed.partnerReadsAlong && (
            <Select
              label={t('files.audience')}
              value={audience}
              onChange={(next) => setAudience(next)}
              options={audiences.toReversed().map((one) => ({ value: one, label: t.word('files.audience', one) }))}
            />
          )}
        </>
      )}
      {[remove, restore].map((verb, index) => verb.problem && <ProblemNote key={index} problem={verb.problem} />)}
      {listed.files.length === 0 ? (
        <Empty icon="document" title={t('files.empty')}>
          <p>{t(listed.mayAdd ? 'files.empty-help' : 'files.empty-for-readers')}</p>
        </Empty>
      ) : (
        <Table
          caption={t('files.title')}
          rows={listed.files}
          rowKey={(file) => file.id}
          sortName="files"
          columns={listed.files.some((file) => file.mayChange) ? columns : columns.slice(0, -1)}
        />
      )}
      {editing && <FileDialog file={editing} partnerReadsAlong={listed.partnerReadsAlong} onClose={() => setEditing(undefined)} />}
    </div>
  )
}

function FileName({ file }: { file: FileInList }) {
  const t = useText()
  return (
    <span className="files-cell">
      <a href={`/files/${currentSpace()}/${file.id}/${encodeURIComponent(file.name)}`} download={file.name}>
        {file.name}
      </a>
      {file.description && <span className="small">{file.description}</span>}
      {file.about?.name && <span className="small quiet">{file.about.name}</span>}
      {file.audience === 'organisation' && <State tone="info">{t('files.inside')}</State>}
    </span>
  )
}
