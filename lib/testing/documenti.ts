import { randomBytes } from 'node:crypto';
import { idCasuale } from '@/lib/core/ids';
import { improntaSha256 } from '@/lib/core/impronta';
import { ADESSO, inserisci, type Mondo } from './mondo';

/** As the archive stores them. */
const BLOCCO = 256 * 1024;

/** A document of the archive with its bytes, and the columns that the test needs; as it is, an act of the comune's that asks no signature. */
export async function documentoDiProva(
  mondo: Mondo,
  { contenuto = randomBytes(64), ...colonne }: Record<string, unknown> & { contenuto?: Uint8Array } = {},
): Promise<string> {
  const sha256 = improntaSha256(contenuto);
  for (let indice = 0; indice * BLOCCO < contenuto.length; indice += 1) {
    const blocco = Buffer.from(contenuto.subarray(indice * BLOCCO, (indice + 1) * BLOCCO));
    await inserisci('documento_blocco', { erogatore_id: mondo.erogatoreId, sha256, indice, contenuto: blocco });
  }
  return inserisci('documento', {
    erogatore_id: mondo.erogatoreId,
    id: idCasuale(),
    tipo: 'RELAZIONE_ANNUALE',
    titolo: 'Relazione di prova',
    nome: 'relazione.pdf',
    mime: 'application/pdf',
    sha256,
    dimensione: contenuto.length,
    creato_il: ADESSO,
    stato: 'GENERATO',
    verso: 'USCITA',
    generato: true,
    ...colonne,
  });
}

/** The comune has chosen the built-in register. */
export function registroInterno(mondo: Mondo, registro = 'Registro interno'): Promise<string> {
  return inserisci('impostazione_protocollo', {
    erogatore_id: mondo.erogatoreId,
    modo: 'VARCO',
    registro,
    aggiornata_il: ADESSO,
    aggiornata_da: idCasuale(),
  });
}
