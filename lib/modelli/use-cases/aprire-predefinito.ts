import { scrivereClausole, type ParametriClausole } from '@/lib/clausole/catalogo';
import { digestClausole } from '@/lib/clausole/compila';
import { conCornice } from '@/lib/clausole/articolo/cornice';
import { PREDEFINITI } from '@/lib/clausole/modelli';
import { conIPropriRecapiti } from '@/lib/clausole/modelli/con-i-propri-recapiti';
import { completare } from '@/lib/clausole/modelli/completare';
import { nonTrovato } from '@/lib/core/errors';
import { assertGiaAdottato } from '@/lib/core/testo/lavorazione';
import { getComune, parteErogatore } from '@/lib/enti/steps';
import { command } from '@/lib/platform/use-case';
import { assertTuttoApprovabile } from '../approvabile';
import { conTestiFissati } from '../domain/articoli';
import { offertaBanche } from '../offerta';
import { apri, leggiVersioni } from '../repository';
import { aprirePredefinitoSchema } from '../schema';

/**
 * CH-01: opens a preset to adhesion under the act that approves it, asked from the server's own command line by who founds a comune. It is
 * judged, and its wordings are fixed, as what the office approves; it stands in the register as SISTEMA's act. A preset that is open already
 * stays as it was approved: `aperto` is false. REGOLA as for the approval of a model.
 */
export const aprirePredefinito = command({
  name: 'aprire-predefinito',
  permission: 'modello:aprire',
  input: aprirePredefinitoSchema,
  prepare: async ({ input: { predefinito, decisioni }, now, leggi }) => {
    const modello = PREDEFINITI.find(({ codice }) => codice === predefinito);
    if (!modello) throw nonTrovato('Il modello predefinito');
    const { comune, ...come } = await leggi(async (tx, { erogatoreId }) => ({
      comune: await getComune(tx, erogatoreId),
      erogatore: await parteErogatore(tx, erogatoreId),
      offerta: await offertaBanche(tx),
    }));
    const completo = completare(conIPropriRecapiti(modello, comune), decisioni as Partial<ParametriClausole>);
    const clausole = conTestiFissati(conCornice(scrivereClausole(completo)));
    await assertTuttoApprovabile(clausole, { ...come, now });
    return { modello, clausole };
  },
  run: async ({
    tx,
    attore: { erogatoreId },
    input: { attoNumero, attoData },
    preparato: { modello, clausole },
    now,
    nuovoId,
    registra,
  }) => {
    assertGiaAdottato(attoData, now);
    const { codice, nome, descrizione } = modello;
    const [gia] = await leggiVersioni(tx, codice);
    registra({ oggetto: gia?.id ?? null, dettagli: { codice } });
    if (gia) return { id: gia.id, aperto: false };
    const [id, digest] = [nuovoId(), digestClausole(clausole)];
    const atto = { numero: attoNumero, data: attoData };
    await apri(tx, { erogatoreId, id, codice, versione: 1, nome, descrizione }, { clausole, digest, atto, now });
    registra({ oggetto: id, dettagli: { codice, attoNumero, attoData, digest } });
    return { id, aperto: true };
  },
});
