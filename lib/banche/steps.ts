/** The readers of the data banks, one line each, and whether what they read is of the day. */
import { lettoreAnagrafe } from '@/lib/anagrafe/lettore';
import { lettoreCatasto } from '@/lib/catasto/lettore';
import type { EstrattiLetti, LettoreBanca, SchedaDiPersona, DiChi } from '@/lib/core/banca-letta';
import type { Tx } from '@/lib/platform/db';
import { BANCHE, bancaNota, type CodiceBanca } from './domain/elenco';
import { isStessoNome } from './domain/stesso-nome';
import { conLeRegole } from './lettore';

export { bancheConFlusso } from './repository-flussi';
export { bancheInRitardo, datiInRitardo, leggereInProva, ultimiDati } from './repository';
/** The invented people on whom an act is tried. */
export { caricaProva } from './importazione/carica-prova';

const LETTORI: Readonly<Record<CodiceBanca, LettoreBanca<Tx>>> = { ANAGRAFE: lettoreAnagrafe, CATASTO: lettoreCatasto };

/** The reader of that bank, under the rules of all. */
export function lettoreDi(codice: string): LettoreBanca<Tx> {
  const banca = bancaNota(codice);
  return conLeRegole(banca, LETTORI[banca.codice]);
}

/** How the lists of that bank are made: it is asked of a bank that declares some. */
export function estrattiDi(codice: string): EstrattiLetti<Tx> {
  const { estratti } = lettoreDi(codice);
  if (!estratti) throw new Error(`La banca dati ${codice} non ha estratti`);
  return estratti;
}

type SchedaDiBanca = SchedaDiPersona & { readonly banca: CodiceBanca };

/** The cards of those people, of whatever bank. */
export async function schedeDi(tx: Tx, diChi: DiChi): Promise<readonly SchedaDiBanca[]> {
  const schede: SchedaDiBanca[] = [];
  for (const { codice: banca } of BANCHE) schede.push(...(await LETTORI[banca].schede(tx, diChi)).map((una) => ({ ...una, banca })));
  return schede;
}

/** Who somebody says to be. */
type Generalita = { readonly codiceFiscale: string; readonly nome: string; readonly cognome: string };

/**
 * Under which cards, of whatever bank, the person with that codice fiscale stands, to be looked for in the register; none when it is in no
 * bank, and null when there it is only somebody of another name.
 */
export async function identificativiDi(tx: Tx, { codiceFiscale, ...nominativo }: Generalita): Promise<string[] | null> {
  const schede = await schedeDi(tx, { codiciFiscali: [codiceFiscale] });
  const sue = schede.filter(({ nome, cognome }) => isStessoNome(nominativo, { nome: nome ?? '', cognome: cognome ?? '' }));
  return sue.length === 0 && schede.length > 0 ? null : sue.map(({ id }) => id);
}
