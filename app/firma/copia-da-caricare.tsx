import { firmareCopiaInDemo } from '@/app/firma-demo';
import { CaricaFirmato } from '@/components/firme/carica-firmato';
import { Avviso } from '@/components/ui/avviso';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Scheda } from '@/components/ui/scheda';
import type { CopiaAttesaView } from '@/lib/convenzioni/views';

const DI_CHI = { FRUITORE: 'dell’ente', EROGATORE: 'del comune' } as const;

/** Where the signed copy of an act is handed in: what to download, who signs it, the file. Or why nothing is awaited now. */
export function CopiaDaCaricare({ copia: { documentoId, attesa, impedimento, demo } }: { copia: CopiaAttesaView }) {
  if (attesa === null)
    return (
      <Avviso titolo="Nessuna copia firmata da caricare">
        <p>{impedimento}</p>
      </Avviso>
    );
  const { parte, firmatari } = attesa;
  if (firmatari.length === 0)
    return (
      <Avviso tono="attenzione" titolo={`Manca chi può firmare per ${parte === 'FRUITORE' ? 'l’ente' : 'il comune'}`}>
        <p>Aggiungi in Impostazioni una persona con la delega alla firma, poi torna qui.</p>
      </Avviso>
    );
  return (
    <Scheda titolo={`Firma ${DI_CHI[parte]}`}>
      <div className="space-y-5">
        <p className="misura">
          Scarica il documento, fallo firmare digitalmente a {firmatari.join(' o ')} e carica qui il file firmato, così come esce dal
          programma di firma.
        </p>
        <CollegamentoBottone scarica href={`/api/documenti/${documentoId}`} variante="secondario" dimensione="piccola" icona="scarica">
          Scarica il documento da firmare
        </CollegamentoBottone>
        <CaricaFirmato
          url={`/api/carica/copia-firmata/${documentoId}`}
          firmatari={firmatari}
          bottone="Carica la copia firmata"
          valori={{ documentoId }}
          firmaDemo={demo ? firmareCopiaInDemo : undefined}
        />
      </div>
    </Scheda>
  );
}
