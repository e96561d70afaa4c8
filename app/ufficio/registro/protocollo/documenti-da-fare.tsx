import { Collegamento } from '@/components/ui/collegamento';
import { Scheda } from '@/components/ui/scheda';
import { aChi } from '@/lib/core/elisione';
import { istanteItaliano } from '@/lib/core/date';
import { ancoraDaFare, COSE_DA_FARE, type DaFare } from '@/lib/documenti/domain/da-fare';
import { nomiDistinti } from '@/lib/documenti/domain/nomi';
import { paginaDelDocumento } from '@/lib/documenti/domain/pagina';
import type { DocumentoDaFareView } from '@/lib/documenti/views';

interface Props {
  cosa: DaFare;
  totale: number;
  documenti: readonly DocumentoDaFareView[];
}

/** The documents with which there is one thing to do, the oldest first, each with the page where it is done. */
export function DocumentiDaFare({ cosa, totale, documenti }: Props) {
  if (totale === 0) return null;
  const { titolo, come } = COSE_DA_FARE[cosa];
  const nomi = nomiDistinti(documenti);
  return (
    <div id={ancoraDaFare(cosa)} className="mb-8">
      <Scheda titolo={titolo(totale)}>
        <p className="misura mb-4">
          {come}
          {documenti.length < totale ? ` Qui sono i primi ${documenti.length}: gli altri compaiono man mano.` : ''}
        </p>
        <ul className="divide-y divide-soft">
          {documenti.map(({ id, convenzioneId, numero, ente, dal }, posto) => (
            <li key={id} className="py-3 first:pt-0 last:pb-0">
              <Collegamento href={paginaDelDocumento({ id, convenzioneId, adesioneId: null })}>
                {nomi[posto]}
                {ente ? <span className="sr-only"> {cosa === 'protocollare' ? `di ${ente}` : aChi(ente)}</span> : null}
              </Collegamento>
              <p className="text-sm text-secondary">
                {convenzioneId === null ? '' : `${ente}, convenzione n. ${numero} · `}dal {istanteItaliano(dal)}
              </p>
            </li>
          ))}
        </ul>
      </Scheda>
    </div>
  );
}
