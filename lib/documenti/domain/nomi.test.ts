import { expect, it } from 'vitest';
import { nomeConIstante, nomeDelDocumento, nomeDelFirmato, nomiDistinti, titoloDelDocumento } from './nomi';

it('calls a document by its title, without one by kind, signing party and year', () => {
  expect(titoloDelDocumento({ tipo: 'DIFFIDA', titolo: 'Seconda diffida', parte: 'EROGATORE', anno: 2026 })).toBe('Seconda diffida');
  expect(titoloDelDocumento({ tipo: 'DIFFIDA', titolo: null })).toBe('Diffida ad adempiere');
  expect(titoloDelDocumento({ tipo: 'CONVENZIONE_FIRMATA', titolo: null, parte: 'EROGATORE' })).toBe('Convenzione firmata dal comune');
  expect(titoloDelDocumento({ tipo: 'RELAZIONE_ANNUALE', titolo: null, parte: null, anno: 2026 })).toBe(
    'Relazione annuale sugli accessi 2026',
  );
});

it('SA-10 a document is told with the people whom it names: a few all by name, of a long list the first', () => {
  const con = (...persone: string[]) => nomeDelDocumento({ tipo: 'ATTO_DESIGNAZIONE', titolo: 'Atto', persone });
  expect(con()).toBe('Atto');
  expect(con('Ada Neri')).toBe('Atto: Ada Neri');
  expect(con('Ada Neri', 'Eva Bini', 'Ivo Rossi')).toBe('Atto: Ada Neri, Eva Bini e Ivo Rossi');
  expect(con('Ada Neri', 'Eva Bini', 'Ivo Rossi', 'Lia Po')).toBe('Atto: Ada Neri e altre 3 persone');
});

const IL = new Date('2026-03-10T09:00:00Z');
const atto = { tipo: 'ADDENDUM', titolo: 'Atto aggiuntivo', creatoIl: IL } as const;
const copia = (tipo: 'ATTO_FIRMATO' | 'FIRMA_IN_ESAME' | 'CONVENZIONE_FIRMATA') =>
  ({ tipo, titolo: null, parte: 'FRUITORE', creatoIl: IL, atto: { ...atto, persone: ['Ada Neri'] } }) as const;

it('CA-16 calls a signed copy by the act that it signs, and a file that was not taken by what became of it', () => {
  expect(nomeDelDocumento(copia('ATTO_FIRMATO'))).toBe('Atto aggiuntivo: Ada Neri, copia firmata dall’ente');
  expect(nomeDelDocumento(copia('CONVENZIONE_FIRMATA')), 'says it already').toBe('Convenzione firmata dall’ente');
  expect(nomeDelDocumento({ ...copia('FIRMA_IN_ESAME'), esame: 'RIFIUTATA' })).toBe(
    'Atto aggiuntivo: Ada Neri, file firmato dall’ente non accettato dopo esame',
  );
  expect(nomeDelDocumento({ ...copia('FIRMA_IN_ESAME'), atto: null, esame: 'IN_ESAME' })).toBe('File firmato dall’ente in esame');
});

it('tells the day of those that would read alike, a copy by the day of its act', () => {
  const altro = { ...atto, creatoIl: new Date('2026-03-11T09:00:00Z') };
  const diAltro = { ...copia('ATTO_FIRMATO'), atto: altro };
  expect(nomiDistinti([atto, altro, { ...diAltro, atto }, diAltro, copia('ATTO_FIRMATO')])).toEqual([
    'Atto aggiuntivo del 10/03/2026 10:00',
    'Atto aggiuntivo del 11/03/2026 10:00',
    'Atto aggiuntivo del 10/03/2026 10:00, copia firmata dall’ente',
    'Atto aggiuntivo del 11/03/2026 10:00, copia firmata dall’ente',
    'Atto aggiuntivo: Ada Neri, copia firmata dall’ente',
  ]);
});

it('CA-16 tells the second of two of one minute, and of one instant which of them each is', () => {
  const stessoMinuto = { ...atto, creatoIl: new Date('2026-03-10T09:00:07Z') };
  const altroGiorno = { ...atto, creatoIl: new Date('2026-03-11T09:00:00Z') };
  expect(nomiDistinti([stessoMinuto, altroGiorno, atto])).toEqual([
    'Atto aggiuntivo del 10/03/2026 10:00:07',
    'Atto aggiuntivo del 11/03/2026 10:00',
    'Atto aggiuntivo del 10/03/2026 10:00:00',
  ]);
  expect(nomiDistinti([atto, atto])).toEqual(['Atto aggiuntivo del 10/03/2026 10:00 (1)', 'Atto aggiuntivo del 10/03/2026 10:00 (2)']);
});

it('CA-16 keeps the moment of one whose twin stands in the dossier, listed with it or not, and of its copy', () => {
  const gemelli = [new Date('2026-03-11T09:00:00Z')];
  expect(nomiDistinti([{ ...atto, gemelli }])).toEqual(['Atto aggiuntivo del 10/03/2026 10:00']);
  expect(nomiDistinti([{ ...atto, gemelli: [new Date('2026-03-10T09:00:30Z')] }])).toEqual(['Atto aggiuntivo del 10/03/2026 10:00:00']);
  expect(nomiDistinti([{ ...copia('ATTO_FIRMATO'), atto: { ...atto, gemelli } }])).toEqual([
    'Atto aggiuntivo del 10/03/2026 10:00, copia firmata dall’ente',
  ]);
  expect(nomiDistinti([{ ...atto, gemelli: [] }])).toEqual(['Atto aggiuntivo']);
});

it('CA-16 calls the file of a signed document after the document, whatever its uploader called it', () => {
  expect(nomeDelFirmato('Nomina 2026-0001.pdf', 'application/pdf', null)).toBe('Nomina 2026-0001 firmato.pdf');
  expect(nomeDelFirmato('Nomina 2026-0001.pdf', 'application/pkcs7-mime', 'FRUITORE')).toBe('Nomina 2026-0001 firmato (ente).pdf.p7m');
});

it('names the file of a second act of a kind by when it was prepared, in characters that every system takes', () => {
  const nome = nomeConIstante('Diffida 2026-0001.pdf', new Date('2026-11-22T13:27:00Z'));
  expect(nome).toBe('Diffida 2026-0001 del 22-11-2026 14.27.pdf');
  const preciso = nomeConIstante('Diffida 2026-0001.pdf', new Date('2026-11-22T13:27:09Z'), { secondi: true });
  expect(preciso, 'another one of that minute').toBe('Diffida 2026-0001 del 22-11-2026 14.27.09.pdf');
});
