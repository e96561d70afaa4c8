import { personaDelComune } from '@/lib/core/attore';
import { z } from 'zod';
import { accessiProposti } from '@/lib/adesioni/domain/accessi';
import { titoloVisura } from '@/lib/banche/domain/elenco';
import { perGruppo } from '@/lib/banche/domain/per-gruppo';
import { oggi } from '@/lib/core/date';
import { enumera, minuscola, quanti } from '@/lib/core/parole';
import { nominativo } from '@/lib/core/nominativo';
import { apertura } from '@/lib/profili/domain/aperture';
import { query } from '@/lib/platform/use-case';
import { leggiAdesioneAccolta } from '../generazione/adesione-accolta';
import { destinazioneInviti } from '../generazione/inviti';
import { profiliConcedibili } from '../domain/concessione';
import { versioneInParole } from '../domain/versione-del-modello';
import { firmatariErogatore } from '../repository-firmatari';
import type { GenerazioneView } from '../views';

/** What the office chooses from when it prepares the act of an accepted request: only what was asked and the model allows. */
export const preparareGenerazione = query({
  name: 'preparare-generazione',
  permission: 'convenzione:generare',
  input: z.object({ adesioneId: z.uuid() }),
  discloses: false,
  run: async ({ tx, attore, input, now }): Promise<GenerazioneView> => {
    const { erogatoreId } = personaDelComune(attore);
    const { dati, enteId, modello, estremi, profili: delModello } = await leggiAdesioneAccolta(tx, input.adesioneId);
    const { regole } = modello;
    const profili = profiliConcedibili(delModello, dati.richieste.profilo, regole);
    const tetto = Math.min(dati.numeroAccessi, regole.tettoOperatori ?? dati.numeroAccessi);
    return {
      adesioneId: input.adesioneId,
      numero: estremi.numero,
      ente: dati.ente.denominazione,
      modello: modello.nome,
      versioneModello: versioneInParole(modello),
      inviti: await destinazioneInviti(tx, { erogatoreId, enteId, dati }),
      firmatarioFruitore: nominativo(dati.legaleRappresentante),
      qualificaFruitore: dati.legaleRappresentante.qualifica,
      chiesto: {
        profilo: dati.richieste.profilo,
        motivoProfilo: dati.richieste.motivoProfilo,
        numeroAccessi: dati.numeroAccessi,
        operatori: dati.operatori.length,
      },
      tetto,
      proposti: accessiProposti(tetto, dati.operatori.length, regole.righeModuloAdesione),
      chiedeMotivoAnpr: regole.decadenzaAnpr,
      profili: profili.map(({ codice, nome, campi }) => ({
        valore: codice,
        etichetta: `${codice} – ${nome}`,
        aiuto: `${quanti(campi.length, 'campo', 'campi')}: ${enumera(perGruppo(campi).map(({ etichetta }) => minuscola(etichetta)))}.`,
      })),
      visure: dati.richieste.visure
        .filter(({ codice }) => regole.visure.includes(codice))
        .map(({ codice, motivo }) => ({
          valore: codice,
          etichetta: titoloVisura(codice),
          aiuto: `${apertura(codice, profili).frase} Motivo: ${motivo}`,
        })),
      finalita: dati.finalita.map(({ codice, descrizione, base }) => ({ valore: codice, etichetta: descrizione, aiuto: base })),
      firmatari: (await firmatariErogatore(tx, oggi(now)))
        .filter(({ codiceFiscale }) => codiceFiscale !== dati.legaleRappresentante.codiceFiscale)
        .map((uno) => ({ valore: uno.utenteId, etichetta: `${nominativo(uno)}, ${uno.qualifica}` })),
    };
  },
});
