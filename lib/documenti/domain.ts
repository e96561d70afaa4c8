import { TIPI_DOCUMENTO, type TipoDocumento } from '@/lib/core/documenti';

const PARTI: Readonly<Record<string, string>> = { FRUITORE: 'dall’ente', EROGATORE: 'dal comune' };

/** `Convenzione firmata dal comune`, `Relazione annuale 2026`. */
export function nomeDocumento({ tipo, parte, anno }: { tipo: TipoDocumento; parte: string | null; anno: number | null }): string {
  return [TIPI_DOCUMENTO[tipo], parte && PARTI[parte], anno].filter(Boolean).join(' ');
}

/** `48 KB`, `1,5 MB`: of 1,024 bytes, as file managers count. Never less than 1 KB. */
export function dimensioneInParole(byte: number): string {
  if (byte < 1_048_576) return `${Math.max(1, Math.round(byte / 1024)).toLocaleString('it-IT')} KB`;
  return `${(byte / 1_048_576).toLocaleString('it-IT', { maximumFractionDigits: 1 })} MB`;
}
