import { Icona } from './icona';

/** Why a field is refused: said as an error also to who only hears it, tied to the field by `id` (`aria-describedby`). */
export function FraseErrore({ id, children, className = '' }: { id: string; children: string; className?: string }) {
  return (
    <p id={id} className={`flex items-start gap-1.5 font-semibold text-danger-hover ${className}`}>
      <Icona nome="errore" className="mt-0.5" />
      <span>
        <span className="sr-only">Errore: </span>
        {children}
      </span>
    </p>
  );
}
