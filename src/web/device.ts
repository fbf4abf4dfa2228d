// What this device remembers for its reader. It may be full or forbidden; then we go on without.
export function remembered(name: string): string | undefined {
  try {
    return localStorage.getItem(`minga.${name}`) ?? undefined
  } catch {
    return undefined
  }
}

export function remember(name: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(`minga.${name}`)
    else localStorage.setItem(`minga.${name}`, value)
  } catch {
    // Nothing is lost but a preference.
  }
}
