import type { Regole, TipoEnte } from '@/lib/clausole/regole/regole';
import type { Attore } from '@/lib/core/attore';
import type { DataIso } from '@/lib/core/date';
import { puo, type Permesso } from '@/lib/core/permessi';
import { ammessa } from '@/lib/core/transizioni';
import type { OrigineSospensione } from '@/lib/core/sospensione';
import { attoDelRimedio, isInVigore, TRANSIZIONI_CONVENZIONE, type AttoConvenzione, type StatoConvenzione } from './stati';

/** What the screens can offer; each leads to one use case. */
export type AttoOfferto =
  | 'firmaFruitore'
  | 'firmaErogatore'
  | 'firmaAutografa'
  | 'ritiroAutografa'
  | 'annullamento'
  | 'sospensione'
  | 'revocaSospensione'
  | 'revocaAutomatica'
  | 'revocaAccessi'
  | 'recesso'
  | 'diffida'
  | 'rimedio'
  | 'risoluzione'
  | 'decadenza';

type Caso = {
  readonly stato: StatoConvenzione;
  readonly regole: Regole;
  readonly aperte: readonly OrigineSospensione[];
  readonly tipoEnte: TipoEnte | null;
  /** A diffida is open: its term, that a notice of withdrawal leaves. */
  readonly diffidaTermineIl: DataIso | null;
  /** A signed file waits for a person: no other is taken meanwhile. */
  readonly inEsame: boolean;
  /** The fruitore's signature is by hand, and its scan is this person's to withdraw. */
  readonly ritirabile: boolean;
};

/**
 * The acts open to this person on this convenzione now: the state's table and the person's permissions, and the clause where one decides.
 */
export function attiOfferti(
  attore: Attore,
  { stato, regole, aperte, tipoEnte, diffidaTermineIl, inEsame, ritirabile }: Caso,
): AttoOfferto[] {
  const ente = attore.tipo === 'PERSONA' && attore.enteId !== null;
  const atto = (permesso: Permesso, quale: AttoConvenzione): boolean =>
    puo(attore, permesso) && ammessa(TRANSIZIONI_CONVENZIONE, stato, quale);
  const vivo = isInVigore(stato);
  const sospende: Permesso = ente ? 'convenzione:sospendere-propria' : 'convenzione:sospendere';
  const origine: OrigineSospensione = ente ? 'FRUITORE' : 'EROGATORE';
  const rimedio = attoDelRimedio(stato, diffidaTermineIl);
  const offerti: [AttoOfferto, boolean][] = [
    ['firmaFruitore', !inEsame && atto('convenzione:firmare-fruitore', 'firmareFruitore')],
    ['firmaErogatore', !ente && !inEsame && atto('convenzione:firmare-erogatore', 'firmareErogatore')],
    ['firmaAutografa', !ente && !inEsame && ammetteAutografa(regole, tipoEnte) && atto('firma:autografa', 'firmareFruitore')],
    ['ritiroAutografa', !ente && !inEsame && ritirabile && atto('firma:autografa', 'ritirareAutografa')],
    ['sospensione', puo(attore, sospende) && vivo && !aperte.includes(origine)],
    ['revocaSospensione', puo(attore, sospende) && aperte.includes(origine)],
    ['revocaAutomatica', !ente && puo(attore, sospende) && aperte.includes('AUTOMATICA')],
    ['revocaAccessi', !ente && puo(attore, 'convenzione:revocare-accessi') && vivo],
    [
      'recesso',
      ente
        ? regole.recessoFruitoreGiorni !== null && atto('convenzione:recedere-fruitore', 'preavvisareRecesso')
        : atto('convenzione:recedere', 'recedere'),
    ],
    ['diffida', !ente && regole.diffida && atto('convenzione:cessare', 'diffidare')],
    ['rimedio', !ente && rimedio !== null && atto('convenzione:cessare', rimedio)],
    ['risoluzione', !ente && atto('convenzione:cessare', 'risolvere')],
    ['decadenza', !ente && regole.decadenzaAnpr && atto('convenzione:cessare', 'dichiarareDecaduta')],
    ['annullamento', !ente && atto('convenzione:annullare', 'annullare')],
  ];
  return offerti.flatMap(([nome, offerto]) => (offerto ? [nome] : []));
}

/**
 * Whether this fruitore may sign by hand: where the clause admits it, and never an administration, whose agreements are null without a
 * digital or an advanced signature (L. 241/1990, art. 15, c. 2-bis).
 */
export function ammetteAutografa({ firmaAutografa }: Pick<Regole, 'firmaAutografa'>, tipoEnte: TipoEnte | null): boolean {
  return firmaAutografa && tipoEnte === 'GESTORE_DI_SERVIZI';
}
