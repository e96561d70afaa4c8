import { Avviso } from '@/components/ui/avviso';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { dove } from '@/lib/banche/domain/dove';
import type { BancaView, CaricamentoView, ViaCaricamento } from '@/lib/banche/views';
import { formatoItaliano } from '@/lib/core/date';

/** Where all that is wrong can be read, when it is not here: by the road by which it came. */
const ALTROVE: Readonly<Record<Exclude<ViaCaricamento, 'RITORNO'>, string>> = {
  UFFICIO: 'Il rapporto con tutti gli errori può scaricarlo da qui chi invia gli archivi.',
  CARTELLA: 'Il rapporto con tutti gli errori è accanto al file, nella cartella «rifiutati».',
  COMANDO: 'Tutti gli errori li ha scritti il comando, nel file chiesto con --rapporto.',
  FLUSSO: 'Tutti gli errori sono nella risposta che il gestionale ha ricevuto.',
};

/** What came last was refused: that nothing has changed, what was wrong, where the whole report is. */
export function Rifiuto({ ultimo, banca }: { ultimo: CaricamentoView; banca: Pick<BancaView, 'aggiornatiAl' | 'errori' | 'puo'> }) {
  const { id, via, origine, totaleErrori } = ultimo;
  const { aggiornatiAl, errori, puo } = banca;
  if (via === 'RITORNO') return null;
  const daScaricare = via === 'UFFICIO' && puo.aggiornare;
  const cosa = via === 'FLUSSO' ? 'L’ultima consegna del flusso è stata rifiutata' : `L’archivio ${origine ?? ''} è stato rifiutato`;
  const quanti = totaleErrori === 1 ? 'Contiene un errore' : `Contiene ${totaleErrori.toLocaleString('it-IT')} errori`;
  return (
    <Avviso
      tono="errore"
      titolo={`${cosa}: i dati non sono cambiati`}
      azioni={
        daScaricare ? (
          <CollegamentoBottone href={`/api/banche-dati/${id}/rapporto`} scarica dimensione="piccola" icona="scarica">
            Scarica il rapporto con tutti gli errori
          </CollegamentoBottone>
        ) : undefined
      }
    >
      <p>
        Non ne è stato caricato nulla.{' '}
        {aggiornatiAl === null
          ? 'La banca dati resta vuota.'
          : `Chi consulta vede i dati di prima, aggiornati al ${formatoItaliano(aggiornatiAl)}${via === 'CARTELLA' || via === 'FLUSSO' ? ', con un avviso' : ''}.`}
      </p>
      <p>
        {quanti}
        {totaleErrori > errori.length ? `, qui i primi ${errori.length}` : ''}. Correggi all’origine e manda di nuovo.{' '}
        {daScaricare ? '' : ALTROVE[via]}
      </p>
      <ul className="list-disc space-y-1 pl-5">
        {errori.map((errore, indice) => (
          <li key={indice}>
            {dove(errore)}
            {errore.frase}
          </li>
        ))}
      </ul>
    </Avviso>
  );
}
