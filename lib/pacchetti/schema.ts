import { z } from 'zod';
import type { VoceChiesta } from '@/lib/core/banca';
import { motivo } from '@/lib/core/campi';
import { enumera } from '@/lib/core/parole';
import { FORMATI_PACCHETTO } from '@/lib/clausole/regole/regole';
import { SCARICHI_MASSIMI } from './domain/limiti';

export const pacchettoSchema = z.object({ id: z.uuid() });

/** Why it is stopped or withdrawn: it stays beside it. */
export const chiuderePacchettoSchema = pacchettoSchema.extend({ motivo: motivo('Scrivi in poche parole perché.', 5, 500) });

const valoreDiSelezione = z.string().trim().max(200, 'Al massimo 200 caratteri.');

const intero = (vuoto: string, minimo: number, massimo: number) =>
  z.coerce.number({ error: vuoto }).int('Scrivi un numero intero.').min(minimo, `Almeno ${minimo}.`).max(massimo, `Al massimo ${massimo}.`);

export const chiederePacchettoSchema = z.object({
  convenzioneId: z.uuid(),
  estratto: z.string().min(1, 'Scegli che cosa preparare.').max(60),
  selezione: z.record(z.string().max(60), valoreDiSelezione).default({}),
  campi: z.array(z.string().max(60)).min(1, 'Scegli almeno un dato.').max(200),
  formato: z.enum(FORMATI_PACCHETTO, 'Scegli il formato.'),
  finalita: z.string().min(1, 'Scegli la finalità.').max(100),
  destinatari: z.array(z.uuid()).min(1, 'Scegli almeno una persona.').max(100),
  giorni: intero('Scrivi per quanti giorni.', 1, 90),
  scarichi: intero('Scrivi quante volte.', 1, SCARICHI_MASSIMI),
});

type EstrattoDaChiedere = {
  readonly selezioni: readonly VoceChiesta[];
  readonly campi: readonly { readonly valore: string; readonly etichetta: string; readonly necessario: boolean }[];
};

/**
 * The same for the form of one extract: what the extract asks, what it cannot be read without and the days of the convenzione are told together
 * with everything else, before anything is sent. The command judges them again.
 */
export function chiedereEstrattoSchema({ selezioni, campi }: EstrattoDaChiedere, giorniMassimi: number) {
  const voci = selezioni.map(({ nome, etichetta, forma, facoltativa }) => {
    const valore = forma === 'NUMERO' ? valoreDiSelezione.regex(/^\d*$/, 'Scrivi un numero, con le sole cifre.') : valoreDiSelezione;
    return [nome, facoltativa ? valore : valore.min(1, `Scrivi: ${etichetta.toLowerCase()}.`)] as const;
  });
  const mancanti = (scelti: readonly string[]) => campi.filter(({ valore, necessario }) => necessario && !scelti.includes(valore));
  const { shape } = chiederePacchettoSchema;
  return chiederePacchettoSchema.extend({
    selezione: z.object(Object.fromEntries(voci)),
    campi: shape.campi.refine((scelti) => scelti.length === 0 || mancanti(scelti).length === 0, {
      error: ({ input }) =>
        `Senza ${enumera(mancanti(input as string[]).map(({ etichetta }) => `«${etichetta}»`))} questo estratto non si legge.`,
    }),
    giorni: intero('Scrivi per quanti giorni.', 1, giorniMassimi),
  });
}
