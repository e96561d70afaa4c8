import { z } from 'zod';
import { codiceFiscale, data, motivo, testo } from '@/lib/core/campi';

const riservato = motivo('Scrivi in poche parole perché.', 5, 1000);

/** Who is protected is said by its codice fiscale, or, when no archive has given it one, by how it is called and when it was born. */
export const disporreProtezioneSchema = z.discriminatedUnion('conosciuta', [
  z.object({ conosciuta: z.literal('CODICE'), codiceFiscale, motivo: riservato }),
  z.object({
    conosciuta: z.literal('NOME'),
    cognome: testo('Scrivi il cognome.', 100),
    nome: testo('Scrivi il nome.', 100),
    dataNascita: data(),
    motivo: riservato,
  }),
]);
export const revocareProtezioneSchema = z.object({ id: z.uuid(), motivo: riservato });
