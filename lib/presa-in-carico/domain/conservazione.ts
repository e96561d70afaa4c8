import { addGiorni, inizioGiornata, oggi, type DataIso } from '@/lib/core/date';

/** Days for which a load that nobody touches is kept: it holds people's data, and of what was not taken over nothing stays (GDPR art. 5.1.e). */
const GIORNI_ANTEPRIMA = 30;

/** The last day on which a load that was last touched then can still be confirmed. */
export const tenutaFino = (aggiornataIl: Date): DataIso => addGiorni(oggi(aggiornataIl), GIORNI_ANTEPRIMA);

/** Loads last touched before this instant are past that day. */
export const limiteAbbandono = (now: Date): Date => inizioGiornata(addGiorni(oggi(now), -GIORNI_ANTEPRIMA));
