/** `npm run varco -- carica-demo`: called by the first start; loads the demonstration into an empty database. */
import { MODELLI } from '@/emails/catalogo';
import type { Modello } from '@/emails/tipi';
import { svolgereLavori } from '@/jobs/svolgere-lavori';
import type { TipoMessaggio } from '@/lib/core/messaggi';
import { caricareDemo, type EsitoCaricamento } from '@/lib/demo/carica';
import { env } from '@/lib/platform/env';
import { presentarsi } from '@/lib/platform/presenza';
import { connettiProprietario } from '@/lib/platform/proprietario';
import type { DaInviare } from '@/lib/platform/uscita';

export const descrizione = 'Carica la dimostrazione in un database vuoto (lo fa da sé il primo avvio, con VARCO_DEMO=1).';

const FRASI: Readonly<Record<EsitoCaricamento, string>> = {
  CARICATA: 'La dimostrazione è caricata.',
  GIA_CARICATA: 'La dimostrazione è già caricata: non c’è niente da fare.',
  INTERROTTA: 'Il caricamento della dimostrazione era stato interrotto e il database non è completo: svuotalo e riprova.',
  DATABASE_IN_USO: 'Nel database c’è già un comune: la dimostrazione si carica soltanto in un database vuoto.',
};

const oggetto = ({ tipo, dati }: DaInviare): string => (MODELLI[tipo] as Modello<TipoMessaggio>).oggetto(dati);

/**
 * Thousands of small acts, each of which would wait for the disk: here they need not, because a loading that is cut off is begun again.
 * What makes the last of them durable is the owner's own commit at the end.
 */
function senzaAttendereIlDisco(nome: 'VARCO_DB_APP_URL' | 'VARCO_DB_SERVIZIO_URL'): void {
  const indirizzo = new URL(process.env[nome] ?? '');
  indirizzo.searchParams.set('options', '-c synchronous_commit=off');
  process.env[nome] = indirizzo.href;
}

async function carica(racconta: (frase: string) => void): Promise<EsitoCaricamento> {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('Manca DATABASE_URL, l’indirizzo del database.');
  senzaAttendereIlDisco('VARCO_DB_APP_URL');
  senzaAttendereIlDisco('VARCO_DB_SERVIZIO_URL');
  if (!env().demo) throw new Error('La dimostrazione si carica soltanto con VARCO_DEMO=1.');
  const db = await connettiProprietario(url);
  const presenza = await presentarsi();
  try {
    const svolgiLavori = (adesso: Date) => svolgereLavori(() => adesso, presenza);
    return await caricareDemo({ db, now: new Date(), oggetto, svolgiLavori, racconta });
  } finally {
    await Promise.allSettled([presenza.chiudi(), db.chiudi()]);
  }
}

/** 0: the demonstration is there; 1: it is not, and one sentence says why. */
export async function esegui(_args: string[], json: boolean): Promise<number> {
  const esito = await carica((frase) => json || console.log(frase));
  const riuscito = esito === 'CARICATA' || esito === 'GIA_CARICATA';
  if (json) process.stdout.write(`${JSON.stringify({ esito })}\n`);
  else (riuscito ? console.log : console.error)(FRASI[esito]);
  return riuscito ? 0 : 1;
}
