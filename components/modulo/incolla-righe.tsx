'use client';

import { useState } from 'react';
import { Bottone } from '../ui/bottone';
import { Icona } from '../ui/icona';
import { aspettoCasella } from './cornice-campo';
import { leggiFoglio, type ColonnaDiRiga, type Riga } from './foglio';

interface Props {
  id: string;
  colonne: readonly ColonnaDiRiga[];
  massimo: number;
  /** Puts the rows in the form; answers how many did not fit. */
  incollare: (righe: readonly Riga[]) => number;
}

/** Takes the lines copied from a spreadsheet: the list that an office already has is not typed again. */
export function IncollaRighe({ id, colonne, massimo, incollare }: Props) {
  const [testo, setTesto] = useState('');
  const [esito, setEsito] = useState('');

  function leggere() {
    const righe = leggiFoglio(testo, colonne);
    if (righe.length === 0) return setEsito('Non c’è ancora nessuna riga da leggere: incollale nel riquadro.');
    const escluse = incollare(righe);
    const entrate = righe.length - escluse;
    const parole = entrate === 1 ? 'Una riga è stata aggiunta' : `${entrate} righe sono state aggiunte`;
    const fuori = escluse === 1 ? 'una resta' : `${escluse} restano`;
    setEsito(escluse === 0 ? `${parole}: controlla qui sotto.` : `${parole}; ${fuori} fuori, perché il limite è ${massimo}.`);
    setTesto('');
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
