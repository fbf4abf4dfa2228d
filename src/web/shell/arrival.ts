// Coming to another page: its top is shown, its heading has the focus, so that a screen reader says where we are.

/** True between leaving one page and showing the heading of the next; the page's frame reads it. */
export const arriving = { is: false }

let last = location.pathname

function moved(isNew: boolean): void {
  if (location.pathname === last) return
  last = location.pathname
  arriving.is = true
  // Back and forward return to where she was; the browser knows the place.
  if (isNew) requestAnimationFrame(() => scrollTo(0, 0))
}

// The router announces what it does to the history under these names.
for (const name of ['pushState', 'replaceState']) addEventListener(name, () => moved(true))
addEventListener('popstate', () => moved(false))
