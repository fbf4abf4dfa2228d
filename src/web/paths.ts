// Every address of the product. A name is `<module>.<page>` and finds its screen by that name:
// `programme.outcome` is `src/modules/programme/web/outcome.page.tsx`. A new page is one line here and one file there.

export const paths = {
  // Outside any space. The first words of these addresses can never be the name of a space (`wordsNoSpaceMayUse`).
  'identity.spaces': '/',
  'identity.sign-in': '/sign-in',
  'identity.invitation': '/invitation/:token',
  'identity.account': '/account',

  // Inside a space.
  'reports.home': '/:space',
  'identity.people': '/:space/people',
  'identity.audit': '/:space/audit',
  'programme.programmes': '/:space/programmes',
  'programme.programme': '/:space/programmes/:programmeId',
  'programme.outcome': '/:space/outcomes/:outcomeId',
  'partners.organisations': '/:space/organisations',
  'partners.organisation': '/:space/organisations/:organisationId',
  'programme.calendar': '/:space/calendar',
  'programme.amendment': '/:space/amendments/:amendmentId',
  'programme.approved': '/:space/programmes/:programmeId/approved',
  'programme.dimensions': '/:space/dimensions',
  'programme.indicator': '/:space/outcomes/:outcomeId/indicators/:indicatorId',
  'finance.money': '/:space/money',
  'iati.open-data': '/:space/open-data',
} as const

export type PageName = keyof typeof paths

export const wordsNoSpaceMayUse = ['sign-in', 'invitation', 'account', 'gallery', 'api', 'files', 'assets', 'healthz', 'readyz', 'metrics', 'public']

type NamesIn<Pattern extends string> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? Name | NamesIn<`/${Rest}`>
  : Pattern extends `${string}:${infer Name}`
    ? Name
    : never
type Needs<Page extends PageName> = Exclude<NamesIn<(typeof paths)[Page]>, 'space'>

/** What to fill into an address; `space` may be left out: it is the one we are in. */
export type Parts<Page extends PageName> = { [Name in Needs<Page>]: string } & { space?: string }

/** The space of the address we are at, or nothing outside spaces. */
export function spaceIn(pathname: string): string | undefined {
  const first = decodeURIComponent(pathname.split('/')[1] ?? '')
  return first === '' || wordsNoSpaceMayUse.includes(first) ? undefined : first
}

/** `addressOf('programme.outcome', { outcomeId })`, with a query where one is given: `?tab=money`. */
export function addressOf<Page extends PageName>(
  page: Page,
  ...[parts, query]: [Needs<Page>] extends [never]
    ? [parts?: Parts<Page>, query?: Record<string, string>]
    : [parts: Parts<Page>, query?: Record<string, string>]
): string {
  const values: Record<string, string | undefined> = { space: globalThis.location && spaceIn(location.pathname), ...parts }
  const path = paths[page].replace(/:([a-zA-Z]+)/g, (_, name: string) => encodeURIComponent(values[name] ?? ''))
  return query && Object.keys(query).length > 0 ? `${path}?${new URLSearchParams(query)}` : path
}
