import { inizioGiornata, oggi, oraItaliana } from '@/lib/core/date';
import { giorniLavorativiPrima } from '@/lib/core/termini';

/** How new an act promises the data, where it promises it; the strictest first. */
export const PROMESSE = ['TEMPO_REALE', 'GIORNALIERO', 'NORMA'] as const;
export type Promessa = (typeof PROMESSE)[number];

/** By when, in Italy, what is expected that day must have come: what leaves at night, with a morning to spare. */
const ENTRO = '12:00';

/**
 * Working days that may pass between an archive and the next: none under a daily refresh (CA-22, CH-06); two where the law of the registers
 * rules (FU-12), because that is its term to record what is declared (art. 18 of D.P.R. 223/1989).
 */
const GIORNI_LAVORATIVI = { GIORNALIERO: 0, NORMA: 2 } as const satisfies Record<Exclude<Promessa, 'TEMPO_REALE'>, number>;

/** `arrivatoDal`: since when an archive must have come; `dettoDal`: since when its lack, once told, is not told again. */
export type Attesa = { readonly arrivatoDal: Date; readonly dettoDal: Date };

/** What is awaited now under that promise; null as long as today's may still come. */
export function attesaDa(promessa: keyof typeof GIORNI_LAVORATIVI, now: Date): Attesa | null {
  if (oraItaliana(now) < ENTRO) return null;
  const giorno = oggi(now);
  return {
    arrivatoDal: inizioGiornata(giorniLavorativiPrima(giorno, GIORNI_LAVORATIVI[promessa])),
    dettoDal: inizioGiornata(giorno),
  };
}
