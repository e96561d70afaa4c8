import { scrivereClausole } from '@/lib/clausole/catalogo';
import { digestClausole } from '@/lib/clausole/compila';
import { PREDEFINITI } from '@/lib/clausole/modelli';
import { completare } from '@/lib/clausole/modelli/completare';
import type { ModelloPredefinito } from '@/lib/clausole/modelli/tipi';
import { addGiorni, type DataIso } from '@/lib/core/date';
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

export type Fondato = { readonly erogatoreId: string; readonly modelloId: string; readonly amministratoreId: string };

/**
 * What stands before any use case can be asked: the erogatore, its first account and its approved models. The owner's connection writes
 * it, as nobody who logs in may found a comune. `approvatoIl` is the day of the act that approved the models (CH-01).
 */
export async function fondare(db: Proprietario, comune: ComuneDemo, approvatoIl: DataIso): Promise<Fondato> {
  const { codice, persone } = comune;
  const [erogatoreId, amministratoreId] = [idSeminato(codice), idSeminato(`${codice}/amministratore`)];
  const dal = `${approvatoIl}T08:00:00Z`;
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
  const modelli = modelliDi(comune);
  for (const modello of modelli) {
    const clausole = scrivereClausole(modello.clausole);
    await db.esegui(
      `INSERT INTO modello (erogatore_id, id, codice, versione, nome, descrizione, clausole, digest, atto_numero, atto_data, approvato_il)
       VALUES ($1, $2, $3, 1, $4, $5, $6, $7, $8, $9, $10)`,
      [
        erogatoreId,
        idSeminato(`${codice}/${modello.codice}`),
        modello.codice,
        modello.nome,
        modello.descrizione,
        JSON.stringify(clausole),
        digestClausole(clausole),
        comune.approvazione.attoNumero,
        addGiorni(approvatoIl, -7),
        dal,
      ],
    );
  }
  const modelloId = idSeminato(`${codice}/${modelli[0]?.codice ?? ''}`);
  return { erogatoreId, modelloId, amministratoreId };
}

/** The presets of the acts of that comune, with what it has decided of them: the first is the one to which the stories adhere. */
export function modelliDi({ codice, decisioni }: Pick<ComuneDemo, 'codice' | 'decisioni'>): ModelloPredefinito[] {
  return PREDEFINITI.filter(({ erogatore }) => erogatore === codice).map((modello) => ({
    ...modello,
    clausole: completare(modello.clausole, decisioni),
  }));
}
