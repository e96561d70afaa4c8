import { Collegamento } from '@/components/ui/collegamento';
import { Conferma } from '@/components/ui/conferma';
import { Riepilogo } from '@/components/ui/riepilogo';
import { Scheda } from '@/components/ui/scheda';
import type { FlussoView } from '@/lib/banche/views';
import { istanteItaliano } from '@/lib/core/date';
import { revoca } from './azioni-flusso';
import { ChiaveFlusso } from './chiave-flusso';

/** The changes of a bank one by one (SA-20): where, with a key of when, what came last; and the key, for who may make it. */
export function Flusso({ flusso: { banca, nome, indirizzo, chiave, ultima, modificabile } }: { flusso: FlussoView }) {
  return (
    <Scheda titolo={`${nome}: flusso delle variazioni`}>
      <div className="space-y-6">
        <p>
          {chiave
            ? 'Il flusso è acceso: il gestionale del comune manda le variazioni appena registrate, e le convenzioni possono promettere dati in tempo reale.'
            : 'Il flusso è spento: i dati si aggiornano con gli archivi, e nessun modello che prometta dati in tempo reale può essere approvato. Per accenderlo serve una chiave, da dare al gestionale.'}
        </p>
        <Riepilogo
          voci={[
            { termine: 'Indirizzo', valore: <span className="break-all">{indirizzo}</span> },
            { termine: 'Chiave', valore: chiave ? `creata il ${istanteItaliano(chiave.creataIl)}` : 'nessuna' },
            ...(chiave ? [{ termine: 'Ultimo uso', valore: chiave.usataIl ? istanteItaliano(chiave.usataIl) : 'mai usata' }] : []),
            {
              termine: 'Ultima consegna',
              valore: ultima ? (
                <>
                  numero {ultima.progressivo}, {istanteItaliano(ultima.istante)}.{' '}
                  <Collegamento href={`/ufficio/impostazioni/banche-dati/caricamenti?banca=${banca}&elenco=CONSEGNE`}>
                    Tutte le consegne
                  </Collegamento>
                </>
              ) : (
                'nessuna'
              ),
            },
          ]}
        />
        {modificabile ? (
          <>
            <ChiaveFlusso banca={banca} sostituisce={chiave !== null} />
            {chiave ? (
              <Conferma
                titolo={`Revocare la chiave del flusso di ${nome}?`}
                etichetta="Revoca la chiave"
                conferma="Revoca la chiave"
                azione={revoca}
                valori={{ banca }}
                fatto="La chiave è revocata: il flusso è spento."
              >
                <p>
                  Da subito Varco non accetta altre variazioni. I dati restano; se una convenzione in vigore li promette in tempo reale, chi
                  consulta vedrà un avviso.
                </p>
              </Conferma>
            ) : null}
          </>
        ) : null}
      </div>
    </Scheda>
  );
}
