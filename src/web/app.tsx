import { Suspense } from 'react'
import { QueryClientProvider } from '@tanstack/react-query'
import { Route, Router, Switch, useLocation } from 'wouter'
import { onSignedOut } from './ask.ts'
import { pages } from './pages.ts'
import { addressOf } from './paths.ts'
import { newQueryClient } from './questions.ts'
import { NotHere } from './shell/not-here.tsx'
import { Screen } from './shell/screen.tsx'
import { Shell } from './shell/shell.tsx'
import { useArrival } from './shell/arrival.ts'
import { Loading } from './ui/loading.tsx'
import { Gallery } from './gallery/gallery-route.ts'

const client = newQueryClient()

function Places() {
  const [path, go] = useLocation()
  useArrival(path)
  onSignedOut.call = () => {
    if (path !== addressOf('identity.sign-in')) go(addressOf('identity.sign-in', {}, { to: location.pathname + location.search }), { replace: true })
  }
  return (
    <Shell>
      <Switch>
        {Gallery && (
          <Route path="/gallery">
            <Suspense fallback={<Loading />}>
              <Gallery />
            </Suspense>
          </Route>
        )}
        {pages.map(([pattern, name]) => (
          <Route key={name} path={pattern}>
            {(params) => <Screen name={name} params={params as Record<string, string>} />}
          </Route>
        ))}
        <Route>
          <NotHere />
        </Route>
      </Switch>
    </Shell>
  )
}

export const App = () => (
  <QueryClientProvider client={client}>
    <Router>
      <Places />
    </Router>
  </QueryClientProvider>
)
