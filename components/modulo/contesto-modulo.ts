'use client';

import { createContext, useContext, useEffect } from 'react';

interface ContestoModulo {
  /** Prefix of the ids, unique on the page. */
  id: string;
  /** Label of each field by its path: the error summary names the fields by them. */
  etichette: Map<string, string>;
  /** True while the answer is awaited. */
  occupato: boolean;
  /** False until the scripts are alive: before that the form cannot be sent. */
  pronto: boolean;
}

export const ContestoDelModulo = createContext<ContestoModulo | null>(null);

export function useModulo(): ContestoModulo {
  const contesto = useContext(ContestoDelModulo);
  if (!contesto) throw new Error('A field of the form kit stands outside a <Modulo>.');
  return contesto;
}

/** The id of the control that holds a value: the error summary links to it. */
export function idDelCampo(modulo: string, percorso: string): string {
  return `${modulo}-${percorso.replaceAll('.', '-')}`;
}

/** Tells the summary how the field is called; forgotten when the field leaves the page. */
export function useEtichetta(percorso: string, etichetta: string): void {
  const { etichette } = useModulo();
  useEffect(() => {
    etichette.set(percorso, etichetta);
    return () => void etichette.delete(percorso);
  }, [etichette, percorso, etichetta]);
}
