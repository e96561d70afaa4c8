import { personaDelComune } from '@/lib/core/attore';
import { inizioGiornata, oggi, partiData } from '@/lib/core/date';
import { inputNonValido, nonValido } from '@/lib/core/errors';
import { esaminareAllegato } from '@/lib/documenti/steps';
import { archiviare } from '@/lib/platform/archivio';
import { command } from '@/lib/platform/use-case';
import { numeroAdesione } from '../domain/stati';
import { getModelloAperto, vincoliDelModello } from '../compilazione/modello';
import { notificaRicevuta } from '../notifiche';
import { getAdesione, inserisciAdesione, numeroGiaDato, prossimoNumeroDomanda } from '../repository';
import { pervenutaConFileSchema } from '../schema-atti';
import { termineIniziale } from '../domain/termine';
import { ARRIVO_FUTURO, problemi } from '../schema-vincoli';

/**
 * CA-01: a request that came by PEC or on paper, typed in by the office with the file it came in. Its term runs from the day it arrived
 * (LE-13). The form brings the id, so that sending it twice makes one request.
 */
export const registrareAdesionePervenuta = command({
  name: 'registrare-adesione-pervenuta',
  permission: 'adesione:istruire',
  input: pervenutaConFileSchema,
  prepare: esaminareAllegato,
  run: async (contesto) => {
    const { tx, attore, input, now, nuovoId, preparato, registra } = contesto;
    const { utenteId, erogatoreId } = personaDelComune(attore);
    const { id, modelloId, provenienza, ricevutaIl, file, ...dati } = input;
    registra({ oggetto: id });
    const gia = await numeroGiaDato(tx, id);
    if (gia !== null) return { id, numero: gia };
    if (ricevutaIl > oggi(now)) throw nonValido({ ricevutaIl: ARRIVO_FUTURO });
    const vincoli = vincoliDelModello(await getModelloAperto(tx, modelloId, now), now);
    const trovati = problemi(dati, vincoli);
    if (trovati.length > 0) throw inputNonValido(trovati.map(({ percorso, frase }) => ({ path: percorso, message: frase })));

    const { anno } = partiData(oggi(now));
    const numero = numeroAdesione(anno, await prossimoNumeroDomanda(tx, anno));
    const termineIl = termineIniziale(ricevutaIl);
    const documentoId = nuovoId();
    await archiviare(
      tx,
      {
        erogatoreId,
        id: documentoId,
        tipo: 'RICHIESTA_ADESIONE',
        nome: file.nome,
        mime: file.mime,
        creatoIl: now,
        creatoDa: utenteId,
        adesioneId: id,
        prova: preparato,
      },
      file.contenuto,
    );
    await inserisciAdesione(tx, {
      erogatoreId,
      id,
      numero,
      stato: 'PRESENTATA',
      modelloId,
      provenienza,
      dati,
      documentoId,
      emailRichiedente: dati.ente.email,
      creataIl: now,
      aggiornataIl: now,
      presentataIl: inizioGiornata(ricevutaIl),
      termineIl: new Date(termineIl),
    });
    registra({ oggetto: id, dettagli: { numero, provenienza } });
    await notificaRicevuta(contesto, await getAdesione(tx, id), {
      numero,
      ente: dati.ente.denominazione,
      termineIl,
    });
    return { id, numero };
  },
});
