import { istanteItaliano } from '@/lib/core/date';
import { dimensioneInParole } from '@/lib/core/dimensione';
import type { RelazioneView } from '@/lib/relazioni/views';
import { CollegamentoBottone } from '../ui/bottone';
import { Primi } from '../ui/primi';
import { Tabella } from '../ui/tabella';
import { Vuoto } from '../ui/vuoto';

/** The annual reports that can be downloaded, newest first. */
export function ElencoRelazioni({ relazioni, vuoto }: { relazioni: readonly RelazioneView[]; vuoto: string }) {
  return (
    <>
      <Primi righe={relazioni} ordine="dalla più recente" />
      <Tabella
        didascalia="Relazioni annuali pronte"
        righe={relazioni}
        chiave={(riga) => riga.id}
        vuoto={
          <Vuoto titolo="Ancora nessuna relazione" icona="documento">
            {vuoto}
          </Vuoto>
        }
        colonne={[
          { campo: 'ente', titolo: 'Ente', nomeDellaRiga: true, cella: (riga) => riga.ente },
          { campo: 'convenzione', titolo: 'Convenzione', cella: (riga) => `n. ${riga.convenzione}` },
          { campo: 'anno', titolo: 'Anno', cella: (riga) => riga.anno },
          { campo: 'creataIl', titolo: 'Preparata il', cella: (riga) => istanteItaliano(riga.creataIl) },
          {
            campo: 'scarica',
            titolo: 'Documento',
            cella: (riga) => (
              <CollegamentoBottone scarica href={`/api/documenti/${riga.id}`} variante="secondario" dimensione="piccola" icona="scarica">
                {`PDF, ${dimensioneInParole(riga.dimensione)}`}
                <span className="sr-only">{`: relazione ${riga.anno}, ${riga.ente}`}</span>
              </CollegamentoBottone>
            ),
          },
        ]}
      />
    </>
  );
}
