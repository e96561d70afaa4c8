import { idCasuale } from '@/lib/core/ids';
import { improntaSha256 } from '@/lib/core/impronta';
import { adesioneDiProva, modelloAperto } from './adesioni';
import { operatoreAlLavoro, type archivio } from './consultazione';
import { ADESSO, inserisci, sql, type Mondo } from './mondo';
import { pacchettoDiProva } from './pacchetti';

/** One id of everything that an ente and its comune have; `banca`: the comune's data bank. */
export type Altrui = Awaited<ReturnType<typeof tuttoDi>>;

export async function tuttoDi(mondo: Mondo, banca: Awaited<ReturnType<typeof archivio>>) {
  const {
    enteId: ente,
    convenzioneId: convenzione,
    operatoreId: operatore,
    utenteId: utente,
    sessioneId: sessione,
  } = await operatoreAlLavoro(mondo);
  const soggetto = await banca.soggetto({ cognome: 'Rossi', nome: 'Maria' });
  const comune = { erogatore_id: mondo.erogatoreId };
  const delComune = { ...comune, ente_id: ente, convenzione_id: convenzione };
  const contenuto = Buffer.from(idCasuale());
  const sha256 = improntaSha256(contenuto);
  await inserisci('documento_blocco', { ...comune, sha256, indice: 0, contenuto });
  const file = { nome: 'r.pdf', mime: 'application/pdf', sha256, dimensione: contenuto.length, creato_il: ADESSO };
  const documento = await inserisci('documento', {
    ...delComune,
    ...file,
    id: idCasuale(),
    tipo: 'RELAZIONE_ANNUALE',
    verifica: JSON.stringify({ esito: 'DA_ESAMINARE', formato: 'PADES', modificheSuccessive: 'nessuna', firme: [], motivi: [], frasi: [] }),
  });
  const estratto = await inserisci('documento', {
    ...comune,
    ...file,
    id: idCasuale(),
    tipo: 'ESTRATTO_CITTADINO',
    verso: 'USCITA',
    generato: true,
  });
  const esame = await inserisci('firma_in_esame', {
    ...delComune,
    id: idCasuale(),
    documento_id: documento,
    originale_id: documento,
    parte: 'FRUITORE',
    caricata_il: ADESSO,
  });
  await sql('UPDATE convenzione SET documento_id = $2 WHERE id = $1', [convenzione, documento]);
  const messaggio = await inserisci('messaggio', {
    ...comune,
    id: idCasuale(),
    tipo: 'operatore-sospeso',
    destinatario: 'a@b.example',
    dati: '{}',
    stato: 'FALLITO',
    prossimo_il: ADESSO,
    creato_il: ADESSO,
  });
  const segnalazione = await inserisci('segnalazione', {
    ...delComune,
    id: idCasuale(),
    operatore_id: operatore,
    segnalata_da: 'Ada Prova',
    numero_richiesta: '20260310-0A1B-2C3D',
    visura: 'INDIVIDUALE',
    soggetto,
    testo: 'Qualcosa non torna.',
    stato: 'APERTA',
    creata_il: ADESSO,
  });
  const eccezione = await inserisci('eccezione', {
    ...delComune,
    id: idCasuale(),
    operatore_id: operatore,
    chiesta_da: 'Ada Prova',
    finalita: 'Assistenza',
    riferimento: 'Prot. 1',
    visure: [],
    campi: ['statoCivile'],
    competenza: 'c',
    pertinenza: 'p',
    necessita: 'n',
    stato: 'CHIESTA',
    chiesta_il: ADESSO,
  });
  const pervenuta = await inserisci('richiesta_pervenuta', {
    ...delComune,
    ...{
      id: idCasuale(),
      operatore_id: operatore,
      richiedente: 'Ada Prova',
      modo: 'PEC',
      ricevuta_il: '2026-03-09',
      protocollo: '12/2026',
    },
    ...{ finalita: 'Assistenza', oggetto: 'Una visura.', stato: 'APERTA', registrata_da: 'Ada Prova', registrata_il: ADESSO },
  });
  const { pacchetto, destinatario } = await pacchettoDiProva(mondo, { enteId: ente, convenzioneId: convenzione, operatoreId: operatore });
  const protezione = await inserisci('protezione', {
    ...comune,
    ...{ id: idCasuale(), soggetto_id: idCasuale(), motivo: 'riservato', disposta_il: ADESSO, disposta_da: utente },
  });
  const lavoro = await inserisci('lavoro', {
    ...comune,
    id: idCasuale(),
    tipo: 'relazione-annuale',
    stato: 'FALLITO',
    parametri: '{}',
    chiesto_il: ADESSO,
  });
  const protocollo = await inserisci('protocollo', {
    ...comune,
    id: idCasuale(),
    registro: 'Protocollo generale',
    anno: 2026,
    numero: String(Math.random()).slice(2, 11),
    data: '2026-03-10',
    verso: 'USCITA',
    origine: 'COMUNE',
    oggetto: 'Atto di prova',
    ente_id: ente,
    registrato_da: utente,
    registrato_il: ADESSO,
  });
  const profilo = `P-${idCasuale().slice(0, 8).toUpperCase()}`;
  await inserisci('profilo', {
    ...comune,
    ...{ id: idCasuale(), banca: 'ANAGRAFE', codice: profilo, versione: 1, nome: 'Profilo di prova', descrizione: 'Per le prove.' },
    ...{ campi: ['cognome', 'nome'], solo_forze_ordine: false, creato_da: utente, creato_il: ADESSO },
  });
  const { utenteId: collega } = await mondo.persona(['RESPONSABILE']);
  const { utenteId: referente } = await mondo.persona(['REFERENTE'], { enteId: ente });
  const presa = await inserisci('presa_in_carico', {
    ...comune,
    id: idCasuale(),
    stato: 'ANTEPRIMA',
    nome: 'foglio.xlsx',
    fogli: '{}',
    creata_il: ADESSO,
    creata_da: utente,
    aggiornata_il: ADESSO,
  });
  const modello = await modelloAperto(mondo);
  const adesione = await adesioneDiProva(mondo, { modello_id: modello });
  const carico = await inserisci('banca_carico', {
    ...comune,
    ...{ id: idCasuale(), banca: 'ANAGRAFE', nome: 'a.jsonl', conferma_riduzione: false, conferma_meno_recente: false },
    ...{ stato: 'CONCLUSO', fase: 'LETTURA', quanto: 0 },
    ...{ lavoro_id: lavoro, chiesto_da: utente, chiesto_il: ADESSO, concluso_il: ADESSO },
  });
  await inserisci('banca_rapporto_pezzo', { ...comune, caricamento_id: carico, indice: 0, testo: 'riga' });
  return {
    ente,
    convenzione,
    operatore,
    utente,
    sessione,
    soggetto,
    documento,
    estratto,
    esame,
    messaggio,
    lavoro,
    segnalazione,
    eccezione,
    pervenuta,
    protezione,
    pacchetto,
    destinatario,
    profilo,
    collega,
    referente,
    presa,
    modello,
    adesione,
    protocollo,
    carico,
  };
}
