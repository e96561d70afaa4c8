import type { Ruolo } from '@/lib/core/attore';
import { STATI_CONTATI } from '@/lib/operatori/domain/operatore';
import type { Tx } from '@/lib/platform/db';
import { join } from '@/lib/platform/sql';
import type { Candidato } from './domain/accesso';

/** An account as the login needs it. */
export type Conto = {
  erogatoreId: string;
  id: string;
  nomeUtente: string;
  nome: string;
  cognome: string;
  enteId: string | null;
  ruoli: Ruolo[];
  stato: string;
  passwordHash: string | null;
  passwordProvvisoria: boolean;
  passwordImpostataIl: Date | null;
  demo: boolean;
  accessoScadeIl: Date | null;
  ambitoConvenzioni: string[];
};

const colonne = {
  erogatoreId: true,
  id: true,
  nomeUtente: true,
  nome: true,
  cognome: true,
  enteId: true,
  ruoli: true,
  stato: true,
  passwordHash: true,
  passwordProvvisoria: true,
  passwordImpostataIl: true,
  demo: true,
  accessoScadeIl: true,
  ambitoConvenzioni: true,
} as const;

/** By user name over all comuni (role varco_servizio): a user name is one in the whole installation. */
export async function contoPerNome(tx: Tx, nomeUtente: string): Promise<Conto | null> {
  return (await tx.utente.findUnique({ where: { nomeUtente }, select: colonne })) as Conto | null;
}

/** By id, locked: two logins of the same account pass one at a time. */
export async function contoPerAccesso(tx: Tx, utenteId: string): Promise<Conto | null> {
  await tx.$queryRaw`SELECT 1 FROM utente WHERE id = ${utenteId}::uuid FOR UPDATE`;
  return contoPerId(tx, utenteId);
}

export async function contoPerId(tx: Tx, utenteId: string): Promise<Conto | null> {
  return (await tx.utente.findFirst({ where: { id: utenteId }, select: colonne })) as Conto | null;
}

/** From the first login of an expired password on, nothing else is allowed until it is changed. */
export async function segnaPasswordScaduta(tx: Tx, utenteId: string): Promise<void> {
  await tx.utente.updateMany({ where: { id: utenteId }, data: { passwordProvvisoria: true } });
}

type Riga = {
  operatore_id: string;
  convenzione_id: string;
  stato_operatore: string;
  stato: string;
  sospesa: boolean;
  scadenza_il: string | null;
  recesso_il: string | null;
  diffida_il: string | null;
};

/** The places in rosters from which an account may work, the last enabled first, with their convenzione as it stands now. */
export async function candidati(tx: Tx, utenteId: string): Promise<Candidato[]> {
  const righe = await tx.$queryRaw<Riga[]>`
    SELECT o.id AS operatore_id, o.convenzione_id, o.stato AS stato_operatore, c.stato, c.scadenza_il::text AS scadenza_il,
      c.recesso_efficace_il::text AS recesso_il, c.diffida_termine_il::text AS diffida_il,
           EXISTS (SELECT FROM sospensione q WHERE q.erogatore_id = c.erogatore_id AND q.convenzione_id = c.id AND q.revocata_il IS NULL) AS sospesa
      FROM operatore o JOIN convenzione c ON c.erogatore_id = o.erogatore_id AND c.id = o.convenzione_id
     WHERE o.utente_id = ${utenteId}::uuid AND o.stato IN (${join([...STATI_CONTATI])})
     ORDER BY o.abilitato_il DESC NULLS LAST, o.id`;
  return righe.map((riga) => ({
    operatoreId: riga.operatore_id,
    convenzioneId: riga.convenzione_id,
    statoOperatore: riga.stato_operatore,
    convenzione: {
      stato: riga.stato,
      sospesa: riga.sospesa,
      scadenzaIl: riga.scadenza_il,
      recessoEfficaceIl: riga.recesso_il,
      diffidaTermineIl: riga.diffida_il,
    },
  }));
}

/** The convenzioni whose password rules bind a person: those in whose roster it stands. */
export async function convenzioniDi(tx: Tx, utenteId: string): Promise<string[]> {
  const righe = await tx.operatore.findMany({
    where: { utenteId, stato: { in: [...STATI_CONTATI] } },
    select: { convenzioneId: true },
  });
  return [...new Set(righe.map(({ convenzioneId }) => convenzioneId))];
}
