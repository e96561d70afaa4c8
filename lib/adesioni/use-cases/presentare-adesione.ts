import { oggi, partiData } from '@/lib/core/date';
import { transitare } from '@/lib/core/transizioni';
import { getComune } from '@/lib/enti/steps';
import { command } from '@/lib/platform/use-case';
import { adesioneDelRichiedente } from '../chi';
import { prolungaCollegamenti } from '../collegamenti';
import { datiCompleti } from '../compilazione/dati-completi';
import { numeroAdesione, TRANSIZIONI_ADESIONE } from '../domain/stati';
import { notificaRicevuta, paginaDomanda } from '../notifiche';
import { archiviareAccordo, leggereAccordo, scrivereAccordo } from '../atti';
import { cambiaAdesione, domandaLibera, getAdesione, getAdesionePerModifica, prossimoNumeroDomanda } from '../repository';
import { presentazioneSchema } from '../schema-atti';
import { termineIniziale } from '../domain/termine';

/**
 * Sends the request: everything is checked again, it gets its number, its agreement is written (CH-13, CH-15) and its term starts (LE-13).
 * Sending twice gives the same number, one agreement and one receipt.
 */
export const presentareAdesione = command({
  name: 'presentare-adesione',
  permission: 'adesione:compilare',
  input: presentazioneSchema,
  prepare: async ({ leggi, input, now }) => {
    const letto = await leggi(async (tx, attore) => {
      const adesione = await getAdesione(tx, adesioneDelRichiedente(attore, input.adesioneId));
      if (adesione.numero !== null) return null;
      const { anno } = partiData(oggi(now));
      const presentata = { ...adesione, numero: numeroAdesione(anno, await domandaLibera(tx, anno)), presentataIl: now };
      return leggereAccordo(tx, presentata, await datiCompleti(tx, adesione, now), { attore, now });
    });
    return letto && scrivereAccordo(letto);
  },
  run: async (contesto) => {
    const { tx, attore, input, now, preparato, registra, notifica } = contesto;
    const id = adesioneDelRichiedente(attore, input.adesioneId);
    const adesione = await getAdesionePerModifica(tx, id);
    registra({ oggetto: id });
    if (adesione.numero !== null) return { numero: adesione.numero };

    const stato = transitare(TRANSIZIONI_ADESIONE, adesione.stato, 'presentare');
    const dati = await datiCompleti(tx, adesione, now);

    const ricevutaIl = oggi(now);
    const { anno } = partiData(ricevutaIl);
    const numero = numeroAdesione(anno, await prossimoNumeroDomanda(tx, anno));
    const termineIl = termineIniziale(ricevutaIl);
    await cambiaAdesione(tx, id, adesione.versione, {
      stato,
      numero,
      dati,
      presentataIl: now,
      termineIl: new Date(termineIl),
      cancellaIl: null,
      aggiornataIl: now,
    });
    await prolungaCollegamenti(tx, id, now);
    await archiviareAccordo(contesto, { adesione: { ...adesione, numero, presentataIl: now }, dati }, preparato);

    const { ente } = dati;
    registra({ oggetto: id, dettagli: { numero } });
    await notificaRicevuta(contesto, { ...adesione, dati }, { numero, ente: ente.denominazione, termineIl });
    const comune = await getComune(tx, adesione.erogatoreId);
    notifica({
      tipo: 'adesione-presentata-ufficio',
      destinatario: comune.emailUfficio,
      dati: { comune: comune.denominazione, numero, ente: ente.denominazione, pagina: paginaDomanda(id) },
    });
    return { numero };
  },
});
