'use client';

import { useEffect, useRef } from 'react';
import { Riepilogo } from '@/components/ui/riepilogo';
import { formatoItaliano } from '@/lib/core/date';
import type { ContestoConsultazione, EsitoRicerca } from '@/lib/visure/views';
import { BottoneStampa } from './bottone-stampa';
import { EstremiDelFoglio } from './estremi-del-foglio';

interface Props {
  contesto: ContestoConsultazione;
  esito: EsitoRicerca;
  nonRisulta: NonNullable<EsitoRicerca['nonRisulta']>;
}

/** Nothing found: what to try, and the sheet that says so, with what was looked for, for whoever has to prove it. */
export function NonRisulta({ contesto, esito, nonRisulta }: Props) {
  const titolo = useRef<HTMLHeadingElement>(null);
  useEffect(() => titolo.current?.focus(), [esito]);
  const al = esito.aggiornatiAl ? formatoItaliano(esito.aggiornatiAl) : '–';
  return (
    <article aria-labelledby="non-risulta" className="space-y-6">
      <h2 id="non-risulta" ref={titolo} tabIndex={-1} className="text-xl">
        Non risulta
      </h2>
      <p className="misura">
        Con questi dati non risulta nulla nella banca dati {contesto.banca}, aggiornata al {al}, fra i dati che si possono consultare da
        qui. Se occorre esserne certi, rivolgersi all’ufficio: {contesto.contatti.ufficio}.
      </p>
      <p className="non-stampare misura text-secondary">
        Controlla quello che hai scritto. {contesto.ricerche.find(({ codice }) => codice === esito.ricerca)?.seNessuno}
      </p>
      <BottoneStampa cosa="«non risulta»" variante="secondario" />
      <section aria-label="Che cosa è stato cercato" className="space-y-2">
        <h3 className="border-b border-subtle pb-1 text-lg">Che cosa è stato cercato</h3>
        <Riepilogo voci={nonRisulta.cercato.map(({ etichetta, valore }) => ({ termine: etichetta, valore }))} />
      </section>
      <EstremiDelFoglio estremi={nonRisulta.estremi} />
    </article>
  );
}
