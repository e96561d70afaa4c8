import { formatoItaliano, istanteItaliano, oggi } from '@/lib/core/date';
import type { Eccezione } from '@/lib/visure/views';
import { Riepilogo } from '../ui/riepilogo';

const elenco = (voci: readonly string[], vuoto: string) => (voci.length > 0 ? voci.join(', ') : vuoto);
const prosa = (testo: string) => <span className="whitespace-pre-line">{testo}</span>;

/** What was asked beyond the profile, the four reasons, and what was decided until when (CA-03). */
export function DatiEccezione({ eccezione }: { eccezione: Eccezione }) {
  const { decisaIl, scadeIl, risposta } = eccezione;
  return (
    <Riepilogo
      voci={[
        { termine: 'Dati chiesti', valore: elenco(eccezione.campi, 'Nessuno') },
        { termine: 'Visure chieste', valore: elenco(eccezione.visure, 'Nessuna') },
        { termine: 'Finalità', valore: eccezione.finalita },
        { termine: 'Pratica', valore: eccezione.riferimento },
        { termine: 'Competenza', valore: prosa(eccezione.competenza) },
        { termine: 'Pertinenza', valore: prosa(eccezione.pertinenza) },
        { termine: 'Necessità', valore: prosa(eccezione.necessita) },
        { termine: 'Chiesti da', valore: `${eccezione.chiestaDa} – ${eccezione.ente}, convenzione n. ${eccezione.convenzione}` },
        { termine: 'Chiesti il', valore: istanteItaliano(eccezione.chiestaIl) },
        ...(decisaIl && risposta
          ? [
              { termine: 'Ha deciso', valore: `${eccezione.decisaDa}, ${istanteItaliano(decisaIl)}` },
              { termine: 'Perché', valore: prosa(risposta) },
            ]
          : []),
        ...(scadeIl ? [{ termine: 'Fino a tutto il', valore: formatoItaliano(oggi(new Date(scadeIl.getTime() - 1))) }] : []),
      ]}
    />
  );
}
