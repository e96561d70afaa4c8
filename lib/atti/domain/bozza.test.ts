import { expect, it } from 'vitest';
import { testiDelDocumento } from '@/lib/core/documento-pdf';
import { bozzaDi } from '../anteprima';
import { conSpaziVuoti } from '../completamento';
import { comeBozza } from './bozza';
import { ATTI, TIPI_ATTO, type Materie, type TipoAtto } from './catalogo';
import { componiAtto } from './componi';
import type { CampoAtto } from '@/lib/core/campi-atto';
import type { Atto } from './definizione';
import { materiaDiEsempio } from './esempio';

const QUANDO = {
  testata: { denominazione: 'Comune di Prova', sottotitolo: 'Piazza Uno, 1' },
  generatoIl: new Date('2026-11-22T10:00:00Z'),
  oggi: '2026-11-22',
};
const scelte = (tipo: TipoAtto) =>
  Object.fromEntries(
    Object.entries(ATTI[tipo].campi as Record<string, CampoAtto>).flatMap(([nome, campo]) =>
      campo.tipo === 'scelta' ? [[nome, Object.keys(campo.scelte ?? {})[0]]] : [],
    ),
  );
function bozza<T extends TipoAtto>(tipo: T) {
  const atto: Atto<Materie[T]> = ATTI[tipo];
  return comeBozza(componiAtto(atto, { ...materiaDiEsempio(tipo, QUANDO), ...conSpaziVuoti(tipo, scelte(tipo)) }));
}

it.each(TIPI_ATTO)('%s can be seen before anything has been typed: its blanks say what is missing', (tipo) => {
  const documento = bozza(tipo);
  const testi = testiDelDocumento(documento).join('\n');
  expect(documento.filigrana).toBe('BOZZA');
  expect(documento.identificativo).toContain('(anteprima)');
  expect(testi).not.toMatch(/\b9000\b|undefined|null|NaN/);
  const daScrivere = Object.values(ATTI[tipo].campi as Record<string, CampoAtto>).filter(
    (campo) => !campo.facoltativo && campo.tipo === 'area',
  );
  for (const { etichetta } of daScrivere) expect(testi).toContain(`[${etichetta}: da scrivere]`);
});

it('takes of what is typed what is right, and waits for a choice', () => {
  expect(conSpaziVuoti('DIFFIDA', { motivo: 'Perché sì', termineIl: '31/2/2026', altro: 'x' })).toEqual({
    motivo: 'Perché sì',
    termineIl: '9000-01-01',
  });
  expect(() => conSpaziVuoti('RISOLUZIONE', {})).toThrow(
    expect.objectContaining({
      famiglia: 'NON_VALIDO',
      campi: { 'valori.causale': expect.stringContaining('Scegli «') as string },
    }) as Error,
  );
});

it('says what two moments contradict only once both are typed: before, what is missing is a blank', () => {
  const avviso = (scritto: Record<string, string>) =>
    bozzaDi(
      'AVVISO_INTERRUZIONE',
      { ...materiaDiEsempio('AVVISO_INTERRUZIONE', QUANDO), ...conSpaziVuoti('AVVISO_INTERRUZIONE', scritto) },
      null,
    );
  const ripresa = { alGiorno: '2026-12-04', alleOre: '10:00' };
  for (const scritto of [{}, ripresa, { ...ripresa, dalGiorno: '2026-12-05' }, { ...ripresa, dalGiorno: '31/2', dalleOre: '11:00' }])
    expect(testiDelDocumento(avviso(scritto).documento).join(' ')).toContain('da scrivere]');
  const rovescio = expect.objectContaining({ campi: { alGiorno: expect.stringContaining('non può precedere') as string } }) as Error;
  expect(() => avviso({ ...ripresa, dalGiorno: '2026-12-05', dalleOre: '11:00' })).toThrow(rovescio);
});
