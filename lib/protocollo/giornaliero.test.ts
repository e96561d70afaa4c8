import { expect, it } from 'vitest';
import { generaPdf } from '@/lib/platform/pdf/genera-pdf';
import { controllaPdf } from '@/lib/testing/pdf';
import { componiGiornaliero, nomeGiornaliero } from './domain/giornaliero';

const voce = (numero: string, altro: object = {}) => ({
  registro: 'Registro interno',
  numero,
  verso: 'USCITA' as const,
  oggetto: 'Diffida ad adempiere, convenzione n. 2026/0003, con un oggetto che va a capo più di una volta nella sua colonna',
  corrispondente: 'Tenenza della Guardia di Finanza delle Terme',
  impronta: 'a1b2c3d4'.repeat(8),
  registratoIl: new Date('2026-03-10T09:00:00Z'),
  annullamento: null,
  ...altro,
});
const DEL_GIORNO = {
  giorno: '2026-03-10',
  testata: { denominazione: 'Comune di Prova', sottotitolo: 'Servizi demografici' },
  aoo: 'C_X123',
  generatoIl: new Date('2026-03-11T04:15:00Z'),
};
const annullamento = {
  da: 'Ida Sarti',
  il: new Date('2026-03-10T15:00:00Z'),
  motivo: 'Registrato due volte',
  atto: 'Determina n. 8',
  trascrizione: false,
};

it('the daily register is a whole act: tables over many pages, tagged, with its fonts, the same bytes twice', async () => {
  const voci = Array.from({ length: 80 }, (_, posto) => voce(String(posto + 1).padStart(7, '0'), posto === 4 ? { annullamento } : {}));
  const documento = componiGiornaliero({ ...DEL_GIORNO, voci });
  const byte = await generaPdf(documento);
  expect(await controllaPdf(byte, documento)).toEqual([]);
  expect(Buffer.from(await generaPdf(documento)).equals(Buffer.from(byte))).toBe(true);
});

it('tells the first and the last number, and of a day of annulments alone those alone', () => {
  const tabelle = (voci: ReturnType<typeof voce>[]) =>
    componiGiornaliero({ ...DEL_GIORNO, voci }).blocchi.flatMap((blocco) => (blocco.tipo === 'tabella' ? [blocco.didascalia] : []));
  expect(tabelle([voce('0000001')])).toEqual(['Registrazioni del giorno']);
  expect(tabelle([voce('0000001', { registratoIl: new Date('2026-03-09T09:00:00Z'), annullamento })])).toEqual([
    'Registrazioni annullate nel giorno',
  ]);
  expect(JSON.stringify(componiGiornaliero({ ...DEL_GIORNO, voci: [voce('0000001', { annullamento })] }))).toContain('Ida Sarti');
  const { blocchi } = componiGiornaliero({ ...DEL_GIORNO, voci: [voce('0000007'), voce('0000008'), voce('0000009')] });
  expect(JSON.stringify(blocchi)).toContain('0000007 – 0000009');
  expect(nomeGiornaliero('2026-03-10')).toBe('registro-protocollo-2026-03-10.pdf');
});
