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
const place = document.getElementById('app')!
try {
  await speak(preferredLanguage())
  createRoot(place).render(<App />)
} catch {
  // Not even our words arrived, so these few stand here.
  place.textContent =
    'Minga · ⟳ · Load the page again. · Rechargez la page. · Laad de pagina opnieuw. · Vuelva a cargar la página. · Carregue a página de novo. · Laden Sie die Seite neu.'
}
