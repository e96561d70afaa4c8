import type { STATI_AL_COMUNE } from '@/lib/adesioni/domain/stati';
import type { DataIso } from '@/lib/core/date';
import { compito, PREAVVISO_GIORNI, type Compito } from './compito';

/** A request that somebody of the comune has to move on. */
export type AdesioneAperta = {
  readonly id: string;
  readonly numero: string;
  readonly stato: (typeof STATI_AL_COMUNE)[number] | 'ACCOLTA';
  readonly ente: string;
  readonly presentataIl: DataIso;
  /** Null while the term stands still (LE-13). */
  readonly termineIl: DataIso | null;
  /** Integrations were asked, and answered. */
  readonly risposta: boolean;
};

/** What the reader may do about a request. */
type PuoiAdesioni = {
  readonly istruire: boolean;
  readonly attestare: boolean;
  readonly decidere: boolean;
  readonly generare: boolean;
};

/** One thing to do for each request at most: the next step, told to who may take it (CA-01, LE-02, LE-13). */
export function compitiAdesioni(adesioni: readonly AdesioneAperta[], puoi: PuoiAdesioni, oggi: DataIso): Compito[] {
  return adesioni.flatMap((adesione) => {
    const titolo = passo(adesione, puoi, oggi);
    if (titolo === null) return [];
    const { id, numero, ente, stato, presentataIl, termineIl } = adesione;
    const accolta = stato === 'ACCOLTA';
    return [
      compito(
        {
          chiave: `adesione-${id}`,
          titolo: `${titolo} ${numero}`,
          dettaglio: ente,
          href: `/ufficio/adesioni/${id}`,
          entro: accolta ? null : termineIl,
          dal: presentataIl,
        },
        oggi,
      ),
    ];
  });
}

function passo({ stato, risposta, termineIl }: AdesioneAperta, puoi: PuoiAdesioni, oggi: DataIso): string | null {
  if (stato === 'PRESENTATA') return puoi.istruire ? 'Prendi in carico la domanda' : null;
  if (stato === 'LEGITTIMITA_ATTESTATA') return puoi.decidere ? 'Decidi sulla domanda' : null;
  if (stato === 'ACCOLTA') return puoi.generare ? 'Genera la convenzione per la domanda' : null;
  if (puoi.attestare)
    return risposta ? 'Leggi le integrazioni e attesta la legittimità della domanda' : 'Attesta la legittimità della domanda';
  if (!puoi.istruire) return null;
  if (risposta) return 'Esamina le integrazioni della domanda';
  return compito({ chiave: '', titolo: '', dettaglio: '', href: '', entro: termineIl, preavviso: PREAVVISO_GIORNI }, oggi).urgente
    ? 'Concludi l’istruttoria della domanda'
    : null;
}
