import { beforeEach, describe, expect, it } from 'vitest';
import { collegaDi, type Postazione } from '@/lib/testing/consultazione';
import { insieme, rifiuti } from '@/lib/testing/insieme';
import { ADESSO, Mondo, sql } from '@/lib/testing/mondo';
import { pacchettoDiProva } from '@/lib/testing/pacchetti';
import { destinatarioDelCatasto } from '@/lib/testing/pacchetti-catasto';
import { cercarePacchettiScaduti } from './cercare-pacchetti-scaduti';
import { elencarePropriPacchetti } from './elencare-propri-pacchetti';
import { leggerePacchetto } from './leggere-pacchetto';
import { ritirarePacchetto } from './ritirare-pacchetto';
import { scaricarePacchetto } from './scaricare-pacchetto';
import { segnarePacchettoScaduto } from './segnare-pacchetto-scaduto';

let mondo: Mondo;
let operatore: Postazione;
let prova: Awaited<ReturnType<typeof pacchettoDiProva>>;
const MOTIVO = 'Non serve più.';
const tra = (giorni: number) => new Date(ADESSO.getTime() + giorni * 86_400_000);

beforeEach(async () => {
  mondo = await Mondo.crea();
  operatore = await destinatarioDelCatasto(mondo);
  prova = await pacchettoDiProva(mondo, operatore);
});

async function scarica(chi = operatore, now = ADESSO): Promise<Buffer> {
  const file = await scaricarePacchetto.esegui(chi.richiesta(now), { id: prova.destinatario });
  const pezzi: Uint8Array[] = [];
  for await (const pezzo of file.flusso()) pezzi.push(pezzo);
  return Buffer.concat(pezzi);
}
const ultima = async () => (await mondo.registro()).at(-1);
const blocchi = () => sql('SELECT indice FROM pacchetto_blocco WHERE pacchetto_id = $1', [prova.pacchetto]);

describe('scaricarePacchetto', () => {
  it('RT-12 RT-11 gives its recipient the bytes, counted, and in the register with fields, subjects and number before any leaves', async () => {
    expect(await scarica()).toEqual(prova.contenuto);
    expect(await ultima()).toMatchObject({
      ...{ operazione: 'scaricare-pacchetto', categoria: 'CONSULTAZIONE', esito: 'CONSENTITO', oggetto: 'X' },
      ...{ operatore_id: operatore.operatoreId, campi: ['foglio', 'particella'], soggetti: ['s-1'], finalita: 'Tributi' },
      ...{ numero_richiesta: expect.stringMatching(/^20260310-/), dettagli: { pacchetto: prova.pacchetto, volta: 1, righe: 1 } },
    });
    const ufficio = await mondo.persona(['UFFICIO']);
    expect((await leggerePacchetto.esegui(ufficio.richiesta(), { id: prova.pacchetto })).destinatari).toMatchObject([
      { nominativo: 'Ada Prova', scarichi: 1, massimo: 2, primoIl: ADESSO, ultimoIl: ADESSO },
    ]);
    expect(await elencarePropriPacchetti.esegui(operatore.richiesta(), {})).toMatchObject([
      { id: prova.destinatario, scarichi: 1, impedimento: null, giorniRimasti: 10 },
    ]);
  });

  it('RT-12 two at once are counted one by one, and not one more than was granted', async () => {
    const esiti = await Promise.allSettled([scarica(), scarica(), scarica()]);
    expect(esiti.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    expect(await sql('SELECT scarichi FROM pacchetto_destinatario WHERE id = $1', [prova.destinatario])).toEqual([{ scarichi: 2 }]);
    await expect(scarica()).rejects.toMatchObject({ codice: 'SCARICHI_ESAURITI' });
    expect(await ultima()).toMatchObject({ operazione: 'scaricare-pacchetto', esito: 'NEGATO', motivo: 'SCARICHI_ESAURITI', campi: [] });
  });

  it('RT-12 the address answers nobody else: a colleague, another convenzione, another comune, the office', async () => {
    const [collega, altra] = [await collegaDi(mondo, operatore), await destinatarioDelCatasto(mondo)];
    const altrove = await destinatarioDelCatasto(await Mondo.crea());
    for (const chi of [collega, altra, altrove]) await expect(scarica(chi)).rejects.toMatchObject({ codice: 'NON_TROVATO' });
    const ufficio = await mondo.persona(['UFFICIO', 'RESPONSABILE']);
    const chiede = scaricarePacchetto.esegui(ufficio.richiesta(), { id: prova.destinatario });
    await expect(chiede).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
    expect(await sql('SELECT scarichi FROM pacchetto_destinatario WHERE id = $1', [prova.destinatario])).toEqual([{ scarichi: 0 }]);
    expect(
      (await mondo.registro()).filter(({ operazione, esito }) => operazione === 'scaricare-pacchetto' && esito === 'NEGATO'),
    ).toHaveLength(3);
  });

  it('RT-06 RT-12 who may enter no more, or sees fewer fields, downloads no more', async () => {
    const cambia = (colonna: string, valore: unknown) =>
      sql(`UPDATE operatore SET ${colonna} = $2 WHERE id = $1`, [operatore.operatoreId, valore]);
    await cambia('campi', ['foglio']);
    await expect(scarica()).rejects.toMatchObject({ codice: 'CAMPI_NON_CONCESSI' });
    await cambia('campi', []);
    await cambia('stato', 'SOSPESO');
    await expect(scarica()).rejects.toMatchObject({ codice: 'OPERATORE_NON_ABILITATO' });
    await cambia('stato', 'ATTIVO');
    await sql("UPDATE convenzione SET stato = 'RISOLTA' WHERE id = $1", [operatore.convenzioneId]);
    await expect(scarica()).rejects.toMatchObject({ codice: 'CONVENZIONE_NON_IN_VIGORE' });
    expect(await ultima()).toMatchObject({ operazione: 'scaricare-pacchetto', esito: 'NEGATO' });
  });

  it('RT-12 CA-08 an addendum that takes a field, or the packages, away holds from the next download', async () => {
    const dopo = (cambiato: Postazione) =>
      sql(
        `UPDATE convenzione c SET clausole = d.clausole, clausole_digest = d.clausole_digest, clausole_versione = 2 FROM convenzione d
          WHERE c.id = $1 AND d.id = $2`,
        [operatore.convenzioneId, cambiato.convenzioneId],
      );
    await dopo(await destinatarioDelCatasto(mondo, { campi: ['foglio'] }));
    await expect(scarica()).rejects.toMatchObject({ codice: 'CAMPI_NON_CONCESSI' });
    await dopo(await destinatarioDelCatasto(mondo, { cambia: ({ pacchetti: _via, ...resto }) => resto }));
    await expect(scarica()).rejects.toMatchObject({ codice: 'CAMPI_NON_CONCESSI' });
    await dopo(await destinatarioDelCatasto(mondo));
    expect(await scarica()).toEqual(prova.contenuto);
  });

  it('RT-12 past its term it is refused at once, and the sweep leaves no byte', async () => {
    await expect(scarica(operatore, tra(10))).rejects.toMatchObject({ codice: 'PACCHETTO_SCADUTO' });
    expect(await cercarePacchettiScaduti.esegui(mondo.sistema(tra(9)), {})).toEqual([]);
    expect(await segnarePacchettoScaduto.esegui(mondo.sistema(tra(9)), { id: prova.pacchetto })).toEqual({ scaduto: false });
    for (const dovuto of await cercarePacchettiScaduti.esegui(mondo.sistema(tra(10)), {}))
      await segnarePacchettoScaduto.esegui(mondo.sistema(tra(10)), dovuto);
    expect(await blocchi()).toEqual([]);
    await expect(scarica(operatore, tra(10))).rejects.toMatchObject({ codice: 'PACCHETTO_SCADUTO' });
  });

  it('RT-12 taken back by the office, it has no bytes and answers nobody; once only', async () => {
    const ufficio = await mondo.persona(['UFFICIO']);
    await ritirarePacchetto.esegui(ufficio.richiesta(), { id: prova.pacchetto, motivo: MOTIVO });
    expect(await blocchi()).toEqual([]);
    await expect(scarica()).rejects.toMatchObject({ codice: 'PACCHETTO_RITIRATO' });
    const ancora = ritirarePacchetto.esegui(ufficio.richiesta(), { id: prova.pacchetto, motivo: MOTIVO });
    await expect(ancora).rejects.toMatchObject({ codice: 'RITIRARE_NON_AMMESSO' });
    const tecnico = await mondo.persona(['TECNICO']);
    const altrui = ritirarePacchetto.esegui(tecnico.richiesta(), { id: prova.pacchetto, motivo: MOTIVO });
    await expect(altrui).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
  });

  it('RT-12 is taken back once, when two take it back at once', async () => {
    const ufficio = await mondo.persona(['UFFICIO']);
    const ritira = () => ritirarePacchetto.esegui(ufficio.richiesta(), { id: prova.pacchetto, motivo: MOTIVO });
    const esiti = await insieme(mondo, { tabella: 'pacchetto', id: prova.pacchetto }, [ritira, ritira]);
    expect(rifiuti(esiti)).toEqual([expect.objectContaining({ codice: 'RITIRARE_NON_AMMESSO' })]);
  });

  it('RT-12 never arrives whole when its bytes are not those of its digest', async () => {
    await sql("UPDATE pacchetto_blocco SET contenuto = '\\x00' WHERE pacchetto_id = $1", [prova.pacchetto]);
    await expect(scarica()).rejects.toThrow(/not those of/);
  });
});

describe('the wall of packages', () => {
  it('SA-04 CA-07 RT-12 the database keeps no package of the population register, whoever writes it', async () => {
    await expect(pacchettoDiProva(mondo, operatore, { banca: 'ANAGRAFE' })).rejects.toThrow(/pacchetto_mai_anagrafe/);
  });

  it('RT-12 a package does not come back, and downloads only grow', async () => {
    await expect(sql("UPDATE pacchetto SET stato = 'IN_PRODUZIONE' WHERE id = $1", [prova.pacchetto])).rejects.toThrow(/not from PRONTO/);
    await expect(sql('UPDATE pacchetto SET righe = 2 WHERE id = $1', [prova.pacchetto])).rejects.toThrow(/not from PRONTO/);
    await scarica();
    const conta = (n: number) => sql('UPDATE pacchetto_destinatario SET scarichi = $2 WHERE id = $1', [prova.destinatario, n]);
    await expect(conta(0)).rejects.toThrow(/one at a time/);
    await expect(conta(9)).rejects.toThrow(/one at a time/);
  });
});
