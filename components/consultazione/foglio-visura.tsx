'use client';

import { useEffect, useRef } from 'react';
import { Bottone } from '@/components/ui/bottone';
import type { Azione } from '@/lib/core/esito';
import { chiEQuando, titoloDellaVisura, USO_D_UFFICIO } from '@/lib/visure/domain/documento-visura';
import { fraseOltreIlProfilo } from '@/lib/visure/domain/oltre-il-profilo';
import type { VisuraSigillata } from '@/lib/visure/domain/visura';
import { BottonePdf } from './bottone-pdf';
import { BottoneStampa } from './bottone-stampa';
import { EstremiDelFoglio } from './estremi-del-foglio';
import { SegnalaIncongruenza } from './segnala-incongruenza';
import { SezioneVisura } from './sezione-visura';
import { useTasto } from './use-tasto';

interface Props {
  visura: VisuraSigillata;
  indietro: () => void;
  /** Where its PDF is asked. */
  stampa: string;
  /** How who reads reports something wrong to the office; null where nobody may. */
  segnala: Azione<unknown> | null;
}

/**
 * The visura on screen and on paper: in one line who asked, when and for which case, then the data, at the foot the rest (LE-12). While it is
 * open the page around it gives way (`data-foglio`): its first datum must not be a screen away.
 */
export function FoglioVisura({ visura, indietro, stampa, segnala }: Props) {
  const titolo = useRef<HTMLHeadingElement>(null);
  const { oltreIlProfilo: oltre } = visura;
  useEffect(() => titolo.current?.focus(), [visura]);
  useTasto('Escape', indietro);
  return (
    <article aria-labelledby="visura" data-foglio="visura" className="space-y-5">
      <div className="space-y-1">
        <h2 id="visura" ref={titolo} tabIndex={-1} className="text-2xl">
          {titoloDellaVisura(visura)}
        </h2>
        <p className="text-sm text-secondary">
          {chiEQuando(visura.estremi)} · <strong>{USO_D_UFFICIO}</strong>
        </p>
      </div>
      <div className="non-stampare flex flex-wrap gap-3">
        <Bottone variante="secondario" icona="freccia-sinistra" onClick={indietro} aria-keyshortcuts="Escape">
          Torna ai risultati (Esc)
        </Bottone>
        <BottoneStampa />
        <BottonePdf foglio={visura} indirizzo={stampa} />
        {segnala ? <SegnalaIncongruenza numeroRichiesta={visura.estremi.numeroRichiesta} soggetto={visura.id} azione={segnala} /> : null}
      </div>
      {oltre ? <p className="misura border-l-4 border-warning bg-warning-lighter px-4 py-2">{fraseOltreIlProfilo(oltre)}</p> : null}
      {visura.sezioni.map((sezione, indice) => (
        <SezioneVisura key={indice} sezione={sezione} oltre={oltre} />
      ))}
      <EstremiDelFoglio estremi={visura.estremi} />
    </article>
  );
}
