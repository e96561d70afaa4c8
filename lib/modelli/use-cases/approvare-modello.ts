import { digestClausole } from '@/lib/clausole/compila';
import { personaDelComune } from '@/lib/core/attore';
import { assertGiaAdottato } from '@/lib/core/testo/lavorazione';
import { parteErogatore } from '@/lib/enti/steps';
import { command } from '@/lib/platform/use-case';
import { assertTuttoApprovabile } from '../approvabile';
import { conTestiFissati } from '../domain/articoli';
import { offertaBanche } from '../offerta';
import { assertProfiliOfferti } from '@/lib/profili/steps';
import { assertBozzaLetta, assertLavorabile } from '../lavorazione';
import { leggiVersione, pubblica, tieniModello } from '../repository';
import { cancellaBozzaModello, leggiBozzaModello } from '../repository-preparazione';
import { approvareModelloSchema } from '../schema';

/**
 * CH-01, LE-01: the draft becomes the next version, under the act that approves it; the one in force is closed to new domande. Those begun
 * under it go on under it, and no convenzione is touched: each holds its own clauses. Nothing that cannot be signed, or enforced, is ever
 * approved.
 */
export const approvareModello = command({
  name: 'approvare-modello',
  permission: 'modello:approvare',
  input: approvareModelloSchema,
  prepare: async ({ input: { id, letta }, now, leggi }) => {
    const { clausole, erogatore, offerta } = await leggi(async (tx, attore) => {
      // In this order: once a colleague has approved it, the draft is gone because the version is superseded, and that is what is told.
      const bozza = await leggiBozzaModello(tx, id);
      assertLavorabile(await leggiVersione(tx, id));
      const daApprovare = assertBozzaLetta(bozza, letta);
      await assertProfiliOfferti(tx, daApprovare.clausole, now);
      return { ...daApprovare, erogatore: await parteErogatore(tx, attore.erogatoreId), offerta: await offertaBanche(tx) };
    });
    await assertTuttoApprovabile(clausole, { erogatore, offerta, now });
  },
  run: async ({ tx, attore, input, now, nuovoId, registra }) => {
    personaDelComune(attore);
    const { id, letta, attoNumero, attoData } = input;
    const modello = await tieniModello(tx, id);
    registra({ oggetto: id });
    assertLavorabile(modello);
    const bozza = assertBozzaLetta(await leggiBozzaModello(tx, id), letta);
    assertGiaAdottato(attoData, now);
    const clausole = conTestiFissati(bozza.clausole);
    const nuova = { id: nuovoId(), clausole, digest: digestClausole(clausole), atto: { numero: attoNumero, data: attoData }, now };
    const versione = await pubblica(tx, modello, nuova);
    await cancellaBozzaModello(tx, id);
    registra({ oggetto: nuova.id, dettagli: { sostituisce: id, versione, attoNumero, attoData, digest: nuova.digest } });
    return { id: nuova.id, versione };
  },
});
