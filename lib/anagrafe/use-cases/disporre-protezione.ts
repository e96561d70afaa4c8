import { personaDelComune } from '@/lib/core/attore';
import { nonValido, regola } from '@/lib/core/errors';
import { command } from '@/lib/platform/use-case';
import { perCodiceFiscale } from '../interrogazioni';
import { leggi } from '../repository';
import { disponi, giaProtetti } from '../repository-protezioni';
import { disporreProtezioneSchema } from '../schema-protezioni';

/**
 * From now on nobody consults this person (adoption, change of sex, refuge, witness), whatever the archive says of it at the next loads. The
 * register says of whom and by whom; why stays with the protection.
 */
export const disporreProtezione = command({
  name: 'disporre-protezione',
  permission: 'protezione:tenere',
  input: disporreProtezioneSchema,
  run: async ({ tx, attore, input, now, nuovoId, registra }) => {
    const { utenteId } = personaDelComune(attore);
    const schede = (await leggi(tx, perCodiceFiscale(input.codiceFiscale))).parti.schede.map(({ id }) => String(id));
    if (schede.length === 0) throw nonValido({ codiceFiscale: 'Nell’anagrafe caricata non c’è nessuno con questo codice fiscale.' });
    registra({ soggetti: schede });
    const gia = new Set(await giaProtetti(tx, schede));
    const nuove = schede.filter((id) => !gia.has(id));
    if (nuove.length === 0) throw regola('GIA_PROTETTA', 'Questa persona è già protetta.');
    for (const soggettoId of nuove)
      await disponi(tx, {
        ...{ erogatoreId: attore.erogatoreId, id: nuovoId(), soggettoId, codiceFiscale: input.codiceFiscale },
        ...{ motivo: input.motivo, dispostaIl: now, dispostaDa: utenteId },
      });
  },
});
