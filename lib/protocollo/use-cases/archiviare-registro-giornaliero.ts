import { fonteComune } from '@/lib/atti/steps';
import { oggi } from '@/lib/core/date';
import { modificatoDaAltri, regola } from '@/lib/core/errors';
import { improntaDi } from '@/lib/core/impronta';
import { archiviareGenerato } from '@/lib/documenti/steps';
import { componiPdf } from '@/lib/platform/pdf/genera-pdf';
import { command } from '@/lib/platform/use-case';
import { componiGiornaliero, nomeGiornaliero, titoloGiornaliero } from '../domain/giornaliero';
import { fermareImpostazione, leggiImpostazione } from '../repository';
import { giornalieri, vociDelGiorno } from '../repository-giornaliero';
import { giornoSchema } from '../schema';

/**
 * DPCM 3 December 2013, art. 7: the built-in register of a day that is over, as a PDF/A in the archive, once: the comune hands it to its
 * preservation system within the next working day. Nothing can be entered or annulled in that day any more, so it never changes.
 */
export const archiviareRegistroGiornaliero = command({
  name: 'archiviare-registro-giornaliero',
  permission: 'protocollo:archiviare',
  input: giornoSchema,
  prepare: async ({ leggi, input: { giorno }, now }) => {
    if (giorno >= oggi(now)) throw regola('GIORNO_IN_CORSO', 'Il registro di un giorno si archivia quando il giorno è finito.');
    const letto = await leggi(async (tx, attore) => ({
      voci: await vociDelGiorno(tx, giorno),
      testata: (await fonteComune(tx, { attore, now })).testata,
      aoo: (await leggiImpostazione(tx)).aoo,
    }));
    if (letto.voci.length === 0) throw regola('GIORNO_SENZA_VOCI', 'In questo giorno il registro interno non ha registrazioni.');
    return { impronta: improntaDi(letto.voci), pdf: await componiPdf(componiGiornaliero({ ...letto, giorno, generatoIl: now })) };
  },
  run: async (contesto) => {
    const { tx, input, preparato, registra } = contesto;
    const { giorno } = input;
    await fermareImpostazione(tx, true);
    if ((await giornalieri(tx, giorno)).length > 0)
      throw regola('GIORNO_GIA_ARCHIVIATO', 'Il registro di questo giorno è già in archivio.');
    const voci = await vociDelGiorno(tx, giorno);
    if (improntaDi(voci) !== preparato.impronta) throw modificatoDaAltri();
    const { id, sha256 } = await archiviareGenerato(contesto, {
      tipo: 'REGISTRO_GIORNALIERO',
      titolo: titoloGiornaliero(giorno),
      nome: nomeGiornaliero(giorno),
      giorno,
      pdf: preparato.pdf,
      legami: {},
      firmeRichieste: [],
      verso: 'INTERNO',
      ripetibile: true,
    });
    registra({ oggetto: id, dettagli: { giorno, voci: voci.length, sha256 } });
    return { id };
  },
});
