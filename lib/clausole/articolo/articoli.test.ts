import { describe, expect, it } from 'vitest';
import { CLAUSOLE_GENERALI, CLAUSOLE_POLIZIA } from '@/lib/testing/atto-di-prova';
import { contestoDiProva } from '@/lib/testing/contesto-articolo';
import { CATALOGO, scrivereClausole, type ChiaveClausola, type ParametriClausole } from '../catalogo';
import { compilaArticoli } from '../compila';
import type { ContestoArticolo } from '../tipi';

type Cambi = { readonly [Chiave in ChiaveClausola]?: Partial<ParametriClausole[Chiave]> };

/** What an act of that model says, article by article; a clause without an article is not there. */
function atto(
  cambi: Cambi = {},
  base = CLAUSOLE_GENERALI,
  contesto: Partial<ContestoArticolo> = {},
): Partial<Record<ChiaveClausola, string>> {
  const parametri = Object.fromEntries(
    Object.entries(base).map(([chiave, valore]) => [chiave, { ...valore, ...cambi[chiave as ChiaveClausola] }]),
  ) as ParametriClausole;
  return Object.fromEntries(
    compilaArticoli(scrivereClausole(parametri), contestoDiProva(contesto)).map(({ chiave, commi }) => [chiave, commi.join('\n')]),
  );
}

describe('how the service is reached', () => {
  it('CA-23 FU-10 RT-04 SA-18 says where faults are told, at every address, and that interruptions are announced with the time of return', () => {
    const { assistenza } = atto({ assistenza: { indirizzi: ['ced@comune.example', 'anagrafe@comune.example'] } });
    expect(assistenza).toMatch(/guasti .* si segnalano per posta elettronica: ced@comune\.example e anagrafe@comune\.example\./);
    expect(assistenza).toMatch(/interruzioni programmate sono annunciate .* messaggio al Fruitore, insieme all’ora prevista di ripresa/);
  });

  it('CA-02 agrees the private network, the fruitore’s networks or the web, always encrypted', () => {
    const di = (collegamento: 'WEB' | 'VPN' | 'RETI_DEL_FRUITORE') => atto({ postazioni: { collegamento } }).postazioni;
    expect(di('VPN')).toMatch(/protocollo cifrato, attraverso una rete privata virtuale/);
    expect(di('RETI_DEL_FRUITORE')).toMatch(/protocollo cifrato e solo dalle reti che il Fruitore ha comunicato/);
    expect(di('WEB')).toMatch(/protocollo cifrato; solo il servizio di consultazione raggiunge i sistemi interni/);
  });

  it('CA-11 SA-23 CH-07 wants stations out of the public’s reach, under somebody who attests it', () => {
    expect(atto().postazioni).toMatch(
      /postazioni stanno in luoghi non accessibili al pubblico, sotto il controllo del responsabile .* che lo attesta/,
    );
  });

  it('CA-24 SA-22 lets an operator connect for its own work only, beyond the comune’s hours where that is agreed', () => {
    const oltre = 'anche oltre l’orario degli uffici dell’Erogatore';
    const [entro, fuori] = [false, true].map((oltreOrario) => atto({ postazioni: { oltreOrario } }).postazioni);
    for (const articolo of [entro, fuori]) expect(articolo).toContain('si collega soltanto per il proprio lavoro');
    expect(fuori).toContain(oltre);
    expect(entro).not.toContain(oltre);
  });

  it('CA-22 CH-06 FU-12 says how old the data may be: a day, or what registry law prescribes', () => {
    expect(atto({ aggiornamento: { quando: 'GIORNALIERO' } }).aggiornamento).toMatch(
      /aggiornati automaticamente ogni giorno: una variazione è visibile dal giorno successivo/,
    );
    expect(atto({ aggiornamento: { quando: 'NORMA' } }).aggiornamento).toMatch(/nei tempi che la normativa anagrafica prescrive/);
    expect(atto().aggiornamento).toContain('a quale data i dati sono aggiornati');
  });
});

describe('what may be consulted', () => {
  it('CA-03 CA-13 gives other data, or an answer by PEC or on paper, only on a motivated request and where the act foresees it', () => {
    const { dati } = atto({ dati: { altriDatiSuRichiesta: true, modiAlternativi: true } });
    expect(dati).toMatch(
      /solo su richiesta motivata, che indichi finalità, competenza, pertinenza e necessità, e se la tecnica lo permette/,
    );
    expect(dati).toMatch(/Su richiesta motivata, .* posta elettronica certificata o .* atti su carta/);
    expect(atto({ dati: { altriDatiSuRichiesta: false, modiAlternativi: false } }).dati).not.toContain('richiesta motivata');
  });

  it('LE-03 says of a force that whoever consults is named in the request of its command, as art. 37 asks', () => {
    expect(atto({}, CLAUSOLE_POLIZIA).destinatari).toMatch(
      /nominativi di chi consulta figurano nella richiesta del comando \(art\. 37 del D\.P\.R\./,
    );
    expect(atto().destinatari).not.toContain('nominativi');
  });
});

describe('what the fruitore undertakes', () => {
  const CONVENUTI = [
    ['purposes and pertinence', 'obblighi', /usa i dati per le sole finalità dichiarate e li tratta secondo pertinenza e non eccedenza/],
    ['no disclosure, no copies', 'obblighi', /non li divulga, non li cede a terzi e non li riproduce/],
    ['designated people only', 'obblighi', /fa accedere solo le persone che ha designato/],
    ['rules for credentials', 'obblighi', /riconoscimento certo degli operatori e la custodia delle credenziali/],
    [
      'no robots, no copy of the data bank',
      'uso',
      /È vietato interrogare la banca dati con automatismi, estrarne i dati in massa, duplicarla/,
    ],
    ['training', 'designazione', /forma gli operatori sulle caratteristiche e sui limiti del sistema/],
    ['notice of incidents', 'obblighi', /gli incidenti di sicurezza e le violazioni di dati personali/],
    ['notice of changed operators', 'obblighi', /i cambiamenti nell’elenco degli operatori/],
    ['notice of technical and organisational changes', 'obblighi', /i mutamenti tecnici o organizzativi che impediscono di rispettare/],
    ['inspections, upon notice', 'ispezioni', /anche presso le sedi del Fruitore .* con preavviso .*; il Fruitore collabora/],
  ] as const;

  it.each(CONVENUTI)('CA-04 CH-19 FU-08 holds it, whatever the model, to %s', (_quale, chiave, frase) => {
    for (const base of [CLAUSOLE_GENERALI, CLAUSOLE_POLIZIA]) expect(atto({}, base)[chiave]).toMatch(frase);
  });

  it('CA-04 has it tell of the laws and the organisation for which the act must be seen again', () => {
    expect(atto().obblighi).toMatch(/le novità di legge o di organizzazione che rendono necessario rivedere la convenzione\./);
  });

  it('CH-11 gives at least the days of art. 1454 to remedy, after which it is understood to be terminated; none without a diffida', () => {
    const di = (diffida: boolean) => atto({ risoluzione: { diffida } }).risoluzione;
    expect(di(true)).toMatch(/diffida .* non inferiore a 15 giorni \(art\. 1454 del codice civile\).* s’intende risolta/);
    expect(di(false)).not.toMatch(/1454|diffida/);
  });

  it('SA-13 CH-19 FU-08 has data erased once used, where the act says so', () => {
    const frase = 'cancella i dati appena raggiunto lo scopo';
    expect(atto({ obblighi: { cancellazioneDopoUso: true } }).obblighi).toContain(frase);
    expect(atto({ obblighi: { cancellazioneDopoUso: false } }).obblighi).not.toContain(frase);
  });

  it('SA-13 CA-06 has the users authorised in writing, trained and instructed before they are enabled', () => {
    expect(atto().designazione).toMatch(
      /^Prima di chiederne l’abilitazione .* per iscritto, .* lo autorizza al trattamento e lo istruisce sul corretto uso dei dati/,
    );
    expect(atto().designazione).toContain('Il Fruitore forma gli operatori');
  });

  it('CH-19 keeps services of application cooperation from third parties, and letters its list without gaps', () => {
    const con = atto({ obblighi: { cooperazioneApplicativa: true } }).obblighi ?? '';
    expect(con).toContain('servizi di cooperazione applicativa e non li mette a disposizione di terzi');
    expect(atto({ obblighi: { cooperazioneApplicativa: false } }).obblighi).not.toContain('cooperazione applicativa');
    const lettere = [...(con.split('\nIl Fruitore comunica')[0] ?? '').matchAll(/^([a-z])\) /gm)].map(([, lettera]) => lettera).join('');
    expect(lettere).toBe('abcdefghijkl'.slice(0, lettere.length));
    expect(lettere.length).toBeGreaterThanOrEqual(6);
  });
});

describe('what it costs, where it is argued', () => {
  it('CH-20 CA-16 is free, exempt or registered in case of use only, at whose cost, before which court: all by parameter', () => {
    const esente = atto({
      oneri: { gratuita: true, speseAttoFruitore: false, registrazione: 'ESENTE' },
      foro: { citta: 'Siena', escludeArbitrato: true },
    });
    expect(esente.oneri).toMatch(/gratuita/);
    expect(esente.oneri).toContain('esente dall’imposta di registro e dall’imposta di bollo');
    expect(esente.oneri).not.toContain('spese dell’atto');
    expect(esente.foro).toMatch(/foro di Siena\.\nÈ escluso l’arbitrato\./);
    const altro = atto({
      oneri: { gratuita: true, speseAttoFruitore: true, registrazione: 'IN_CASO_D_USO' },
      foro: { citta: 'Lucca', escludeArbitrato: false },
    });
    expect(altro.oneri).toMatch(/registrato solo in caso d’uso\.\nLe spese dell’atto .* sono del Fruitore/);
    expect(altro.foro).toMatch(/foro di Lucca\.$/);
  });
});

describe('who checks', () => {
  it('SA-24 CH-19 lets the comune inspect, also at the fruitore’s, upon notice between those who see to security', () => {
    expect(atto({ ispezioni: { previste: true } }).ispezioni).toMatch(
      /^L’Erogatore può controllare .* anche presso le sedi del Fruitore .* con preavviso tra gli uffici che si occupano di sicurezza/,
    );
    expect(atto({ ispezioni: { previste: false } })).not.toHaveProperty('ispezioni');
  });

  it('CA-27 SA-21 says that the Garante may check the use of the data, with the comune’s support', () => {
    expect(atto().ispezioni).toMatch(
      /Il Garante per la protezione dei dati personali può controllare l’uso dei dati, con il supporto dell’Erogatore\./,
    );
  });

  it('CA-12 SA-17 LE-11 says what the register is for, how long it is kept and why, and whom it goes to on a proven violation', () => {
    const { tracciamento } = atto({ tracciamento: { conservazioneMesi: 36, motivo: 'è il termine deciso dal titolare' } });
    expect(tracciamento).toMatch(
      /servono solo al monitoraggio e al controllo, non si possono modificare .* 36 mesi: è il termine deciso dal titolare\./,
    );
    expect(tracciamento).toMatch(/violazioni accertate sono messe a disposizione dell’autorità giudiziaria/);
  });

  it('LE-09 LE-11 keeps no register for less than six months, nor without a reason', () => {
    const ammesso = (conservazioneMesi: number, motivo = 'è il termine deciso dal titolare') =>
      CATALOGO.tracciamento.schema.safeParse({ conservazioneMesi, motivo }).success;
    expect([ammesso(6), ammesso(5), ammesso(24, '')]).toEqual([true, false, false]);
  });

  it('LE-05 has breaches told between the parties without delay, under the police’s own decree where it applies', () => {
    expect(atto().privacy).toMatch(
      /violazioni di dati personali sono comunicate tra le parti senza ritardo, .*dell’art\. 33 del regolamento \(UE\) 2016\/679/,
    );
    expect(atto().privacy).not.toContain('art. 26 del D.Lgs. 18 maggio 2018');
    expect(atto({}, CLAUSOLE_POLIZIA).privacy).toMatch(
      /dell’art\. 33 del regolamento .* dell’art\. 26 del D\.Lgs\. 18 maggio 2018, n\. 51/,
    );
  });

  it('LE-06 says what is told to a person who asks who received its data: nobody’s name; of a force’s queries nothing without its leave', () => {
    expect(atto().privacy).toMatch(/l’ente, il giorno e la finalità, senza i nomi degli operatori \(art\. 15 del regolamento/);
    expect(atto({}, CLAUSOLE_POLIZIA).privacy).toMatch(/senza dire delle consultazioni del Fruitore, se questi non lo autorizza/);
    expect(atto({}, CLAUSOLE_POLIZIA).privacy).not.toContain('senza i nomi degli operatori');
  });

  it('LE-12 says that what is read and printed is for the office that asked, and no certificate', () => {
    expect(atto().uso).toMatch(/vale per l’ufficio che lo ha chiesto e non è un certificato \(art\. 43 del D\.P\.R\./);
  });

  it('SA-12 CA-04 FU-08 says every threshold that there is, and none that there is not', () => {
    const senza = { richiesteOra: null, richiesteGiorno: null, richiesteMinuto: null } as const;
    expect(atto({ uso: { ...senza } }).uso).not.toMatch(/Ciascun operatore può fare|insieme, possono fare|automatismo:/);
    const { uso } = atto({ uso: { richiesteOra: 240, richiesteGiorno: 1000, richiesteOraConvenzione: 600, richiesteMinuto: 30 } });
    expect(uso).toContain('Ciascun operatore può fare al più 240 richieste all’ora e 1000 al giorno.');
    expect(uso).toContain('Tutti gli operatori del Fruitore, insieme, possono fare al più 600 richieste all’ora.');
    expect(uso).toMatch(/supera 30 richieste al minuto, o percorre in ordine la banca dati, si presume/);
    expect(uso).toContain('le risposte rallentano e l’Erogatore ne è avvisato');
  });

  it('LE-08 CA-05 CH-18 appoints a processor by a separate act only where the act says so: elsewhere the fruitore is a controller', () => {
    const responsabile = atto({ privacy: { ruolo: 'RESPONSABILE_ART_28' } }).privacy;
    expect(responsabile).toMatch(/l’Erogatore nomina con atto separato \(art\. 28 del regolamento .* la sostituzione .* nuova nomina/);
    expect(responsabile).toContain('Nevena Šarić, nata a Lucca il 1° marzo 1980, codice fiscale SRCNVN80C41E715T');
    const titolare = atto({ privacy: { ruolo: 'TITOLARE_AUTONOMO' } }, CLAUSOLE_GENERALI, { responsabile: null }).privacy;
    expect(titolare).toContain('titolare autonomo del trattamento dei dati che acquisisce');
    expect(titolare).not.toMatch(/art\. 28|nomina con atto/);
  });
});

describe('how a clause is said to be enforced', () => {
  it('promises no act of Varco’s own where a person must act', () => {
    const { assistenza, disuso, obblighi, privacy, verifiche } = CATALOGO;
    expect(disuso.come({ mesi: 6 })).toContain('inutilizzate da 6 mesi; l’ufficio le disattiva');
    expect(assistenza.come({ ...assistenza.esempio, interruzioni: 'MESSAGGIO' })).toContain('avvisi di interruzione li manda l’ufficio');
    expect(obblighi.come(obblighi.esempio)).toContain('Ne risponde il Fruitore');
    expect(privacy.come({ ruolo: 'RESPONSABILE_ART_28', regime: 'GENERALE' })).toContain('lo prepara l’ufficio');
    expect(verifiche.come({ ...verifiche.esempio, sospensioneAutomatica: true })).toContain('l’ufficio sospende');
  });
});

describe('how it is signed', () => {
  it('CA-16 says who signs first, with what, and that nobody signs for both; by hand only where the comune admits it', () => {
    const digitale = atto({ sottoscrizione: { autografa: false } }).sottoscrizione;
    expect(digitale).toMatch(/sottoscritta con firma digitale .* prima dal Fruitore e poi dall’Erogatore/);
    expect(digitale).toContain('La stessa persona non può firmare per entrambe le parti.');
    expect(digitale).not.toContain('di proprio pugno');
    expect(atto({ sottoscrizione: { autografa: true } }).sottoscrizione).toMatch(
      /Fruitore che non è una pubblica amministrazione può, in via eccezionale, firmare la convenzione di proprio pugno.+gli atti successivi si firmano con firma digitale/,
    );
  });

  it('CA-16 enforces what it says', () => {
    for (const autografa of [true, false])
      expect(CATALOGO.sottoscrizione.regole({ autografa })).toEqual({ firme: ['FRUITORE', 'EROGATORE'], firmaAutografa: autografa });
    for (const base of [CLAUSOLE_GENERALI, CLAUSOLE_POLIZIA]) expect(base.sottoscrizione).toEqual({ autografa: false });
  });
});
