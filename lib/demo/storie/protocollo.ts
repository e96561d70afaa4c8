import { oggi } from '@/lib/core/date';
import { protocollareDocumento } from '@/lib/documenti/use-cases/protocollare-documento';
import { elencareProtocollo } from '@/lib/protocollo/use-cases/elencare-protocollo';
import type { Storia } from '../regia';
import type { Scena } from '../scena';

/** Days ago: from before the first convenzione of the stories, month after month; what has come in the last fortnight still waits. */
const PRIMA = 1500;
const ULTIMA = 15;
const OGNI = 33;

/** The office protocols, with the numbers of the comune's own system, what has all its signatures. */
export async function* ufficioProtocollo(scena: Scena): Storia {
  for (let fa = PRIMA; fa >= ULTIMA; fa -= OGNI) {
    yield scena.teatro.calendario.alle(fa, '08:40');
    const { inAttesa } = await elencareProtocollo.esegui(await scena.come('ufficio'), {});
    for (const { id } of inAttesa?.documenti ?? []) {
      const richiesta = await scena.come('ufficio');
      await protocollareDocumento.esegui(richiesta, { id, numero: scena.protocollo(), data: oggi(scena.adesso) });
    }
  }
}
