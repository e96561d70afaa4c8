import { Avviso } from '@/components/ui/avviso';
import { Caricamento } from '@/components/ui/caricamento';
import { Conferma } from '@/components/ui/conferma';
import { Scheda } from '@/components/ui/scheda';
import { MASSIMO_BYTE } from '@/components/ui/use-caricamento';
import { formatoEsteso } from '@/lib/core/date';
import { quanti } from '@/lib/core/parole';
import { MASSIMO_FOGLIO } from '@/lib/presa-in-carico/schema';
import type { PresaView } from '@/lib/presa-in-carico/views';
import { confermare, scartare } from '../azioni';

import { ConvenzioniInAnteprima } from './convenzioni-in-anteprima';
import { FileCaricati } from './file-caricati';
import { Problemi } from './problemi';

const PERCORSO = '/ufficio/impostazioni/presa-in-carico';

/** What would enter, what is wrong, and the ways to correct it; nothing of it is in Varco yet. */
export function DaConfermare({ presa }: { presa: PresaView }) {
  const { id, versione, errori, problemi, convenzioni, file, righe, tenutaFino } = presa;
  const lette = `${quanti(righe.convenzioni, 'convenzione', 'convenzioni')}, ${quanti(righe.operatori, 'operatore', 'operatori')} e ${quanti(righe.documenti, 'documento', 'documenti')}`;
  return (
    <div className="space-y-6">
      <Avviso
        tono={errori > 0 ? 'errore' : problemi.length > 0 ? 'attenzione' : 'successo'}
        titolo={errori > 0 ? `${quanti(errori, 'errore', 'errori')} da correggere` : 'Tutto pronto per la presa in carico'}
        azioni={
          <>
            {errori === 0 ? (
              <Conferma
                titolo="Prendere in carico queste convenzioni?"
                etichetta="Conferma la presa in carico"
                conferma="Prendi in carico"
                azione={confermare}
                valori={{ id, versione }}
                fatto="La presa in carico è partita."
                variante="primario"
                icona="spunta"
              >
                <p>
                  {convenzioni.length === 1
                    ? 'Entra una convenzione con le sue date'
                    : `Entrano ${convenzioni.length} convenzioni con le loro date`}
                  : non si firma nulla, e nessuno riceve messaggi.
                </p>
                <p>Dopo la conferma non si torna indietro: una convenzione entrata per errore si può solo far cessare.</p>
              </Conferma>
            ) : null}
            <Conferma
              titolo="Scartare questo caricamento?"
              etichetta="Scarta"
              conferma="Scarta il caricamento"
              azione={scartare}
              valori={{ id }}
              fatto="Il caricamento è stato scartato."
              alSuccesso={PERCORSO}
            >
              <p>Il foglio e i file caricati si cancellano. In Varco non è entrato nulla.</p>
            </Conferma>
          </>
        }
      >
        <p>
          Letti dal foglio: {lette}. File caricati: {file.length}.{' '}
          {errori > 0
            ? 'Correggi il foglio o carica i file che mancano: qui sotto c’è scritto dove.'
            : 'Controlla qui sotto che cosa entrerà.'}
        </p>
        {tenutaFino ? (
          <p className="mt-2">
            Si conserva fino {formatoEsteso(tenutaFino, 'al')}, poi si cancella con i suoi file; ogni caricamento fa ripartire i giorni.
          </p>
        ) : null}
      </Avviso>
      <Problemi problemi={problemi} />
      <ConvenzioniInAnteprima convenzioni={convenzioni} />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Scheda titolo="Documenti">
          <Caricamento
            url={`/api/carica/presa-in-carico/${id}/documenti`}
            etichetta="File da prendere in carico"
            aiuto="PDF, buste .p7m o scansioni, anche più di uno; oppure uno ZIP. Lo stesso nome sostituisce il file di prima."
            accetta=".pdf,.p7m,.zip"
            massimoByte={MASSIMO_BYTE}
            bottone="Carica i file"
            multipli
            fatto="I file sono stati letti, e le firme digitali verificate."
          />
        </Scheda>
        <Scheda titolo="Foglio corretto">
          <Caricamento
            url={`/api/carica/presa-in-carico/${id}/foglio`}
            etichetta="Foglio compilato"
            aiuto="Prende il posto di quello di prima; i documenti restano."
            accetta=".xlsx,.zip"
            massimoByte={MASSIMO_FOGLIO}
            bottone="Carica il foglio corretto"
            fatto="Il foglio corretto è stato letto."
          />
        </Scheda>
      </div>
      <FileCaricati id={id} file={file} />
    </div>
  );
}
