'use client';

import { useRef } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { Bottone } from '../ui/bottone';
import { CorniceGruppo } from './cornice-campo';
import { unireRighe, type ColonnaDiRiga, type Riga } from './foglio';
import { IncollaRighe } from './incolla-righe';
import { RigaDiElenco } from './riga-di-elenco';
import { useMessaggi, type PropsCampo } from './use-campo';

interface Props extends PropsCampo {
  /** What a row is, in the singular: "Operatore". */
  singolare: string;
  colonne: readonly ColonnaDiRiga[];
  /** As many as the clause's form takes. */
  massimo: number;
  /** What to do with rows beyond `massimo`, in one sentence. */
  oltre?: string;
  /** Rows can be pasted from a spreadsheet. */
  incolla?: boolean;
}

/** Rows of the same fields, added, removed or pasted. The value is an array of objects of strings. */
export function ElencoRighe(props: Props) {
  const { nome, singolare, colonne, massimo, oltre, incolla = false } = props;
  const { control, getValues } = useFormContext();
  const { fields, append, remove, replace } = useFieldArray({ control, name: nome });
  const { id, errore } = useMessaggi(props);
  const aggiungi = useRef<HTMLButtonElement>(null);
  const vuota: Riga = Object.fromEntries(colonne.map((colonna) => [colonna.nome, '']));
  const pieno = fields.length >= massimo;

  function incollare(righe: readonly Riga[]): readonly Riga[] {
    const presenti = (getValues(nome) ?? []) as Riga[];
    const unite = unireRighe(presenti, righe, massimo);
    replace(unite.righe);
    return unite.escluse;
  }

  return (
    <CorniceGruppo {...props} id={id} errore={errore}>
      <div className="space-y-4">
        {incolla ? <IncollaRighe id={`${id}-incolla`} colonne={colonne} massimo={massimo} oltre={oltre} incollare={incollare} /> : null}
        {fields.map((campo, indice) => (
          <RigaDiElenco
            key={campo.id}
            base={`${nome}.${indice}`}
            titolo={`${singolare} ${indice + 1}`}
            colonne={colonne}
            togli={() => {
              remove(indice);
              aggiungi.current?.focus();
            }}
          />
        ))}
        <div className="flex flex-wrap items-center gap-4">
          <Bottone ref={aggiungi} variante="secondario" icona="piu" disabled={pieno} onClick={() => append(vuota)}>
            Aggiungi {singolare.toLowerCase()}
          </Bottone>
          <p role="status" className="text-sm text-secondary">
            {fields.length} di {massimo} al massimo{pieno && oltre ? `. ${oltre}` : ''}
          </p>
        </div>
      </div>
    </CorniceGruppo>
  );
}
