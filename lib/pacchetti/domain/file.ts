import type { FormatoPacchetto } from '@/lib/clausole/regole/regole';

export const ESTENSIONI = { CSV: 'csv', JSON_LINES: 'jsonl', XLSX: 'xlsx' } as const satisfies Record<FormatoPacchetto, string>;
export const TIPI_MIME = {
  CSV: 'text/csv; charset=utf-8',
  JSON_LINES: 'application/x-ndjson; charset=utf-8',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Record<FormatoPacchetto, string>;
/** As people call them. */
export const NOMI_FORMATO = {
  CSV: 'CSV',
  JSON_LINES: 'JSON Lines',
  XLSX: 'Excel (XLSX)',
} as const satisfies Record<FormatoPacchetto, string>;
