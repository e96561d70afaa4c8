import { bancaNota } from '@/lib/banche/domain/elenco';
import { formatoItaliano, type DataIso } from '@/lib/core/date';
import type { AccessoCambiato } from '@/lib/core/messaggi';
import { nominativo } from '@/lib/core/nominativo';
import { getComune, getEnte } from '@/lib/enti/steps';
import { referenteDellEnte } from '@/lib/identita/steps';
import type { RecapitoOperatore } from '@/lib/operatori/steps';
import type { ContestoNotifiche } from './notifiche';
import { clausoleCompilate } from './clausole-in-vigore';
import type { RigaConvenzione } from './repository';

/**
 * Tells the people who consult what an act on their convenzione does to their access: what, since when, whom to ask. No reason: that is
 * between the parties. `gia`: mailboxes that have just been told of the same act as a party's, which are left alone.
 */
export async function notificareOperatori(
  { tx, notifica }: ContestoNotifiche,
  convenzione: RigaConvenzione,
  operatori: readonly RecapitoOperatore[],
  { cosa, dal, gia }: { cosa: AccessoCambiato; dal: DataIso; gia: ReadonlySet<string> },
): Promise<void> {
  const { enteId, erogatoreId, numero } = convenzione;
  const daNotificare = new Map(operatori.filter(({ email }) => !gia.has(email)).map((operatore) => [operatore.email, operatore]));
  if (daNotificare.size === 0) return;
  const [ente, comune] = [await getEnte(tx, enteId), await getComune(tx, erogatoreId)];
  const referente = await referenteDellEnte(tx, enteId);
  for (const { email, nome } of daNotificare.values())
    notifica({
      tipo: 'operatore-accesso-cambiato',
      destinatario: email,
      dati: {
        comune: comune.denominazione,
        banca: bancaNota(clausoleCompilate(convenzione).regole.bancaDati).nomeEsteso,
        ente: ente.denominazione,
        numero,
        nome,
        cosa,
        dal: formatoItaliano(dal),
        referente: referente ? nominativo(referente) : null,
      },
    });
}
