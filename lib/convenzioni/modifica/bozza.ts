import { compilaRegole } from '@/lib/clausole/compila';
import { attiDiEsempio } from '@/lib/clausole/esempio';
import type { Regole } from '@/lib/clausole/regole/regole';
import { daColonna, type DataIso } from '@/lib/core/date';
import { isErroreVarco, regola, type ErroreVarco } from '@/lib/core/errors';
import { inParole } from '@/lib/core/testo/lavorazione';
import { attiDelSeguito } from '@/lib/documenti/steps';
import { parteErogatore } from '@/lib/enti/steps';
import { erroriDeiTesti } from '@/lib/modelli/domain/articoli';
import type { Tx } from '@/lib/platform/db';
import { finalitaConcesse } from '../domain/atto-in-vigore';
import { termineConLeClausole, type EffettoDellAtto } from '../domain/effetto';
import { bozzaSuperata, type Modifica } from '../domain/modifica';
import { impedimentoAlleClausole } from '../firme/effetto-firmato';
import type { RigaConvenzione } from '../repository';
import { inserisciEffetto, leggiBozzaClausole, type BozzaClausole } from '../repository-versioni';
import { clausoleCompilate } from '../clausole-in-vigore';

/** The clauses that are being written for an addendum, with what they would bring about today; null where there are none. */
export async function modificaInBozza(tx: Tx, riga: RigaConvenzione, oggi: DataIso): Promise<Modifica | null> {
  const bozza = await leggiBozzaClausole(tx, riga.id);
  return bozza && effettoDellaBozza(tx, riga, bozza, oggi);
}

export async function effettoDellaBozza(
  tx: Tx,
  riga: RigaConvenzione,
  { versionePrima, clausole }: Pick<BozzaClausole, 'versionePrima' | 'clausole'>,
  oggi: DataIso,
): Promise<Modifica> {
  const prima = clausoleCompilate(riga).regole;
  const { regole, incoerenti } = compilate(clausole, prima);
  const scadenzaIl = await nuovoTermine(tx, riga, prima, regole);
  return {
    versionePrima,
    clausole,
    regole,
    finalita: finalitaConcesse(regole.finalita, riga),
    scadenzaIl,
    impedimento:
      versionePrima === riga.clausoleVersione
        ? (incoerenti ??
          (await testiDaCorreggere(tx, riga, clausole, oggi)) ??
          (await impedimentoAlleClausole(tx, riga, { clausole, scadenzaIl }, oggi)))
        : bozzaSuperata(versionePrima, riga.clausoleVersione),
  };
}

/** A set that contradicts itself, or is not complete, is refused with the reason (LE-01): until then the rules are those in force. */
function compilate(clausole: BozzaClausole['clausole'], prima: Regole): { regole: Regole; incoerenti: ErroreVarco | null } {
  try {
    return { regole: compilaRegole(clausole), incoerenti: null };
  } catch (error) {
    if (!isErroreVarco(error)) throw error;
    return { regole: prima, incoerenti: error };
  }
}

/** What is signed says what is enforced: a wording that leaves it unsaid is not signed (LE-01). */
async function testiDaCorreggere(
  tx: Tx,
  { erogatoreId }: RigaConvenzione,
  clausole: BozzaClausole['clausole'],
  data: DataIso,
): Promise<ErroreVarco | null> {
  const errori = erroriDeiTesti(clausole, attiDiEsempio(clausole, { erogatore: await parteErogatore(tx, erogatoreId), data }));
  if (errori.length === 0) return null;
  const articoli = errori.map(({ nome, errori: [primo] }) => `«${nome}»${primo ? ` (${inParole(primo)})` : ''}`).join(', ');
  return regola('TESTI_DA_CORREGGERE', `Prima di preparare l’atto correggi il testo di: ${articoli}`);
}

async function nuovoTermine(
  tx: Tx,
  riga: RigaConvenzione,
  prima: Parameters<typeof termineConLeClausole>[0]['prima'],
  dopo: Parameters<typeof termineConLeClausole>[0]['dopo'],
): Promise<DataIso> {
  const [stipulataIl, scadenzaIl] = [daColonna(riga.stipulataIl), daColonna(riga.scadenzaIl)];
  if (stipulataIl === null || scadenzaIl === null)
    throw regola('CONVENZIONE_NON_IN_VIGORE', 'Si modificano le clausole di una convenzione in vigore.');
  const rinnovi = (await attiDelSeguito(tx, riga.id, 'RINNOVO')).filter(({ firmato }) => firmato).length;
  return termineConLeClausole({ stipulataIl, scadenzaIl, prima, dopo, rinnovi });
}

/** An act has been written: at its last signature it brings this about. */
export async function attendereEffetto(
  tx: Tx,
  erogatoreId: string,
  {
    documentoId,
    convenzioneId,
    effetto,
  }: { readonly documentoId: string; readonly convenzioneId?: string | null; readonly effetto: EffettoDellAtto },
): Promise<void> {
  if (!convenzioneId) throw new Error('An act that changes a convenzione belongs to one');
  await inserisciEffetto(tx, documentoId, { erogatoreId, convenzioneId, ...effetto });
}
