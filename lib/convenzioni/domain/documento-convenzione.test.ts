import { describe, expect, it } from 'vitest';
import { scrivereClausole, type ParametriClausole } from '@/lib/clausole/catalogo';
import { compilaRegole } from '@/lib/clausole/compila';
import { istanziare } from '@/lib/clausole/istanza';
import { testiDelDocumento, type Blocco } from '@/lib/core/documento-pdf';
import { CLAUSOLE_GENERALI, CLAUSOLE_POLIZIA, FRUITORE, REFERENTE, SINDACO } from '@/lib/testing/atto-di-prova';
import { profiloDiProva } from '@/lib/testing/profili';
import { documentoConvenzione } from './documento-convenzione';
import type { MateriaConvenzione } from './materia-convenzione';

const PARTE = { codiceFiscale: '00170780464', indirizzo: 'Via 1, Prova (PV)', pec: 'a@pec.example' };
const LIA = { nome: 'Lia', cognome: 'Rossi', codiceFiscale: 'RSSLIA85A41E715C', dataNascita: '1985-01-01', luogoNascita: 'Lucca' };

function atto(modello: ParametriClausole, cambi: Partial<MateriaConvenzione> = {}): MateriaConvenzione {
  const finalita = [{ codice: 'F1', descrizione: 'Iscrizione degli assistiti', base: 'L. 833/1978' }];
  const clausole = istanziare(scrivereClausole(modello), {
    visure: ['INDIVIDUALE'],
    profilo: profiloDiProva('S'),
    finalita,
    numeroAccessi: 2,
    motivoAnpr: 'il comando non è ancora accreditato',
  });
  return {
    numero: '2026/0012',
    generataIl: new Date('2026-03-10T09:00:00Z'),
    clausole,
    regole: compilaRegole(clausole),
    profilo: 'S',
    finalita,
    operatori: [{ ...LIA, sede: 'Lucca' }],
    responsabile: REFERENTE,
    firmatarioErogatore: { ...SINDACO, utenteId: 'u', qualifica: 'Sindaca', delegaId: 'd', attoNumero: '3', attoData: '2025-06-09' },
    firmatarioFruitore: FRUITORE,
    erogatore: { denominazione: 'Comune di Prova', ...PARTE },
    fruitore: { denominazione: 'Azienda sanitaria di prova', ...PARTE },
    approvazione: { numero: '12', data: '2026-01-15' },
    domanda: { numero: '2026/0007', protocollo: { numero: '4321', data: '2026-02-20' }, legittimitaIl: '2026-03-01' },
    ...cambi,
  };
}
const blocchi = <T extends Blocco['tipo']>(tutti: readonly Blocco[], tipo: T) =>
  tutti.filter((blocco): blocco is Extract<Blocco, { tipo: T }> => blocco.tipo === tipo);

/** The ten parts of AgID's guidelines, in their order. */
const LINEE_GUIDA = [
  'Ambito e contesto',
  'Finalità',
  'Parti',
  'Modalità di accesso',
  'Oneri',
  'Durata',
  'Uso dei dati',
  'Protezione dei dati e misure di sicurezza',
  'Titolarità',
  'Allegati',
];

describe.each([
  ['general', CLAUSOLE_GENERALI],
  ['for police forces', CLAUSOLE_POLIZIA],
])('the act of the model %s', (_, modello) => {
  const documento = documentoConvenzione(atto(modello));

  it('LE-01 goes through the ten parts in their order, its articles numbered from one on', () => {
    const titoli = blocchi(documento.blocchi, 'sottotitolo').map(({ testo }) => testo);
    expect(titoli.filter((testo) => LINEE_GUIDA.includes(testo))).toEqual(LINEE_GUIDA);
    const numeri = blocchi(documento.blocchi, 'articolo').map(({ numero }) => numero);
    expect(numeri).toEqual(numeri.map((__, indice) => indice + 1));
  });

  it('leaves no placeholder, no code and no sentence without its end', () => {
    for (const testo of testiDelDocumento(documento)) {
      expect(testo.trim()).not.toBe('');
      expect(testo).not.toMatch(/undefined|null|NaN|\[object|\bTODO\b|\$\{|[A-Z]{3,}_[A-Z]{2,}|\s[,;.]|\.\.(?!\.)/);
    }
    for (const { commi } of blocchi(documento.blocchi, 'articolo')) for (const comma of commi) expect(comma).toMatch(/\.$/);
  });

  it('CA-01 LE-02 opens with the premises: the adesione and its protocol, who attested, the scheme, the law with its article', () => {
    const [premesse, norme] = blocchi(documento.blocchi, 'elenco').map(({ voci }) => voci);
    expect(premesse).toEqual([
      'il Fruitore ha chiesto di aderire con la domanda n. 2026/0007, protocollo n. 4321 del 20 febbraio 2026;',
      'la legittimità della domanda è stata valutata e attestata il 1° marzo 2026 (art. 5, comma 4, del D.P.C.M. 10 novembre 2014, n. 194);',
      'lo schema della convenzione è stato approvato con atto n. 12 del 15 gennaio 2026 ed è aperto all’adesione;',
    ]);
    for (const norma of norme ?? []) expect(norma).toMatch(/^(il |la |le |l’).*;$/);
  });

  it('CA-16 names both signatories with their quality, declined as their codice fiscale says', () => {
    expect(blocchi(documento.blocchi, 'firme')[0]?.parti).toEqual([
      { ruolo: 'Per il Fruitore, Azienda sanitaria di prova', nominativo: 'Nevena Šarić, Direttrice generale', parte: 'FRUITORE' },
      { ruolo: 'Per l’Erogatore, Comune di Prova', nominativo: 'Ida Conti, Sindaca', parte: 'EROGATORE' },
    ]);
    const testo = testiDelDocumento(documento).join('\n');
    expect(testo).toContain('Nevena Šarić, nata a Lucca il 1° marzo 1980');
    expect(testo).toContain("Ugo D'Angelò, nato a Lucca il 1° gennaio 1975");
  });
});

describe('annex A', () => {
  it('CA-08 FU-11 CA-07 tells the visure and every field of the profile, by group, and no other', () => {
    const tutti = documentoConvenzione(atto(CLAUSOLE_GENERALI)).blocchi;
    expect(blocchi(tutti, 'elenco').at(-1)?.voci).toEqual(['Visura individuale']);
    const [campi] = blocchi(tutti, 'tabella');
    expect(campi?.didascalia).toBe('Profilo S: Dati essenziali e posizione anagrafica');
    expect(campi?.righe[0]).toEqual([
      'Generalità',
      'Cognome; Nome; Sesso; Data di nascita; Luogo di nascita; Codice fiscale; Validazione del codice fiscale',
    ]);
    expect(campi?.righe.flat().join(' ')).not.toContain('Stato civile');
  });
});

describe('annex B', () => {
  const allegato = (operatori: MateriaConvenzione['operatori']) => {
    const tutti = documentoConvenzione(atto(CLAUSOLE_GENERALI, { operatori })).blocchi;
    return tutti.slice(tutti.findIndex((blocco) => blocco.tipo === 'titolo' && blocco.testo.startsWith('Allegato B')) + 1);
  };
  it('CH-13 CA-17 lists the people with what the card asks; what is missing is told, not left blank', () => {
    const [tabella, nota] = allegato([
      { ...LIA, sede: 'Lucca' },
      { nome: 'Teo', cognome: 'Bini', codiceFiscale: 'BNITEO82A01E715B', sede: '' },
    ]);
    expect(tabella).toMatchObject({
      intestazioni: ['N.', 'Cognome e nome', 'Codice fiscale', 'Data di nascita', 'Luogo di nascita', 'Sede di lavoro'],
      righe: [
        ['1', 'Rossi Lia', 'RSSLIA85A41E715C', '01/01/1985', 'Lucca', 'Lucca'],
        ['2', 'Bini Teo', 'BNITEO82A01E715B', '—', '—', '—'],
      ],
    });
    expect(nota).toMatchObject({ tipo: 'nota', testo: expect.stringContaining('prima dell’abilitazione') });
    expect(allegato([{ ...LIA, sede: 'Lucca' }])).toHaveLength(1);
  });
  it('says so where nobody is named yet', () => {
    expect(allegato([])).toEqual([{ tipo: 'paragrafo', testo: expect.stringContaining('non ha ancora indicato') }]);
  });
});

it('says in which article of the model stands what cannot be printed, whoever asks for the act', () => {
  const { clausole } = atto(CLAUSOLE_GENERALI);
  const testo = { titolo: 'Liti', commi: ['Si discute con garbo.', 'Poi decide il giudice 🎉.'] };
  const guaste = clausole.map((una) => (una.chiave === 'foro' ? { ...una, testo } : una));
  expect(() => documentoConvenzione(atto(CLAUSOLE_GENERALI, { clausole: guaste }))).toThrow(
    /L’articolo «Controversie» non si può stampare\. Riga 5: Il carattere «🎉».* Impostazioni → Modelli di convenzione/,
  );
});
