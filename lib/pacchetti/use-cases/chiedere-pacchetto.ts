import { personaDelComune } from '@/lib/core/attore';
import { oggi } from '@/lib/core/date';
import { nonValido } from '@/lib/core/errors';
import { nominativo } from '@/lib/core/nominativo';
import { tenereConvenzione } from '@/lib/convenzioni/steps';
import { affidareLavoro } from '@/lib/lavori/steps';
import { command } from '@/lib/platform/use-case';
import { condizioniDi } from '../condizioni';
import { contaEstratto } from '../estratto';
import { giudicare, puoAvere } from '../domain/offerta';
import { chiPuoRicevere, inserisciPacchetto } from '../repository';
import { inserisciDestinatari } from '../repository-destinatari';
import { chiederePacchettoSchema } from '../schema';

/**
 * The office asks for a package for named operators of a convenzione whose clauses provide for it (RT-12): within the signed profile, in a
 * format and for days that the clause says. Of the population register, never (SA-04, CA-07). It is made in the background.
 */
export const chiederePacchetto = command({
  name: 'chiedere-pacchetto',
  permission: 'pacchetto:preparare',
  input: chiederePacchettoSchema,
  run: async ({ tx, attore, input, now, nuovoId, registra }) => {
    const { convenzioneId, formato, giorni, scarichi } = input;
    const persona = personaDelComune(attore);
    await tenereConvenzione(tx, convenzioneId);
    const condizioni = await condizioniDi(tx, convenzioneId);
    const { enteId, clausoleVersione, banca } = condizioni;
    registra({ convenzioneId, enteId, clausoleVersione });
    const { estratto, campi, selezione } = giudicare(condizioni, input, oggi(now));
    await contaEstratto(tx, { banca: banca.codice, estratto: estratto.codice, selezione, campi });
    const finalita = condizioni.finalita.find(({ codice }) => codice === input.finalita);
    if (!finalita) throw nonValido({ finalita: 'Scegli una delle finalità della convenzione.' });
    const scelti = new Set(input.destinatari);
    const destinatari = (await chiPuoRicevere(tx, convenzioneId)).filter(({ id }) => scelti.has(id));
    if (destinatari.length < scelti.size) throw nonValido({ destinatari: 'Scegli tra gli operatori abilitati di questa convenzione.' });
    const ristretto = destinatari.find((uno) => !puoAvere(uno.campi, campi));
    if (ristretto)
      throw nonValido({ destinatari: `${nominativo(ristretto)} vede meno campi: togli quei campi dal pacchetto, o questa persona.` });
    const { erogatoreId } = attore;
    const [id, lavoroId] = [nuovoId(), nuovoId()];
    const pacchetto = {
      ...{ erogatoreId, id, lavoroId, enteId, convenzioneId, clausoleVersione, banca: banca.codice, estratto: estratto.codice },
      ...{ selezione, campi, formato, finalita: finalita.descrizione, giorni, chiestoDa: persona.nominativo, chiestoIl: now },
    };
    await inserisciPacchetto(tx, pacchetto);
    await affidareLavoro(tx, attore, { id: lavoroId, tipo: 'pacchetto', parametri: { pacchettoId: id } }, now);
    await inserisciDestinatari(
      tx,
      destinatari.map((uno) => ({ erogatoreId, id: nuovoId(), pacchettoId: id, enteId, operatoreId: uno.id, massimo: scarichi })),
    );
    registra({
      ...{ oggetto: id, finalita: finalita.descrizione, chiavi: selezione },
      dettagli: { estratto: estratto.codice, campi, formato, giorni, scarichi, destinatari: destinatari.map((uno) => uno.id) },
    });
    return { id };
  },
});
