import { formatoItaliano, partiData, type DataIso } from '@/lib/core/date';
import type { ProvaDiFirma } from '@/lib/documenti/domain/prova';
import { numeroScritto } from '@/lib/protocollo/domain/protocollo';
import { SU_CARTA, TIPI_IN_CARICO } from '../domain/documento';
import { avviso, errore, isErrore, type Posto, type Problema } from '../domain/problema';
import { isVuota, type Letta } from '../lettura/righe';
import type { RigaDocumento } from '../schema-righe';
import type { Contorno } from './contorno';
import type { Fatti, FileNoto } from './fatti';
import type { FileNominati } from './file-nominati';
import type { DocumentoInPiano, OperatoreInPiano } from './piano';
import { controllaRinnovi } from './rinnovi';

/** `tutti`: every row of the sheet is known. */
type Contesto = { readonly file: FileNominati; readonly fatti: Fatti; readonly problemi: Problema[]; readonly tutti: boolean };
/** A row with the file and the protocol that it names, as far as it does, and what would be made of it; null: something is wrong. */
type Esaminato = {
  readonly letta: Letta<RigaDocumento>;
  readonly file: FileNoto | null;
  readonly protocollo: DocumentoInPiano['protocollo'];
  readonly inPiano: DocumentoInPiano | null;
};
/** A number of protocol that a row gives, and of which convenzione. */
export type ProtocolloDetto = { readonly numero: string; readonly riga: number; readonly chiave: string };
export type DocumentiEsaminati = { readonly documenti: DocumentoInPiano[]; readonly protocolli: readonly ProtocolloDetto[] };

/** The papers of a convenzione: those of the sheet, then the designations that only the roster names. */
export function documentiDi(
  contorno: Contorno,
  righe: readonly Letta<RigaDocumento>[],
  operatori: readonly OperatoreInPiano[],
  contesto: Contesto,
): DocumentiEsaminati {
  const esaminati = righe.map((letta) => documentoDi(letta, contesto));
  controllaDoppi(esaminati, contesto.problemi);
  controllaAtto(contorno, righe, contesto);
  controllaRinnovi(contorno, righe, contesto.problemi);
  const detti = esaminati.flatMap(({ inPiano }) => (inPiano ? [inPiano] : []));
  controllaDesignazioni(detti, operatori, contesto.problemi);
  const protocolli = esaminati.flatMap(({ letta: { riga }, protocollo }) =>
    protocollo ? [{ numero: contorno.numero, riga, chiave: `${protocollo.data.slice(0, 4)}/${protocollo.numero}` }] : [],
  );
  return { documenti: [...detti, ...soloInElenco(detti, operatori)], protocolli };
}

function soloInElenco(detti: readonly DocumentoInPiano[], operatori: readonly OperatoreInPiano[]): DocumentoInPiano[] {
  const nominati = new Set(detti.map(({ file }) => file.percorso));
  return operatori.flatMap(({ designazione, designatoIl }): DocumentoInPiano[] => {
    if (!designazione || designatoIl === null || nominati.has(designazione.percorso)) return [];
    nominati.add(designazione.percorso);
    const { prova } = designazione;
    return [
      { riga: null, file: designazione, tipo: 'DESIGNAZIONE', titolo: null, data: designatoIl, verso: 'ENTRATA', prova, protocollo: null },
    ];
  });
}

function controllaDoppi(esaminati: readonly Esaminato[], problemi: Problema[]): void {
  const visti = new Set<string>();
  for (const { letta, file } of esaminati) {
    if (file && visti.has(file.percorso))
      problemi.push(
        errore({ foglio: 'documenti', riga: letta.riga }, 'file', 'Questo file è già in un’altra riga della stessa convenzione.'),
      );
    if (file) visti.add(file.percorso);
  }
}

/** The act itself: in force without its paper nobody could read what was signed. A row whose kind cannot be read may be it. */
function controllaAtto({ riga, numero, termine }: Contorno, righe: readonly Letta<RigaDocumento>[], { problemi, tutti }: Contesto): void {
  const atti = righe.filter(({ valori: { tipo } }) => tipo === 'CONVENZIONE');
  const [, secondo] = atti;
  if (secondo)
    problemi.push(
      errore(
        { foglio: 'documenti', riga: secondo.riga },
        'tipo',
        `Per la convenzione n. ${numero} c’è già un file di tipo CONVENZIONE: gli altri sono RINNOVO, ATTO o ALTRO.`,
      ),
    );
  if (!tutti || riga === null || numero === '' || !termine || atti.length > 0 || righe.some(({ guaste }) => guaste.has('tipo'))) return;
  const frase = `Manca il file della convenzione n. ${numero}: aggiungi nel foglio Documenti una riga di tipo CONVENZIONE.`;
  problemi.push((termine.stato === 'VIGENTE' ? errore : avviso)({ foglio: 'convenzioni', riga }, 'numero', frase));
}

/** SA-10: an act that designates people whom the roster does not name by it: they would enter as proposed. */
function controllaDesignazioni(detti: readonly DocumentoInPiano[], operatori: readonly OperatoreInPiano[], problemi: Problema[]): void {
  const dichiarate = new Set(operatori.flatMap(({ designazione }) => (designazione ? [designazione.percorso] : [])));
  for (const { riga, tipo, file } of detti)
    if (tipo === 'DESIGNAZIONE' && !dichiarate.has(file.percorso))
      problemi.push(
        avviso(
          { foglio: 'documenti', riga },
          'file',
          `Nessun operatore indica questa designazione: chi vi è designato entra come proposto, finché nel foglio Operatori non scrivi ` +
            `«${file.nome}» nella colonna «File della designazione».`,
        ),
      );
}

function documentoDi(letta: Letta<RigaDocumento>, { file, fatti, problemi }: Contesto): Esaminato {
  const { riga, valori, intera } = letta;
  const posto = { foglio: 'documenti', riga } as const;
  const prima = problemi.length;
  controllaGiorno(posto, 'data', valori.data, fatti.oggi, problemi);
  const trovato = valori.file === undefined ? null : file.cerca(posto, 'file', valori.file, problemi);
  const protocollo = protocolloDi(posto, letta, fatti, problemi);
  const prova = trovato && provaDi(posto, trovato, valori.forma, problemi);
  if (!intera || !trovato || problemi.slice(prima).some(isErrore)) return { letta, file: trovato, protocollo, inPiano: null };
  const { tipo, titolo = null, data, verso = 'ENTRATA' } = intera;
  const inPiano = { riga, file: trovato, tipo: TIPI_IN_CARICO[tipo].tipo, titolo, data, verso, prova, protocollo };
  return { letta, file: trovato, protocollo, inPiano };
}

function controllaGiorno(posto: Posto, chiave: string, il: DataIso | undefined, oggi: DataIso, problemi: Problema[]): void {
  if (il !== undefined && il > oggi) problemi.push(errore(posto, chiave, 'Questa data deve ancora venire: controlla l’anno.'));
}

/** What is told of the signature: what the verifier found in the file; of a scan, that nobody has looked. */
function provaDi(posto: Posto, { nome, prova }: FileNoto, forma: RigaDocumento['forma'], problemi: Problema[]): ProvaDiFirma | null {
  if (prova === null) return null;
  const senza = prova.esito === 'SENZA_FIRMA';
  if (forma === 'CARTA') {
    if (senza) return { ...prova, frasi: [SU_CARTA, ...prova.frasi] };
    problemi.push(avviso(posto, 'forma', `Hai scritto CARTA, ma «${nome}» porta una firma digitale: resta l’esito della sua verifica.`));
  }
  if (forma === 'DIGITALE' && senza)
    problemi.push(avviso(posto, 'forma', `Hai scritto DIGITALE, ma in «${nome}» non c’è alcuna firma digitale: sarà detto così.`));
  if (prova.esito === 'NON_VALIDA')
    problemi.push(avviso(posto, 'file', `La firma digitale di «${nome}» non risulta valida: il file entra com’è, con questo esito.`));
  if (prova.esito === 'DA_ESAMINARE')
    problemi.push(
      avviso(posto, 'file', `La firma digitale di «${nome}» non si è potuta confermare in tutto: il file entra com’è, con questo esito.`),
    );
  return prova;
}

/** DPR 445/2000, art. 53: the number of then, in the comune's own register; one that already designates something else is a slip. */
function protocolloDi(posto: Posto, letta: Letta<RigaDocumento>, fatti: Fatti, problemi: Problema[]): DocumentoInPiano['protocollo'] {
  const { protocolloNumero, protocolloData } = letta.valori;
  const [senzaNumero, senzaData] = [isVuota(letta, 'protocolloNumero'), isVuota(letta, 'protocolloData')];
  if (senzaNumero && !senzaData)
    problemi.push(errore(posto, 'protocolloNumero', 'Hai scritto la data di protocollo: scrivi anche il numero.'));
  if (senzaData && !senzaNumero)
    problemi.push(errore(posto, 'protocolloData', 'Hai scritto il numero di protocollo: scrivi anche la data.'));
  controllaGiorno(posto, 'protocolloData', protocolloData, fatti.oggi, problemi);
  if (protocolloNumero === undefined || protocolloData === undefined) return null;
  const numero = numeroScritto(protocolloNumero, protocolloData);
  if (numero === null) {
    problemi.push(
      errore(posto, 'protocolloNumero', 'Scrivi il numero in sole cifre, come 0001234; se aggiungi l’anno deve essere quello della data.'),
    );
    return null;
  }
  const gia = fatti.protocolli.get(`${partiData(protocolloData).anno}/${numero}`);
  if (gia !== undefined)
    problemi.push(
      errore(
        posto,
        'protocolloNumero',
        `Il numero ${numero} del ${formatoItaliano(protocolloData).slice(-4)} è già di «${gia}»: controllalo.`,
      ),
    );
  return { numero, data: protocolloData };
}
