import { TIPI_DOCUMENTO, type TipoDocumento } from '@/lib/core/documenti';

const PARTI: Readonly<Record<string, string>> = { FRUITORE: 'dall’ente', EROGATORE: 'dal comune' };

/** `Convenzione firmata dal comune`, `Relazione annuale 2026`. */
export function nomeDocumento({ tipo, parte, anno }: { tipo: TipoDocumento; parte: string | null; anno: number | null }): string {
  return [TIPI_DOCUMENTO[tipo], parte && PARTI[parte], anno].filter(Boolean).join(' ');
}
