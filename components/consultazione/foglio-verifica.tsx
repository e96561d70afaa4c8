'use client';

import { useEffect, useRef } from 'react';
import type { EsitoVerifica } from '@/lib/visure/views';
import { chiEQuando, COME_LEGGERE_UN_NO, RISPOSTA_IN_PAROLE, USO_D_UFFICIO } from '@/lib/visure/domain/documento-visura';
import { BottonePdf } from './bottone-pdf';
import { BottoneStampa } from './bottone-stampa';
import { DatiInGriglia } from './dati-in-griglia';
import { EstremiDelFoglio } from './estremi-del-foglio';

/** A yes is told from a no by its word, its size and its frame before any colour. */
const ASPETTO = {
  SI: 'border-8 border-success bg-success-lighter text-7xl text-success-deep',
  NO: 'border-8 border-double border-ink bg-white text-7xl',
  UFFICIO: 'border-4 border-warning bg-warning-lighter text-2xl',
} as const;

/** Yes or no, or whom to ask; what was declared, and who asked when: nothing else, on screen and on paper. */
export function FoglioVerifica({ esito, stampa }: { esito: EsitoVerifica; stampa: string }) {
  const titolo = useRef<HTMLHeadingElement>(null);
  useEffect(() => titolo.current?.focus(), [esito]);
  return (
    <article aria-labelledby="risposta" className="space-y-6">
      <div className="space-y-3">
        <p className="text-xl" aria-hidden="true">
          {esito.domanda}
        </p>
        <h2
          id="risposta"
          ref={titolo}
          tabIndex={-1}
          className={`inline-block rounded-sm px-10 py-5 leading-tight ${ASPETTO[esito.risposta]}`}
        >
          {RISPOSTA_IN_PAROLE[esito.risposta]}
          <span className="sr-only">: {esito.domanda}</span>
        </h2>
        {esito.risposta === 'NO' ? <p className="misura">{COME_LEGGERE_UN_NO}</p> : null}
        <p className="text-sm text-secondary">
          {chiEQuando(esito.estremi)} · <strong>{USO_D_UFFICIO}</strong>
        </p>
      </div>
      <div className="non-stampare flex flex-wrap gap-3">
        <BottoneStampa />
        <BottonePdf foglio={esito} indirizzo={stampa} />
      </div>
      <section aria-label="Che cosa è stato dichiarato" className="space-y-2">
        <h3 className="border-b border-subtle pb-1 text-lg">Che cosa è stato dichiarato</h3>
        <DatiInGriglia voci={esito.dichiarato.map(({ etichetta, valore }) => ({ termine: etichetta, valore }))} />
      </section>
      <EstremiDelFoglio estremi={esito.estremi} />
    </article>
  );
}
