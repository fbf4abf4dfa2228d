// Three strands, each over one and under the next. One colour, drawn so that it holds at 16 px.
const strand = 'M2.5 20H19.9M25.4 20H29.5'

export const Mark = ({ size = 24 }: { size?: number }) => (
  <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="4.2" strokeLinecap="round">
    <path d={strand} />
    <path d={strand} transform="rotate(120 16 16)" />
    <path d={strand} transform="rotate(240 16 16)" />
  </svg>
)
