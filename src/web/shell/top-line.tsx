import { Link } from 'wouter'
import { languageNames, languages, type Language } from '#kernel/language.ts'
import { pageExists } from '../pages.ts'
import { addressOf } from '../paths.ts'
import { signOut, tellLanguage, useSession } from '../session.ts'
import { chooseLanguage, useText } from '../text.ts'
import { theme, themes, wearTheme } from '../theme.ts'
import { useLive } from '../live-value.ts'
import { Button } from '../ui/button.tsx'
import { Mark } from '../ui/mark.tsx'
import { Menu, type MenuItem } from '../ui/menu.tsx'
import { showNotice } from '../ui/notice.tsx'
import { ScopeLine } from './scope-line.tsx'
import { openSearch, SearchDialog } from './search.tsx'

const LanguageMenu = ({ signedIn }: { signedIn: boolean }) => {
  const t = useText()
  async function choose(one: Language) {
    if (!(await chooseLanguage(one))) showNotice({ text: t('web.no-line'), tone: 'warn' })
    else if (signedIn) tellLanguage(one)
  }
  const items = languages.map((one) => ({ label: languageNames[one], lang: one, chosen: one === t.language, act: () => void choose(one) }))
  return (
    <Menu
      icon="languages"
      label={
        <>
          <span className="for-readers-only">{t('web.language')}: </span>
          {t.language.toUpperCase()}
        </>
      }
      items={items}
    />
  )
}

const icons = { auto: 'sun-moon', light: 'sun', dark: 'moon' } as const

function useThemes(): MenuItem[] {
  const t = useText()
  const worn = useLive(theme)
  return themes.map((one) => ({ label: t.word('web.theme', one), icon: icons[one], chosen: one === worn, act: () => wearTheme(one) }))
}

function ThemeMenu() {
  const t = useText()
  return <Menu icon={icons[useLive(theme)]} iconOnly label={t('web.theme')} items={useThemes()} />
}

const PersonHead = ({ name, email }: { name: string; email: string }) => (
  <>
    <strong>{name}</strong>
    <br />
    <span className="quiet">{email}</span>
  </>
)

function PersonMenu() {
  const t = useText()
  const { answer } = useSession()
  const looks = useThemes()
  if (!answer) return null
  const items: MenuItem[] = [
    ...(pageExists('identity.account') ? [{ label: t('web.account'), icon: 'settings' as const, to: addressOf('identity.account') }] : []),
    ...(answer.spaces.length > 1 ? [{ label: t('web.switch-space'), icon: 'organisation' as const, to: '/' }] : []),
    { label: t('web.sign-out'), icon: 'sign-out', act: () => void signOut() },
    ...looks.map((look, index) => (index === 0 ? { ...look, under: t('web.theme') } : look)),
  ]
  return (
    <Menu
      icon="person"
      label={
        <>
          <span className="for-readers-only">{t('web.account')}: </span>
          <span className="shell-person">{answer.person.name}</span>
        </>
      }
      items={items}
      head={<PersonHead name={answer.person.name} email={answer.person.email} />}
    />
  )
}

export function TopLine({ space }: { space: string | undefined }) {
  const t = useText()
  return (
    <header className="shell-top">
      {space ? (
        <>
          <Link href={addressOf('reports.home', { space })} className="shell-mark shell-mark-small" aria-label={t('web.nav-home')}>
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
        <LanguageMenu signedIn={space !== undefined} />
        {space ? <PersonMenu /> : <ThemeMenu />}
      </div>
      {space && <SearchDialog space={space} />}
    </header>
  )
}
