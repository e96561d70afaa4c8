import { oggi } from '@/lib/core/date';
import type { DaFare } from '@/lib/documenti/domain/da-fare';
import { protocollareDocumento } from '@/lib/documenti/use-cases/protocollare-documento';
import { registrareConsegna } from '@/lib/documenti/use-cases/registrare-consegna';
import { elencareProtocollo } from '@/lib/protocollo/use-cases/elencare-protocollo';
import type { Storia } from '../regia';
import type { Scena } from '../scena';

/** Days ago: from before the first convenzione of the stories, month after month; what has come in the last fortnight still waits. */
const PRIMA = 1500;
const ULTIMA = 15;
const OGNI = 33;

/** The office protocols, with the numbers of the comune's own system, what has all its signatures, and by its next turn has handed it over. */
export async function* ufficioProtocollo(scena: Scena): Storia {
  for (let fa = PRIMA; fa >= ULTIMA; fa -= OGNI) {
    yield scena.teatro.calendario.alle(fa, '08:40');
    const { daFare } = await elencareProtocollo.esegui(await scena.come('ufficio'), {});
    const da = (cosa: DaFare) => daFare.flatMap((elenco) => (elenco.cosa === cosa ? elenco.documenti : []));
    const data = oggi(scena.adesso);
    for (const { id } of da('trasmettere'))
      await registrareConsegna.esegui(await scena.come('ufficio'), { id, modo: 'A_MANO', data, nota: 'Ritirato allo sportello' });
    for (const { id } of da('protocollare'))
      await protocollareDocumento.esegui(await scena.come('ufficio'), { id, numero: scena.protocollo(), data });
  }
}
