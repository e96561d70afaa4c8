import { z } from 'zod';
import { isPersona } from '@/lib/core/attore';
import { oggi } from '@/lib/core/date';
import { vietato } from '@/lib/core/errors';
import { ASPETTA_FIRMA } from '@/lib/documenti/steps';
import { campiMancanti } from '@/lib/operatori/domain/operatore';
import { query } from '@/lib/platform/use-case';
import { convenzioniInVigore } from '@/lib/verifiche/steps';
import { daFirmare } from '../da-firmare';
import { inArrivo } from '../domain/arrivo';
import { inOrdine } from '../domain/compito';
import { compitiDocumentiEnte } from '../domain/documenti';
import { attesaEnte } from '../domain/attesa-ente';
import { compitiEnte, type PropriaInVigore } from '../domain/ente';
import { convenzioniDaFirmare, schedeInAttesa, sospensioniAperte, ultimaConclusa } from '../repository';
import type { ScrivaniaEnte } from '../views';

const somma = (schede: readonly { readonly quante: number }[]): number => schede.reduce((totale, { quante }) => totale + quante, 0);

/** What a fruitore's referente has to do next: act to sign, roster to complete, suspensions to clear, dates that come near. */
export const leggereScrivaniaEnte = query({
  name: 'leggere-scrivania-ente',
  permission: 'scrivania:leggere',
  input: z.object({}),
  discloses: false,
  run: async ({ tx, attore, now }): Promise<ScrivaniaEnte> => {
    if (!isPersona(attore) || attore.enteId === null) throw vietato('PERMESSO_MANCANTE', 'Questa è la scrivania di un ente.');
    const giorno = oggi(now);
    const [atti, documenti, inVigore, sospensioni, schede] = [
      await convenzioniDaFirmare(tx, attore.utenteId),
      await daFirmare(tx),
      await convenzioniInVigore(tx, now),
      await sospensioniAperte(tx),
      await schedeInAttesa(tx, ASPETTA_FIRMA),
    ];
    const conclusa = inVigore.length + atti.length === 0 ? await ultimaConclusa(tx, attore.enteId) : null;
    const proprie = inVigore.map((convenzione): PropriaInVigore => {
      const { regole } = convenzione;
      const sue = schede.filter(({ convenzioneId }) => convenzioneId === convenzione.id);
      const incompleta = ({ presenti }: (typeof sue)[number]) =>
        regole !== null && campiMancanti(Object.fromEntries(presenti.map((campo) => [campo, 'presente'])), regole).length > 0;
      return {
        ...convenzione,
        sospensioni: sospensioni.filter(({ convenzioneId }) => convenzioneId === convenzione.id),
        schedeIncomplete: somma(sue.filter(incompleta)),
        designatiIncompleti: somma(sue.filter((scheda) => scheda.stato === 'DESIGNATO' && incompleta(scheda))),
        daDesignare: somma(sue.filter((scheda) => scheda.stato === 'PROPOSTO' && !scheda.conAtto && !incompleta(scheda))),
      };
    });
    return {
      compiti: inOrdine([...compitiEnte(atti, proprie, giorno), ...compitiDocumentiEnte(documenti, giorno)]),
      inArrivo: inArrivo(proprie, giorno, (id) => `/ente/verifiche/${id}`),
      attesa: attesaEnte(atti, proprie, conclusa),
      conclusa: conclusa && { id: conclusa.id, numero: conclusa.numero, stato: conclusa.stato, cessataIl: conclusa.cessataIl },
      convenzioni: proprie.map(({ id, numero, stato, sospesa, scadenzaIl, elenco, regole }) => ({
        id,
        numero,
        stato: sospesa ? 'SOSPESA' : stato,
        scadenzaIl,
        operatori: elenco.abilitati,
        tetto: regole?.tettoOperatori ?? null,
      })),
    };
  },
});
