import { CopiaDaCaricare } from '@/app/firma/copia-da-caricare';
import type { CopiaAttesaView } from '@/lib/convenzioni/views';
import { firmareAccordoInDemo } from '../azioni-firma';

/** The road of who holds the link of its request: its cookie goes nowhere else. */
const CON_COLLEGAMENTO = {
  scarica: (id: string) => `/adesione/documenti/${id}`,
  carica: (documentoId: string) => `/api/carica/adesione-integrazione/accordo/${documentoId}`,
  firmaDemo: firmareAccordoInDemo,
};

/** CH-13: an agreement that the legal representative signs, for who holds the link of the request, and what became of the files sent. */
export function FirmaAccordo({ copia }: { copia: CopiaAttesaView }) {
  return (
    <section aria-labelledby={`atto-${copia.documentoId}`} className="space-y-3">
      <h2 id={`atto-${copia.documentoId}`} className="text-xl">
        {copia.titolo}
      </h2>
      {copia.attesa ? <p className="misura">La domanda è già stata ricevuta: la firma dell’accordo può seguire.</p> : null}
      <CopiaDaCaricare copia={copia} ente strada={CON_COLLEGAMENTO} />
    </section>
  );
}
