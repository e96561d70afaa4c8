import { formatoItaliano, type DataIso } from '@/lib/core/date';
import { z } from 'zod';
import type { Regole } from '@/lib/clausole/regole/regole';
import type { RicercaDiBanca } from '@/lib/core/banca';
import { data, facoltativo } from '@/lib/core/campi';
import { difettoCodiceOpaco } from './domain/riferimento';

/** Stated at every request (SA-04): nothing is defaulted, the use case checks both against the convenzione. */
const motivazioneSchema = z.object({
  finalita: z.string().max(100),
  riferimento: z.string().trim().max(60, 'Al massimo 60 caratteri.').default(''),
});

const riga = z.string().trim().min(1, 'Scrivi che cosa cerchi.').max(200, 'Al massimo 200 caratteri.');
const voce = z.string().trim().max(200, 'Al massimo 200 caratteri.');
/** Entries left empty are no entries. */
const voci = z
  .record(z.string().max(40), voce)
  .transform((scritte) => Object.fromEntries(Object.entries(scritte).filter(([, valore]) => valore !== '')));

const perRiga = motivazioneSchema.extend({ testo: riga });
const perVoci = motivazioneSchema.extend({ ricerca: z.string().max(60), voci });
export const cercareSchema = z.union([perRiga, perVoci]);

export const verificareDatoSchema = motivazioneSchema.extend({ verifica: z.string().max(60), voci });

export const aprireVisuraSchema = motivazioneSchema.extend({
  visura: z.string().max(60),
  id: z.string().min(1).max(80),
  allaData: facoltativo(data('Scrivi la data come 31/12/2026.')),
});

/** What is tried, on invented people: a convenzione, with its whole profile or with what one operator is left of it. */
const provata = { convenzioneId: z.uuid(), operatoreId: z.uuid().nullable() };
export const cominciareProvaSchema = z.object(provata);
export const provareRicercaSchema = z.union([perRiga.extend(provata), perVoci.extend(provata)]);
export const provareVerificaSchema = verificareDatoSchema.extend(provata);
export const provareVisuraSchema = aprireVisuraSchema.extend(provata);

/** A sheet as its page holds it, and its seal: what it holds is believed only under that. */
export const stampareVisuraSchema = z.object({ foglio: z.looseObject({}), sigillo: z.string().max(100) });

/** The only box. */
export const schemaDellaRiga = z.object({ testo: riga });

/** The form of a search or of a question: what its entries mean, and whether they are enough, is the bank's to say. */
export function schemaDelleVoci({ voci: chieste }: Pick<RicercaDiBanca, 'voci'>) {
  return z.object(Object.fromEntries(chieste.map(({ nome }) => [nome, voce])));
}

/** The day of a visura, where it asks one. */
export function schemaDellaData(obbligatoria: boolean, aggiornatiAl: DataIso | null) {
  const giorno = data('Scrivi la data come 31/12/2026.').refine((scritta) => aggiornatiAl === null || scritta <= aggiornatiAl, {
    error: `I dati arrivano al ${aggiornatiAl === null ? '–' : formatoItaliano(aggiornatiAl)}: scegli quel giorno o uno precedente.`,
  });
  return z.object({ allaData: obbligatoria ? giorno : facoltativo(giorno) });
}

/** The case in hand, as the operator declares it before the first search. */
const praticaSchema = z.object({
  finalita: z.string({ error: 'Scegli la finalità per cui consulti.' }).min(1, 'Scegli la finalità per cui consulti.').max(100),
  riferimento: z.string().trim().max(60, 'Al massimo 60 caratteri.'),
});
export type Pratica = z.output<typeof praticaSchema>;

/** The same, with the reference as the clause asks it; the search checks it again. */
export function schemaDellaPratica(riferimentoPratica: Regole['riferimentoPratica']) {
  return praticaSchema.superRefine(({ riferimento }, contesto) => {
    if (riferimentoPratica === 'FACOLTATIVO') return;
    const difetto =
      riferimento === '' ? 'Scrivi il riferimento della pratica.' : riferimentoPratica === 'OPACO' ? difettoCodiceOpaco(riferimento) : null;
    if (difetto !== null) contesto.addIssue({ code: 'custom', path: ['riferimento'], message: difetto });
  });
}
