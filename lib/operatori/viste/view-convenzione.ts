import type { Regole } from '@/lib/clausole/regole/regole';
import { regoleDelleConvenzioni } from '@/lib/convenzioni/steps';
import type { Attore } from '@/lib/core/attore';
import { nonTrovato } from '@/lib/core/errors';
import { STATI_UTILIZZABILI } from '@/lib/core/utilizzabile';
import type { Tx } from '@/lib/platform/db';
import { utenzeDaAltri } from '@/lib/identita/steps';
import { parteDi } from '../chi';
import { contorni, type Contorno } from '../contesto';
import { campiMancanti, parteCheAbilita, type ParteDellAccordo } from '../domain/operatore';
import { contaAbilitatiDi } from '../repository';
import { codiciBloccati } from '../repository-blocco';
import type { ConvenzioneInElenco } from '../views';

export type ConvenzioneDiOperatori = {
  readonly view: ConvenzioneInElenco;
  readonly regole: Regole;
  /** Codici fiscali that this actor may not enable: blocked by the comune. Empty for the comune itself. */
  readonly bloccati: ReadonlySet<string>;
  /** Accounts whose credentials this actor may not renew, having changed their address lately. */
  readonly daAltri: ReadonlySet<string>;
};

/**
 * Convenzioni as the pages of their rosters show them, with the rules behind, by id: as many statements for a hundred as for one. One that
 * is not visible is left out.
 */
export async function viewsOfConvenzioni(
  tx: Tx,
  attore: Attore,
  ids: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, ConvenzioneDiOperatori>> {
  const intorno = await contorni(tx, ids, now);
  const regoleDi = await regoleDelleConvenzioni(tx, ids);
  const abilitati = await contaAbilitatiDi(tx, ids);
  const bloccati = parteDi(attore) === 'FRUITORE' ? await codiciBloccati(tx, ids) : new Map<string, ReadonlySet<string>>();
  const daAltri = await utenzeDaAltri(tx, attore, now);
  const views = new Map<string, ConvenzioneDiOperatori>();
  for (const id of ids) {
    const [contorno, regole] = [intorno.get(id), regoleDi.get(id)];
    if (!contorno || !regole) continue;
    const view = viewOf(id, contorno, regole, abilitati.get(id) ?? 0, parteDi(attore));
    views.set(id, { regole, bloccati: bloccati.get(id) ?? new Set(), daAltri, view });
  }
  return views;
}

/** One of them, or NON_TROVATO. */
export async function convenzioneDiOperatori(tx: Tx, attore: Attore, id: string, now: Date): Promise<ConvenzioneDiOperatori> {
  const view = (await viewsOfConvenzioni(tx, attore, [id], now)).get(id);
  if (!view) throw nonTrovato('La convenzione');
  return view;
}

function viewOf(id: string, contorno: Contorno, regole: Regole, abilitati: number, parte: ParteDellAccordo): ConvenzioneInElenco {
  const { numero, stato, impedimento, ente, enteId } = contorno;
  return {
    id,
    numero,
    enteId,
    ente,
    stato,
    impedimento,
    tetto: regole.tettoOperatori,
    abilitati,
    designazione: regole.designazione,
    campiChiesti: campiMancanti({}, regole),
    termineElencoGiorni: regole.termineElencoGiorni,
    abilitiTu: parteCheAbilita(regole) === parte,
    viva: (STATI_UTILIZZABILI as readonly string[]).includes(stato),
  };
}
