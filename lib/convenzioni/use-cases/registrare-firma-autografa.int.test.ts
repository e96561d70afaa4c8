import { describe, expect, it } from 'vitest';
import type { TipoEnte } from '@/lib/clausole/regole/regole';
import { CLAUSOLE_GENERALI, FRUITORE } from '@/lib/testing/atto-di-prova';
import { convenzioneGenerata } from '@/lib/testing/convenzione-generata';
import { firmato, firmatoDaEsaminare } from '@/lib/testing/firma-demo';
import { ADESSO, sql } from '@/lib/testing/mondo';
import { pdfMinimo } from '@/lib/testing/pdf-minimo';
import { caricareFirmaFruitore } from './caricare-firma-fruitore';
import { leggereConvenzione } from './leggere-convenzione';
import { registrareFirmaAutografa } from './registrare-firma-autografa';

const file = { nome: 'scansione.pdf', mime: 'application/pdf', contenuto: pdfMinimo() };
const dichiarazione = {
  versione: 1,
  firmataIl: '2026-03-10',
  accertamento: 'Carta di identità rilasciata dal comune, numero CA00000AA.',
  file,
};

/** A convenzione with a body of that kind, where the clause admits a signature by hand or not. */
async function daFirmareAMano({ autografa = true, tipo = 'GESTORE_DI_SERVIZI' as TipoEnte } = {}) {
  const scena = await convenzioneGenerata({ clausole: { ...CLAUSOLE_GENERALI, sottoscrizione: { autografa } } });
  await sql('UPDATE ente SET tipo = $2 WHERE id = $1', [scena.enteId, tipo]);
  return scena;
}

describe('a signature by hand', () => {
  it('CA-16 is declared by who collected it, and marked so', async () => {
    const { id, ufficio, riga } = await daFirmareAMano();
    expect(await registrareFirmaAutografa.esegui(ufficio.richiesta(), { id, ...dichiarazione })).toEqual({ stato: 'FIRMATA_FRUITORE' });
    expect(await riga()).toMatchObject({ stato: 'FIRMATA_FRUITORE' });
    const { documenti } = await leggereConvenzione.esegui(ufficio.richiesta(), { id });
    expect(documenti.at(-1)?.firma).toEqual({
      esito: 'AUTOGRAFA',
      firmatari: ['Nevena Šarić'],
      motivi: ['Firmata di proprio pugno il 10 marzo 2026 davanti a Ada Prova UFFICIO, che lo dichiara.', dichiarazione.accertamento],
      revocaNonVerificata: false,
    });
  });

  it.each([
    ['the clause does not admit it', { autografa: false }],
    ['the fruitore is an administration', { tipo: 'AZIENDA_SANITARIA' as TipoEnte }],
  ])('CA-16 is refused when %s', async (_, caso) => {
    const { id, ufficio, riga } = await daFirmareAMano(caso);
    await expect(registrareFirmaAutografa.esegui(ufficio.richiesta(), { id, ...dichiarazione })).rejects.toMatchObject({
      codice: 'FIRMA_AUTOGRAFA_NON_AMMESSA',
    });
    expect(await riga()).toMatchObject({ stato: 'GENERATA', versione: 1 });
  });

  it('CA-16 is of a day between the act and today, and of the act as it was on the screen', async () => {
    const { id, ufficio } = await daFirmareAMano();
    for (const firmataIl of ['2026-03-09', '2026-03-11'])
      await expect(registrareFirmaAutografa.esegui(ufficio.richiesta(), { id, ...dichiarazione, firmataIl })).rejects.toMatchObject({
        campi: { firmataIl: expect.stringContaining('tra il 10/03/2026') },
      });
    await expect(registrareFirmaAutografa.esegui(ufficio.richiesta(), { id, ...dichiarazione, versione: 7 })).rejects.toMatchObject({
      codice: 'MODIFICATO_DA_ALTRI',
    });
  });

  it('CA-16 wants a scan that can be read, and the words of who was there', async () => {
    const { id, ufficio } = await daFirmareAMano();
    const rotto = { ...file, contenuto: new TextEncoder().encode('%PDF-1.7 e poi niente') };
    for (const caso of [{ file: rotto }, { accertamento: 'Visto' }])
      await expect(registrareFirmaAutografa.esegui(ufficio.richiesta(), { id, ...dichiarazione, ...caso })).rejects.toMatchObject({
        famiglia: 'NON_VALIDO',
      });
  });

  it('CA-16 is no file that Varco has composed, in which nobody has signed by hand', async () => {
    const { id, ufficio, originale, riga } = await daFirmareAMano();
    for (const scansione of [{ ...file, contenuto: originale }, await firmato(originale, FRUITORE, ADESSO)])
      await expect(registrareFirmaAutografa.esegui(ufficio.richiesta(), { id, ...dichiarazione, file: scansione })).rejects.toMatchObject({
        codice: 'COMPOSTO_DA_VARCO',
        message: expect.stringMatching(
          /«Convenzione n\. .*la scansione del foglio firmato a mano.*nella pagina della convenzione/,
        ) as string,
      });
    expect(await riga()).toMatchObject({ stato: 'GENERATA' });
  });

  it('CA-16 is the comune’s to record, and waits for no other file: not while a signed one is examined', async () => {
    const { id, ufficio, referente, originale } = await daFirmareAMano();
    await expect(registrareFirmaAutografa.esegui(referente.richiesta(), { id, ...dichiarazione })).rejects.toMatchObject({
      codice: 'PERMESSO_MANCANTE',
    });
    await caricareFirmaFruitore.esegui(referente.richiesta(), { id, file: await firmatoDaEsaminare(originale, FRUITORE, ADESSO) });
    await expect(registrareFirmaAutografa.esegui(ufficio.richiesta(), { id, ...dichiarazione })).rejects.toMatchObject({
      codice: 'GIA_IN_ESAME',
    });
  });
});
