import { beforeEach, describe, expect, it } from 'vitest';
import { attivareFlusso } from '@/lib/banche/use-cases/attivare-flusso';
import { digestClausole } from '@/lib/clausole/compila';
import { MODELLI, PREDEFINITI } from '@/lib/clausole/modelli';
import type { ClausolaScritta } from '@/lib/clausole/tipi';
import { ADESSO, Mondo, sql } from '@/lib/testing/mondo';
import { approvareModello } from './approvare-modello';
import { aprirePredefinito } from './aprire-predefinito';
import { creareModello } from './creare-modello';
import { leggereModello } from './leggere-modello';

const ATTO = { attoNumero: '77', attoData: '2026-03-01' };
const PRONTO = MODELLI[0]?.codice ?? '';

let mondo: Mondo;
beforeEach(async () => {
  mondo = await Mondo.crea();
});

const apri = (predefinito = PRONTO, cambi: object = {}) =>
  aprirePredefinito.esegui(
    { credenziale: { tipo: 'SISTEMA', erogatoreId: mondo.erogatoreId }, now: ADESSO, indirizzoIp: null },
    { predefinito, ...ATTO, ...cambi },
  );
const versione = async (id: string) => {
  const [riga] = await sql<{ clausole: ClausolaScritta[]; digest: string; atto_numero: string }>(
    'SELECT clausole, digest, atto_numero FROM modello WHERE id = $1',
    [id],
  );
  return riga ?? expect.unreachable('no such model');
};

describe('a preset opened from the server', () => {
  it('CH-01 LE-01 is what the office would have approved: every wording is written out, and it stands in the register', async () => {
    const { id, aperto } = await apri();
    const aperta = await versione(id);
    expect([aperto, aperta.atto_numero, aperta.digest]).toEqual([true, '77', digestClausole(aperta.clausole)]);
    expect(aperta.clausole.filter(({ testo }) => testo === undefined)).toEqual([]);
    expect((await mondo.registro()).at(-1)).toMatchObject({ operazione: 'aprire-predefinito', ruolo: 'SISTEMA', oggetto: id });

    const responsabile = (await mondo.persona(['RESPONSABILE'])).richiesta();
    const nuovo = await creareModello.esegui(responsabile, {
      ...{ nome: 'Lo stesso', descrizione: 'Per gli stessi enti', origine: `PREDEFINITO:${PRONTO}` },
    });
    const { letta } = await leggereModello.esegui(responsabile, nuovo);
    const approvato = await approvareModello.esegui(responsabile, { ...nuovo, letta, ...ATTO });
    expect((await versione(approvato.id)).digest).toBe(aperta.digest);
  });

  it('CH-01 stays as it was approved when it is open already', async () => {
    const { id } = await apri();
    expect(await apri(PRONTO, { attoNumero: '78' })).toEqual({ id, aperto: false });
    expect((await versione(id)).atto_numero).toBe('77');
  });

  it('LE-01 SA-20 is judged like every other: what is to be filled in, what nobody can promise, an act that is not there yet', async () => {
    const daCompletare = PREDEFINITI.find(({ clausole }) => clausole.aggiornamento?.quando === 'TEMPO_REALE');
    const { codice = '', clausole } = daCompletare ?? expect.unreachable('a preset in real time');
    await expect(apri(codice)).rejects.toMatchObject({ codice: 'MODELLO_DA_COMPLETARE', message: expect.stringContaining('«Durata') });
    const complete = MODELLI[0]?.clausole ?? {};
    const decisioni = Object.fromEntries(Object.entries(complete).filter(([chiave]) => clausole[chiave as keyof typeof clausole] === null));
    await expect(apri(codice, { decisioni })).rejects.toMatchObject({ codice: 'CLAUSOLE_INCOERENTI' });
    await attivareFlusso.esegui((await mondo.persona(['TECNICO'])).richiesta(), { banca: 'ANAGRAFE' });
    expect(await apri(codice, { decisioni })).toMatchObject({ aperto: true });
    await expect(apri(PRONTO, { attoData: '2030-01-01' })).rejects.toMatchObject({ famiglia: 'NON_VALIDO' });
    expect(await sql('SELECT codice FROM modello WHERE erogatore_id = $1', [mondo.erogatoreId])).toEqual([{ codice }]);
  });
});
