'use client';

import { useState } from 'react';
import { Bottone } from '../ui/bottone';
import { Icona } from '../ui/icona';
import { aspettoCasella } from './cornice-campo';
import { esitoIncolla, leggiFoglio, scriviFoglio, type ColonnaDiRiga, type Riga } from './foglio';

interface Props {
  id: string;
  colonne: readonly ColonnaDiRiga[];
  massimo: number;
  /** What to do with who does not fit. */
  oltre?: string;
  /** Puts the rows in the form; answers those that did not fit. */
  incollare: (righe: readonly Riga[]) => readonly Riga[];
}

/** Takes the lines copied from a spreadsheet: the list that an office already has is not typed again. What does not fit stays in the box. */
export function IncollaRighe({ id, colonne, massimo, oltre, incollare }: Props) {
  const [testo, setTesto] = useState('');
  const [esito, setEsito] = useState('');

  function leggere() {
    const righe = leggiFoglio(testo, colonne);
    if (righe.length === 0) return setEsito('Non c’è ancora nessuna riga da leggere: incollale nel riquadro.');
    const escluse = incollare(righe);
    const parole = esitoIncolla(righe.length - escluse.length, escluse.length, massimo);
    setEsito(escluse.length > 0 && oltre ? `${parole} ${oltre}` : parole);
    setTesto(scriviFoglio(escluse, colonne));
  }

  return (
    <details className="rounded-sm border border-subtle bg-primary-lighter px-4 py-3">
      <summary className="font-semibold text-primary">
        <Icona nome="incolla" className="mr-1.5 inline align-text-bottom" />
        Incolla da un foglio di calcolo
      </summary>
      <div className="mt-3 space-y-3">
        <label htmlFor={id} className="block font-semibold">
          Righe copiate
        </label>
        <p id={`${id}-aiuto`} className="misura text-sm text-secondary">
          Una riga per persona, con le colonne in questo ordine: {colonne.map(({ etichetta }) => etichetta.toLowerCase()).join(', ')}. Se
          copi anche la riga con i titoli, l’ordine può essere un altro.
        </p>
        <textarea
          id={id}
          rows={5}
          aria-describedby={`${id}-aiuto`}
          value={testo}
          onChange={(evento) => setTesto(evento.target.value)}
          className={`${aspettoCasella()} font-mono text-sm`}
        />
        <Bottone variante="secondario" dimensione="piccola" onClick={leggere}>
          Aggiungi le righe
        </Bottone>
      </div>
      <p role="status" className="mt-3 font-semibold empty:hidden">
        {esito}
      </p>
    </details>
  );
}
