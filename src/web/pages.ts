// Which screen stands at which address. Each is fetched when it is first opened.
import type { ComponentType } from 'react'
import { paths, type PageName } from './paths.ts'

interface PageFile {
  Page: ComponentType<Record<string, string>>
}

const files = import.meta.glob<PageFile>('../modules/*/web/*.page.tsx')

const loaderOf = (name: string) => {
  const [module, page] = name.split('.')
  return files[`../modules/${module}/web/${page}.page.tsx`]
}

export const pageExists = (name: PageName) => loaderOf(name) !== undefined

export async function loadPage(name: PageName): Promise<PageFile['Page']> {
  const load = loaderOf(name)
  if (!load) throw new Error(`no screen for ${name}`)
  return (await load()).Page
}

/** Names before gaps: `/sign-in` is looked at before `/:space`. */
export const byPrecision = ([a]: [string, string], [b]: [string, string]) => {
  const [left, right] = [a.split('/'), b.split('/')]
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const turn = Number(left[index]!.startsWith(':')) - Number(right[index]!.startsWith(':'))
    if (turn !== 0) return turn
  }
  return left.length - right.length
}

export const pages = Object.entries(paths)
  .map(([name, path]): [string, PageName] => [path, name as PageName])
  .filter(([, name]) => pageExists(name))
  .sort(byPrecision)

/** The screen of an address is fetched while the words are: on a slow line every step in a row counts. */
export function fetchPageAt(pathname: string): void {
  const here = pages.find(([pattern]) => new RegExp(`^${pattern.replace(/:[a-zA-Z]+/g, '[^/]+')}/?$`).test(pathname))
  if (here) loadPage(here[1]).catch(() => {}) // asked for again, and said, when it is shown
}
