import { CaricaFirmato } from '@/components/firme/carica-firmato';
import { Avviso } from '@/components/ui/avviso';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Scheda } from '@/components/ui/scheda';
import type { AdesioneSeguitaView } from '@/lib/adesioni/views';
import { istanteItaliano } from '@/lib/core/date';
import { aChi } from '@/lib/core/elisione';
import { nominativo } from '@/lib/core/nominativo';
import { firmareAccordoInDemo } from '../azioni-firma';

/** CH-13: the agreement that the legal representative signs, for who holds the link of the request. */
export function FirmaAccordo({ adesione: { daFirmare, dati, demo } }: { adesione: AdesioneSeguitaView }) {
  const [atto] = daFirmare;
  if (!atto) return null;
  if (atto.inEsame)
    return (
      <Avviso titolo="Il file firmato è in esame">
        <p>
          L’ufficio lo sta controllando dal {istanteItaliano(atto.inEsame.dal)}: se serve altro lo scrive qui e per e-mail. Non devi fare
          nulla.
        </p>
      </Avviso>
    );
  const { nome = '', cognome = '' } = (dati as { legaleRappresentante?: { nome?: string; cognome?: string } }).legaleRappresentante ?? {};
  const firmatario = nominativo({ nome, cognome });
  return (
    <Scheda titolo="Firma l’accordo di adesione">
      <div className="space-y-5">
        <p className="misura">
          Scarica l’accordo, fallo firmare digitalmente {aChi(firmatario)} e carica qui il file firmato. La domanda è già stata ricevuta: la
          firma può seguire.
        </p>
        <CollegamentoBottone scarica href={`/adesione/documenti/${atto.id}`} variante="secondario" dimensione="piccola" icona="scarica">
          Scarica l’accordo da firmare
        </CollegamentoBottone>
        <CaricaFirmato
          url={`/api/carica/adesione-integrazione/accordo/${atto.id}`}
          firmatari={[firmatario]}
          bottone="Carica la copia firmata"
          valori={{ documentoId: atto.id }}
          firmaDemo={demo ? firmareAccordoInDemo : undefined}
        />
      </div>
    </Scheda>
  );
}
