import { Link } from 'wouter'
import { languageNames, languages } from '#kernel/language.ts'
import { send } from '../ask.ts'
import { pageExists } from '../pages.ts'
import { addressOf } from '../paths.ts'
import { useSession } from '../session.ts'
import { chooseLanguage, useText } from '../text.ts'
import { theme, themes, wearTheme } from '../theme.ts'
import { useLive } from '../live-value.ts'
import { Button } from '../ui/button.tsx'
import { Mark } from '../ui/mark.tsx'
import { Menu, type MenuItem } from '../ui/menu.tsx'
import { ScopeLine } from './scope-line.tsx'
import { openSearch, SearchDialog } from './search.tsx'

const LanguageMenu = () => {
  const t = useText()
  const items = languages.map((one) => ({ label: languageNames[one], lang: one, chosen: one === t.language, act: () => void chooseLanguage(one) }))
  return <Menu icon="languages" label={<><span className="for-readers-only">{t('web.language')}: </span>{t.language.toUpperCase()}</>} items={items} />
}

function ThemeMenu() {
  const t = useText()
  const worn = useLive(theme)
  const icons = { auto: 'sun-moon', light: 'sun', dark: 'moon' } as const
  const items = themes.map((one) => ({ label: t.word('web.theme', one), icon: icons[one], chosen: one === worn, act: () => wearTheme(one) }))
  return <Menu icon={icons[worn]} iconOnly label={t('web.theme')} items={items} />
}

function PersonMenu() {
  const t = useText()
  const { answer } = useSession()
  if (!answer) return null
  async function signOut() {
    await send('/api/session', { method: 'DELETE' }).catch(() => {})
    location.assign(addressOf('identity.sign-in'))
  }
  const items: MenuItem[] = [
    ...(pageExists('identity.account') ? [{ label: t('web.account'), icon: 'settings' as const, to: addressOf('identity.account') }] : []),
    ...(answer.spaces.length > 1 ? [{ label: t('web.switch-space'), icon: 'organisation' as const, to: '/' }] : []),
    { label: t('web.sign-out'), icon: 'sign-out', act: () => void signOut() },
  ]
  return <Menu icon="person" label={<span className="shell-person">{answer.person.name}</span>} items={items} />
}

export function TopLine({ space }: { space: string | undefined }) {
  const t = useText()
  return (
    <header className="shell-top">
      {space ? (
        <>
          <Link href={addressOf('identity.home', { space })} className="shell-mark shell-mark-small" aria-label={t('web.nav-home')}>
            <Mark size={24} />
          </Link>
          <ScopeLine space={space} />
        </>
      ) : (
        <Link href="/" className="shell-mark">
          <Mark size={26} />
          <span>Minga</span>
        </Link>
      )}
      <div className="shell-tools">
        {space && (
          <Button kind="quiet" icon="search" className="shell-search" onClick={openSearch} aria-keyshortcuts="Control+K">
            {t('web.search')} <kbd aria-hidden="true">Ctrl K</kbd>
          </Button>
        )}
        <LanguageMenu />
        <ThemeMenu />
        {space && <PersonMenu />}
      </div>
      {space && <SearchDialog space={space} />}
    </header>
  )
}
