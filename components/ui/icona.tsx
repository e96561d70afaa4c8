import { TRACCIATI, type NomeIcona } from './icona-tracciati';

export type { NomeIcona };

const LATO = { piccola: 'size-4', media: 'size-5', grande: 'size-6', enorme: 'size-10' } as const;

/** A decorative icon in the colour of its text. The meaning always stands in words beside it, so it is hidden from assistive technology. */
export function Icona({ nome, lato = 'media', className = '' }: { nome: NomeIcona; lato?: keyof typeof LATO; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      className={`${LATO[lato]} shrink-0 ${className}`}
    >
      <path d={TRACCIATI[nome]} />
    </svg>
  );
}
