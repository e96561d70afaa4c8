'use client';

import { useEffect, useRef, useState } from 'react';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import { FilaDiCampi } from '@/components/modulo/fila-di-campi';
import type { Esito } from '@/lib/core/esito';
import { schemaDelleVoci, type Pratica } from '@/lib/visure/schema';
import type { ContestoConsultazione, EsitoVerifica } from '@/lib/visure/views';
import { CampoChiesto } from './campo-chiesto';
import { FoglioVerifica } from './foglio-verifica';
import { VociGiaScritte } from './voci-gia-scritte';

interface Props {
  contesto: ContestoConsultazione;
  pratica: Pratica;
  verifica: (valori: unknown) => Promise<Esito<EsitoVerifica>>;
  /** Where the PDF of its answer is asked. */
  stampa: string;
}

/** A declared fact, checked: the answer is yes or no, and it is the first thing offered, since it discloses least (CA-08). */
export function Verifica({ contesto, pratica, verifica, stampa }: Props) {
  const { verifiche } = contesto;
  const [codice, setCodice] = useState(verifiche[0]?.codice);
  const [esito, setEsito] = useState<EsitoVerifica | null>(null);
  const titolo = useRef<HTMLHeadingElement>(null);
  const scritte = useRef<Record<string, string>>({});
  useEffect(() => titolo.current?.focus(), []);
  return (
    <div className="space-y-8">
      <section aria-labelledby="verifica" className="non-stampare max-w-3xl space-y-4" onSubmitCapture={() => setEsito(null)}>
        <h2 id="verifica" ref={titolo} tabIndex={-1} className="text-xl">
          Verifica un dato
        </h2>
        <p className="misura text-secondary">
          Se ti basta sapere se è vero ciò che una persona dichiara, la risposta è sì o no: nessun altro dato.
        </p>
        <fieldset className="space-y-1">
          <legend className="font-semibold">Che cosa vuoi sapere</legend>
          {verifiche.map(({ codice: uno, domanda }) => (
            <label key={uno} className="flex cursor-pointer items-center gap-2 py-1">
              <input
                type="radio"
                name="verifica"
                value={uno}
                checked={codice === uno}
                onChange={() => setCodice(uno)}
                className="size-5 shrink-0 accent-primary"
              />
              {domanda}
            </label>
          ))}
        </fieldset>
        {verifiche.map((una) => (
          <div key={una.codice} hidden={codice !== una.codice}>
            <Modulo
              schema={schemaDelleVoci(una)}
              azione={(valori) => verifica({ ...pratica, verifica: una.codice, voci: valori })}
              fatto={null}
              valoriIniziali={Object.fromEntries(una.voci.map(({ nome }) => [nome, '']))}
              alSuccesso={(risposta: EsitoVerifica) => setEsito(risposta)}
            >
              <VociGiaScritte attiva={codice === una.codice} nomi={una.voci.map(({ nome }) => nome)} scritte={scritte} />
              <FilaDiCampi colonne="md:grid-cols-2">
                {una.voci.map((voce) => (
                  <CampoChiesto key={voce.nome} voce={voce} />
                ))}
              </FilaDiCampi>
              <BarraAzioni>
                <Invio attesa="Verifica in corso…">Verifica</Invio>
              </BarraAzioni>
            </Modulo>
          </div>
        ))}
      </section>
      {esito ? <FoglioVerifica esito={esito} stampa={stampa} /> : null}
    </div>
  );
}
