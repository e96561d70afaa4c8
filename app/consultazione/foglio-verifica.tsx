'use client';

import { useEffect, useRef } from 'react';
import { Riepilogo } from '@/components/ui/riepilogo';
import { RIVOLGERSI_ALL_UFFICIO } from '@/lib/core/banca';
import type { EsitoVerifica } from '@/lib/visure/views';
import { BottoneStampa } from './bottone-stampa';
import { EstremiDelFoglio } from './estremi-del-foglio';

const PAROLE = { SI: 'Sì', NO: 'No', UFFICIO: RIVOLGERSI_ALL_UFFICIO } as const;

/** Yes or no, or whom to ask; what was declared, and who asked when: nothing else, on screen and on paper. */
export function FoglioVerifica({ esito }: { esito: EsitoVerifica }) {
  const titolo = useRef<HTMLHeadingElement>(null);
  useEffect(() => titolo.current?.focus(), [esito]);
  return (
    <article aria-labelledby="risposta" className="space-y-6">
      <h2 id="risposta" ref={titolo} tabIndex={-1} className="text-2xl">
        {PAROLE[esito.risposta]}
        <span className="sr-only">: {esito.domanda}</span>
      </h2>
      <p className="text-lg" aria-hidden="true">
        {esito.domanda}
      </p>
      <BottoneStampa />
      <section aria-label="Che cosa è stato dichiarato" className="space-y-2">
        <h3 className="border-b border-subtle pb-1 text-lg">Che cosa è stato dichiarato</h3>
        <Riepilogo voci={esito.dichiarato.map(({ etichetta, valore }) => ({ termine: etichetta, valore }))} />
      </section>
      <EstremiDelFoglio estremi={esito.estremi} />
    </article>
  );
}
