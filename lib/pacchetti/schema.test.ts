import { describe, expect, it } from 'vitest';
import { chiedereEstrattoSchema } from './schema';

const voce = { forma: 'TESTO', facoltativa: true } as const;
const ESTRATTO = {
  selezioni: [
    { ...voce, nome: 'comune', etichetta: 'Comune', facoltativa: false },
    { ...voce, nome: 'foglioDa', etichetta: 'Dal foglio', forma: 'NUMERO' as const },
  ],
  campi: [
    { valore: 'foglio', etichetta: 'Foglio', necessario: true },
    { valore: 'rendita', etichetta: 'Rendita', necessario: false },
  ],
};
const id = '00000000-0000-4000-8000-000000000001';
const buono = {
  ...{ convenzioneId: id, estratto: 'FABBRICATI', formato: 'CSV', finalita: 'tributi', destinatari: [id], giorni: '10', scarichi: '3' },
  ...{ selezione: { comune: 'Valdombra', foglioDa: '' }, campi: ['foglio'] },
};
const errori = (altro: object) =>
  chiedereEstrattoSchema(ESTRATTO, 30)
    .safeParse({ ...buono, ...altro })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('the form of a package', () => {
  it('RT-12 takes what the extract asks', () => {
    expect(errori({})).toEqual([]);
    expect(errori({ selezione: { comune: 'Valdombra', foglioDa: ' 12 ' }, giorni: '30' })).toEqual([]);
  });

  it('RT-12 tells everything that is wrong at once: the extract’s own questions, its fields, the days of the convenzione, the rest', () => {
    const tutto = { selezione: { comune: ' ', foglioDa: 'dodici' }, campi: ['rendita'], giorni: '31', destinatari: [], finalita: '' };
    expect(errori(tutto).toSorted()).toEqual([
      'campi: Senza «Foglio» questo estratto non si legge.',
      'destinatari: Scegli almeno una persona.',
      'finalita: Scegli la finalità.',
      'giorni: Al massimo 30.',
      'selezione.comune: Scrivi: comune.',
      'selezione.foglioDa: Scrivi un numero, con le sole cifre.',
    ]);
    expect(errori({ campi: [] })).toEqual(['campi: Scegli almeno un dato.']);
  });
});
