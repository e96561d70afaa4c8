import { schedeDi } from '@/lib/banche/steps';
import { personaDelComune } from '@/lib/core/attore';
import { nonValido, regola } from '@/lib/core/errors';
import { command } from '@/lib/platform/use-case';
import { disponi, giaProtetti } from '../repository';
import { disporreProtezioneSchema } from '../schema';

const NESSUNO = {
  CODICE: { codiceFiscale: 'Negli archivi caricati non c’è nessuno con questo codice fiscale.' },
  NOME: { cognome: 'Negli archivi caricati non c’è nessuno senza codice fiscale che si chiami così e sia nato quel giorno.' },
};

/**
 * From now on nobody consults this person (adoption, change of sex, refuge, witness) in any data bank, whatever its archive says at the next
 * loads. Who has no codice fiscale is known by its name and its birth (ADR 21), and so are all its cards, from one of them. The register says
 * of whom and by whom; why stays with the protection. NON_VALIDO when no archive has that person, REGOLA `GIA_PROTETTA`.
 */
export const disporreProtezione = command({
  name: 'disporre-protezione',
  permission: 'protezione:tenere',
  input: disporreProtezioneSchema,
  run: async ({ tx, attore, input, now, nuovoId, registra }) => {
    const { utenteId } = personaDelComune(attore);
    const { motivo } = input;
    const codiceFiscale = input.conosciuta === 'CODICE' ? input.codiceFiscale : null;
    const schede = await schedeDi(
      tx,
      input.conosciuta === 'CODICE' ? { codiciFiscali: [input.codiceFiscale] } : { codiciFiscali: [], senzaCodice: input },
    );
    if (schede.length === 0) throw nonValido(NESSUNO[input.conosciuta]);
    const trovate = schede.map(({ id }) => id);
    registra({ soggetti: trovate });
    const gia = new Set(await giaProtetti(tx, codiceFiscale, trovate));
    const aperte = schede.filter(({ id }) => !gia.has(id));
    // By name one protection covers all the cards that it finds: it must end at once for all, as it does by code.
    const nuove = codiceFiscale !== null ? aperte : gia.size > 0 ? [] : aperte.slice(0, 1);
    if (nuove.length === 0) throw regola('GIA_PROTETTA', 'Questa persona è già protetta.');
    for (const { banca, id: soggettoId, cognome, nome } of nuove)
      await disponi(tx, {
        ...{ erogatoreId: attore.erogatoreId, id: nuovoId(), banca, soggettoId, codiceFiscale },
        ...{ nominativo: [cognome, nome].filter(Boolean).join(' ') || null, motivo, dispostaIl: now, dispostaDa: utenteId },
      });
  },
});
