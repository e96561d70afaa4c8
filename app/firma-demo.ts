'use server';

import { firmaCopiaDemo } from '@/app/copia-demo';
import { firmaDiParte } from '@/app/firma-di-parte';
import { richiestaDiSessione } from '@/app/porta';
import { firmaDemoSchema } from '@/lib/convenzioni/schema';
import { preparareFirmaDemo } from '@/lib/convenzioni/use-cases/preparare-firma-demo';
import { inputNonValido } from '@/lib/core/errors';
import type { Esito } from '@/lib/core/esito';
import { autoritaDemo } from '@/lib/platform/fiducia';
import { firmaPades } from '@/lib/platform/firme/demo/firma-pades';
import { esitoDaErrore } from '@/lib/platform/guasti';

/** Under the demo banner: signs the document as the declared signatory and hands it in, exactly as a person would by uploading it. */
export async function firmareInDemo(valori: unknown): Promise<Esito<unknown>> {
  try {
    const letti = firmaDemoSchema.safeParse(valori);
    if (!letti.success) throw inputNonValido(letti.error.issues);
    const { id, parte } = letti.data;
    const richiesta = await richiestaDiSessione();
    const { persona, contenuto, nome } = await preparareFirmaDemo.esegui(richiesta, letti.data);
    const firmato = await firmaPades({ ...persona, file: contenuto, now: richiesta.now, autorita: await autoritaDemo(richiesta.now) });
    return {
      ok: true,
      valore: await firmaDiParte(parte).esegui(richiesta, {
        id,
        file: { nome: nome.replace(/(?: firmato)?\.pdf$/i, ' firmato.pdf'), mime: 'application/pdf', contenuto: new Uint8Array(firmato) },
      }),
    };
  } catch (error) {
    return esitoDaErrore(error);
  }
}

/** The same for any act, as the first person who may sign it. */
export async function firmareCopiaInDemo(valori: unknown): Promise<Esito<unknown>> {
  return firmaCopiaDemo(richiestaDiSessione(), valori);
}
