import { aColonna, addGiorni, daColonna, inizioGiornata, oggi, type DataIso } from '@/lib/core/date';
import { ruoliCon } from '@/lib/core/permessi';
import type { Tx } from '@/lib/platform/db';
import type { Collega, DelegaView } from './views';

const TENUTARI: readonly string[] = ruoliCon('impostazioni:modificare');

/** The comune's own people, by surname, with their delegations. */
export async function elencaColleghi(tx: Tx): Promise<Omit<Collega, 'sei'>[]> {
  const utenti = await tx.utente.findMany({ where: { enteId: null }, orderBy: [{ stato: 'asc' }, { cognome: 'asc' }, { nome: 'asc' }] });
  const deleghe = await tx.delega.findMany({ where: { utenteId: { in: utenti.map(({ id }) => id) } }, orderBy: { validaDal: 'desc' } });
  const accessi = await tx.sessione.groupBy({
    by: ['utenteId'],
    where: { utenteId: { in: utenti.map(({ id }) => id) } },
    _max: { apertaIl: true },
  });
  const ultimo = new Map(accessi.map(({ utenteId, _max }) => [utenteId, _max.apertaIl]));
  return utenti.map((utente) => ({
    id: utente.id,
    nomeUtente: utente.nomeUtente,
    nome: utente.nome,
    cognome: utente.cognome,
    codiceFiscale: utente.codiceFiscale,
    email: utente.email,
    ruoli: utente.ruoli,
    stato: utente.stato,
    credenziali:
      utente.stato === 'SPENTO'
        ? 'SPENTE'
        : utente.passwordHash === null
          ? 'DA_ATTIVARE'
          : utente.passwordProvvisoria
            ? 'PROVVISORIE'
            : 'ATTIVE',
    ultimoAccesso: ultimo.get(utente.id)?.toISOString() ?? null,
    accessoFinoAl: utente.accessoScadeIl && addGiorni(oggi(utente.accessoScadeIl), -1),
    ambitoConvenzioni: utente.ambitoConvenzioni,
    deleghe: deleghe.filter(({ utenteId }) => utenteId === utente.id).map(viewOfDelega),
    demo: utente.demo,
  }));
}

type RigaDelega = {
  id: string;
  qualifica: string;
  attoNumero: string;
  attoData: Date;
  validaDal: Date;
  validaAl: Date | null;
  documentoId: string | null;
};

function viewOfDelega({ id, qualifica, attoNumero, attoData, validaDal, validaAl, documentoId }: RigaDelega): DelegaView {
  return {
    id,
    qualifica,
    attoNumero,
    attoData: daColonna(attoData),
    validaDal: daColonna(validaDal),
    validaAl: daColonna(validaAl),
    documentoId,
  };
}

export type Incarico = {
  readonly ruoli: readonly string[];
  readonly accessoFinoAl?: DataIso | undefined;
  readonly ambitoConvenzioni: readonly string[];
};

/** Roles, term and scope of a colleague. The access ends with its last day, at midnight in Rome. */
export async function impostaIncarico(tx: Tx, utenteId: string, { ruoli, accessoFinoAl, ambitoConvenzioni }: Incarico): Promise<void> {
  const accessoScadeIl = accessoFinoAl === undefined ? null : inizioGiornata(addGiorni(accessoFinoAl, 1));
  await tx.utente.updateMany({
    where: { id: utenteId, enteId: null },
    data: { ruoli: [...ruoli], accessoScadeIl, ambitoConvenzioni: [...ambitoConvenzioni] },
  });
}

/** Locks the accounts that keep accounts and answers how many of them, besides this one, are on. */
export async function altriTenutari(tx: Tx, erogatoreId: string, salvo: string): Promise<number> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`tenutari:${erogatoreId}`}, 0))`;
  return tx.utente.count({ where: { enteId: null, stato: 'ATTIVO', id: { not: salvo }, ruoli: { hasSome: [...TENUTARI] } } });
}

/** True when the roles let their holder keep the comune's accounts. */
export function isTenutario(ruoli: readonly string[]): boolean {
  return ruoli.some((ruolo) => TENUTARI.includes(ruolo));
}

/** True when these convenzioni are all of this comune: row-level security hides the others. */
export async function convenzioniEsistono(tx: Tx, ids: readonly string[]): Promise<boolean> {
  return ids.length === 0 || (await tx.convenzione.count({ where: { id: { in: [...ids] } } })) === new Set(ids).size;
}

/** Convenzioni that were signed, to choose which an auditor looks at. */
export async function convenzioniDaControllare(tx: Tx): Promise<{ id: string; nome: string }[]> {
  return tx.$queryRaw`
    SELECT c.id, 'n. ' || c.numero || ', ' || n.denominazione AS nome FROM convenzione c JOIN ente n ON n.erogatore_id = c.erogatore_id AND n.id = c.ente_id
     WHERE c.stipulata_il IS NOT NULL ORDER BY n.denominazione, c.numero`;
}

type NuovaDelega = Omit<DelegaView, 'documentoId'> & {
  readonly erogatoreId: string;
  readonly utenteId: string;
  readonly documentoId: string;
};

export async function inserisciDelega(tx: Tx, { attoData, validaDal, validaAl, ...resto }: NuovaDelega): Promise<void> {
  await tx.delega.createMany({
    data: [{ ...resto, attoData: aColonna(attoData), validaDal: aColonna(validaDal), validaAl: validaAl && aColonna(validaAl) }],
  });
}
