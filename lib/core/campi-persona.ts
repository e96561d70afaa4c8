import { z } from 'zod';
import { casella, codiceFiscale, dataNascita, facoltativo, telefono, testo } from './campi';

/** Who somebody is, wherever a form asks it. */
export const generalita = {
  nome: testo('Scrivi il nome.', 100),
  cognome: testo('Scrivi il cognome.', 100),
  codiceFiscale,
} as const;

export const luogoNascita = testo('Scrivi il comune o lo Stato di nascita.', 120);

/** A person to be enabled, typed or pasted (CH-13, CA-17): the card may stay incomplete until enabling is asked. */
export const personaSchema = z.object({
  ...generalita,
  dataNascita: facoltativo(dataNascita),
  luogoNascita: facoltativo(luogoNascita),
  email: facoltativo(casella()),
  telefono: facoltativo(telefono),
  sede: facoltativo(testo('Scrivi la sede di lavoro.')),
});

/** A list of them, in which nobody stands twice: the second row is told which is the first. */
export const elencoPersone = (frase: string) =>
  z
    .array(personaSchema)
    .min(1, frase)
    .superRefine((persone, contesto) => {
      persone.forEach((persona, indice) => {
        const prima = persone.findIndex((altra) => altra.codiceFiscale === persona.codiceFiscale);
        if (prima < indice)
          contesto.addIssue({
            code: 'custom',
            path: [indice, 'codiceFiscale'],
            message: `Questa persona è già indicata alla riga ${prima + 1}.`,
          });
      });
    });
