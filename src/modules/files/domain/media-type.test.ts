import { expect, test } from 'vitest'
import { usableName } from './file.ts'
import { mediaTypeOf, sentAs, type Looked } from './media-type.ts'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

test.each<[string, Partial<Looked>, string]>([
  ['report.pdf', { found: 'application/pdf', declared: 'application/pdf' }, 'application/pdf'],
  ['REPORT.PDF', { found: 'application/pdf', declared: 'application/octet-stream' }, 'application/pdf'],
  ['report.pdf', { found: 'application/pdf', declared: 'application/x-unheard-of' }, 'application/pdf'],
  ['letter.docx', { found: docx, declared: docx }, docx],
  ['old.doc', { found: 'application/x-cfb', declared: 'application/msword' }, 'application/msword'],
  ['photo.jpeg', { found: 'image/jpeg' }, 'image/jpeg'],
  ['list.csv', { isText: true, declared: 'application/vnd.ms-excel' }, 'text/csv'],
  ['notes.txt', { isText: true, declared: 'text/plain; charset=utf-8' }, 'text/plain'],
  ['mark.svg', { isText: true, found: 'application/xml', declared: 'image/svg+xml' }, 'image/svg+xml'],
  ['page.html', { isText: true, declared: 'text/html' }, 'text/html'],
])('%s with %o is taken as %s', (name, looked, mediaType) => expect(mediaTypeOf({ name, bytes: 10, isText: false, ...looked })).toEqual({ mediaType }))

test.each<[string, Partial<Looked>, string]>([
  ['photo.png', { found: 'application/pdf' }, 'files.content-differs'],
  ['report.pdf', { isText: true }, 'files.content-differs'],
  ['letter.docx', { found: 'application/zip' }, 'files.content-differs'],
  ['notes.txt', { found: 'application/x-msdownload' }, 'files.content-differs'],
  ['list.csv', { isText: false }, 'files.not-text'],
  ['photo.png', { found: 'image/png', declared: 'application/pdf' }, 'files.declared-differs'],
  ['notes.txt', { isText: true, declared: 'text/html' }, 'files.declared-differs'],
  ['run.exe', { found: 'application/x-msdownload' }, 'files.kind-not-taken'],
  ['letter.docm', { found: docx }, 'files.kind-not-taken'],
  ['noname', { isText: true }, 'files.kind-not-taken'],
  ['report.pdf', { bytes: 0 }, 'files.file-is-empty'],
])('%s with %o is refused: %s', (name, looked, code) => {
  const answer = mediaTypeOf({ name, bytes: 10, isText: false, ...looked })
  expect('findings' in answer && answer.findings.map((one) => one.code)).toEqual([code])
})

test.each(['text/html', 'image/svg+xml', 'application/xml'])('%s is sent as bare bytes', (mediaType) =>
  expect(sentAs(mediaType)).toBe('application/octet-stream'),
)

test.each([
  ['C:\\fakepath\\Convention 2027.pdf', 'Convention 2027.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['a\u202Efdp.exe', 'afdp.exe'],
  ['  two \t lines\n.txt', 'two lines .txt'],
  ['what?.pdf', 'what_.pdf'],
  ['.hidden', 'hidden'],
  ['', 'file'],
  [`${'é'.repeat(300)}.pdf`, `${'é'.repeat(196)}.pdf`],
  ['\ud800.pdf', '_.pdf'],
])('%j becomes the name %j', (given, name) => expect(usableName(given)).toBe(name))
