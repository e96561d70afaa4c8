import { personaDelComune } from '@/lib/core/attore';
import { ErroreVarco, regola } from '@/lib/core/errors';
import { idCasuale } from '@/lib/core/ids';
import { affidareLavoro } from '@/lib/lavori/steps';
import { command } from '@/lib/platform/use-case';
import { nonArchivio } from '../domain/carico';
import { ricevi } from '../ricezione';
import { buttaOrfani, buttaPezzi, caricoAperto, inserisciCarico, scriviPezzo } from '../repository-carichi';
import { inviareArchivioSchema } from '../schema';

const ORA = 3_600_000;

const inCorso = () =>
  regola(
    'CARICAMENTO_IN_CORSO',
    'Un altro caricamento di questa banca dati non è ancora finito: aspetta che finisca, o annullalo, e invia di nuovo.',
  );

/** The office sends an archive: its bytes are kept as they come, and the worker loads them. One at a time for each bank. */
export const inviareArchivio = command({
  name: 'inviare-archivio',
  permission: 'banca:aggiornare',
  input: inviareArchivioSchema,
  prepare: async ({ input: { banca, flusso }, leggi, now }) => {
    const caricoId = idCasuale();
    const erogatoreId = await leggi(async (tx, attore) => {
      await buttaOrfani(tx, new Date(now.getTime() - ORA));
      if (await caricoAperto(tx, banca)) throw inCorso();
      return attore.erogatoreId;
    });
    try {
      await ricevi(flusso, async (contenuto, indice) => {
        const no = indice === 0 ? nonArchivio(contenuto) : null;
        if (no !== null) throw new ErroreVarco('NON_VALIDO', 'TIPO_NON_AMMESSO', no, { file: no });
        await leggi((tx) => scriviPezzo(tx, { erogatoreId, caricoId, indice, contenuto, arrivatoIl: now }));
      });
    } catch (errore) {
      await leggi((tx) => buttaPezzi(tx, caricoId));
      throw errore;
    }
    return caricoId;
  },
  run: async ({ tx, attore, input, preparato: id, now, nuovoId, registra }) => {
    const { utenteId, erogatoreId } = personaDelComune(attore);
    const { banca, nome, confermaRiduzione, confermaMenoRecente } = input;
    const conferme = { ...(confermaRiduzione && { confermaRiduzione }), ...(confermaMenoRecente && { confermaMenoRecente }) };
    registra({ oggetto: id, dettagli: { banca, origine: nome, ...conferme } });
    const lavoroId = nuovoId();
    const carico = {
      erogatoreId,
      id,
      banca,
      nome,
      confermaRiduzione,
      confermaMenoRecente,
      lavoroId,
      chiestoDa: utenteId,
      chiestoIl: now,
    };
    if (!(await inserisciCarico(tx, carico))) throw inCorso();
    await affidareLavoro(tx, attore, { id: lavoroId, tipo: 'carico-banca', parametri: { caricoId: id } }, now);
    return { id };
  },
});
