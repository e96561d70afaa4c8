'use client';

import { useEffect, useRef } from 'react';
import { fraseNonRisulta, NON_RISULTA } from '@/lib/visure/domain/documento-visura';
import type { ContestoConsultazione, EsitoRicerca } from '@/lib/visure/views';
import { BottonePdf } from './bottone-pdf';
import { BottoneStampa } from './bottone-stampa';
import { DatiInGriglia } from './dati-in-griglia';
import { EstremiDelFoglio } from './estremi-del-foglio';

interface Props {
  contesto: ContestoConsultazione;
  esito: EsitoRicerca;
  nonRisulta: NonNullable<EsitoRicerca['nonRisulta']>;
  /** Where its PDF is asked. */
  stampa: string;
}

/** Nothing found: what to try, and the sheet that says so, with what was looked for, for whoever has to prove it. */
export function NonRisulta({ contesto, esito, nonRisulta, stampa }: Props) {
  const titolo = useRef<HTMLHeadingElement>(null);
  useEffect(() => titolo.current?.focus(), [esito]);
  return (
    <article aria-labelledby="non-risulta" className="space-y-6">
      <h2 id="non-risulta" ref={titolo} tabIndex={-1} className="text-xl">
        {NON_RISULTA}
      </h2>
      <p className="misura">
        {fraseNonRisulta(nonRisulta.estremi)} Se occorre esserne certi, rivolgersi all’ufficio: {contesto.contatti.ufficio}.
      </p>
      <p className="non-stampare misura text-secondary">
        Controlla quello che hai scritto. {contesto.ricerche.find(({ codice }) => codice === esito.ricerca)?.seNessuno}
      </p>
      <div className="non-stampare flex flex-wrap gap-3">
        <BottoneStampa cosa="«non risulta»" variante="secondario" />
        <BottonePdf foglio={nonRisulta} indirizzo={stampa} />
      </div>
      <section aria-label="Che cosa è stato cercato" className="space-y-2">
        <h3 className="border-b border-subtle pb-1 text-lg">Che cosa è stato cercato</h3>
        <DatiInGriglia voci={nonRisulta.cercato.map(({ etichetta, valore }) => ({ termine: etichetta, valore }))} />
      </section>
      <EstremiDelFoglio estremi={nonRisulta.estremi} />
    </article>
  );
}
