import { TIPI_DOCUMENTO, type TipoDocumento } from '@/lib/core/documenti';
import { enumera } from '@/lib/core/parole';

const PARTI: Readonly<Record<string, string>> = { FRUITORE: 'dall’ente', EROGATORE: 'dal comune' };

/** `Convenzione firmata dal comune`, `Relazione annuale 2026`. */
export function nomeDocumento({ tipo, parte, anno }: { tipo: TipoDocumento; parte: string | null; anno: number | null }): string {
  return [TIPI_DOCUMENTO[tipo], parte && PARTI[parte], anno].filter(Boolean).join(' ');
}

const NOMINATE = 3;

/** `Atto di designazione degli operatori: Carla De Rosa`; of a long list the first and how many others. */
export function conPersone(nome: string, persone: readonly string[]): string {
  const [prima, ...altre] = persone;
  if (prima === undefined) return nome;
  return `${nome}: ${persone.length <= NOMINATE ? enumera(persone) : `${prima} e altre ${altre.length} persone`}`;
}
