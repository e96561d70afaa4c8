import { z } from 'zod';
import { formatoItaliano, ultimoGiornoPrimaDi } from '@/lib/core/date';
import { getComune } from '@/lib/enti/steps';
import { query } from '@/lib/platform/use-case';
import { dubbiAccessi } from '../domain/accessi';
import { dubbiAdesione } from '../compilazione/dubbi';
import { adesioneDelRichiedente } from '../chi';
import { getModello, vincoliDelModello } from '../compilazione/modello';
import { frasiDelPasso, modificheTra } from '../compilazione/modifiche';
import { getAdesione } from '../repository';
import { correzioneAperta } from '../repository-integrazioni';
import { PASSI, SCHEMI_PASSO, type DatiAdesione } from '../schema';
import { valoriIniziali } from '../schema-valori-iniziali';
import { schemaPasso } from '../schema-vincoli';
import type { BozzaView } from '../views';

/** The draft as its link's holder left it, with what its modello asks, which steps are in order, and the doubts that do not block. */
export const leggereBozza = query({
  name: 'leggere-bozza',
  permission: 'adesione:compilare',
  input: z.object({}),
  discloses: true,
  run: async ({ tx, attore, now, registra }): Promise<BozzaView> => {
    const id = adesioneDelRichiedente(attore);
    const adesione = await getAdesione(tx, id);
    registra({ categoria: 'LETTURA', oggetto: id, campi: Object.keys(adesione.dati as object) });
    const modello = await getModello(tx, adesione, now);
    const comune = await getComune(tx, adesione.erogatoreId);
    const vincoli = vincoliDelModello(modello, now);
    const correzione = await correzioneAperta(tx, id);
    const dati = { ...(adesione.dati as Record<string, unknown>), ...correzione };
    const esiti = PASSI.map((passo) => ({ passo, letto: schemaPasso(passo, vincoli).safeParse(valoriIniziali(passo, dati)) }));
    const validi = Object.assign({}, ...esiti.map(({ letto }) => (letto.success ? letto.data : {}))) as Partial<DatiAdesione>;
    return {
      id,
      stato: adesione.stato,
      numero: adesione.numero,
      comune: { codice: comune.codice, denominazione: comune.denominazione },
      modello: { nome: modello.nome, descrizione: modello.descrizione },
      email: adesione.emailRichiedente,
      scadeIl: adesione.cancellaIl && formatoItaliano(ultimoGiornoPrimaDi(adesione.cancellaIl)),
      dati,
      vincoli,
      correzioni: adesione.stato === 'BOZZA' ? null : modificheTra(adesione.dati, dati),
      passi: esiti.map(({ passo, letto }) => ({
        passo,
        iniziato: Object.keys(SCHEMI_PASSO[passo].shape).some((chiave) => chiave in dati),
        problemi: letto.success ? [] : frasiDelPasso(letto.error.issues),
      })),
      dubbi: [...(await dubbiAdesione(validi)), ...dubbiAccessi(validi, vincoli.righe)],
    };
  },
});
