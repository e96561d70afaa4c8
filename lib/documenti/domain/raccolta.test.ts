import { expect, it } from 'vitest';
import { TIPI_DOCUMENTO, type TipoDocumento } from '@/lib/core/documenti';
import { isStipula, RACCOLTA_DI_SOLITO, raccoltaDi, tipiChe } from './raccolta';

const TIPI = Object.keys(TIPI_DOCUMENTO) as TipoDocumento[];

it('CA-16 SA-05 CH-13 SA-10 each kind of document is signed as its definition says, and most are signed alike', () => {
  expect(raccoltaDi('DIFFIDA')).toEqual(RACCOLTA_DI_SOLITO);
  expect(TIPI.filter((tipo) => raccoltaDi(tipo).nominati)).toEqual(['CONVENZIONE']);
  expect(TIPI.filter((tipo) => raccoltaDi(tipo).tecnico)).toEqual(['RELAZIONE_ANNUALE']);
  expect(TIPI.filter((tipo) => raccoltaDi(tipo).richiedente)).toEqual(['ACCORDO_ADESIONE']);
  expect(tipiChe('DESIGNAZIONE')).toEqual(['ATTO_DESIGNAZIONE']);
  expect(tipiChe('RINNOVO')).toEqual(['RINNOVO']);
  expect(tipiChe('MODIFICA')).toEqual(['ADDENDUM']);
  expect(TIPI.filter(isStipula)).toEqual(['CONVENZIONE']);
});
