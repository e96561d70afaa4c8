import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { anteprima } from '@/app/anteprima';
import { caricamento, caricamentoAFlusso } from '@/app/caricamento';
import { inviareArchivio } from '@/lib/banche/use-cases/inviare-archivio';
import { caricareDesignazione } from '@/lib/operatori/use-cases/caricare-designazione';
import { operatoreAlLavoro } from '@/lib/testing/consultazione';
import { ADESSO, Mondo, sql, type PersonaDiProva } from '@/lib/testing/mondo';
import { stampareVisura } from '@/lib/visure/use-cases/stampare-visura';
import { chiudiDb } from './db';

/** How long a body takes to come. */
const UN_ORA = 3_600_000;
const SESSIONE = /La sessione è terminata/;
const FINITE = [
  ['has been ended', 'UPDATE sessione SET chiusa_il = now() WHERE id = $1', SESSIONE],
  ['is past its hours', "UPDATE sessione SET scade_il = '2026-03-10T09:30:00Z' WHERE id = $1", SESSIONE],
  ['has stood still', 'UPDATE sessione SET inattiva_dopo = 1800 WHERE id = $1', SESSIONE],
] as const;
const SOSPESA = `INSERT INTO sospensione (erogatore_id, id, convenzione_id, ente_id, origine, motivo, disposta_il)
  SELECT c.erogatore_id, gen_random_uuid(), c.id, c.ente_id, 'EROGATORE', 'prova', now()
    FROM sessione s JOIN operatore o ON o.id = s.operatore_id JOIN convenzione c ON c.id = o.convenzione_id WHERE s.id = $1`;

let mondo: Mondo;
beforeEach(async () => {
  mondo = await Mondo.crea();
});
afterAll(chiudiDb);

/** A body of which the first half comes at once, and the second an hour later, when `intanto` has happened. */
function lenta(tipo: string, corpo: string, intanto: () => Promise<unknown>, dopo: () => void): Request {
  const byte = new TextEncoder().encode(corpo);
  const pezzi = [byte.slice(0, byte.length / 2), byte.slice(byte.length / 2)];
  const body = new ReadableStream<Uint8Array>(
    {
      pull: async (controllo) => {
        if (pezzi.length === 1) {
          await intanto();
          dopo();
        }
        const pezzo = pezzi.shift();
        if (pezzo) controllo.enqueue(pezzo);
        else controllo.close();
      },
    },
    { highWaterMark: 0 },
  );
  const headers = { host: 'varco.example', origin: 'https://varco.example', 'content-type': tipo, 'content-length': String(byte.length) };
  return new Request('https://varco.example/api/prova', { method: 'POST', headers, ...{ body, duplex: 'half' } });
}

const LINEA = 'linea';
const MODULO = `multipart/form-data; boundary=${LINEA}`;
const campo = (nome: string, testo: string, altro = ''): string =>
  `--${LINEA}\r\ncontent-disposition: form-data; name="${nome}"${altro}\r\n\r\n${testo}\r\n`;
const conFile = (nome: string, contenuto: string): string =>
  `${campo('banca', 'CATASTO')}${campo('file', contenuto, `; filename="${nome}"`)}--${LINEA}--\r\n`;

/** What that route answers to who is `chi` as its body begins, when that happens before it ends. */
async function mentreArriva(
  { richiesta, sessioneId }: PersonaDiProva,
  atto: string,
  tipo: string,
  corpo: string,
  rotta: (request: Request, chi: () => Promise<ReturnType<typeof richiesta>>) => Promise<Response>,
): Promise<{ stato: number; risposta: string }> {
  let ora = ADESSO;
  const arriva = lenta(
    tipo,
    corpo,
    () => sql(atto, [sessioneId]),
    () => (ora = new Date(ADESSO.getTime() + UN_ORA)),
  );
  const risposta = await rotta(arriva, () => Promise.resolve(richiesta(ora)));
  return { stato: risposta.status, risposta: await risposta.text() };
}

describe('a body that comes slowly', () => {
  it.each([...FINITE, ['is of a convenzione suspended meanwhile', SOSPESA, /sospesa/] as const])(
    'RT-06 prints nothing for whose session, at its end, %s',
    async (_caso, atto, frase) => {
      const operatore = await operatoreAlLavoro(mondo);
      const corpo = new URLSearchParams({ richiesta: '{}' }).toString();
      const esito = await mentreArriva(operatore, atto, 'application/x-www-form-urlencoded', corpo, (request, chi) =>
        anteprima(request, stampareVisura, chi),
      );
      expect(esito).toMatchObject({ stato: 403, risposta: expect.stringMatching(frase) });
    },
  );

  it.each(FINITE)('RT-06 keeps no file of whose session, at its end, %s', async (_caso, atto, messaggio) => {
    const referente = await mondo.persona(['REFERENTE'], { enteId: await mondo.ente() });
    const esito = await mentreArriva(referente, atto, MODULO, conFile('atto.pdf', '%PDF-1.7 prova'), (request, chi) =>
      caricamento(request, { casoUso: caricareDesignazione, tipi: ['PDF'], input: ({ file }) => ({ file }), chi }),
    );
    expect(esito).toMatchObject({ stato: 403, risposta: expect.stringMatching(messaggio) });
  });

  it.each(FINITE)('RT-06 loads no archive of whose session, at its end, %s', async (_caso, atto, messaggio) => {
    const tecnico = await mondo.persona(['TECNICO']);
    const righe = `${JSON.stringify({ tipo: 'intestazione', formato: 1 })}\n`.repeat(200);
    const esito = await mentreArriva(tecnico, atto, MODULO, conFile('catasto.jsonl', righe), (request, chi) =>
      caricamentoAFlusso(request, {
        casoUso: inviareArchivio,
        massimo: 1_000_000,
        input: ({ nome, campi, flusso }) => ({ banca: campi.banca, nome, confermaRiduzione: false, confermaMenoRecente: false, flusso }),
        chi,
      }),
    );
    expect(esito).toMatchObject({ stato: 403, risposta: expect.stringMatching(messaggio) });
    expect(await sql('SELECT 1 FROM banca_carico WHERE erogatore_id = $1', [mondo.erogatoreId])).toEqual([]);
  });
});
