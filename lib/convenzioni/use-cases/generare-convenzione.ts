import { digestClausole, compilaRegole } from '@/lib/clausole/compila';
import { istanziare } from '@/lib/clausole/istanza';
import { oggi } from '@/lib/core/date';
import { regola } from '@/lib/core/errors';
import { archiviare } from '@/lib/platform/documenti';
import { generaPdf } from '@/lib/platform/pdf/genera-pdf';
import { command } from '@/lib/platform/use-case';
import { leggiAdesioneAccolta } from '../adesione-accolta';
import { avvisare, paginaEnte } from '../avvisi';
import { personaDelComune } from '../chi';
import { assertConcedibile } from '../concessione';
import { documentoConvenzione } from '../documento-convenzione';
import { numeroConvenzione } from '../domain';
import { invitareSenzaPersone } from '../inviti';
import { parteEnte, parteErogatore } from '../parti';
import { inserisciConvenzione, prossimoNumero } from '../repository';
import { getFirmatario } from '../repository-firmatari';
import { generazioneSchema } from '../schema';

/**
 * From an accepted request to the act (CA-01, CA-08, CH-01, CH-15, LE-01, LE-02): the model's clauses are narrowed to what is granted,
 * the document is composed from them and archived, the fruitore's people are invited, or told if it has them already. Nothing is in force
 * until both have signed.
 */
export const generareConvenzione = command({
  name: 'generare-convenzione',
  permission: 'convenzione:generare',
  input: generazioneSchema,
  run: async (contesto) => {
    const { tx, attore, input, now, nuovoId, registra, notifica } = contesto;
    const { erogatoreId, utenteId } = personaDelComune(attore);
    const giorno = oggi(now);
    const { dati, enteId, modello, ...adesione } = await leggiAdesioneAccolta(tx, input.adesioneId);
    assertConcedibile(
      input,
      {
        profilo: dati.richieste.profilo,
        visure: dati.richieste.visure.map(({ codice }) => codice),
        finalita: dati.finalita.map(({ codice }) => codice),
        numeroAccessi: dati.numeroAccessi,
      },
      modello.regole,
    );
    const firmatarioErogatore = await getFirmatario(tx, input.firmatarioId, giorno);
    if (firmatarioErogatore.codiceFiscale === dati.legaleRappresentante.codiceFiscale)
      throw regola(
        'STESSO_FIRMATARIO',
        'La stessa persona non può firmare per entrambe le parti: scegli un altro firmatario per il comune.',
      );
    const finalita = dati.finalita.filter(({ codice }) => input.finalita.includes(codice));
    const clausole = istanziare(modello.clausole, { ...input, finalita, motivoAnpr: input.motivoAnpr ?? null });
    const anno = Number(giorno.slice(0, 4));
    const [id, documentoId, numero] = [nuovoId(), nuovoId(), numeroConvenzione(anno, await prossimoNumero(tx, anno))];
    const pdf = await generaPdf(
      documentoConvenzione({
        numero,
        generataIl: now,
        clausole,
        regole: compilaRegole(clausole),
        profilo: input.profilo,
        finalita,
        operatori: dati.operatori,
        responsabile: dati.responsabile,
        firmatarioErogatore,
        firmatarioFruitore: dati.legaleRappresentante,
        erogatore: await parteErogatore(tx, erogatoreId),
        fruitore: await parteEnte(tx, enteId),
        approvazione: modello.approvazione,
        richiesta: adesione,
      }),
    );
    await inserisciConvenzione(tx, {
      erogatoreId,
      id,
      numero,
      stato: 'GENERATA',
      enteId,
      adesioneId: adesione.id,
      modelloId: modello.id,
      clausole: JSON.parse(JSON.stringify(clausole)),
      clausoleDigest: digestClausole(clausole),
      profilo: input.profilo,
      finalita,
      firmatarioFruitore: dati.legaleRappresentante,
      firmatarioErogatore,
      responsabile: dati.responsabile,
      documentoId,
      generataIl: now,
    });
    const nome = `Convenzione ${numero.replace('/', '-')}.pdf`;
    const sha256 = await archiviare(
      tx,
      {
        erogatoreId,
        id: documentoId,
        tipo: 'CONVENZIONE',
        nome,
        mime: 'application/pdf',
        creatoIl: now,
        creatoDa: utenteId,
        enteId,
        convenzioneId: id,
        adesioneId: adesione.id,
      },
      pdf,
    );
    const inviti = await invitareSenzaPersone(tx, { erogatoreId, enteId, dati }, now);
    for (const messaggio of inviti.notifiche) notifica(messaggio);
    await avvisare(
      contesto,
      { id, numero, enteId, erogatoreId },
      'ENTE',
      'convenzione-da-firmare',
      { collegamento: paginaEnte() },
      inviti.caselle,
    );
    registra({
      oggetto: id,
      convenzioneId: id,
      enteId,
      dettagli: { numero, sha256, profilo: input.profilo, numeroAccessi: input.numeroAccessi },
    });
    return { id, numero };
  },
});
