import { fineDelGiorno, formatoItaliano, ultimoGiornoPrimaDi } from '@/lib/core/date';
import { nonTrovato } from '@/lib/core/errors';
import { ammessa, transitare } from '@/lib/core/transizioni';
import { getComune } from '@/lib/enti/steps';
import { indirizzo } from '@/lib/platform/indirizzo';
import { command } from '@/lib/platform/use-case';
import { TRANSIZIONI_PACCHETTO } from '../domain/stati';
import { produrre } from '../produzione';
import { cambiaPacchetto, tieniPacchetto } from '../repository';
import { svuotaPacchetto } from '../repository-blocchi';
import { recapitiDeiDestinatari } from '../repository-destinatari';
import { pacchettoSchema } from '../schema';

/**
 * Makes a package (RT-12): its bytes page by page, each in a transaction of its own, then it is ready and its recipients are told. Done again
 * after a worker died it starts from nothing and leaves one; stopped meanwhile, or begun by another, it leaves none.
 */
export const produrrePacchetto = command({
  name: 'produrre-pacchetto',
  permission: 'pacchetto:produrre',
  input: pacchettoSchema,
  prepare: produrre,
  run: async ({ tx, attore, input: { id }, now, preparato, registra, notifica }) => {
    const letto = await tieniPacchetto(tx, id);
    if (!letto) throw nonTrovato('Il pacchetto');
    registra({ oggetto: id, convenzioneId: letto.convenzioneId, enteId: letto.enteId, clausoleVersione: letto.clausoleVersione });
    if (preparato.esito === 'IMPEDITO') {
      if (!ammessa(TRANSIZIONI_PACCHETTO, letto.stato, 'fallire')) return { esito: 'FERMATO' };
      registra({ dettagli: { motivo: preparato.motivo } });
      await cambiaPacchetto(tx, id, { stato: transitare(TRANSIZIONI_PACCHETTO, letto.stato, 'fallire'), motivo: preparato.motivo });
      await svuotaPacchetto(tx, id);
      return { esito: preparato.esito };
    }
    if (preparato.esito === 'FERMATO' || letto.stato !== 'IN_PRODUZIONE' || letto.tentativo !== preparato.tentativo)
      return { esito: 'FERMATO' };
    const { righe, dimensione, sha256, soggetti } = preparato;
    const stato = transitare(TRANSIZIONI_PACCHETTO, letto.stato, 'concludere');
    const scadeIl = fineDelGiorno(letto.giorni, now);
    await cambiaPacchetto(tx, id, { stato, righe, totale: righe, dimensione, sha256, soggetti, prontoIl: now, scadeIl });
    registra({ dettagli: { righe, dimensione, sha256 } });
    const comune = (await getComune(tx, attore.erogatoreId)).denominazione;
    const dati = {
      comune,
      numero: letto.convenzione,
      scadeIl: formatoItaliano(ultimoGiornoPrimaDi(scadeIl)),
      pagina: indirizzo('/consultazione/pacchetti'),
    };
    for (const { nome, email } of await recapitiDeiDestinatari(tx, id))
      notifica({ tipo: 'pacchetto-pronto', destinatario: email, dati: { ...dati, nome } });
    return { esito: 'PRONTO' };
  },
});
