import { BANCHE } from '@/lib/banche/domain/elenco';
import { scrivereClausole } from '@/lib/clausole/catalogo';
import type { Fogli } from '@/lib/presa-in-carico/domain/fogli';
import type { Problema } from '@/lib/presa-in-carico/domain/problema';
import { esaminare } from '@/lib/presa-in-carico/esame/esaminare';
import type { Fatti, FileNoto } from '@/lib/presa-in-carico/esame/fatti';
import { CLAUSOLE_GENERALI, CLAUSOLE_POLIZIA } from './atto-di-prova';
import { CARTELLA, CONVENZIONE, fogliDi, type FogliDiProva, type RigaDiProva } from './presa-in-carico';

const profili = BANCHE.flatMap((banca) => banca.profili);
/** A model under these clauses, with the profiles of every bank. */
export const modello = (codice: string, clausole: typeof CLAUSOLE_GENERALI, versione = 1) => ({
  ...{ id: `${codice}${versione}`, codice, nome: `Modello ${codice}`, versione, clausole: scrivereClausole(clausole), profili },
});
/** A file that came with the load, a scan unless it is told otherwise. */
export const file = (nome: string, cambi: Partial<FileNoto> = {}): FileNoto => ({
  ...{ percorso: nome, nome, mime: 'application/pdf', sha256: nome, dimensione: 9, rifiuto: null },
  prova: { esito: 'SENZA_FIRMA', frasi: [], verificataIl: '2026-03-10T09:00:00Z' },
  ...cambi,
});
/** A comune with its models, in which nothing of the load is known yet. */
export const FATTI: Fatti = {
  oggi: '2026-03-10',
  modelli: [modello('prova', CLAUSOLE_GENERALI, 2), modello('prova', CLAUSOLE_GENERALI), modello('polizia', CLAUSOLE_POLIZIA)],
  enti: new Map(),
  convenzioni: new Map(),
  protocolli: new Map(),
  file: [file('convenzione.pdf'), file('designazione.pdf')],
};

/** Of sheets of which something is told already. */
export const esameDi = (fogli: Fogli, deiFogli: readonly Problema[]) => esaminare(fogli, FATTI, deiFogli);
export const esame = (fogli: FogliDiProva = CARTELLA, fatti: Partial<Fatti> = {}) => esaminare(fogliDi(fogli), { ...FATTI, ...fatti });
export const senza = (riga: RigaDiProva, ...chiavi: string[]): RigaDiProva =>
  Object.fromEntries(Object.entries(riga).filter(([chiave]) => !chiavi.includes(chiave)));
export const conConvenzione = (cambi: RigaDiProva, via: string[] = []): FogliDiProva => ({
  ...CARTELLA,
  convenzioni: [{ ...senza(CONVENZIONE, ...via), ...cambi }],
});
