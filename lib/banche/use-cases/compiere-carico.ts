import { command } from '@/lib/platform/use-case';
import { scrivereEsito } from '../esito';
import { caricaCarico } from '../importazione/carica-carico';
import { concludiCarico } from '../repository-carichi';
import { caricoSchema } from '../schema';

/** Loads an archive that the office has sent, all of it or nothing. Done twice it leaves one; a stopped one leaves the data of before. */
export const compiereCarico = command({
  name: 'compiere-carico',
  permission: 'banca:caricare',
  input: caricoSchema,
  prepare: ({ input: { id }, leggi, now }) => caricaCarico(id, leggi, now),
  run: async (contesto) => {
    const { tx, input, preparato, now, registra } = contesto;
    registra({ oggetto: input.id });
    if (preparato === null) {
      await concludiCarico(tx, input.id, 'ANNULLATO', now);
      return { compiuto: false };
    }
    const { carico, esito } = preparato;
    const { id, banca, nome: origine } = carico;
    registra({ dettagli: { banca, origine, annullato: esito === 'ANNULLATO' } });
    if (esito !== 'ANNULLATO') await scrivereEsito(contesto, { id, banca, origine, via: 'UFFICIO', da: carico.chiestoDa }, esito);
    await concludiCarico(tx, id, esito === 'ANNULLATO' ? 'ANNULLATO' : 'CONCLUSO', now);
    return { compiuto: esito !== 'ANNULLATO' };
  },
});
