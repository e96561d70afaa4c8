import { describe, expect, it } from 'vitest';
import { datiDiProva } from '@/lib/testing/adesioni';
import { dubbiAdesione } from './compilazione/dubbi';
import { datiAdesioneSchema, SCHEMI_PASSO } from './schema';

const frasi = (
  schema: { safeParse: (dati: unknown) => { error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined } },
  dati: unknown,
) => Object.fromEntries((schema.safeParse(dati).error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]));
const { ente, operatori } = datiDiProva();

describe('the adhesion form', () => {
  it('CH-13 tidies up what is typed: spaces, capitals, Italian dates, IT before the P.IVA, empty optional fields', () => {
    const letto = datiAdesioneSchema.parse(
      datiDiProva({
        ente: {
          ...ente,
          denominazione: ' Comando  dell’Arma ',
          codiceFiscale: '8000 0050304',
          partitaIva: 'IT 80000050304',
          provincia: 'lu',
          pec: ' <COMANDO@Pec.Example>',
          fax: '',
        },
        operatori: [{ ...operatori[0]!, codiceFiscale: 'vrd nna 85c41 l736q', dataNascita: '1/3/1985', sede: '   ' }],
      }),
    );
    expect(letto.ente).toMatchObject({
      denominazione: "Comando dell'Arma",
      codiceFiscale: '80000050304',
      partitaIva: '80000050304',
      provincia: 'LU',
      pec: 'comando@pec.example',
    });
    expect(letto.ente.fax).toBeUndefined();
    expect(letto.operatori[0]).toMatchObject({ codiceFiscale: 'VRDNNA85C41L736Q', dataNascita: '1985-03-01' });
    expect(letto.operatori[0]?.sede).toBeUndefined();
  });

  it('says in plain Italian what is wrong, field by field', () => {
    expect(
      frasi(SCHEMI_PASSO.ente, {
        ente: { ...ente, tipo: '', codiceFiscale: '80000050305', partitaIva: '123', provincia: 'Lucca', pec: 'comando', email: '' },
      }),
    ).toEqual({
      'ente.tipo': 'Scegli il tipo di ente.',
      'ente.codiceFiscale': expect.stringContaining('11 cifre'),
      'ente.partitaIva': expect.stringContaining('lascia vuoto'),
      'ente.provincia': expect.stringContaining('due lettere'),
      'ente.pec': 'Scrivi l’indirizzo PEC dell’ente.',
      'ente.email': expect.stringContaining('nome@esempio.it'),
    });
  });

  it('speaks to people of whatever was left blank, never to programmers', () => {
    for (const schema of Object.values(SCHEMI_PASSO)) {
      for (const frase of Object.values(frasi(schema, {}))) expect(frase).toMatch(/^[A-ZÈ][^{}<>]+\.$/);
    }
  });

  it('takes accents, apostrophes and omocodie', () => {
    const persona = { nome: 'Niccolò', cognome: "D'Angelo", codiceFiscale: 'VRDNNA85C41L7PSZ' };
    expect(frasi(SCHEMI_PASSO.operatori, { numeroAccessi: 1, operatori: [persona] })).toEqual({});
  });

  it('CH-13 refuses the same person twice, naming the row', () => {
    expect(frasi(SCHEMI_PASSO.operatori, { numeroAccessi: 2, operatori: [operatori[0], operatori[0]] })).toEqual({
      'operatori.1.codiceFiscale': 'Questa persona è già indicata alla riga 1.',
    });
  });

  it('CH-15 numbers the purposes and keeps the codes that are given', () => {
    const voce = { descrizione: 'Una finalità istituzionale', base: 'Art. 1' };
    expect(
      SCHEMI_PASSO.finalita.parse({ finalita: [voce, { ...voce, codice: 'NOTIFICHE' }] }).finalita.map(({ codice }) => codice),
    ).toEqual(['F1', 'NOTIFICHE']);
    expect(frasi(SCHEMI_PASSO.finalita, { finalita: [{ ...voce, codice: 'F2' }, voce] })).toEqual({
      'finalita.1.codice': expect.any(String),
    });
  });

  it('CH-13 warns of a codice fiscale that does not match, and says nothing when all agree', async () => {
    expect(await dubbiAdesione(datiDiProva())).toEqual([]);
    const dubbi = await dubbiAdesione(datiDiProva({ operatori: [{ ...operatori[0]!, cognome: 'Bianchi', luogoNascita: 'Lucca' }] }));
    expect(dubbi.map(({ percorso, chi }) => [percorso, chi])).toEqual([
      ['operatori.0.codiceFiscale', 'Anna Bianchi'],
      ['operatori.0.codiceFiscale', 'Anna Bianchi'],
    ]);
    expect(dubbi[0]?.frase).toContain('cognome');
  });
});
