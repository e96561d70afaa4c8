import type { ModificaView } from '@/lib/convenzioni/views';
import { formatoItaliano } from '@/lib/core/date';
import { Scheda } from '../ui/scheda';

type Stato = ModificaView['cambiate'][number]['prima'];

/** Old and new side by side, one above the other on a phone: article by article, and how each is enforced. */
export function CheCosaCambia({ cambiate, scadenza }: Pick<ModificaView, 'cambiate' | 'scadenza'>) {
  if (cambiate.length === 0) return null;
  const siSposta = scadenza.prima !== null && scadenza.dopo !== null && scadenza.prima !== scadenza.dopo;
  return (
    <section aria-labelledby="che-cosa-cambia" className="space-y-4">
      <h2 id="che-cosa-cambia" className="text-xl">
        Che cosa cambia
      </h2>
      {siSposta && scadenza.prima && scadenza.dopo ? (
        <p className="misura">
          L’ultimo giorno della convenzione passa dal <strong>{formatoItaliano(scadenza.prima)}</strong> al{' '}
          <strong>{formatoItaliano(scadenza.dopo)}</strong>.
        </p>
      ) : null}
      {cambiate.map(({ chiave, nome, prima, dopo }) => (
        <Scheda key={chiave} titolo={nome} livello={3}>
          <div className="grid gap-6 md:grid-cols-2">
            <Versione titolo="Oggi" stato={prima} />
            <Versione titolo="Dalla firma dell’atto" stato={dopo} confronta={prima} />
          </div>
        </Scheda>
      ))}
    </section>
  );
}

function Versione({ titolo, stato, confronta = null }: { titolo: string; stato: Stato; confronta?: Stato }) {
  return (
    <div className="min-w-0 space-y-2">
      <h4 className="text-sm font-semibold text-secondary">{titolo}</h4>
      {stato === null ? <p>La clausola non c’è.</p> : null}
      {stato?.articolo ? (
        <div className="prosa border-l-4 border-l-subtle pl-4 break-words">
          <p className="font-semibold">
            Art. {stato.articolo.numero} – {stato.articolo.titolo}
          </p>
          {stato.articolo.commi.map((comma) => (
            <p key={comma} className="whitespace-pre-line">
              {comma}
            </p>
          ))}
        </div>
      ) : null}
      {stato ? <p className="text-sm">Come si applica: {stato.come}</p> : null}
      {stato && stato.regole.length > 0 ? (
        <ul className="space-y-1 text-sm">
          {stato.regole.map((regola) => (
            <li key={regola} className={confronta && !confronta.regole.includes(regola) ? 'font-semibold' : 'text-secondary'}>
              {regola}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
