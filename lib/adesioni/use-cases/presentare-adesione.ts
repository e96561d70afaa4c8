import { oggi, partiData } from '@/lib/core/date';
import { inputNonValido } from '@/lib/core/errors';
import { transitare } from '@/lib/core/transizioni';
import { command } from '@/lib/platform/use-case';
import { adesioneDelRichiedente } from '../chi';
import { prolungaCollegamenti } from '../collegamenti';
import { numeroAdesione, TRANSIZIONI_ADESIONE } from '../domain/stati';
import { getModello, vincoliDelModello } from '../modello';
import { notificaRicevuta, paginaUfficio } from '../notifiche';
import { cambiaAdesione, getAdesionePerModifica, prossimoNumero } from '../repository';
import { getComune } from '../repository-comune';
import { presentazioneSchema } from '../schema-atti';
import { termineIniziale } from '../domain/termine';
import { schemaAdesione } from '../schema-vincoli';

/**
 * Sends the request: everything is checked again, it gets its number and its term starts (LE-13). Sending twice gives the same
 * number and one receipt.
 */
export const presentareAdesione = command({
  name: 'presentare-adesione',
  permission: 'adesione:compilare',
  input: presentazioneSchema,
  run: async (contesto) => {
    const { tx, attore, input, now, registra, notifica } = contesto;
    const id = adesioneDelRichiedente(attore, input.adesioneId);
    const adesione = await getAdesionePerModifica(tx, id);
    registra({ oggetto: id });
    if (adesione.numero !== null) return { numero: adesione.numero };

    const stato = transitare(TRANSIZIONI_ADESIONE, adesione.stato, 'presentare');
    const vincoli = vincoliDelModello(await getModello(tx, adesione.modelloId), now);
    const letto = schemaAdesione(vincoli).safeParse(adesione.dati);
    if (!letto.success)
      throw inputNonValido(letto.error.issues, 'La domanda non è completa: i passi da rivedere sono segnati nel riepilogo.');

    const ricevutaIl = oggi(now);
    const { anno } = partiData(ricevutaIl);
    const numero = numeroAdesione(anno, await prossimoNumero(tx, anno));
    const termineIl = termineIniziale(ricevutaIl);
    await cambiaAdesione(tx, id, adesione.versione, {
      stato,
      numero,
      dati: letto.data,
      presentataIl: now,
      termineIl: new Date(termineIl),
      cancellaIl: null,
      aggiornataIl: now,
    });
    await prolungaCollegamenti(tx, id, now);

    const { ente } = letto.data;
    registra({ oggetto: id, dettagli: { numero } });
    await notificaRicevuta(contesto, { ...adesione, dati: letto.data }, { numero, ente: ente.denominazione, termineIl });
    const comune = await getComune(tx, adesione.erogatoreId);
    notifica({
      tipo: 'adesione-presentata-ufficio',
      destinatario: comune.emailUfficio,
      dati: { comune: comune.denominazione, numero, ente: ente.denominazione, pagina: paginaUfficio(id) },
    });
    return { numero };
  },
});
