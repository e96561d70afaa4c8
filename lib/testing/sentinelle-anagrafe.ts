import { isCampo, campo } from '@/lib/anagrafe/domain/campi';
import { campiDellaColonna, siPuoNominare } from '@/lib/anagrafe/domain/colonne-nominabili';
import { chiaveFonetica } from '@/lib/anagrafe/domain/fonetica';
import { conOmocodia } from '@/lib/core/codice-fiscale';
import { chiaveRicerca } from '@/lib/core/grafia';
import { idCasuale } from '@/lib/core/ids';
import { ADESSO, inserisci } from './mondo';
import { proteggi, Sentinelle, type ComponiScena, type Scena } from './sentinelle';

const STORIE = ['generalita', 'posizione', 'residenza', 'famiglia', 'stato_civile', 'cittadinanza'];
const PERIODO = ['dal', 'al'];

/** Since when and until when are of what the table is about; a column that no field tells is nobody's. */
const ammessa: Scena['ammessa'] = ({ tabella, colonna }, concessi) =>
  PERIODO.includes(colonna)
    ? siPuoNominare(tabella, colonna, concessi)
    : campiDellaColonna(tabella, colonna).some((id) => concessi.includes(id));

/**
 * A mother and her child in one household with somebody protected, whom their cards name as spouse and as father; at the same address
 * somebody of another household. All that their cards and their past hold stands nowhere else.
 */
export const scenaAnagrafe: ComponiScena = async (mondo, chi) => {
  const sentinelle = new Sentinelle((tabella, colonna, valore) =>
    campiDellaColonna(tabella, colonna).map((id) => (isCampo(id) ? campo(id).formato({ [colonna]: valore }) : null)),
  );
  const versione_id = await inserisci('anagrafe_versione', {
    ...{ erogatore_id: mondo.erogatoreId, id: idCasuale(), stato: 'CORRENTE', aggiornati_al: '2026-03-09', origine: 'prova' },
    ...{ impronta: 'x', soggetti: 0, famiglie: 0, iniziata_il: ADESSO, pubblicata_il: ADESSO },
  });
  const carico = { erogatore_id: mondo.erogatoreId, versione_id };
  const [casa, altraCasa, indirizzo_id] = [idCasuale(), idCasuale(), idCasuale()];
  for (const id of [casa, altraCasa])
    await inserisci('anagrafe_famiglia', await sentinelle.riga('anagrafe_famiglia', { ...carico, id, cessata_il: null }));
  const [via, civico] = [sentinelle.testo(), sentinelle.numero()];

  let quanti = 0;
  const persona = async (famiglia_id: string, altro: Record<string, unknown> = {}, taciuta = false): Promise<Record<string, string>> => {
    quanti += 1;
    const mai = (colonna: string): boolean => taciuta || ('coniuge_codice_fiscale' in altro && colonna.startsWith('coniuge_'));
    const [id, cognome, nome] = [idCasuale(), sentinelle.testo(), sentinelle.testo()];
    const riga = await sentinelle.riga(
      'anagrafe_soggetto',
      {
        ...{ ...carico, id, cognome, nome, famiglia_id, sesso: 'F', posizione: 'APR', progressivo: quanti, decesso_data: null },
        ...{ codice_fiscale: conOmocodia(`ZQKTZQ${50 + quanti}A41H501`, 0), residenza_via: via, residenza_civico: civico, indirizzo_id },
        ...{ cognome_ricerca: chiaveRicerca(cognome), nome_ricerca: chiaveRicerca(nome), protetto: false },
        ...{ cognome_fonetica: chiaveFonetica(cognome), nome_fonetica: chiaveFonetica(nome) },
        ...{ via_ricerca: chiaveRicerca(via), via_coda_ricerca: chiaveRicerca(via), ...altro },
      },
      mai,
    );
    sentinelle.segna('anagrafe_soggetto', 'codice_fiscale', String(riga.codice_fiscale), mai('codice_fiscale'));
    await inserisci('anagrafe_soggetto', riga);
    for (const storia of STORIE) {
      const tabella = `anagrafe_storia_${storia}`;
      const [dal, cambio] = [sentinelle.data(), sentinelle.data()];
      for (const [ordine, periodo] of [
        { dal, al: cambio },
        { dal: cambio, al: null },
      ].entries()) {
        const date = { ...carico, soggetto_id: id, ordine, ...periodo, famiglia_id, progressivo: quanti, sesso: 'F', posizione: 'APR' };
        const colonne = await sentinelle.riga(tabella, date, mai);
        await inserisci(tabella, soloLeSue(tabella, colonne));
      }
    }
    return Object.fromEntries(Object.entries(riga).map(([nomeColonna, valore]) => [nomeColonna, String(valore)]));
  };

  const nascosta = sentinelle.testo();
  const sua = {
    ...{ protetto: chi === 'ARCHIVIO', residenza_via: nascosta, residenza_civico: sentinelle.numero() },
    ...{ via_ricerca: chiaveRicerca(nascosta), via_coda_ricerca: chiaveRicerca(nascosta) },
  };
  const protetta = await persona(casa, sua, true);
  if (chi === 'UFFICIO') await proteggi(mondo, protetta.codice_fiscale ?? '');
  const madre = await persona(casa, { coniuge_codice_fiscale: protetta.codice_fiscale });
  const figlia = await persona(casa, { padre_cognome: protetta.cognome, padre_nome: protetta.nome });
  const vicina = await persona(altraCasa);
  return {
    ...{ sentinelle, ammessa, siPuoNominare, campiDellaColonna },
    cercati: cercatiPer(madre).concat(cercatiPer(figlia).slice(0, 2), cercatiPer(protetta).slice(0, 3)),
    daAprire: [...[madre, figlia, vicina].map(({ id = '' }) => ({ id, di: 'PERSONA' })), { id: indirizzo_id, di: 'INDIRIZZO' }],
    voci: {
      ...{ codiceFiscale: madre.codice_fiscale ?? '', altroCodiceFiscale: figlia.codice_fiscale ?? '', dal: '2015-01-01' },
      ...{ via, civico: String(civico), statoCivile: 'coniugata' },
    },
  };
};

/** Every form of search of the register, and one line of each kind, for that person. */
function cercatiPer({
  cognome = '',
  nome = '',
  nascita_data = '',
  codice_fiscale = '',
  ...p
}: Record<string, string>): Scena['cercati'][number][] {
  const [via, civico] = [p.residenza_via ?? '', p.residenza_civico ?? ''];
  return [
    { ricerca: 'NOMINATIVO', voci: { cognome, nome } },
    { ricerca: 'CODICE_FISCALE', voci: { codiceFiscale: codice_fiscale } },
    { testo: `${cognome} ${nome} ${nascita_data.slice(0, 4)}` },
    { ricerca: 'NOMINATIVO', voci: { cognome, nome, dataNascita: nascita_data } },
    { ricerca: 'NOMINATIVO', voci: { cognome, annoNascita: nascita_data.slice(0, 4) } },
    { ricerca: 'NOMINATIVO', voci: { cognome: `${cognome}k`, nome } },
    { ricerca: 'INDIRIZZO', voci: { via, civico } },
    { ricerca: 'INDIRIZZO', voci: { via, cognome } },
    { testo: codice_fiscale },
    { testo: `via ${via} ${civico}` },
  ];
}

const DI_ALTRI: Readonly<Record<string, readonly string[]>> = {
  famiglia_id: ['anagrafe_storia_famiglia'],
  progressivo: ['anagrafe_storia_famiglia'],
  sesso: ['anagrafe_storia_generalita'],
  posizione: ['anagrafe_storia_posizione'],
};

/** Without the columns that only other tables of the past have. */
function soloLeSue(tabella: string, riga: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(riga).filter(([nome]) => DI_ALTRI[nome]?.includes(tabella) ?? true));
}
