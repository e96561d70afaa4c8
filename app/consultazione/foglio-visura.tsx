'use client';

import { useEffect, useRef } from 'react';
import { Bottone } from '@/components/ui/bottone';
import { Riepilogo } from '@/components/ui/riepilogo';
import { Tabella } from '@/components/ui/tabella';
import { formatoItaliano, istanteItaliano } from '@/lib/core/date';
import type { Visura } from '@/lib/visure/views';

/** The visura on screen and on paper: data, then who asked, when, why, under which number, and what it is not (LE-12). */
export function FoglioVisura({ visura, indietro }: { visura: Visura; indietro: () => void }) {
  const titolo = useRef<HTMLHeadingElement>(null);
  useEffect(() => titolo.current?.focus(), [visura]);
  const voci = visura.componenti[0]?.voci ?? [];
  return (
    <article aria-labelledby="visura" className="space-y-6">
      <h2 id="visura" ref={titolo} tabIndex={-1} className="text-2xl">
        {visura.titolo}
      </h2>
      <div className="non-stampare flex flex-wrap gap-3">
        <Bottone variante="secondario" icona="freccia-sinistra" onClick={indietro}>
          Torna ai risultati
        </Bottone>
        <Bottone icona="stampa" onClick={() => window.print()}>
          Stampa
        </Bottone>
      </div>
      {visura.gruppi.length === 0 && visura.componenti.length === 0 ? (
        <p className="misura">
          La persona non risulta in nessuna famiglia o convivenza alla data dei dati: per esempio perché è stata cancellata o non è mai
          stata residente. Apri la visura individuale per conoscerne la posizione.
        </p>
      ) : null}
      {visura.gruppi.map((gruppo) => (
        <section key={gruppo.gruppo} aria-label={gruppo.etichetta} className="space-y-2">
          <h3 className="border-b border-subtle pb-1 text-lg">{gruppo.etichetta}</h3>
          <Riepilogo voci={gruppo.voci.map((voce) => ({ termine: voce.etichetta, valore: voce.valore ?? '–' }))} />
        </section>
      ))}
      {visura.componenti.length > 0 ? (
        <Tabella
          didascalia="Componenti"
          didascaliaVisibile
          righe={visura.componenti}
          chiave={(riga) => riga.id}
          colonne={voci.map((voce, indice) => ({
            campo: voce.campo,
            titolo: voce.etichetta,
            nomeDellaRiga: indice === 0,
            cella: (riga: Visura['componenti'][number]) => riga.voci[indice]?.valore ?? '–',
          }))}
        />
      ) : null}
      <footer className="space-y-2 border-t-2 border-subtle pt-4 text-sm">
        <Riepilogo
          voci={[
            { termine: 'Richiesta n.', valore: visura.numeroRichiesta },
            { termine: 'Data e ora', valore: istanteItaliano(visura.istante, { secondi: true }) },
            { termine: 'Operatore', valore: `${visura.operatore} – ${visura.ente}` },
            { termine: 'Convenzione', valore: `n. ${visura.convenzione}` },
            { termine: 'Finalità', valore: visura.finalita },
            ...(visura.riferimento ? [{ termine: 'Riferimento', valore: visura.riferimento }] : []),
            { termine: 'Dati aggiornati al', valore: visura.aggiornatiAl ? formatoItaliano(visura.aggiornatiAl) : '–' },
          ]}
        />
        <p className="font-semibold">
          Visura per uso d’ufficio tra pubbliche amministrazioni (art. 43 del D.P.R. 445/2000): non è un certificato e non si consegna a
          privati.
        </p>
      </footer>
    </article>
  );
}
