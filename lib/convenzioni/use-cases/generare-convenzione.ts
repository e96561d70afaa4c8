import { digestClausole } from '@/lib/clausole/compila';
import { personaDelComune } from '@/lib/core/attore';
import { modificatoDaAltri } from '@/lib/core/errors';
import { numeroPerFile } from '@/lib/core/file';
import { archiviareGenerato } from '@/lib/documenti/steps';
import { testataErogatore } from '@/lib/enti/steps';
import { componiPdf } from '@/lib/platform/pdf/genera-pdf';
import { command } from '@/lib/platform/use-case';
import { notificareParti, paginaEnte } from '../notifiche';
import { comporreAtto } from '../generazione/composizione';
import { documentoConvenzione } from '../domain/documento-convenzione';
import { invitareAllaGenerazione } from '../generazione/inviti';
import { inserisciConvenzione, numeroLibero, prossimoNumeroConvenzione } from '../repository';
import { generazioneSchema } from '../schema';

/**
 * From an accepted request to the act (CA-01, CA-08, CH-01, CH-15, LE-01, LE-02): the model's clauses are narrowed to what is granted,
 * the document is composed from them and archived, the fruitore's people are invited, or told if it has them already. Nothing is in force
 * until both have signed.
 *
 * The PDF is composed before the transaction, under the number that is free then; in it everything is read again, and what would not give
 * the very same document is refused (MODIFICATO_DA_ALTRI): what is archived is what was composed.
 */
export const generareConvenzione = command({
  name: 'generare-convenzione',
  permission: 'convenzione:generare',
  input: generazioneSchema,
  prepare: async ({ leggi, input, now }) => {
    const { atto, impronta, testata } = await leggi(async (tx, attore) => {
      const { erogatoreId } = personaDelComune(attore);
      const composto = await comporreAtto(tx, { erogatoreId, concesso: input, now, progressivo: numeroLibero });
      return { ...composto, testata: await testataErogatore(tx, erogatoreId) };
    });
    return { impronta, pdf: await componiPdf(documentoConvenzione(atto, testata)) };
  },
  run: async (contesto) => {
    const { tx, attore, input, now, nuovoId, preparato, registra, notifica } = contesto;
    const { erogatoreId } = personaDelComune(attore);
    const { atto, inizio, impronta } = await comporreAtto(tx, {
      erogatoreId,
      concesso: input,
      now,
      progressivo: prossimoNumeroConvenzione,
    });
    if (impronta !== preparato.impronta) throw modificatoDaAltri();
    const { numero, clausole, profilo, finalita, firmatarioFruitore, firmatarioErogatore, responsabile } = atto;
    const { enteId, dati, modello } = inizio;
    const [id, documentoId] = [nuovoId(), nuovoId()];
    await inserisciConvenzione(tx, {
      erogatoreId,
      id,
      numero,
      stato: 'GENERATA',
      enteId,
      adesioneId: inizio.id,
      modelloId: modello.id,
      clausole: JSON.parse(JSON.stringify(clausole)),
      clausoleDigest: digestClausole(clausole),
      profilo,
      finalita: [...finalita],
      firmatarioFruitore,
      firmatarioErogatore,
      ...(responsabile && { responsabile }),
      documentoId,
      generataIl: now,
    });
    const { sha256 } = await archiviareGenerato(contesto, {
      id: documentoId,
      tipo: 'CONVENZIONE',
      titolo: `Convenzione n. ${numero}`,
      nome: `Convenzione ${numeroPerFile(numero)}.pdf`,
      pdf: preparato.pdf,
      legami: { convenzioneId: id, adesioneId: inizio.id, enteId },
      firmeRichieste: atto.regole.firme,
      verso: 'USCITA',
    });
    const { inviti, notifiche } = await invitareAllaGenerazione(tx, { erogatoreId, enteId, dati }, now);
    for (const messaggio of notifiche) notifica(messaggio);
    await notificareParti(
      contesto,
      { id, numero, enteId, erogatoreId },
      'ENTE',
      'convenzione-da-firmare',
      { collegamento: paginaEnte() },
      inviti.dove === 'NESSUNO' ? inviti.caselle : [],
    );
    registra({
      oggetto: id,
      convenzioneId: id,
      enteId,
      dettagli: { numero, sha256, profilo, numeroAccessi: input.numeroAccessi, inviti: inviti.dove },
    });
    return { id, numero };
  },
});
