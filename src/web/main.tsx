// The styles come first: they put the layers in their order.
import './styles/tokens.css'
import './styles/base.css'
import './styles/print.css'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { fetchPageAt } from './pages.ts'
import { preferredLanguage, speak } from './text.ts'
import { theme, wearTheme } from './theme.ts'

wearTheme(theme.get())
fetchPageAt(location.pathname)
await speak(preferredLanguage())
createRoot(document.getElementById('app')!).render(<App />)
