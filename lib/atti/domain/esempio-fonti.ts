import { compilaRegole } from '@/lib/clausole/compila';
import { scrivereClausole } from '@/lib/clausole/catalogo';
import { bancaNota, titoloVisura } from '@/lib/banche/domain/elenco';
import { istanziare } from '@/lib/clausole/istanza';
import { MODELLI } from '@/lib/clausole/modelli';
import type { FirmatarioErogatore, PersonaConvenzione } from '@/lib/convenzioni/domain/persone';
import { addGiorni } from '@/lib/core/date';
import { relazioneDiEsempio } from './esempio-relazione';
import type { FonteAdesione, FonteInteressato, FonteOperatori, FonteRelazione, Occasione } from './fonti';

/**
 * What a wording is shown with before there is anything to write about: invented people and an invented body, every datum there. The first
 * preset gives the clauses, and the data bank that they open what is granted of it.
 */
const PERSONA: PersonaConvenzione = {
  nome: 'Nevena',
  cognome: 'Šarić',
  codiceFiscale: 'SRCNVN80C41E715D',
  dataNascita: '1980-03-01',
  luogoNascita: 'Lucca',
  email: 'responsabile@ente.example',
};
const FIRMATARIO: FirmatarioErogatore = {
  utenteId: '00000000-0000-4000-8000-000000000001',
  nome: 'Ada',
  cognome: 'Esempi',
  codiceFiscale: 'SMPDAA70A41E715K',
  qualifica: 'Responsabile dei servizi demografici',
  delegaId: '00000000-0000-4000-8000-000000000002',
  attoNumero: '12',
  attoData: '2026-01-15',
};

/** Every source at once. */
export type Tutto = FonteRelazione & FonteOperatori & Omit<FonteAdesione, 'operatori'> & FonteInteressato;

export function fontiDiEsempio({ testata, generatoIl, oggi }: Occasione): Tutto {
  const [preset] = MODELLI;
  if (!preset) throw new Error('There is no preset');
  const delModello = scrivereClausole(preset.clausole);
  const { profili, negliAtti } = bancaNota(compilaRegole(delModello).bancaDati);
  const { esempio } = negliAtti;
  const profilo = profili.find(({ codice }) => codice === esempio.profilo);
  if (!profilo) throw new Error('The example of a bank has one of its profiles');
  const finalita = esempio.finalita.map((una, indice) => ({ codice: `F${indice + 1}`, ...una }));
  const concesso = { visure: esempio.visure, profilo, finalita, numeroAccessi: 5, motivoAnpr: null };
  const clausole = istanziare(delModello, concesso);
  const regole = compilaRegole(clausole);
  const piuAccessi = istanziare(delModello, { ...concesso, numeroAccessi: 8 });
  const dopo = { clausole: piuAccessi, regole: compilaRegole(piuAccessi) };
  const rappresentante = {
    ...PERSONA,
    nome: 'Bruno',
    cognome: 'Prova',
    codiceFiscale: 'PRVBRN60A01E715Z',
    qualifica: 'Direttore generale',
  };
  const protocollo = { numero: '0001234', data: addGiorni(oggi, -40) };
  const operatore = {
    ...PERSONA,
    telefono: '0583 000000',
    sede: 'Via dell’Esempio, 1',
    stato: 'ATTIVO',
    nomeUtente: 'n.saric',
    sospesoIl: null,
    disabilitatoIl: null,
  } as const;
  return {
    testata,
    generatoIl,
    erogatore: {
      denominazione: testata.denominazione,
      indirizzo: testata.sottotitolo,
      codiceFiscale: '00000000000',
      pec: 'comune@pec.example',
      emailUfficio: 'demografici@comune.example',
      telefono: '0583 111111',
      contattiGuasti: ['ced@comune.example', 'demografici@comune.example'],
    },
    sottoscrittore: FIRMATARIO,
    fruitore: {
      denominazione: 'Azienda sanitaria di esempio',
      codiceFiscale: '11111111111',
      partitaIva: '11111111111',
      indirizzo: 'Viale della Prova, 2, Lucca (LU)',
      pec: 'azienda@pec.example',
      email: 'segreteria@azienda.example',
      telefono: '0583 222222',
      fax: null,
    },
    convenzione: {
      numero: `${oggi.slice(0, 4)}/0001`,
      stato: 'VIGENTE',
      stipulataIl: addGiorni(oggi, -30),
      scadenzaIl: addGiorni(oggi, 1400),
      diffidaTermineIl: addGiorni(oggi, -1),
      rinnoviFirmati: 0,
      profilo: profilo.codice,
      finalita,
      regole,
      clausole,
      firmatarioFruitore: rappresentante,
      responsabile: PERSONA,
      domanda: { numero: `A-${oggi.slice(0, 4)}-0001`, protocollo, legittimitaIl: addGiorni(oggi, -35) },
      approvazione: { numero: '58', data: addGiorni(oggi, -90) },
      modifica: { versionePrima: 1, ...dopo, finalita, scadenzaIl: addGiorni(oggi, 1400), impedimento: null },
    },
    operatori: [
      { ...operatore, designatoIl: addGiorni(oggi, -20), abilitatoIl: addGiorni(oggi, -18), ultimoAccesso: addGiorni(oggi, -2) },
      {
        ...operatore,
        nome: 'Łukasz',
        cognome: 'D’Esempio',
        codiceFiscale: 'DSMLSZ85A01E715V',
        stato: 'DESIGNATO',
        designatoIl: addGiorni(oggi, -3),
        abilitatoIl: null,
        ultimoAccesso: null,
        nomeUtente: null,
      },
    ],
    domanda: { numero: `A-${oggi.slice(0, 4)}-0001`, presentataIl: addGiorni(oggi, -41), protocollo },
    modello: { nome: preset.nome, regole, approvazione: { numero: '58', data: addGiorni(oggi, -90) } },
    tipoEnte: 'AZIENDA_SANITARIA',
    rappresentante,
    responsabile: PERSONA,
    finalita,
    profilo: {
      codice: profilo.codice,
      nome: profilo.nome,
      motivo: esempio.motivoProfilo,
    },
    visure: esempio.visure.map((codice) => ({ codice, motivo: esempio.motivoVisure })),
    numeroAccessi: 5,
    relazione: relazioneDiEsempio({ testata, generatoIl, oggi }, esempio),
    interessato: 'Carla Fittizia, codice fiscale FTTCRL75A41E715Z',
    accessi: [
      {
        ente: 'Azienda sanitaria di esempio',
        il: addGiorni(oggi, -5),
        dati: titoloVisura(esempio.visure[0]),
        finalita: esempio.finalita[0].descrizione,
      },
    ],
  };
}
