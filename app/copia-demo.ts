import { caricareCopiaFirmata } from '@/lib/convenzioni/use-cases/caricare-copia-firmata';
import { preparareCopiaDemo } from '@/lib/convenzioni/use-cases/preparare-copia-demo';
import type { Esito } from '@/lib/core/esito';
import type { Richiesta } from '@/lib/platform/apertura';
import { autoritaDemo } from '@/lib/platform/fiducia';
import { firmaPades } from '@/lib/platform/firme/demo/firma-pades';
import { esitoDaErrore } from '@/lib/platform/guasti';

/** Signs an act as who may sign it, with the demo authority, and hands it in as a person would. */
export async function firmaCopiaDemo(chi: Promise<Richiesta>, valori: unknown): Promise<Esito<unknown>> {
  try {
    const richiesta = await chi;
    const { persona, contenuto, nome } = await preparareCopiaDemo.esegui(richiesta, valori);
    const firmato = await firmaPades({ ...persona, file: contenuto, now: richiesta.now, autorita: await autoritaDemo(richiesta.now) });
    const file = { nome: nome.replace(/\.pdf$/i, ' firmato.pdf'), mime: 'application/pdf', contenuto: new Uint8Array(firmato) };
    return { ok: true, valore: await caricareCopiaFirmata.esegui(richiesta, { ...(valori as object), file }) };
  } catch (error) {
    return esitoDaErrore(error);
  }
}
