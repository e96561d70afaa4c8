import { z } from 'zod';
import { addGiorni, inizioGiornata, oggi } from '@/lib/core/date';
import { nonTrovato } from '@/lib/core/errors';
import { query } from '@/lib/platform/use-case';
import { GIORNI_ESAME, giudicare } from '../domain';
import { operatoriInVerifica } from '../repository';
import { convenzioniInVigore } from '../steps';
import type { OperatoreInVerifica } from '../views';

/** The facts that a review of one convenzione needs (SA-14, SA-15, CH-14, CA-20): who can log in, and what use they make of it. */
export const leggereVerifica = query({
  name: 'leggere-verifica',
  permission: 'verifica:leggere',
  input: z.object({ convenzioneId: z.uuid() }),
  discloses: true,
  run: async ({ tx, input, now, registra }) => {
    registra({ categoria: 'LETTURA', convenzioneId: input.convenzioneId, oggetto: input.convenzioneId });
    const [convenzione] = await convenzioniInVigore(tx, now, input.convenzioneId);
    if (!convenzione) throw nonTrovato('La convenzione in vigore');
    registra({ enteId: convenzione.enteId });
    const giorno = oggi(now);
    const mesi = convenzione.regole?.inutilizzoMesi ?? null;
    const operatori: OperatoreInVerifica[] = (
      await operatoriInVerifica(tx, input.convenzioneId, inizioGiornata(addGiorni(giorno, -GIORNI_ESAME)))
    ).map(({ nome, cognome, abilitatoIl, ...riga }) => {
      const abilitato = abilitatoIl && oggi(abilitatoIl);
      return {
        ...riga,
        nominativo: `${cognome} ${nome}`,
        abilitatoIl: abilitato,
        giudizio: giudicare({ abilitatoIl: abilitato, ultimoAccesso: riga.ultimoAccesso && oggi(riga.ultimoAccesso) }, mesi, giorno),
      };
    });
    return { convenzione, operatori };
  },
});
