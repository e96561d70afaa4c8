/** `npm run varco -- crea-amministratore --codice CODICE … --nome NOME --cognome COGNOME --codice-fiscale-persona CF --email EMAIL` */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { MODELLI } from '@/lib/clausole/modelli';
import { casella, codiceFiscaleEnte, data, facoltativo, provincia, telefono, testo } from '@/lib/core/campi';
import { idCasuale } from '@/lib/core/ids';
import { collegaSchema } from '@/lib/identita/schema-persone';
import { nominareAmministratore } from '@/lib/identita/use-cases/nominare-amministratore';
import { aprirePredefinito } from '@/lib/modelli/use-cases/aprire-predefinito';
import { connettiProprietario, type Proprietario } from '@/lib/platform/proprietario';

export const descrizione = 'Crea un comune, se non c’è già, e la sua prima utenza; per chi resta chiuso fuori, una nuova utenza.';

const CODICE = z.string().regex(/^[a-z0-9-]{2,40}$/, 'Il codice è fatto di lettere minuscole, cifre e trattini, per esempio roccamarina.');

const comuneSchema = z.object({
  codice: CODICE,
  denominazione: testo('Scrivi la denominazione, per esempio Comune di Roccamarina.'),
  'codice-fiscale': codiceFiscaleEnte,
  'codice-ipa': facoltativo(testo('', 20)),
  indirizzo: testo('Scrivi l’indirizzo della sede.'),
  comune: testo('Scrivi il comune della sede.', 100),
  provincia,
  pec: casella(),
  'email-ufficio': casella(),
  ufficio: facoltativo(testo('', 120)),
  telefono: facoltativo(telefono),
});

const modelloSchema = z.object({
  modello: z.enum(MODELLI.map(({ codice }) => codice) as [string, ...string[]]),
  'atto-numero': testo('Scrivi il numero dell’atto che approva il modello.', 60),
  'atto-data': data(),
});

const OPZIONI = Object.fromEntries(
  [
    ...Object.keys(comuneSchema.shape),
    ...Object.keys(modelloSchema.shape),
    'nome',
    'cognome',
    'codice-fiscale-persona',
    'email',
    'ruoli',
  ].map((nome) => [nome, { type: 'string' as const }]),
);

const USO = `Uso: npm run varco -- crea-amministratore --codice CODICE --nome NOME --cognome COGNOME \
       --codice-fiscale-persona CF --email EMAIL [--ruoli AMMINISTRATORE,UFFICIO]
Se il comune è nuovo, anche: --denominazione --codice-fiscale --indirizzo --comune --provincia --pec --email-ufficio [--ufficio] [--codice-ipa] [--telefono]
Per aprirlo alle adesioni: --modello ${MODELLI.map(({ codice }) => codice).join('|')} --atto-numero N --atto-data GG/MM/AAAA`;

type Valori = Record<string, string | undefined>;

/** What a schema refuses, by the names of the options. */
function controlla<T>(schema: z.ZodType<T>, valori: unknown): T {
  const esito = schema.safeParse(valori);
  if (esito.success) return esito.data;
  throw new Error(`${esito.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('\n')}\n${USO}`);
}

async function assicuraComune(db: Proprietario, valori: Valori, now: Date): Promise<string> {
  const codice = controlla(CODICE, valori.codice ?? '');
  const [noto] = await db.esegui<{ id: string }>('SELECT id FROM erogatore WHERE codice = $1', [codice]);
  if (noto) return noto.id;
  const c = controlla(comuneSchema, valori);
  const id = idCasuale();
  await db.esegui(
    `INSERT INTO erogatore (id, codice, denominazione, codice_fiscale, codice_ipa, indirizzo, comune, provincia, pec, email_ufficio,
      telefono, contatti_guasti, pubblica_elenco, creato_il, ufficio)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, '{}', false, $12, $13)`,
    [
      id,
      codice,
      c.denominazione,
      c['codice-fiscale'],
      c['codice-ipa'] ?? null,
      c.indirizzo,
      c.comune,
      c.provincia,
      c.pec,
      c['email-ufficio'],
      c.telefono ?? null,
      now.toISOString(),
      c.ufficio ?? 'Servizi demografici',
    ],
  );
  return id;
}

const daAprire = ({ modello, 'atto-numero': attoNumero, 'atto-data': attoData }: z.infer<typeof modelloSchema>) => ({
  ...{ predefinito: modello, attoNumero, attoData },
});

async function crea(args: string[], now: Date) {
  const valori: Valori = parseArgs({ args, options: OPZIONI }).values;
  if (!process.env.DATABASE_URL) throw new Error('Manca DATABASE_URL, l’indirizzo del database.');
  const persona = {
    nome: valori.nome ?? '',
    cognome: valori.cognome ?? '',
    codiceFiscale: valori['codice-fiscale-persona'] ?? '',
    email: valori.email ?? '',
    ruoli: (valori.ruoli ?? 'AMMINISTRATORE,UFFICIO').split(','),
  };
  controlla(collegaSchema, persona);
  const modello = valori.modello === undefined ? null : daAprire(controlla(modelloSchema, valori));
  const db = await connettiProprietario(process.env.DATABASE_URL);
  try {
    const erogatoreId = await assicuraComune(db, valori, now);
    const richiesta = { credenziale: { tipo: 'SISTEMA' as const, erogatoreId }, now, indirizzoIp: null };
    if (modello) await aprirePredefinito.esegui(richiesta, modello);
    return await nominareAmministratore.esegui(richiesta, persona);
  } finally {
    await db.chiudi().catch(() => undefined);
  }
}

const frase = (errore: unknown): string => (errore instanceof Error ? errore.message : String(errore));

/** 0 done, 1 anything else. With `json`, stdout is one JSON document. */
export async function esegui(args: string[], json: boolean): Promise<number> {
  try {
    const esito = await crea(args, new Date());
    if (json) process.stdout.write(`${JSON.stringify({ esito: 'FATTO', ...esito })}\n`);
    else
      console.log(
        esito.collegamento === null
          ? `L’utenza ${esito.nomeUtente} c’era già, con la sua password: ora ha questi ruoli.`
          : `Nome utente: ${esito.nomeUtente}\nPassword provvisoria (il collegamento vale fino al ${esito.scadeIl}, una volta sola): ${esito.collegamento}`,
      );
    return 0;
  } catch (errore) {
    if (json) process.stdout.write(`${JSON.stringify({ esito: 'ERRORE', errore: frase(errore) })}\n`);
    else console.error(frase(errore));
    return 1;
  }
}
