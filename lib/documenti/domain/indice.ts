import { formatoItaliano, oggi } from '@/lib/core/date';
import { nomePulito } from '@/lib/core/file';
import { improntaSha256 } from '@/lib/core/impronta';
import { indiceCsv, indiceJson, type DaIndicizzare, type DocumentoInIndice, type RigaIndice } from './indice-righe';
import { nomeDellaScansione, nomiDistinti } from './nomi';
import { isAutografa } from './ritiro-autografa';
import { CARTELLA_VERIFICHE, cartellaDi } from './sezioni';

/** What the ZIP of a convenzione holds, as pure text and names: the bytes are added by who streams it. */

type VoceIndice =
  | { readonly percorso: string; readonly testo: string }
  | { readonly percorso: string; readonly sha256: string; readonly dimensione: number };

const AUTOGRAFE = `Alcuni atti portano una firma autografa, in via eccezionale: i file «con firma autografa» sono la scansione del foglio firmato a
mano, con la dichiarazione dell'incaricato del comune tra le verifiche. Non portano una firma digitale di chi ha firmato a mano. Una
scansione «ritirata» era sbagliata e non vale.

`;

const presaInParole = ({ presa }: DaIndicizzare): string =>
  presa
    ? `Questa convenzione è stata firmata fuori da Varco, e presa in carico il ${formatoItaliano(oggi(presa.il))} da ${presa.da}. I documenti di allora
portano la loro data, accanto a quella in cui sono entrati in archivio; di una scansione Varco non ha verificato le firme.

`
    : '';

const LEGGIMI = ({ numero, ente, documenti, ...altro }: DaIndicizzare): string => `Convenzione n. ${numero} – ${ente}

Questa cartella contiene tutti i documenti della convenzione custoditi in Varco, così come sono stati generati o ricevuti.

indice.csv       l'elenco dei documenti, da aprire con un foglio di calcolo
indice.json      lo stesso elenco, per i programmi, con i protocolli della domanda
impronte.sha256  l'impronta SHA-256 di ogni file
${CARTELLA_VERIFICHE}  l'esito della verifica fatta all'arrivo di ogni file firmato

${presaInParole({ numero, ente, documenti, ...altro })}${documenti.some(({ prova }) => prova?.esito === 'AUTOGRAFA') ? AUTOGRAFE : ''}Per controllare che nessun file sia cambiato, estrai tutto e da un terminale, in questa cartella, scrivi:

  sha256sum -c impronte.sha256

(su macOS: shasum -a 256 -c impronte.sha256). Ogni riga deve finire con OK. Una riga diversa indica un file alterato o mancante.
`;

/** A scan is called after the act and who signed it by hand (CA-16), whatever its uploader called it. */
function nomeNelloZip({ nome, stato, parte, prova }: DocumentoInIndice, originale: DocumentoInIndice | undefined): string {
  return originale && prova?.esito === 'AUTOGRAFA' ? nomeDellaScansione(originale.nome, parte, stato === 'RITIRATO') : nome;
}

/** A name that stays within its folder on every system and is the only one: numbered, without path, reserved names or trailing dots. */
function percorsoDi(documento: DocumentoInIndice, posto: number, originale: DocumentoInIndice | undefined): string {
  const { tipo } = documento;
  const sicuro = nomePulito(nomeNelloZip(documento, originale)).replace(/[. ]+$/, '') || 'documento';
  return `${cartellaDi(tipo, originale?.tipo)}/${String(posto + 1).padStart(3, '0')} ${sicuro}`;
}

/** Everything that the ZIP holds, in order: documents, outcomes of their verifications, the two indexes, the digests, what to read first. */
export function comporreIndice(fascicolo: DaIndicizzare): VoceIndice[] {
  const { documenti } = fascicolo;
  const atti = new Map(documenti.map((documento) => [documento.id, documento]));
  const attoDi = ({ originaleId }: DocumentoInIndice) => (originaleId === null ? undefined : atti.get(originaleId));
  const nomi = nomiDistinti(documenti.map((documento) => ({ ...documento, atto: attoDi(documento) ?? null })));
  const voci = documenti.map((documento, posto) => ({
    documento,
    titolo: nomi[posto] ?? documento.nome,
    percorso: percorsoDi(documento, posto, attoDi(documento)),
  }));
  const posti = new Map(voci.map((voce) => [voce.documento.id, voce]));
  const righe = voci.map((voce): RigaIndice => ({
    ...voce,
    originale: posti.get(voce.documento.originaleId ?? '') ?? null,
    autografe: documenti.filter((copia) => copia.originaleId === voce.documento.id && copia.stato !== 'RITIRATO' && isAutografa(copia))
      .length,
  }));
  const verifiche = righe.flatMap(({ documento, percorso }) =>
    documento.prova
      ? [{ percorso: `${CARTELLA_VERIFICHE}/${percorso.split('/')[1]}.json`, testo: `${JSON.stringify(documento.prova, null, 2)}\n` }]
      : [],
  );
  const testi = [
    ...verifiche,
    { percorso: 'indice.csv', testo: indiceCsv(righe) },
    { percorso: 'indice.json', testo: indiceJson(fascicolo, righe) },
    { percorso: 'LEGGIMI.txt', testo: LEGGIMI(fascicolo) },
  ];
  const file = righe.map(({ documento: { sha256, dimensione }, percorso }) => ({ percorso, sha256, dimensione }));
  const impronte = [...file, ...testi.map(({ percorso, testo }) => ({ percorso, sha256: improntaSha256(testo) }))];
  return [...file, ...testi, { percorso: 'impronte.sha256', testo: impronte.map((una) => `${una.sha256}  ${una.percorso}\n`).join('') }];
}
