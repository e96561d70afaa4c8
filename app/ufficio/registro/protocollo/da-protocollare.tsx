import { Collegamento } from '@/components/ui/collegamento';
import { Scheda } from '@/components/ui/scheda';
import { istanteItaliano } from '@/lib/core/date';
import { quanti } from '@/lib/core/parole';
import { titoloDelDocumento } from '@/lib/documenti/domain/nomi';
import type { DaProtocollareView } from '@/lib/documenti/views';

/** What waits for its number, the oldest first, each with the page where it is given. */
export function DaProtocollare({ totale, documenti }: { totale: number; documenti: readonly DaProtocollareView[] }) {
  if (totale === 0) return null;
  return (
    <div id="da-protocollare" className="mb-8">
      <Scheda titolo={quanti(totale, 'documento da protocollare', 'documenti da protocollare')}>
        <p className="misura mb-4">
          Documenti in entrata e in uscita già definitivi, dal più vecchio: apri il documento e registra il numero.
          {documenti.length < totale ? ` Qui sono i primi ${documenti.length}: gli altri compaiono man mano.` : ''}
        </p>
        <ul className="divide-y divide-soft">
          {documenti.map(({ id, tipo, titolo, convenzioneId, numero, ente, creatoIl }) => (
            <li key={id} className="py-3 first:pt-0 last:pb-0">
              <Collegamento href={`/ufficio/convenzioni/${convenzioneId}/documenti/${id}`}>
                {titoloDelDocumento({ tipo, titolo })}
                <span className="sr-only"> di {ente}</span>
              </Collegamento>
              <p className="text-sm text-secondary">
                {ente}, convenzione n. {numero} · {istanteItaliano(creatoIl)}
              </p>
            </li>
          ))}
        </ul>
      </Scheda>
    </div>
  );
}
