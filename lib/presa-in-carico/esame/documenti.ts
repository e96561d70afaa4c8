import { formatoItaliano, partiData } from '@/lib/core/date';
import type { ProvaDiFirma } from '@/lib/documenti/domain/prova';
import { numeroScritto } from '@/lib/protocollo/domain/protocollo';
import { SU_CARTA, TIPI_IN_CARICO } from '../domain/documento';
import { avviso, errore, isErrore, type Posto, type Problema } from '../domain/problema';
import type { Letta } from '../lettura/righe';
import type { RigaDocumento } from '../schema-righe';
import type { SenzaContorno } from './convenzione';
import type { Fatti, FileNoto } from './fatti';
import type { FileNominati } from './file-nominati';
import type { DocumentoInPiano, OperatoreInPiano } from './piano';

type Contesto = { readonly file: FileNominati; readonly fatti: Fatti; readonly problemi: Problema[] };

/** The papers of a convenzione: those of the sheet, then the designations that only the roster names. */
export function documentiDi(
  convenzione: SenzaContorno,
  righe: readonly Letta<RigaDocumento>[],
  operatori: readonly OperatoreInPiano[],
  contesto: Contesto,
): DocumentoInPiano[] {
  const detti = righe.flatMap((letta) => {
    const documento = documentoDi(letta, contesto);
    return documento ? [documento] : [];
  });
  const doppi = detti.filter(({ file }, posto) => detti.findIndex((altro) => altro.file.percorso === file.percorso) < posto);
  for (const { riga } of doppi)
    contesto.problemi.push(errore({ foglio: 'documenti', riga }, 'file', 'Questo file è già in un’altra riga della stessa convenzione.'));
  controllaAtto(convenzione, righe, contesto.problemi);
  controllaDesignazioni(detti, operatori, contesto.problemi);
  const nominati = new Set(detti.map(({ file }) => file.percorso));
  const soloInElenco = operatori.flatMap(({ designazione, designatoIl }): DocumentoInPiano[] => {
    if (!designazione || designatoIl === null || nominati.has(designazione.percorso)) return [];
    nominati.add(designazione.percorso);
    const { prova } = designazione;
    return [
      { riga: null, file: designazione, tipo: 'DESIGNAZIONE', titolo: null, data: designatoIl, verso: 'ENTRATA', prova, protocollo: null },
    ];
  });
  return [...detti, ...soloInElenco];
}

/** The act itself: in force without its paper nobody could read what was signed. */
function controllaAtto({ riga, numero, termine }: SenzaContorno, righe: readonly Letta<RigaDocumento>[], problemi: Problema[]): void {
  const atti = righe.filter(({ valori: { tipo } }) => tipo === 'CONVENZIONE');
  const [, secondo] = atti;
  if (secondo)
    problemi.push(
      errore(
        { foglio: 'documenti', riga: secondo.riga },
        'tipo',
        `Per la convenzione n. ${numero} c’è già un file di tipo CONVENZIONE: gli altri sono ATTO o ALTRO.`,
      ),
    );
  if (atti.length > 0) return;
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

function documentoDi({ riga, valori }: Letta<RigaDocumento>, { file, fatti, problemi }: Contesto): DocumentoInPiano | null {
  const posto = { foglio: 'documenti', riga } as const;
  const prima = problemi.length;
  const { tipo, titolo = null, data, forma, verso = 'ENTRATA' } = valori;
  if (data > fatti.oggi) problemi.push(errore(posto, 'data', 'Questa data deve ancora venire: controlla l’anno.'));
  const trovato = file.cerca(posto, 'file', valori.file, problemi);
  const protocollo = protocolloDi(posto, valori, fatti, problemi);
  if (!trovato || problemi.slice(prima).some(isErrore)) return null;
  const prova = provaDi(posto, trovato, forma, problemi);
  return { riga, file: trovato, tipo: TIPI_IN_CARICO[tipo].tipo, titolo, data, verso, prova, protocollo };
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
function protocolloDi(posto: Posto, { protocolloNumero, protocolloData }: RigaDocumento, fatti: Fatti, problemi: Problema[]) {
  if (protocolloNumero === undefined) {
    if (protocolloData !== undefined)
      problemi.push(errore(posto, 'protocolloNumero', 'Hai scritto la data di protocollo: scrivi anche il numero.'));
    return null;
  }
  if (protocolloData === undefined) {
    problemi.push(errore(posto, 'protocolloData', 'Hai scritto il numero di protocollo: scrivi anche la data.'));
    return null;
  }
  if (protocolloData > fatti.oggi) problemi.push(errore(posto, 'protocolloData', 'Questa data deve ancora venire: controlla l’anno.'));
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
