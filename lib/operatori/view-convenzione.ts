import type { Regole } from '@/lib/clausole/regole';
import { regoleDellaConvenzione } from '@/lib/convenzioni/steps';
import type { Attore } from '@/lib/core/attore';
import { STATI_UTILIZZABILI } from '@/lib/core/utilizzabile';
import type { Tx } from '@/lib/platform/db';
import { utenzeDaAltri } from '@/lib/identita/steps';
import { codiciBloccati } from './blocco';
import { contorno, parteDi } from './contesto';
import { campiMancanti, parteCheAbilita } from './domain';
import { contaAbilitati } from './repository';
import type { ConvenzioneInElenco } from './views';

export type ConvenzioneView = {
  readonly view: ConvenzioneInElenco;
  readonly regole: Regole;
  /** Codici fiscali that this actor may not enable: blocked by the comune. Empty for the comune itself. */
  readonly bloccati: ReadonlySet<string>;
  /** Accounts whose credentials this actor may not renew, having changed their address lately. */
  readonly daAltri: ReadonlySet<string>;
};

/** A convenzione as its roster's page shows it, with the rules behind. */
export async function viewOfConvenzione(tx: Tx, attore: Attore, id: string, enteId: string, now: Date): Promise<ConvenzioneView> {
  const regole = await regoleDellaConvenzione(tx, id);
  const { numero, stato, impedimento, ente } = await contorno(tx, id, now);
  return {
    regole,
    bloccati: parteDi(attore) === 'FRUITORE' ? await codiciBloccati(tx, id) : new Set(),
    daAltri: await utenzeDaAltri(tx, attore, now),
    view: {
      id,
      numero,
      enteId,
      ente,
      stato,
      impedimento,
      tetto: regole.tettoOperatori,
      abilitati: await contaAbilitati(tx, id),
      designazione: regole.designazione,
      campiChiesti: campiMancanti({}, regole),
      termineElencoGiorni: regole.termineElencoGiorni,
      abilitiTu: parteCheAbilita(regole) === parteDi(attore),
      viva: (STATI_UTILIZZABILI as readonly string[]).includes(stato),
    },
  };
}
