import { z } from 'zod';
import { TIPI_ENTE } from '@/lib/clausole/regole/regole';
import { casella, codiceFiscaleEnte, dataNascita, facoltativo, motivo, partitaIva, provincia, telefono, testo } from '@/lib/core/campi';
import { elencoPersone, generalita, luogoNascita } from '@/lib/core/campi-persona';

/** Who appears in an act with its particulars: signatory, responsabile. */
const personaAtto = z.object({ ...generalita, dataNascita, luogoNascita, email: casella() });

const ente = z.object({
  tipo: z.enum(TIPI_ENTE, 'Scegli il tipo di ente.'),
  denominazione: testo('Scrivi la denominazione dell’ente o del comando.'),
  codiceFiscale: codiceFiscaleEnte,
  partitaIva: facoltativo(partitaIva),
  indirizzo: testo('Scrivi via e numero civico della sede.'),
  comune: testo('Scrivi il comune della sede.', 100),
  provincia,
  telefono: facoltativo(telefono),
  fax: facoltativo(telefono),
  email: casella(),
  pec: casella('Scrivi l’indirizzo PEC dell’ente.'),
});

const finalita = z.object({
  codice: z.string().trim().max(40).default(''),
  descrizione: motivo('Descrivi la finalità istituzionale in almeno 10 caratteri.', 10, 500),
  base: motivo('Indica la norma o il regolamento su cui si fonda, per esempio l’articolo di legge.', 5, 500),
});

/** Purposes are chosen again at every consultation: each gets a short code of its own, F1, F2…, where none was given. */
const elencoFinalita = z
  .array(finalita)
  .min(1, 'Indica almeno una finalità.')
  .max(20, 'Indica al massimo 20 finalità.')
  .transform((voci) => voci.map((voce, indice) => ({ ...voce, codice: voce.codice || `F${indice + 1}` })))
  .superRefine((voci, contesto) => {
    voci.forEach((voce, indice) => {
      if (voci.findIndex((altra) => altra.codice === voce.codice) < indice) {
        contesto.addIssue({ code: 'custom', path: [indice, 'codice'], message: 'Due finalità hanno lo stesso codice.' });
      }
    });
  });

const richieste = z.object({
  profilo: z.string('Scegli un profilo.').min(1, 'Scegli un profilo.').max(60),
  motivoProfilo: motivo('Spiega in almeno 10 caratteri perché servono questi dati e non meno.'),
  visure: z
    .array(
      z.object({
        codice: z.string().min(1).max(60),
        motivo: motivo('Spiega in almeno 10 caratteri a che cosa serve questa visura.', 10, 1000),
      }),
    )
    .min(1, 'Scegli almeno una visura.'),
});

const numeroAccessi = z.coerce
  .number('Scrivi un numero.')
  .int('Scrivi un numero intero.')
  .min(1, 'Chiedi almeno un accesso.')
  .max(1000, 'Chiedi al massimo 1000 accessi.');

/** What the wizard's steps save, and together an adhesion: the same keys, so that a step is a slice of the whole. */
const passi = {
  ente: z.object({ ente }),
  rappresentante: z.object({
    legaleRappresentante: personaAtto.extend({
      qualifica: testo('Scrivi la qualifica, per esempio comandante o direttore generale.', 120),
    }),
  }),
  responsabile: z.object({ responsabile: personaAtto.extend({ telefono: facoltativo(telefono) }) }),
  finalita: z.object({ finalita: elencoFinalita }),
  richieste: z.object({ richieste }),
  operatori: z.object({
    numeroAccessi,
    operatori: elencoPersone('Indica almeno una persona da abilitare.'),
    note: facoltativo(z.string().trim().max(2000)),
  }),
};

export const PASSI = ['ente', 'rappresentante', 'responsabile', 'finalita', 'richieste', 'operatori'] as const;
export type PassoAdesione = (typeof PASSI)[number];
export const SCHEMI_PASSO: { readonly [P in PassoAdesione]: (typeof passi)[P] } = passi;

/** A whole adhesion, whatever the clauses: what depends on the modello is added by `vincoli.ts`. */
export const datiAdesioneSchema = z.object({
  ...passi.ente.shape,
  ...passi.rappresentante.shape,
  ...passi.responsabile.shape,
  ...passi.finalita.shape,
  ...passi.richieste.shape,
  ...passi.operatori.shape,
});
export type DatiAdesione = z.output<typeof datiAdesioneSchema>;
