// How her app learns its secret: by a picture, or letter by letter where the app is on the same phone.
import { useText } from '#web/text.ts'

export interface AuthenticatorOffer {
  token: string
  secret: string
  uri: string
  qr: { size: number; path: string }
}

export function AuthenticatorSetup({ offer }: { offer: AuthenticatorOffer }) {
  const t = useText()
  const { size, path } = offer.qr
  return (
    <div className="identity-app">
      <svg className="identity-qr" viewBox={`-3 -3 ${size + 6} ${size + 6}`} role="img" aria-label={t('identity.qr')} shapeRendering="crispEdges">
        <rect x="-3" y="-3" width={size + 6} height={size + 6} className="identity-qr-ground" />
        <path d={path} className="identity-qr-marks" />
      </svg>
      <ol className="identity-steps">
        <li>{t('identity.app-step-install')}</li>
        <li>{t('identity.app-step-scan')}</li>
        <li>
          {t('identity.app-step-type')} <code className="identity-secret">{offer.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>{' '}
          <a href={offer.uri}>{t('identity.app-here')}</a>
        </li>
        <li>{t('identity.app-step-code')}</li>
      </ol>
    </div>
  )
}
