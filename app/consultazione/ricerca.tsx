'use client';

import { useEffect, useRef, useState } from 'react';
import { CampoData } from '@/components/modulo/campo-data';
import { CampoTesto } from '@/components/modulo/campo-testo';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import type { Azione } from '@/lib/core/esito';
import { cercarePersoneSchema, type Pratica } from '@/lib/visure/schema';
import type { EsitoRicerca } from '@/lib/visure/views';

const MODI = { NOMINATIVO: 'Nome e cognome', CODICE_FISCALE: 'Codice fiscale', INDIRIZZO: 'Indirizzo' } as const;
type Modo = keyof typeof MODI;

const VUOTI = {
  NOMINATIVO: { tipo: 'NOMINATIVO', cognome: '', nome: '', dataNascita: '', annoNascita: '' },
  CODICE_FISCALE: { tipo: 'CODICE_FISCALE', codiceFiscale: '' },
  INDIRIZZO: { tipo: 'INDIRIZZO', via: '', civico: '', cognome: '' },
} as const;

interface Props {
  pratica: Pratica;
  /** At each attempt, also one that the form itself refuses: what the search before found is not of this one. */
  inizia: () => void;
  cerca: Azione<EsitoRicerca>;
  trovati: (esito: EsitoRicerca) => void;
}

/** The three ways to look for one person. Each keeps what was typed while another is tried. */
export function Ricerca({ pratica, inizia, cerca, trovati }: Props) {
  const [modo, setModo] = useState<Modo>('NOMINATIVO');
  const titolo = useRef<HTMLHeadingElement>(null);
  useEffect(() => titolo.current?.focus(), []);
  return (
    <section aria-labelledby="ricerca" className="non-stampare max-w-3xl space-y-4" onSubmitCapture={inizia}>
      <h2 id="ricerca" ref={titolo} tabIndex={-1} className="text-xl">
        Cerca una persona
      </h2>
      <fieldset>
        <legend className="sr-only">Cerca per</legend>
        <div className="flex flex-wrap gap-x-6 gap-y-2">
          {(Object.keys(MODI) as Modo[]).map((valore) => (
            <label key={valore} className="flex cursor-pointer items-center gap-2 py-1">
              <input
                type="radio"
                name="modo"
                value={valore}
                checked={modo === valore}
                onChange={() => setModo(valore)}
                className="size-5 accent-primary"
              />
              {MODI[valore]}
            </label>
          ))}
        </div>
      </fieldset>
      {(Object.keys(MODI) as Modo[]).map((valore) => (
        <div key={valore} hidden={modo !== valore}>
          <Modulo
            schema={cercarePersoneSchema}
            azione={cerca}
            fatto={null}
            valoriIniziali={{ ...pratica, ...VUOTI[valore] }}
            alSuccesso={(esito: EsitoRicerca) => trovati(esito)}
          >
            <Campi modo={valore} />
            <BarraAzioni>
              <Invio icona="cerca" attesa="Ricerca in corso…">
                Cerca
              </Invio>
            </BarraAzioni>
          </Modulo>
        </div>
      ))}
    </section>
  );
}

function Campi({ modo }: { modo: Modo }) {
  if (modo === 'CODICE_FISCALE')
    return <CampoTesto nome="codiceFiscale" etichetta="Codice fiscale" maiuscolo larghezza="media" completamento="off" />;
  if (modo === 'INDIRIZZO') {
    return (
      <div className="grid gap-x-6 gap-y-4 md:grid-cols-[3fr_1fr]">
        <CampoTesto nome="via" etichetta="Via o piazza" completamento="off" />
        <CampoTesto nome="civico" etichetta="Numero civico" aiuto="Per esempio 12, 12/A o snc." larghezza="corta" completamento="off" />
        <CampoTesto
          nome="cognome"
          etichetta="Cognome di chi ci abita"
          aiuto="Basta questo, se non conosci il numero civico."
          facoltativo
          completamento="off"
        />
      </div>
    );
  }
  return (
    <div className="grid gap-x-6 gap-y-4 md:grid-cols-2">
      <CampoTesto nome="cognome" etichetta="Cognome" completamento="off" />
      <CampoTesto
        nome="nome"
        etichetta="Nome"
        aiuto="Il solo cognome non basta: scrivi il nome, oppure la data o l’anno di nascita."
        facoltativo
        completamento="off"
      />
      <CampoData nome="dataNascita" etichetta="Data di nascita" facoltativo />
      <CampoTesto
        nome="annoNascita"
        etichetta="Oppure anno di nascita"
        aiuto="Quattro cifre, se non conosci la data."
        facoltativo
        tastiera="numeric"
        larghezza="corta"
        completamento="off"
      />
    </div>
  );
}
