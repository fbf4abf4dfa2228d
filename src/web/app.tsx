import { Suspense, useEffect } from 'react'
import { QueryClientProvider } from '@tanstack/react-query'
import { Route, Router, Switch, useLocation } from 'wouter'
import { whenSignedOut } from './ask.ts'
import { pages } from './pages.ts'
import { addressOf } from './paths.ts'
import { newQueryClient } from './questions.ts'
import { NotHere } from './shell/not-here.tsx'
import { Fence, Screen } from './shell/screen.tsx'
import { Shell } from './shell/shell.tsx'
import { Loading } from './ui/loading.tsx'
import { Gallery } from './gallery/gallery-route.ts'

const client = newQueryClient()

function Places() {
  const [path, go] = useLocation()
  useEffect(
    () =>
      whenSignedOut(() => {
        if (path !== addressOf('identity.sign-in')) go(addressOf('identity.sign-in', {}, { to: location.pathname + location.search }), { replace: true })
      }),
    [path, go],
  )
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
      <Fence>
        <Places />
      </Fence>
    </Router>
  </QueryClientProvider>
)
