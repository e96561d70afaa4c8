'use client';

import { useState } from 'react';
import { aspettoCasella } from '../modulo/cornice-campo';
import { Collegamento } from '../ui/collegamento';
import { Icona } from '../ui/icona';
import { Tabella } from '../ui/tabella';

type MessaggioInCasella = {
  readonly nome: string;
  readonly quando: string;
  readonly destinatari: readonly string[];
  readonly oggetto: string;
};

/** The messages, narrowed to one recipient here in the browser: an address in the page's own would end in logs. */
export function ElencoPosta({ messaggi }: { messaggi: readonly MessaggioInCasella[] }) {
  const [scelto, setScelto] = useState('');
  const destinatari = [...new Set(messaggi.flatMap((messaggio) => messaggio.destinatari))].sort((a, b) => a.localeCompare(b, 'it'));
  const visti = scelto === '' ? messaggi : messaggi.filter((messaggio) => messaggio.destinatari.includes(scelto));
  return (
    <>
      <div className="mb-6 max-w-xl">
        <label htmlFor="destinatario" className="block font-semibold">
          Destinatario
        </label>
        <div className="relative mt-1">
          <select
            id="destinatario"
            value={scelto}
            onChange={(evento) => setScelto(evento.target.value)}
            className={`${aspettoCasella()} cursor-pointer appearance-none pr-11`}
          >
            <option value="">Tutti</option>
            {destinatari.map((indirizzo) => (
              <option key={indirizzo}>{indirizzo}</option>
            ))}
          </select>
          <Icona nome="freccia-giu" className="pointer-events-none absolute top-1/2 right-3 -translate-y-1/2 text-primary" />
        </div>
        <p role="status" className="sr-only">
          {visti.length} messaggi
        </p>
      </div>
      <Tabella
        didascalia="Messaggi, dal più recente"
        righe={visti}
        chiave={(riga) => riga.nome}
        colonne={[
          {
            campo: 'oggetto',
            titolo: 'Oggetto',
            nomeDellaRiga: true,
            cella: (riga) => <Collegamento href={`/posta/${riga.nome}`}>{riga.oggetto}</Collegamento>,
          },
          { campo: 'a', titolo: 'A', cella: (riga) => <span className="break-all">{riga.destinatari.join(', ')}</span> },
          { campo: 'quando', titolo: 'Arrivato', cella: (riga) => riga.quando },
        ]}
      />
    </>
  );
}
