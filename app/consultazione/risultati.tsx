'use client';

import { useEffect, useRef } from 'react';
import { Bottone } from '@/components/ui/bottone';
import { Tabella } from '@/components/ui/tabella';
import { Vuoto } from '@/components/ui/vuoto';
import { formatoItaliano, istanteItaliano } from '@/lib/core/date';
import { SE_NESSUNO, SE_TROPPI, type EsitoRicerca, type TipoVisuraOfferto } from '@/lib/visure/views';

interface Props {
  esito: EsitoRicerca;
  visure: readonly TipoVisuraOfferto[];
  apri: (soggettoId: string, tipo: string) => void;
  occupato: boolean;
}

/** Who was found, with no more than tells one person from another, and the visure that may be opened. */
export function Risultati({ esito, visure, apri, occupato }: Props) {
  const titolo = useRef<HTMLHeadingElement>(null);
  useEffect(() => titolo.current?.focus(), [esito]);
  const colonne = esito.risultati[0]?.voci ?? [];
  const numero = esito.risultati.length;
  return (
    <section aria-labelledby="risultati" className="non-stampare space-y-4">
      <h2 id="risultati" ref={titolo} tabIndex={-1} className="text-xl">
        {numero === 0 ? 'Nessuna persona trovata' : numero === 1 ? 'Una persona trovata' : `${numero} persone trovate`}
      </h2>
      {esito.altri ? (
        <p className="misura">
          Sono le prime {numero}, e ce ne sono altre che non vengono mostrate: {SE_TROPPI[esito.tipo]}.
        </p>
      ) : null}
      <Tabella
        didascalia="Persone trovate"
        righe={esito.risultati}
        chiave={(riga) => riga.id}
        colonne={[
          ...colonne.map((voce, indice) => ({
            campo: voce.campo,
            titolo: voce.etichetta,
            nomeDellaRiga: indice === 0,
            cella: (riga: EsitoRicerca['risultati'][number]) => riga.voci[indice]?.valore ?? '–',
          })),
          {
            campo: 'visure',
            titolo: 'Visure',
            cella: (riga: EsitoRicerca['risultati'][number]) => (
              <span className="flex flex-wrap gap-2">
                {visure.map((visura) => (
                  <Bottone
                    key={visura.codice}
                    variante="secondario"
                    dimensione="piccola"
                    disabled={occupato}
                    onClick={() => apri(riga.id, visura.codice)}
                  >
                    {visura.titolo}
                    <span className="sr-only">
                      {' '}
                      di{' '}
                      {riga.voci
                        .slice(0, 2)
                        .map((voce) => voce.valore)
                        .join(' ')}
                    </span>
                  </Bottone>
                ))}
              </span>
            ),
          },
        ]}
        vuoto={
          <Vuoto titolo="Nessuna persona corrisponde ai dati scritti">
            Controlla quello che hai scritto. {SE_NESSUNO[esito.tipo]} Se la persona non risulta, vale per i dati aggiornati al{' '}
            {esito.aggiornatiAl ? formatoItaliano(esito.aggiornatiAl) : '–'}.
          </Vuoto>
        }
      />
      <p className="text-sm text-secondary">
        Richiesta n. {esito.numeroRichiesta} del {istanteItaliano(esito.istante)}, annotata nel registro.
      </p>
    </section>
  );
}
