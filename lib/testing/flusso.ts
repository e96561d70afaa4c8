import { consegna } from '@/app/flusso';
import { attivareFlusso } from '@/lib/banche/use-cases/attivare-flusso';
import { oggi } from '@/lib/core/date';
import type { Mondo } from './mondo';

export const famigliaDiFlusso = (codice: string) => ({ operazione: 'scrivi', tipo: 'famiglia', codice, tipoScheda: '3' });
export const personaDiFlusso = (idScheda: string, nome: string, famiglia: string | null, altro: object = {}) => ({
  operazione: 'scrivi',
  tipo: 'soggetto',
  idScheda,
  generalita: { cognome: 'Rossi', nome, sesso: 'F' },
  posizione: 'APR',
  protetto: false,
  ...(famiglia && { famiglia: { codice: famiglia, legame: idScheda.endsWith('1') ? '1' : '3', dal: '2010-01-01' } }),
  ...altro,
});
export const cancellazione = (tipo: 'soggetto' | 'famiglia', codice: string) => ({
  operazione: 'cancella',
  tipo,
  ...(tipo === 'soggetto' ? { idScheda: codice } : { codice }),
});

/** When deliveries come, unless a test says otherwise. */
export const ORA_DI_CONSEGNA = new Date('2026-11-22T09:00:00Z');
export const OGGI = oggi(ORA_DI_CONSEGNA);

/** The body of a delivery; nothing but its heading says that the system is alive. */
export const corpoConsegna = (progressivo: number, righe: readonly object[] = [], aggiornatiAl = OGGI): string =>
  [{ tipo: 'intestazione', formato: 1, progressivo, aggiornatiAl }, ...righe].map((riga) => `${JSON.stringify(riga)}\n`).join('');

export async function chiaveDiProva(mondo: Mondo, banca = 'ANAGRAFE'): Promise<string> {
  const tecnico = await mondo.persona(['TECNICO']);
  return (await attivareFlusso.esegui(tecnico.richiesta(), { banca })).chiave;
}

let indirizzi = 0;

/** One delivery from an address of its own, so that the limit of one test is not that of another. */
export async function manda(
  chiave: string,
  corpo: string | ReadableStream<Uint8Array>,
  { banca = 'ANAGRAFE', ip = `198.51.100.${(indirizzi += 1) % 250}` }: { banca?: string; ip?: string } = {},
): Promise<{ stato: number; corpo: Record<string, unknown> }> {
  const richiesta = new Request('http://varco.example/api/flusso', {
    method: 'POST',
    headers: { authorization: `Bearer ${chiave}` },
    body: corpo,
    ...(typeof corpo === 'string' ? {} : { duplex: 'half' }),
  });
  const risposta = await consegna(richiesta, banca, ip, ORA_DI_CONSEGNA);
  return { stato: risposta.status, corpo: (await risposta.json()) as Record<string, unknown> };
}
