'use client';

import { useEffect, useRef } from 'react';
import { CampoData } from '@/components/modulo/campo-data';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import { Bottone } from '@/components/ui/bottone';
import { formatoItaliano, type DataIso } from '@/lib/core/date';
import { schemaDellaData } from '@/lib/visure/schema';
import type { VisuraOfferta } from '@/lib/visure/views';

interface Props {
  visura: VisuraOfferta;
  /** To when the data are: of a day after it nothing is known. */
  aggiornatiAl: DataIso | null;
  apri: (allaData: string) => void;
  annulla: () => void;
}

/** The day as of which a visura is asked: Enter on an empty one is that of the data, where the visura lets it. */
export function DataDellaVisura({ visura, aggiornatiAl, apri, annulla }: Props) {
  const sezione = useRef<HTMLElement>(null);
  useEffect(() => {
    const prima = document.activeElement;
    sezione.current?.querySelector('input')?.focus();
    // Who gives up goes on from the result it came from; once the visura is open that is no more there.
    return () => {
      if (prima instanceof HTMLElement && prima.isConnected) prima.focus();
    };
  }, [visura]);
  const al = aggiornatiAl === null ? '' : `, il ${formatoItaliano(aggiornatiAl)}`;
  const facoltativa = visura.allaData === 'FACOLTATIVA';
  const schema = schemaDellaData(!facoltativa, aggiornatiAl);
  return (
    <section
      ref={sezione}
      aria-labelledby="data-visura"
      className="non-stampare max-w-3xl space-y-4 rounded-sm border border-subtle bg-primary-lighter px-4 py-4"
      onKeyDown={({ key }) => {
        if (key === 'Escape') annulla();
      }}
    >
      <h2 id="data-visura" className="text-xl">
        {visura.titolo}: a quale data?
      </h2>
      <Modulo
        schema={schema}
        azione={async (valori) => ({ ok: true, valore: schema.parse(valori) })}
        fatto={null}
        valoriIniziali={{ allaData: '' }}
        alSuccesso={({ allaData }: { allaData?: string | undefined }) => apri(allaData ?? '')}
      >
        <CampoData
          nome="allaData"
          etichetta="Alla data"
          aiuto={
            facoltativa
              ? `Giorno, mese e anno: 31/12/2020. Vuota, vale l’ultimo giorno dei dati${al}.`
              : `Giorno, mese e anno: 31/12/2020${al && `, non oltre l’ultimo giorno dei dati${al}`}.`
          }
          facoltativo={facoltativa}
        />
        <BarraAzioni>
          <Invio>Apri la visura</Invio>
          <Bottone variante="testo" onClick={annulla} aria-keyshortcuts="Escape">
            Annulla (Esc)
          </Bottone>
        </BarraAzioni>
      </Modulo>
    </section>
  );
}
