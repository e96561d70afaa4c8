import { PARTE_IN_PAROLE, TIPI_DOCUMENTO, type ParteFirmataria, type TipoDocumento } from '@/lib/core/documenti';
import { enumera } from '@/lib/core/parole';

type DaNominare = {
  readonly tipo: TipoDocumento;
  /** The one that it was given. */
  readonly titolo: string | null;
  /** Whose signed copy it is. */
  readonly parte?: ParteFirmataria | null;
  readonly anno?: number | null;
};

/** Its title; without one its kind, party and year: `Convenzione firmata dal comune`, `Relazione annuale sugli accessi 2026`. */
export function titoloDelDocumento({ tipo, titolo, parte, anno }: DaNominare): string {
  return titolo ?? [TIPI_DOCUMENTO[tipo].nome, parte && PARTE_IN_PAROLE[parte].da, anno].filter(Boolean).join(' ');
}

const NOMINATE = 3;

/** `Atto di designazione degli operatori: Carla De Rosa`; of a long list the first and how many others. */
export function conPersone(nome: string, persone: readonly string[]): string {
  const [prima, ...altre] = persone;
  if (prima === undefined) return nome;
  return `${nome}: ${persone.length <= NOMINATE ? enumera(persone) : `${prima} e altre ${altre.length} persone`}`;
}
