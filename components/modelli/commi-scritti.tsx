'use client';

import { useEffect, useRef, useState } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { CampoArea } from '../modulo/campo-area';
import { Bottone } from '../ui/bottone';

/** The commi of an article, one box each: written, moved, taken away, added. `errori`: what is wrong with each, in words. */
export function CommiScritti({ errori }: { errori: readonly (readonly string[])[] }) {
  const { control, setFocus } = useFormContext();
  const { fields, append, remove, move } = useFieldArray({ control, name: 'commi' });
  const aggiungi = useRef<HTMLButtonElement>(null);
  const [mosso, setMosso] = useState<{ a: number } | null>(null);
  // The cursor follows the comma once it stands in its new place.
  useEffect(() => {
    if (mosso) setFocus(`commi.${mosso.a}.testo`);
  }, [mosso, setFocus]);

  function sposta(da: number, a: number) {
    move(da, a);
    setMosso({ a });
  }

  return (
    <div className="space-y-5">
      {fields.map((campo, indice) => (
        <div key={campo.id} className="space-y-2">
          <CampoArea
            nome={`commi.${indice}.testo`}
            etichetta={`Comma ${indice + 1}`}
            righe={4}
            avviso={errori[indice]?.join(' ') || undefined}
          />
          <div className="flex flex-wrap gap-2">
            <Sposta verso="su" comma={indice + 1} inattivo={indice === 0} onClick={() => sposta(indice, indice - 1)} />
            <Sposta verso="giù" comma={indice + 1} inattivo={indice === fields.length - 1} onClick={() => sposta(indice, indice + 1)} />
            <Bottone
              variante="testo"
              dimensione="piccola"
              icona="cestino"
              onClick={() => {
                remove(indice);
                aggiungi.current?.focus();
              }}
            >
              Togli<span className="sr-only"> il comma {indice + 1}</span>
            </Bottone>
          </div>
        </div>
      ))}
      <Bottone ref={aggiungi} variante="secondario" icona="piu" onClick={() => append({ testo: '' })}>
        Aggiungi un comma
      </Bottone>
    </div>
  );
}

function Sposta({ verso, comma, inattivo, onClick }: { verso: 'su' | 'giù'; comma: number; inattivo: boolean; onClick: () => void }) {
  return (
    <Bottone
      variante="testo"
      dimensione="piccola"
      icona={verso === 'su' ? 'freccia-su' : 'freccia-giu'}
      disabled={inattivo}
      onClick={onClick}
    >
      Sposta {verso}
      <span className="sr-only"> il comma {comma}</span>
    </Bottone>
  );
}
