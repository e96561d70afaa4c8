import readXlsx from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { raccogliere } from '@/lib/core/flusso';
import { scrivere, type Formato } from './scrivere';
import type { Celle } from './tabella';

const TABELLA = {
  nome: 'Titolarità: 12/A [prova] con un nome troppo lungo per un foglio',
  colonne: [
    { campo: 'foglio', etichetta: 'Foglio' },
    { campo: 'intestato', etichetta: 'Soggetto' },
  ],
  aggiornatiAl: '2026-11-20',
} as const;

async function* righe(...celle: Celle[]): AsyncGenerator<Celle> {
  yield* celle;
}
const scritta = (formato: Formato, ...celle: Celle[]) => raccogliere(scrivere(formato, TABELLA, righe(...celle)));
const testo = async (formato: Formato, ...celle: Celle[]) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await scritta(formato, ...celle));

const OSTILI: readonly Celle[] = [
  ['0012', '=CMD()'],
  [null, 'Rossi; «Ada» <b> & "C"\nvia \u0007Roma'],
];

describe('a table written while it is read', () => {
  it('RT-12 a CSV of whole rows, each with the day of the data, and no formula', async () => {
    expect(await testo('CSV', ...OSTILI)).toBe(
      '\u{feff}Foglio;Soggetto;Dati aggiornati al\r\n0012;\'=CMD();20/11/2026\r\n;"Rossi; «Ada» <b> & ""C""\nvia \u0007Roma";20/11/2026\r\n',
    );
  });

  it('RT-12 JSON Lines by the ids of the fields, each with the day of the data', async () => {
    expect(
      (await testo('JSON_LINES', ...OSTILI))
        .trimEnd()
        .split('\n')
        .map((riga) => JSON.parse(riga) as unknown),
    ).toEqual([
      { foglio: '0012', intestato: '=CMD()', datiAggiornatiAl: '2026-11-20' },
      { foglio: null, intestato: OSTILI[1]?.[1], datiAggiornatiAl: '2026-11-20' },
    ]);
  });

  it('RT-12 an XLSX that a spreadsheet reads: all text, each row with the day of the data', async () => {
    const [foglio, ...altri] = await readXlsx(Buffer.from(await scritta('XLSX', ...OSTILI)));
    expect(altri).toEqual([]);
    expect(foglio?.sheet).toBe('Titolarità  12 A  prova  con un');
    expect(foglio?.data).toEqual([
      ['Foglio', 'Soggetto', 'Dati aggiornati al'],
      ['0012', '=CMD()', '20/11/2026'],
      [null, 'Rossi; «Ada» <b> & "C"\nvia Roma', '20/11/2026'],
    ]);
  });

  it.each(['CSV', 'JSON_LINES', 'XLSX'] as const)('%s breaks where its rows break', async (formato) => {
    async function* rotte(): AsyncGenerator<Celle> {
      yield ['1', 'A'];
      throw new Error('interrotto');
    }
    await expect(raccogliere(scrivere(formato, TABELLA, rotte()))).rejects.toThrow('interrotto');
  });

  it.each(['CSV', 'JSON_LINES', 'XLSX'] as const)('%s begins to come before its rows end', async (formato) => {
    let lette = 0;
    async function* molte(): AsyncGenerator<Celle> {
      for (; lette < 200_000; lette += 1) yield [String(lette), `${String(Math.sin(lette))} ${String(Math.cos(lette))}`];
    }
    let presi = 0;
    for await (const pezzo of scrivere(formato, TABELLA, molte())) if ((presi += pezzo.length) > 100_000) break;
    expect(lette).toBeGreaterThan(0);
    expect(lette).toBeLessThan(60_000);
  });

  it('refuses in a sentence an XLSX of more rows than a sheet holds', async () => {
    async function* troppe(): AsyncGenerator<Celle> {
      for (let riga = 0; riga < 1_048_576; riga += 1) yield [];
    }
    const leggere = async () => {
      for await (const pezzo of scrivere('XLSX', { ...TABELLA, colonne: [] }, troppe())) expect(pezzo.length).toBeGreaterThan(0);
    };
    await expect(leggere()).rejects.toMatchObject({ codice: 'TROPPE_RIGHE_PER_XLSX' });
  }, 60_000);
});
