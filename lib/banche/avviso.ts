import { getComune } from '@/lib/enti/steps';
import { indirizzo } from '@/lib/platform/indirizzo';
import type { Contesto } from '@/lib/platform/use-case';
import { nomeBanca } from './domain/elenco';
import { recapitiDeiTecnici } from './repository';

/** Tells who looks after the service, or the office where nobody does, that a data bank was not brought up to date. */
export async function avvisare(
  { tx, attore, notifica }: Pick<Contesto<unknown>, 'tx' | 'attore' | 'notifica'>,
  codice: string,
  di: { readonly archivio: string | null; readonly flusso: boolean },
): Promise<void> {
  const comune = await getComune(tx, attore.erogatoreId);
  const tecnici = await recapitiDeiTecnici(tx);
  const dati = {
    comune: comune.denominazione,
    banca: nomeBanca(codice),
    ...di,
    pagina: indirizzo('/ufficio/impostazioni/banche-dati'),
  };
  for (const destinatario of tecnici.length > 0 ? tecnici : [comune.emailUfficio])
    notifica({ tipo: 'banca-non-aggiornata', destinatario, dati });
}
