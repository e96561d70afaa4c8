'use client';

import { useEffect, useRef } from 'react';
import { Bottone } from '@/components/ui/bottone';
import { titoloDellaVisura } from '@/lib/visure/domain/documento-visura';
import type { VisuraSigillata } from '@/lib/visure/domain/visura';
import { BottonePdf } from './bottone-pdf';
import { BottoneStampa } from './bottone-stampa';
import { EstremiDelFoglio } from './estremi-del-foglio';
import { SegnalaIncongruenza } from './segnala-incongruenza';
import { SezioneVisura } from './sezione-visura';

interface Props {
  visura: VisuraSigillata;
  indietro: () => void;
  /** Where its PDF is asked. */
  stampa: string;
  /** Whether who reads may report something wrong to the office. */
  segnala: boolean;
}

/** The visura on screen and on paper: data, then who asked, when, why, under which number, and what it is not (LE-12). */
export function FoglioVisura({ visura, indietro, stampa, segnala }: Props) {
  const titolo = useRef<HTMLHeadingElement>(null);
  const { sigillo, ...letta } = visura;
  useEffect(() => titolo.current?.focus(), [visura]);
  return (
    <article
      aria-labelledby="visura"
      className="space-y-6"
      onKeyDown={({ key }) => {
        if (key === 'Escape') indietro();
      }}
    >
      <h2 id="visura" ref={titolo} tabIndex={-1} className="text-2xl">
        {titoloDellaVisura(visura)}
      </h2>
      <div className="non-stampare flex flex-wrap gap-3">
        <Bottone variante="secondario" icona="freccia-sinistra" onClick={indietro} aria-keyshortcuts="Escape">
          Torna ai risultati (Esc)
        </Bottone>
        <BottoneStampa />
        <BottonePdf foglio={{ visura: letta, sigillo }} indirizzo={stampa} />
        {segnala ? <SegnalaIncongruenza numeroRichiesta={visura.estremi.numeroRichiesta} soggetto={visura.id} /> : null}
      </div>
      {visura.sezioni.map((sezione, indice) => (
        <SezioneVisura key={indice} sezione={sezione} />
      ))}
      <EstremiDelFoglio estremi={visura.estremi} />
    </article>
  );
}
