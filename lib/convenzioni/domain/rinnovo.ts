import type { Regole } from '@/lib/clausole/regole/regole';
import { addAnni, type DataIso } from '@/lib/core/date';
import { regola, type ErroreVarco } from '@/lib/core/errors';
import { quanti } from '@/lib/core/parole';
import { ammessa } from '@/lib/core/transizioni';
import { TRANSIZIONI_CONVENZIONE, type StatoConvenzione } from './stati';

type Rinnovi = Pick<Regole, 'rinnovo'> & {
  /** Acts of renewal that both parties have signed already. */
  readonly firmati: number;
};
type Termine = { readonly scadenzaIl: DataIso | null };

/** CA-14: why no other renewal is signed; null where one more is, or where the clause does not count them (CH-09). */
export function rinnoviEsauriti({ rinnovo, firmati }: Rinnovi): ErroreVarco | null {
  if (rinnovo === null || firmati < rinnovo.volte) return null;
  const [ammesso, fatti] =
    rinnovo.volte === 1
      ? ['una sola volta', 'l’atto di rinnovo']
      : [`per non più di ${rinnovo.volte} volte`, quanti(firmati, 'atto di rinnovo', 'atti di rinnovo')];
  return regola(
    'RINNOVI_ESAURITI',
    `Secondo la convenzione il rinnovo è ammesso ${ammesso}, e le parti hanno già firmato ${fatti}: ` +
      'per continuare oltre serve una nuova convenzione.',
  );
}

/** CA-14, CH-09: why no renewal is prepared now: it is of a convenzione in force, up to its last day, as many times as the clause says. */
export function impedimentoARinnovare(
  fatti: Rinnovi & Termine & { readonly stato: StatoConvenzione; readonly oggi: DataIso },
): ErroreVarco | null {
  const { stato, scadenzaIl, oggi } = fatti;
  const finita = scadenzaIl !== null && scadenzaIl < oggi;
  return finita || !ammessa(TRANSIZIONI_CONVENZIONE, stato, 'rinnovare')
    ? regola('RINNOVARE_NON_AMMESSO', TRANSIZIONI_CONVENZIONE.rinnovare.frase)
    : rinnoviEsauriti(fatti);
}

/** The new last day, where the clause says for how long each renewal lasts: it begins where what is in force ends (CA-14). */
export function termineRinnovato({ scadenzaIl, rinnovo }: Pick<Rinnovi, 'rinnovo'> & Termine): DataIso | null {
  return scadenzaIl && rinnovo && addAnni(scadenzaIl, rinnovo.anni);
}
