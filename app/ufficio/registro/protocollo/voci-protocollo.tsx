import { Collegamento } from '@/components/ui/collegamento';
import { Etichetta } from '@/components/ui/etichetta';
import { Tabella } from '@/components/ui/tabella';
import { Vuoto } from '@/components/ui/vuoto';
import { formatoItaliano, istanteItaliano } from '@/lib/core/date';
import { paginaDelDocumento } from '@/lib/documenti/domain/pagina';
import { NOMI_VERSO } from '@/lib/protocollo/domain/protocollo';
import type { VoceProtocollo } from '@/lib/protocollo/views';
import { FinestraAnnulla } from './annulla';

function indirizzoDi({ convenzioneId, documentoId, domandaId, adesioneId }: VoceProtocollo): string | null {
  const domanda = adesioneId ?? (convenzioneId === null ? domandaId : null);
  if (domanda !== null) return `/ufficio/adesioni/${domanda}`;
  return documentoId && paginaDelDocumento({ id: documentoId, convenzioneId, adesioneId: null });
}

function Oggetto({ voce }: { voce: VoceProtocollo }) {
  const href = indirizzoDi(voce);
  return (
    <div className="space-y-1">
      <p className="break-words">{href ? <Collegamento href={href}>{voce.oggetto}</Collegamento> : voce.oggetto}</p>
      {voce.corrispondente ? <p className="text-sm text-secondary">{voce.corrispondente}</p> : null}
      {voce.annullamento ? (
        <p className="text-sm">
          <Etichetta tono="errore">Annullata</Etichetta> il {istanteItaliano(voce.annullamento.il)}
          {voce.annullamento.da ? ` da ${voce.annullamento.da}` : ''}: {voce.annullamento.motivo} (provvedimento: {voce.annullamento.atto}).
          {voce.annullamento.trascrizione
            ? ' Il numero era trascritto male: resta libero per il documento a cui il protocollo del comune lo ha dato.'
            : ' Il numero non si usa più.'}
        </p>
      ) : null}
      {voce.annullabile ? <FinestraAnnulla id={voce.id} numero={voce.numero} trascritto={voce.origine === 'COMUNE'} /> : null}
    </div>
  );
}

/** The entries of the register, those of a page. */
export function VociProtocollo({ voci }: { voci: readonly VoceProtocollo[] }) {
  return (
    <Tabella
      didascalia="Registrazioni di protocollo"
      righe={voci}
      chiave={(voce) => voce.id}
      vuoto={
        <Vuoto titolo="Nessuna registrazione" icona="elenco">
          I documenti si protocollano dalla pagina della convenzione, le domande di adesione dalla loro.
        </Vuoto>
      }
      colonne={[
        { campo: 'numero', titolo: 'Numero', nomeDellaRiga: true, cella: (voce) => voce.numero },
        { campo: 'data', titolo: 'Data', cella: (voce) => formatoItaliano(voce.data) },
        { campo: 'verso', titolo: 'Verso', cella: (voce) => NOMI_VERSO[voce.verso] },
        { campo: 'oggetto', titolo: 'Oggetto', cella: (voce) => <Oggetto voce={voce} /> },
        {
          campo: 'registro',
          titolo: 'Registro',
          cella: (voce) => (
            <>
              {voce.registro}
              <p className="text-sm text-secondary">
                {voce.registratoDa}, {istanteItaliano(voce.registratoIl)}
              </p>
            </>
          ),
        },
      ]}
    />
  );
}
