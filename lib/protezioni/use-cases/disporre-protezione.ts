import { schedeDi } from '@/lib/banche/steps';
import { personaDelComune } from '@/lib/core/attore';
import { nonValido, regola } from '@/lib/core/errors';
import { command } from '@/lib/platform/use-case';
import { disponi, giaProtetti } from '../repository';
import { disporreProtezioneSchema } from '../schema';

/**
 * From now on nobody consults this person (adoption, change of sex, refuge, witness) in any data bank, whatever its archive says at the next
 * loads. The
 * register says of whom and by whom; why stays with the protection.
 */
export const disporreProtezione = command({
  name: 'disporre-protezione',
  permission: 'protezione:tenere',
  input: disporreProtezioneSchema,
  run: async ({ tx, attore, input, now, nuovoId, registra }) => {
    const { utenteId } = personaDelComune(attore);
    const { codiceFiscale, motivo } = input;
    const schede = await schedeDi(tx, { codiciFiscali: [codiceFiscale] });
    if (schede.length === 0) throw nonValido({ codiceFiscale: 'Negli archivi caricati non c’è nessuno con questo codice fiscale.' });
    const trovate = schede.map(({ id }) => id);
    registra({ soggetti: trovate });
    const gia = new Set(await giaProtetti(tx, codiceFiscale, trovate));
    const nuove = schede.filter(({ id }) => !gia.has(id));
    if (nuove.length === 0) throw regola('GIA_PROTETTA', 'Questa persona è già protetta.');
    for (const { banca, id: soggettoId, cognome, nome } of nuove)
      await disponi(tx, {
        ...{ erogatoreId: attore.erogatoreId, id: nuovoId(), banca, soggettoId, codiceFiscale },
        ...{ nominativo: [cognome, nome].filter(Boolean).join(' ') || null, motivo, dispostaIl: now, dispostaDa: utenteId },
      });
  },
});
