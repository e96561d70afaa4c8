/** Questions answered yes or no. */
import { campiToccati } from '@/lib/core/banca';
import type { VerificaLetta } from '@/lib/core/banca-letta';
import { nonTrovato, nonValido } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';
import { diversi } from '@/lib/core/riga-letta';
import { leggiDomanda, VERIFICHE } from '../domain/verifiche';
import { titolarita } from '../interrogazioni-verifica';
import { leggi } from '../repository';

/** NON_VALIDO when what was typed is not enough to know whom, or which property, it is about. */
export async function verifica(tx: Tx, codice: string, voci: Readonly<Record<string, string>>): Promise<VerificaLetta> {
  const chiesta = VERIFICHE.find((una) => una.codice === codice);
  if (!chiesta) throw nonTrovato('La domanda');
  const { domanda, quando } = leggiDomanda(chiesta, voci);
  const { parti: righe, aggiornatiAl } = await leggi(tx, titolarita(domanda, quando));
  if ((righe.identificativo?.length ?? 0) > 1)
    throw nonValido({ subalterno: 'Con questi dati gli immobili sono più d’uno: aggiungi il subalterno, la sezione o il catasto.' });
  const protetti = diversi(righe.protetti, 'id');
  if (protetti.length > 0) return { risposta: 'UFFICIO', campi: [], soggetti: [], protetti, aggiornatiAl };
  return {
    risposta: righe.titolarita?.length ? 'SI' : 'NO',
    campi: campiToccati(chiesta, voci),
    soggetti: diversi(righe.soggetto, 'id'),
    protetti,
    aggiornatiAl,
  };
}
