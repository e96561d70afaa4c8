import { expect, it } from 'vitest';
import { ANAGRAFE } from '@/lib/anagrafe/domain/banca';
import { daMostrare, ricercheOfferte, verificheOfferte, visureOfferte } from './offerta';

const banca = {
  ...ANAGRAFE,
  verifiche: [
    { codice: 'RESIDENTE', domanda: 'È residente?', voci: [], richiede: ['posizioneAnagrafica'] },
    { codice: 'STESSA_FAMIGLIA', domanda: 'Sono della stessa famiglia?', voci: [], richiede: ['statoFamiglia'] },
  ],
};
const visure = ['INDIVIDUALE'];
const regole = { verifiche: ['RESIDENTE', 'STESSA_FAMIGLIA'] };

it('CA-07 offers the visure that the clauses grant and the fields allow, and no others', () => {
  const codici = (campi: string[]) => visureOfferte({ banca, visure, campi }).map(({ codice }) => codice);
  expect(codici(['cognome', 'nome', 'statoFamiglia', 'relazioneParentela'])).toEqual(['INDIVIDUALE']);
  expect(codici(['cognome'])).toEqual([]);
});

it('CA-07 offers the searches that the fields allow, with the entries that they allow: what would be refused is not asked', () => {
  const voce = (nome: string, campo: string, facoltativa: boolean) => ({
    nome,
    etichetta: nome,
    forma: 'TESTO' as const,
    facoltativa,
    campo,
  });
  const ricerca = (codice: string, richiede: string[], voci: ReturnType<typeof voce>[]) => ({
    ...{ codice, etichetta: codice, richiede, voci, seNessuno: '', seTroppi: '' },
  });
  const ricerche = [
    ricerca('NOME', ['cognome'], [voce('anno', 'dataNascita', true), voce('nome', 'nome', true)]),
    ricerca('INDIRIZZO', ['indirizzo'], []),
    ricerca('CARTA', [], [voce('numero', 'cartaIdentita', false)]),
  ];
  const offerte = (...campi: string[]) =>
    ricercheOfferte({ banca: { ...ANAGRAFE, ricerche }, campi }).map(({ codice, voci }) =>
      [codice, ...voci.map(({ nome }) => nome)].join(' '),
    );
  expect(offerte('cognome', 'nome')).toEqual(['NOME nome']);
  expect(offerte('cognome', 'dataNascita', 'indirizzo')).toEqual(['NOME anno', 'INDIRIZZO']);
  expect(offerte('cartaIdentita')).toEqual(['CARTA numero']);
  expect(offerte()).toEqual([]);
});

it('CA-08 offers a question where the clause does, and of fields that the profile has: a no tells something too', () => {
  const codici = (campi: string[], chieste = regole.verifiche) =>
    verificheOfferte({ banca, regole: { ...regole, verifiche: chieste }, campi }).map(({ codice }) => codice);
  expect(codici(['posizioneAnagrafica'])).toEqual(['RESIDENTE']);
  expect(codici(['posizioneAnagrafica', 'statoFamiglia'])).toEqual(['RESIDENTE', 'STESSA_FAMIGLIA']);
  expect(codici(['posizioneAnagrafica'], [])).toEqual([]);
});

it('CA-21 shows an address only where a visura opens it, and the people in any case', () => {
  const trovati = {
    risultati: [
      { id: 'casa', di: 'INDIRIZZO', voci: [] },
      { id: 'ada', di: 'PERSONA', voci: [] },
    ],
    soggetti: ['ada'],
  };
  const mostrati = (visure: readonly string[]) =>
    daMostrare(
      trovati,
      ANAGRAFE.visure.filter(({ codice }) => visure.includes(codice)),
    ).map(({ id }) => id);
  expect(mostrati(['COMPOSIZIONE_FAMIGLIA'])).toEqual(['ada']);
  expect(mostrati(['CITTADINI_PER_INDIRIZZO'])).toEqual(['casa', 'ada']);
  expect(mostrati([])).toEqual(['ada']);
});

it('CA-08 of the bank itself: no question about two people by codice fiscale where the profile has none', () => {
  const famiglia = (campi: string[]) =>
    verificheOfferte({ banca: ANAGRAFE, regole: { verifiche: ['STESSA_FAMIGLIA', 'RESIDENTE'] }, campi }).map(({ codice }) => codice);
  expect(famiglia(['statoFamiglia', 'cognome', 'nome', 'dataNascita', 'posizioneAnagrafica'])).toEqual(['RESIDENTE']);
  expect(famiglia(['statoFamiglia', 'codiceFiscale'])).toEqual(['STESSA_FAMIGLIA']);
});
