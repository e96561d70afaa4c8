'use client';

import { useState } from 'react';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import { FilaDiCampi } from '@/components/modulo/fila-di-campi';
import type { Criteri, RicercaDiBanca } from '@/lib/core/banca';
import type { Esito } from '@/lib/core/esito';
import { schemaDelleVoci } from '@/lib/visure/schema';
import type { EsitoRicerca } from '@/lib/visure/views';
import { CampoChiesto } from './campo-chiesto';

interface Props {
  ricerche: readonly RicercaDiBanca[];
  cerca: (criteri: Criteri) => Promise<Esito<EsitoRicerca>>;
  trovati: (esito: EsitoRicerca) => void;
}

/** The forms that the data bank declares, one at a time. */
export function RicercaDettagliata({ ricerche, cerca, trovati }: Props) {
  const [modo, setModo] = useState(ricerche[0]?.codice);
  return (
    <>
      <fieldset>
        <legend className="sr-only">Cerca per</legend>
        <div className="flex flex-wrap gap-x-6 gap-y-2">
          {ricerche.map(({ codice, etichetta }) => (
            <label key={codice} className="flex cursor-pointer items-center gap-2 py-1">
              <input
                type="radio"
                name="modo"
                value={codice}
                checked={modo === codice}
                onChange={() => setModo(codice)}
                className="size-5 accent-primary"
              />
              {etichetta}
            </label>
          ))}
        </div>
      </fieldset>
      {ricerche.map((ricerca) => (
        <div key={ricerca.codice} hidden={modo !== ricerca.codice}>
          <Modulo
            schema={schemaDelleVoci(ricerca)}
            azione={(valori) => cerca({ ricerca: ricerca.codice, voci: valori as Record<string, string> })}
            fatto={null}
            valoriIniziali={Object.fromEntries(ricerca.voci.map(({ nome }) => [nome, '']))}
            alSuccesso={(esito: EsitoRicerca) => trovati(esito)}
          >
            <FilaDiCampi colonne="md:grid-cols-2">
              {ricerca.voci.map((voce) => (
                <CampoChiesto key={voce.nome} voce={voce} />
              ))}
            </FilaDiCampi>
            <BarraAzioni>
              <Invio icona="cerca" attesa="Ricerca in corso…">
                Cerca
              </Invio>
            </BarraAzioni>
          </Modulo>
        </div>
      ))}
    </>
  );
}
