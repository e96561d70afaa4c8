import { Icona } from '../ui/icona';

/** Shows what is being typed in a password field: fewer mistakes, and no reason to choose a poor one (ASVS 6.2.6). */
export function MostraPassword({ campo, visibile, cambia }: { campo: string; visibile: boolean; cambia: (visibile: boolean) => void }) {
  return (
    <button
      type="button"
      aria-controls={campo}
      aria-pressed={visibile}
      onClick={() => cambia(!visibile)}
      className="-ml-px flex min-w-11 shrink-0 cursor-pointer items-center justify-center gap-1.5 rounded-r-sm border border-field bg-white px-3 text-sm font-semibold text-primary hover:bg-primary-lighter"
    >
      <Icona nome={visibile ? 'occhio-chiuso' : 'occhio'} />
      <span className="sr-only sm:not-sr-only">Mostra</span>
    </button>
  );
}
