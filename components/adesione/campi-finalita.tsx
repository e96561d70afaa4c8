'use client';

import { useRef } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { CampoArea } from '../modulo/campo-area';
import { CampoTesto } from '../modulo/campo-testo';
import { Bottone } from '../ui/bottone';
import { TESTI, type Compilatore } from './frasi';

const VUOTA = { codice: '', descrizione: '', base: '' };

/** Institutional purposes with their legal basis (CH-15): at every consultation the operator will choose one of these. */
export function CampiFinalita({ massimo = 20, compila = 'ENTE' }: { massimo?: number; compila?: Compilatore }) {
  const { control } = useFormContext();
  const { fields, append, remove } = useFieldArray({ control, name: 'finalita' });
  const aggiungi = useRef<HTMLButtonElement>(null);
  return (
    <div className="space-y-5">
      {fields.map((campo, indice) => (
        <fieldset key={campo.id} className="space-y-4 rounded-sm border border-subtle px-4 pt-3 pb-4">
          <legend className="px-1 font-semibold text-emphasis">Finalità {indice + 1}</legend>
          <CampoArea
            nome={`finalita.${indice}.descrizione`}
            contesto={`Finalità ${indice + 1}`}
            etichetta={TESTI[compila].finalita}
            righe={2}
            massimo={500}
          />
          <CampoTesto
            nome={`finalita.${indice}.base`}
            contesto={`Finalità ${indice + 1}`}
            etichetta="Norma che lo prevede"
            completamento="off"
            aiuto="Legge o regolamento, con l’articolo."
          />
          {fields.length > 1 ? (
            <Bottone
              variante="testo"
              dimensione="piccola"
              icona="cestino"
              onClick={() => {
                remove(indice);
                aggiungi.current?.focus();
              }}
            >
              Togli<span className="sr-only"> finalità {indice + 1}</span>
            </Bottone>
          ) : null}
        </fieldset>
      ))}
      <Bottone ref={aggiungi} variante="secondario" icona="piu" disabled={fields.length >= massimo} onClick={() => append(VUOTA)}>
        Aggiungi una finalità
      </Bottone>
    </div>
  );
}
