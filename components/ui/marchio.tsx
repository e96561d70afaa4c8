/** The mark of Varco: an arch with its leaf ajar. Same drawing as `app/icon.svg`. */
export function Marchio({ className = 'size-12' }: { className?: string }) {
  return (
    <svg viewBox="0 0 48 48" fill="currentColor" aria-hidden="true" focusable="false" className={`shrink-0 ${className}`}>
      <path d="M24 4C13.5 4 7 11.5 7 21v23h7V22c0-6.6 4-11 10-11s10 4.4 10 11v22h7V21C41 11.5 34.5 4 24 4Z" />
      <path d="M18 23.5 28 20v24l-10-3.5v-17Z" opacity="0.75" />
    </svg>
  );
}
