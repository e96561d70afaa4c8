import { formatoItaliano, istanteItaliano } from '@/lib/core/date';
import { righeCsv } from '@/lib/core/csv';
import { NOMI_VERSO } from './domain/protocollo';
import type { VoceProtocollo } from './views';

const TITOLI = [
  'Registro',
  'AOO',
  'Anno',
  'Numero',
  'Data',
  'Verso',
  'Oggetto',
  'Mittente o destinatario',
  'Impronta SHA-256',
  'Registrato il',
  'Registrato da',
  'Annullato il',
  'Annullato da',
  'Motivo dell’annullamento',
  'Provvedimento',
  'Numero trascritto male',
];

export function registroInCsv(voci: readonly VoceProtocollo[]): Uint8Array {
  const righe = voci.map((voce) => [
    voce.registro,
    voce.aoo ?? '',
    String(voce.anno),
    voce.numero,
    formatoItaliano(voce.data),
    NOMI_VERSO[voce.verso],
    voce.oggetto,
    voce.corrispondente ?? '',
    voce.impronta ?? '',
    istanteItaliano(voce.registratoIl, { secondi: true }),
    voce.registratoDa ?? '',
    voce.annullamento ? istanteItaliano(voce.annullamento.il, { secondi: true }) : '',
    voce.annullamento?.da ?? '',
    voce.annullamento?.motivo ?? '',
    voce.annullamento?.atto ?? '',
    voce.annullamento?.trascrizione ? 'sì' : '',
  ]);
  return new TextEncoder().encode(righeCsv([TITOLI, ...righe]));
}
