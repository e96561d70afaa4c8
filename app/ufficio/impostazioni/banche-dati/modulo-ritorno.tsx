'use client';

import { CampoArea } from '@/components/modulo/campo-area';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import { Finestra } from '@/components/ui/finestra';
import { ritornoSchema } from '@/lib/banche/schema';
import type { PrecedenteView } from '@/lib/banche/views';
import { formatoItaliano, type DataIso } from '@/lib/core/date';
import { torna } from './azioni';

interface Props {
  banca: string;
  nome: string;
  /** What the data of now are updated to. */
  ora: DataIso;
  precedente: PrecedenteView;
}

/** The responsabile goes back to the version of before, knowing what it means for who consults. */
export function ModuloRitorno({ banca, nome, ora, precedente: { id, aggiornatiAl, origine } }: Props) {
  return (
    <Finestra titolo={`Torna alla versione precedente: ${nome}`} etichetta={`Torna alla versione precedente: ${nome}`}>
      <Modulo
        schema={ritornoSchema}
        azione={torna}
        valoriIniziali={{ banca, versioneId: id, motivo: '' }}
        fatto={`Sono in linea i dati aggiornati al ${formatoItaliano(aggiornatiAl)}.`}
      >
        <p>
          Chi consulta vedrà subito i dati aggiornati al <strong>{formatoItaliano(aggiornatiAl)}</strong>, dell’archivio{' '}
          <span className="break-all">{origine}</span>, al posto di quelli aggiornati al {formatoItaliano(ora)}. Fino al prossimo
          caricamento puoi rimettere questi ultimi nello stesso modo.
        </p>
        <CampoArea nome="motivo" etichetta="Motivo" aiuto="Resta nel registro e nell’elenco dei caricamenti." massimo={500} />
        <BarraAzioni>
          <Invio>Torna ai dati del {formatoItaliano(aggiornatiAl)}</Invio>
        </BarraAzioni>
      </Modulo>
    </Finestra>
  );
}
