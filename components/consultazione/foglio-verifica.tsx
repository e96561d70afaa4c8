'use client';

import { useEffect, useRef } from 'react';
import { RIVOLGERSI_ALL_UFFICIO } from '@/lib/core/banca-letta';
import type { EsitoVerifica } from '@/lib/visure/views';
import { USO_D_UFFICIO, chiEQuando } from '@/lib/visure/domain/documento-visura';
import { BottoneStampa } from './bottone-stampa';
import { DatiInGriglia } from './dati-in-griglia';
import { EstremiDelFoglio } from './estremi-del-foglio';

const PAROLE = { SI: 'Sì', NO: 'No', UFFICIO: RIVOLGERSI_ALL_UFFICIO } as const;
/** A yes is told from a no by its word, its size and its frame before any colour. */
const ASPETTO = {
  SI: 'border-8 border-success bg-success-lighter text-7xl text-success-deep',
  NO: 'border-8 border-double border-ink bg-white text-7xl',
  UFFICIO: 'border-4 border-warning bg-warning-lighter text-2xl',
} as const;

/** Yes or no, or whom to ask; what was declared, and who asked when: nothing else, on screen and on paper. */
export function FoglioVerifica({ esito }: { esito: EsitoVerifica }) {
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
          {PAROLE[esito.risposta]}
          <span className="sr-only">: {esito.domanda}</span>
        </h2>
        {esito.risposta === 'NO' ? (
          <p className="misura">
            Vuol dire «non risulta»: il fatto non è come dichiarato, oppure in archivio nessuno corrisponde a questi dati.
          </p>
        ) : null}
        <p className="text-sm text-secondary">
          {chiEQuando(esito.estremi)} · <strong>{USO_D_UFFICIO}</strong>
        </p>
      </div>
      <BottoneStampa />
      <section aria-label="Che cosa è stato dichiarato" className="space-y-2">
        <h3 className="border-b border-subtle pb-1 text-lg">Che cosa è stato dichiarato</h3>
        <DatiInGriglia voci={esito.dichiarato.map(({ etichetta, valore }) => ({ termine: etichetta, valore }))} />
      </section>
      <EstremiDelFoglio estremi={esito.estremi} />
    </article>
  );
}
