import type { DocumentLink } from '../document.ts'
import { element } from './element.ts'
import { childAttribute, childCodes, code } from './field.ts'
import { day } from './plain.ts'
import { childWords } from './words.ts'

export const documentLink = element<DocumentLink>({
  url: code('url'),
  format: code('format'),
  title: childWords('title'),
  description: childWords('description'),
  categories: childCodes('category'),
  languages: childCodes('language'),
  on: childAttribute('document-date', 'iso-date', day),
})
