'use client';

import { Bottone } from '../ui/bottone';
import { FilaDiCampi } from './fila-di-campi';
import { CampoData } from './campo-data';
import { CampoTesto } from './campo-testo';
import type { ColonnaDiRiga } from './foglio';

interface Props {
  /** Path of the row: `operatori.3`. */
  base: string;
  /** "Operatore 4". */
  titolo: string;
  colonne: readonly ColonnaDiRiga[];
  togli: () => void;
}

export function RigaDiElenco({ base, titolo, colonne, togli }: Props) {
  return (
    <fieldset className="rounded-sm border border-subtle bg-white px-4 pt-3 pb-4">
      <legend className="sr-only">{titolo}</legend>
      <div className="mb-2 flex items-center justify-between gap-4">
        <p aria-hidden="true" className="font-semibold text-emphasis">
          {titolo}
        </p>
        <Bottone variante="testo" dimensione="piccola" icona="cestino" onClick={togli}>
          Togli<span className="sr-only"> {titolo.toLowerCase()}</span>
        </Bottone>
      </div>
      <FilaDiCampi colonne="sm:grid-cols-2 xl:grid-cols-3">
        {colonne.map((colonna) => (
          <CellaDiRiga key={colonna.nome} base={base} titolo={titolo} {...colonna} />
        ))}
      </FilaDiCampi>
    </fieldset>
  );
}

function CellaDiRiga({ base, titolo, nome, tipo = 'testo', ...testi }: ColonnaDiRiga & { base: string; titolo: string }) {
  const comuni = { ...testi, nome: `${base}.${nome}`, contesto: titolo };
  if (tipo === 'data') return <CampoData {...comuni} />;
  if (tipo === 'codice') return <CampoTesto {...comuni} maiuscolo completamento="off" />;
  return <CampoTesto {...comuni} tipo={tipo === 'testo' ? 'text' : tipo} completamento="off" />;
}
