import { compilaCalendario, compilaRegole } from '@/lib/clausole/compila';
import type { Regole } from '@/lib/clausole/regole';
import type { ClausolaScritta, Scadenza } from '@/lib/clausole/tipi';
import { ultimoGiorno } from '@/lib/convenzioni/domain/termini';
import { clausoleFirmate } from '@/lib/convenzioni/steps';
import { isErroreVarco } from '@/lib/core/errors';
import { oggi, type DataIso } from '@/lib/core/date';
import type { Tx } from '@/lib/platform/db';
import { clausolePerDigest, righeInVigore, type RigaInVigore } from './repository';
import type { ConvenzioneInVigore } from './views';

type Compilata = { readonly clausole: readonly ClausolaScritta[]; readonly regole: Regole };

/** Compiled sets by their digest: the same digest is the same set, in this process and for ever. */
const compilate = new Map<string, Compilata>();
const MASSIMO = 200;

/**
 * The convenzioni in force that the reader may see, with what their clauses make due and the state of their rosters: two queries, however
 * many they are. Clauses that are not those signed are told as such (`regole` null) and hold nobody else up.
 */
export async function convenzioniInVigore(tx: Tx, now: Date, convenzioneId: string | null = null): Promise<ConvenzioneInVigore[]> {
  const righe = await righeInVigore(tx, convenzioneId);
  const mancanti = righe.filter(({ digest }) => !compilate.has(digest));
  if (mancanti.length > 0)
    for (const scritta of await clausolePerDigest(
      tx,
      mancanti.map(({ id }) => id),
    ))
      ricorda(scritta);
  const giorno = oggi(now);
  return righe.map((riga) => {
    const { digest, ultimaVariazione: _, proposti, designati, inAttesa, abilitati, maiEntrati, ...convenzione } = riga;
    const compilata = compilate.get(digest) ?? null;
    return {
      ...convenzione,
      scadenzaIl: ultimoGiornoDi(riga),
      elenco: { proposti, designati, inAttesa, abilitati, maiEntrati },
      regole: compilata?.regole ?? null,
      scadenze: compilata ? scadenze(riga, compilata.clausole, giorno) : [],
    };
  });
}

function ricorda({ digest, clausole }: { digest: string; clausole: ClausolaScritta[] }): void {
  try {
    const firmate = clausoleFirmate({ clausole, clausoleDigest: digest });
    const regole = compilaRegole(firmate);
    if (compilate.size >= MASSIMO) compilate.clear();
    compilate.set(digest, { clausole: firmate, regole });
  } catch (error) {
    if (!isErroreVarco(error)) throw error;
  }
}

function ultimoGiornoDi({ scadenzaIl, recessoEfficaceIl }: RigaInVigore): DataIso {
  return ultimoGiorno({ scadenzaIl, recessoEfficaceIl, cessataIl: null }) ?? scadenzaIl;
}

function scadenze(riga: RigaInVigore, clausole: readonly ClausolaScritta[], giorno: DataIso): Scadenza[] {
  const { stipulataIl, scadenzaIl, ultimaVariazione, proposti, designati, abilitati, inAttesa } = riga;
  const variata = ultimaVariazione && oggi(ultimaVariazione);
  const incompleto = proposti > 0 || designati + inAttesa + abilitati === 0;
  return compilaCalendario(clausole, {
    stipulataIl,
    scadenzaIl,
    oggi: giorno,
    ultimaVariazioneElencoIl: variata !== null && variata > stipulataIl ? variata : null,
  }).filter(({ tipo, il }) => il <= ultimoGiornoDi(riga) && (tipo === 'ELENCO_OPERATORI' ? incompleto : il >= giorno));
}
