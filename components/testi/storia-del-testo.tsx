import { formatoItaliano } from '@/lib/core/date';
import type { VersioneTesto } from '@/lib/atti/views';
import { Etichetta } from '../ui/etichetta';
import { Scheda } from '../ui/scheda';

/** `atto n. 12 del 15/01/2026`. */
export function attoInParole(atto: VersioneTesto['atto']): string {
  return atto ? `atto n. ${atto.attoNumero} del ${formatoItaliano(atto.attoData)}` : '';
}

/** Every wording that has been in force, each to be read as it was. */
export function StoriaDelTesto({ storia }: { storia: readonly VersioneTesto[] }) {
  return (
    <Scheda titolo="Versioni">
      {storia.length === 0 ? (
        <p className="text-secondary">Il comune non ha ancora approvato un testo proprio: è in vigore quello di Varco.</p>
      ) : (
        <ol className="space-y-3">
          {storia.map((versione) => (
            <li key={versione.id}>
              <Versione {...versione} />
            </li>
          ))}
        </ol>
      )}
    </Scheda>
  );
}

function Versione({ versione, testo, stato, atto, dal, al, approvatoDa }: VersioneTesto) {
  return (
    <details className="rounded-sm border border-subtle">
      <summary className="cursor-pointer px-4 py-3">
        <span className="font-semibold">Versione {versione}</span> – {testo === null ? 'testo di Varco' : 'testo del comune'},{' '}
        {attoInParole(atto)} {stato === 'VIGENTE' ? <Etichetta tono="successo">In vigore</Etichetta> : <Etichetta>Superata</Etichetta>}
      </summary>
      <div className="space-y-3 border-t border-soft px-4 py-3">
        <p className="text-sm text-secondary">
          In vigore dal {dal}
          {al ? ` al ${al}` : ''}. Approvata in Varco da {approvatoDa}.
        </p>
        {testo === null ? (
          <p>Con questa versione il comune è tornato al testo di Varco.</p>
        ) : (
          <div className="prosa break-words whitespace-pre-line">{testo}</div>
        )}
      </div>
    </details>
  );
}
