import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { anteprima } from '@/app/anteprima';
import { FoglioVerifica } from '@/components/consultazione/foglio-verifica';
import { FoglioVisura } from '@/components/consultazione/foglio-visura';
import { NonRisulta } from '@/components/consultazione/non-risulta';
import { Risultati } from '@/components/consultazione/risultati';
import { isErroreVarco } from '@/lib/core/errors';
import { esitoDaErrore } from '@/lib/platform/guasti';
import type { CasoUso } from '@/lib/platform/use-case';
import type { Richiesta } from '@/lib/platform/apertura';
import type { VisuraSigillata } from '@/lib/visure/domain/visura';
import type { ContestoConsultazione, EsitoRicerca, EsitoVerifica } from '@/lib/visure/views';
import { alDriver, type Istruzione } from './al-driver';
import { testoDelPdf } from './pdf';

/** What one request has made the application read, and all that it has answered: values, page, file, or the refusal. */
export interface Risposta<T> {
  readonly nome: string;
  readonly istruzioni: readonly Istruzione[];
  readonly letto: T | null;
  readonly testi: readonly string[];
  /** What who asks has typed: to read it again is to learn nothing. */
  readonly scritto: string;
}

/** Asks, at the driver. Of a refusal, all that its page, its route and its log could say. */
export async function chiedi<T>(nome: string, chi: Richiesta, casoUso: CasoUso<T>, input: unknown): Promise<Risposta<T>> {
  const { istruzioni, esito } = await alDriver(async () => {
    try {
      return { letto: await casoUso.esegui(chi, input), testi: [] };
    } catch (error) {
      if (!isErroreVarco(error)) throw error;
      return { letto: null, testi: [JSON.stringify(esitoDaErrore(error)), JSON.stringify(error), String(error.stack)] };
    }
  });
  return { nome, istruzioni, letto: esito.letto, testi: [...esito.testi, JSON.stringify(esito.letto)], scritto: JSON.stringify(input) };
}

const nulla = (): void => undefined;

/** The page of what was found, or of nothing found. */
export function paginaDeiRisultati(contesto: ContestoConsultazione, esito: EsitoRicerca): string {
  return renderToStaticMarkup(
    esito.nonRisulta
      ? createElement(NonRisulta, { contesto, esito, nonRisulta: esito.nonRisulta, stampa: '/api/visure/stampa' })
      : createElement(Risultati, { contesto, esito, ultima: null, aperto: null, apri: nulla, occupato: false }),
  );
}

export const paginaDellaVisura = (visura: VisuraSigillata): string =>
  renderToStaticMarkup(
    createElement(FoglioVisura, {
      visura,
      indietro: nulla,
      stampa: '/api/visure/stampa',
      segnala: () => Promise.reject(new Error('nothing is sent here')),
    }),
  );

export const paginaDellaVerifica = (esito: EsitoVerifica): string =>
  renderToStaticMarkup(createElement(FoglioVerifica, { esito, stampa: '/' }));

type Stampa = Parameters<typeof anteprima>[1];

/** The file that the route answers, and its headers; the text of a refusal is all of it. */
export async function fileDellaRotta(casoUso: Stampa, chi: Richiesta, { sigillo, ...visura }: VisuraSigillata): Promise<string[]> {
  const modulo = new FormData();
  modulo.set('richiesta', JSON.stringify({ foglio: visura, sigillo }));
  const corpo = new Response(modulo);
  const byte = await corpo.arrayBuffer();
  const richiesta = new Request('http://localhost:3000/api/visure/stampa', {
    method: 'POST',
    headers: {
      'content-type': corpo.headers.get('content-type') ?? '',
      'content-length': String(byte.byteLength),
      origin: 'http://localhost:3000',
      host: 'localhost:3000',
    },
    body: byte,
  });
  const risposta = await anteprima(richiesta, casoUso, () => Promise.resolve(chi));
  const intestazioni = JSON.stringify([...risposta.headers]);
  if (risposta.status !== 200) return [intestazioni, await risposta.text()];
  return [intestazioni, testoDelPdf(new Uint8Array(await risposta.arrayBuffer()))];
}
