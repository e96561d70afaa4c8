import { Riepilogo } from '@/components/ui/riepilogo';
import { formatoItaliano, istanteItaliano } from '@/lib/core/date';
import type { Estremi } from '@/lib/visure/views';

/** The foot of every sheet: who asked, when, why, under which number, of which day the data are, and what it is not (LE-12, RT-03). */
export function EstremiDelFoglio({ estremi }: { estremi: Estremi }) {
  return (
    <footer className="space-y-2 border-t-2 border-subtle pt-4 text-sm">
      <Riepilogo
        voci={[
          { termine: 'Richiesta n.', valore: estremi.numeroRichiesta },
          { termine: 'Data e ora', valore: istanteItaliano(estremi.istante, { secondi: true }) },
          { termine: 'Operatore', valore: `${estremi.operatore} – ${estremi.ente}` },
          { termine: 'Convenzione', valore: `n. ${estremi.convenzione}` },
          { termine: 'Finalità', valore: estremi.finalita },
          ...(estremi.riferimento ? [{ termine: 'Riferimento', valore: estremi.riferimento }] : []),
          { termine: 'Banca dati', valore: estremi.banca },
          { termine: 'Dati aggiornati al', valore: estremi.aggiornatiAl ? formatoItaliano(estremi.aggiornatiAl) : '–' },
        ]}
      />
      <p className="font-semibold">
        Per uso d’ufficio tra pubbliche amministrazioni (art. 43 del D.P.R. 445/2000): non è un certificato e non si consegna a privati.
      </p>
    </footer>
  );
}
