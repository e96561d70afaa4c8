import { caricareCopiaFirmata } from '@/lib/convenzioni/use-cases/caricare-copia-firmata';
import { preparareCopiaDemo } from '@/lib/convenzioni/use-cases/preparare-copia-demo';
import type { preparareFirmaDemo } from '@/lib/convenzioni/use-cases/preparare-firma-demo';
import type { Esito } from '@/lib/core/esito';
import type { Richiesta } from '@/lib/platform/apertura';
import { autoritaDemo } from '@/lib/platform/fiducia';
import { firmaCades } from '@/lib/platform/firme/demo/firma-cades';
import { firmaPades } from '@/lib/platform/firme/demo/firma-pades';
import { esitoDaErrore } from '@/lib/platform/guasti';
import type { CasoUso } from '@/lib/platform/use-case';

type Atti = { readonly preparare: Pick<typeof preparareFirmaDemo, 'esegui'>; readonly caricare: CasoUso<unknown> };

/** Signs as who may sign, with the demo authority, and hands the file in as a person would by uploading it. */
export async function firmaInDemo(richiesta: Richiesta, { preparare, caricare }: Atti, valori: object): Promise<unknown> {
  const { persona, contenuto, nome, busta } = await preparare.esegui(richiesta, valori);
  const daFirmare = { ...persona, file: contenuto, now: richiesta.now, autorita: await autoritaDemo(richiesta.now) };
  const file = busta
    ? { nome: `${nome}.p7m`, mime: 'application/pkcs7-mime', contenuto: new Uint8Array(await firmaCades(daFirmare)) }
    : {
        nome: nome.replace(/(?: firmato)?\.pdf$/i, ' firmato.pdf'),
        mime: 'application/pdf',
        contenuto: new Uint8Array(await firmaPades(daFirmare)),
      };
  return caricare.esegui(richiesta, { ...valori, file });
}

/** The signature that an act awaits; `chi`: with a session, or by the link of a request. */
export async function firmaCopiaDemo(chi: Promise<Richiesta>, valori: unknown): Promise<Esito<unknown>> {
  try {
    const atti = { preparare: preparareCopiaDemo, caricare: caricareCopiaFirmata };
    return { ok: true, valore: await firmaInDemo(await chi, atti, Object(valori)) };
  } catch (error) {
    return esitoDaErrore(error);
  }
}
