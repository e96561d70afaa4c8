import type { DataIso } from '@/lib/core/date';
import { improntaSha256 } from '@/lib/core/impronta';
import type { Proprietario } from '@/lib/platform/proprietario';
import type { ComuneDemo } from './comuni/tipi';
import { stemmaDemo } from './stemma';
import { ALTEZZA, LARGHEZZA } from './stemma-disegno';

/** An identifier that is the same at every loading: the first 122 bits of a digest, in the dress of a UUID. */
export function idSeminato(seme: string): string {
  const cifre = improntaSha256(`varco-demo/${seme}`);
  return `${cifre.slice(0, 8)}-${cifre.slice(8, 12)}-4${cifre.slice(13, 16)}-8${cifre.slice(17, 20)}-${cifre.slice(20, 32)}`;
}

export type Fondato = { readonly erogatoreId: string; readonly amministratoreId: string };

/**
 * What stands before any use case can be asked: the erogatore, and its first account. The owner's connection writes
 * it, as nobody who logs in may found a comune.
 */
export async function fondare(db: Proprietario, comune: ComuneDemo, il: DataIso): Promise<Fondato> {
  const { codice, persone } = comune;
  const [erogatoreId, amministratoreId] = [idSeminato(codice), idSeminato(`${codice}/amministratore`)];
  const dal = `${il}T08:00:00Z`;
  await db.esegui(
    `INSERT INTO erogatore (id, codice, denominazione, codice_fiscale, codice_ipa, indirizzo, comune, provincia, pec, email_ufficio,
      telefono, contatti_guasti, pubblica_elenco, creato_il, ufficio)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, true, $13, $14)`,
    [
      erogatoreId,
      codice,
      comune.denominazione,
      comune.codiceFiscale,
      comune.codiceIpa,
      comune.indirizzo,
      comune.comune,
      comune.provincia,
      comune.pec,
      comune.emailUfficio,
      comune.telefono,
      comune.contattiGuasti,
      dal,
      comune.ufficio ?? 'Servizi demografici',
    ],
  );
  await db.esegui('INSERT INTO stemma (erogatore_id, contenuto, larghezza, altezza, caricato_il) VALUES ($1, $2, $3, $4, $5)', [
    erogatoreId,
    stemmaDemo(comune.stemma),
    LARGHEZZA,
    ALTEZZA,
    dal,
  ]);
  const { nome, cognome, codiceFiscale, email } = persone.amministratore;
  await db.esegui(
    `INSERT INTO utente (erogatore_id, id, nome_utente, nome, cognome, codice_fiscale, email, ruoli, stato, ambito_convenzioni, creato_il)
     VALUES ($1, $2, $3, $4, $5, $6, $7, ARRAY['AMMINISTRATORE'], 'ATTIVO', '{}', $8)`,
    [erogatoreId, amministratoreId, `amministratore.${codice}`, nome, cognome, codiceFiscale, email, dal],
  );
  return { erogatoreId, amministratoreId };
}
