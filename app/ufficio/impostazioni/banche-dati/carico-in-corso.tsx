import { ritentareLavoroFallito } from '@/app/ufficio/azioni-scrivania';
import { AggiornaDaSolo } from '@/components/ui/aggiorna-da-solo';
import { Avanzamento } from '@/components/ui/avanzamento';
import { Avviso } from '@/components/ui/avviso';
import { BottoneAzione } from '@/components/ui/bottone-azione';
import { faseInParole } from '@/lib/banche/domain/carico';
import type { CaricoView } from '@/lib/banche/views';
import { annulla } from './azioni';

/** An archive that the worker is loading: how far it is, and the way to stop it until the new data go into line. */
export function CaricoInCorso({ carico, puoFermare }: { carico: CaricoView; puoFermare: boolean }) {
  const { id, nome, fase, quanto, annullamentoChiesto, lavoroId, fallito } = carico;
  const ferma = (
    <BottoneAzione
      etichetta="Annulla il caricamento"
      oggetto={`di ${nome}`}
      azione={annulla}
      valori={{ id }}
      fatto="Annullamento chiesto: i dati restano quelli di prima."
    />
  );
  if (fallito)
    return (
      <Avviso
        tono="errore"
        titolo={`Il caricamento di ${nome} non è riuscito`}
        azioni={
          puoFermare ? (
            <>
              <BottoneAzione
                etichetta="Riprova"
                oggetto={`il caricamento di ${nome}`}
                azione={ritentareLavoroFallito}
                valori={{ lavoroId }}
                fatto="Il caricamento riparte ora."
              />
              {ferma}
            </>
          ) : undefined
        }
      >
        <p>
          Si è interrotto tre volte per un guasto, e i dati sono quelli di prima. Riprova; se si ripete, annullalo e avvisa chi gestisce il
          server.
        </p>
      </Avviso>
    );
  return (
    <div className="space-y-4">
      <AggiornaDaSolo ogniSecondi={2} />
      <div aria-live="polite">
        <Avanzamento
          etichetta={`Caricamento di ${nome}`}
          valore={fase === 'CARICAMENTO' ? quanto : fase === 'SCAMBIO' ? 100 : 0}
          testo={annullamentoChiesto ? 'Annullamento in corso' : faseInParole(fase, quanto)}
        />
      </div>
      <p className="misura text-secondary">Entra tutto insieme o niente: puoi lasciare questa pagina, il lavoro continua.</p>
      {puoFermare && !annullamentoChiesto && fase !== 'SCAMBIO' ? ferma : null}
    </div>
  );
}
