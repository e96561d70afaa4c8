import { compilaCalendario } from '@/lib/clausole/compila';
import type { ClausolaScritta, Scadenza } from '@/lib/clausole/tipi';
import { ultimoGiorno } from '@/lib/convenzioni/domain/termini';
import { clausoleDelleConvenzioni } from '@/lib/convenzioni/steps';
import { oggi, type DataIso } from '@/lib/core/date';
import type { Tx } from '@/lib/platform/db';
import { righeInVigore, type RigaInVigore } from './repository';
import type { ConvenzioneInVigore } from './views';

/**
 * The convenzioni in force that the reader may see, with what their clauses make due and the state of their rosters: two queries, however
 * many they are. Clauses that are not those signed are told as such (`regole` null) and hold nobody else up.
 */
export async function convenzioniInVigore(tx: Tx, now: Date, convenzioneId: string | null = null): Promise<ConvenzioneInVigore[]> {
  const righe = await righeInVigore(tx, convenzioneId);
  const compilate = await clausoleDelleConvenzioni(tx, righe);
  const giorno = oggi(now);
  return righe.map((riga) => {
    const { digest, ultimaVariazione: _, proposti, designati, inAttesa, abilitati, maiEntrati, ...convenzione } = riga;
    const compilata = compilate.get(digest);
    return {
      ...convenzione,
      scadenzaIl: ultimoGiornoDi(riga),
      elenco: { proposti, designati, inAttesa, abilitati, maiEntrati },
      regole: compilata?.regole ?? null,
      scadenze: compilata ? scadenze(riga, compilata.clausole, giorno) : [],
    };
  });
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
