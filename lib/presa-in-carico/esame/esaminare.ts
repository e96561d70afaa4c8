import { leggereRighe } from '../lettura/righe';
import type { Fogli } from '../domain/fogli';
import { avvisoSulFile, errore, inOrdine, isErrore, isIncerto, senzaRipetere, type Problema } from '../domain/problema';
import { senzaConvenzione, type Contorno } from './contorno';
import { convenzioneDi } from './convenzione';
import { documentiDi, type DocumentiEsaminati, type ProtocolloDetto } from './documenti';
import type { Fatti } from './fatti';
import { FileNominati } from './file-nominati';
import { elencoDi } from './operatori';
import type { ConvenzioneInPiano, OperatoreInPiano } from './piano';
import { rinnoviDi } from './rinnovi';

/** What a load would make, and everything that is to be said of it. Of rows that are wrong nothing is planned. */
export type Esame = { readonly piano: readonly ConvenzioneInPiano[]; readonly problemi: readonly Problema[] };

const stesso = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
const dellaConvenzione = <T extends { readonly nome: string }>(righe: readonly T[], numero: string): T[] =>
  righe.filter(({ nome }) => stesso(nome, numero));

/**
 * A load against what is in Varco. Pure: the preview asks it, the confirmation asks it again, and so does who writes; what they answer is
 * the same as long as the facts are. Everything that is wrong is told at once: a cell, or a convenzione, that is wrong hides nothing of what
 * can be checked without it. `deiFogli`: what is told already of the sheets and of their headings.
 */
export function esaminare(fogli: Fogli, fatti: Fatti, deiFogli: readonly Problema[] = []): Esame {
  const { righe, problemi: illeggibili } = leggereRighe(fogli);
  const problemi: Problema[] = [...illeggibili];
  const file = new FileNominati(fatti.file);
  const protocolli: ProtocolloDetto[] = [];
  const tutti = !isIncerto('documenti', deiFogli);
  const numeri = righe.convenzioni.map(({ nome }) => nome);
  const contornoDi = (contorno: Contorno): { operatori: OperatoreInPiano[] } & Pick<DocumentiEsaminati, 'documenti'> => {
    const operatori = elencoDi(contorno, dellaConvenzione(righe.operatori, contorno.numero), { file, oggi: fatti.oggi, problemi });
    const esaminati = documentiDi(contorno, dellaConvenzione(righe.documenti, contorno.numero), operatori, {
      ...{ file, fatti, problemi, tutti },
    });
    protocolli.push(...esaminati.protocolli);
    return { operatori, documenti: esaminati.documenti };
  };
  const piano = righe.convenzioni.flatMap((letta, posto): ConvenzioneInPiano[] => {
    const {
      convenzione,
      contorno,
      problemi: suoi,
    } = convenzioneDi(letta, righe.convenzioni, rinnoviDi(dellaConvenzione(righe.documenti, letta.nome), tutti), fatti);
    problemi.push(...suoi);
    // Of two rows with one number, which is told, the first has what the other sheets say of it.
    if (numeri.findIndex((numero) => stesso(numero, letta.nome)) < posto) return [];
    const intorno = contornoDi(contorno);
    return convenzione ? [{ ...convenzione, ...intorno }] : [];
  });
  for (const nome of orfani(righe, numeri)) contornoDi(senzaConvenzione(nome));
  if (!isIncerto('convenzioni', deiFogli)) problemi.push(...orfane(fogli, numeri));
  problemi.push(...protocolliContesi(protocolli));
  if (![...deiFogli, ...problemi].some(isErrore))
    problemi.push(...file.dimenticati().map(({ percorso }) => avvisoSulFile(percorso, 'Nessuna riga nomina questo file: non sarà preso.')));
  return { piano, problemi: inOrdine([...deiFogli, ...senzaRipetere(deiFogli, problemi)]) };
}

type Nominate = { readonly operatori: readonly { readonly nome: string }[]; readonly documenti: readonly { readonly nome: string }[] };

/** What the rows of the other sheets call a convenzione that the first one has not, each once. */
function orfani({ operatori, documenti }: Nominate, numeri: readonly string[]): string[] {
  const nomi = [...operatori, ...documenti].map(({ nome }) => nome);
  return nomi.filter(
    (nome, posto) => !numeri.some((numero) => stesso(numero, nome)) && nomi.findIndex((altro) => stesso(altro, nome)) === posto,
  );
}

/** Rows of the other sheets that speak of no convenzione of the first one. */
function orfane({ operatori, documenti }: Fogli, numeri: readonly string[]): Problema[] {
  const di = (foglio: 'operatori' | 'documenti', righe: Fogli['operatori']) =>
    righe.flatMap(({ riga, celle: { convenzione } }) =>
      convenzione === undefined || numeri.some((numero) => stesso(numero, convenzione))
        ? []
        : [errore({ foglio, riga }, 'convenzione', `Nel foglio Convenzioni non c’è la n. «${convenzione}»: scrivi lo stesso numero.`)],
    );
  return [...di('operatori', operatori), ...di('documenti', documenti)];
}

/** A number of protocol may cover an act with its annexes, not two convenzioni. */
function protocolliContesi(protocolli: readonly ProtocolloDetto[]): Problema[] {
  const diChi = new Map<string, string>();
  return protocolli.flatMap(({ numero, riga, chiave }) => {
    const altra = diChi.get(chiave) ?? numero;
    diChi.set(chiave, altra);
    if (stesso(altra, numero)) return [];
    return [
      errore({ foglio: 'documenti', riga }, 'protocolloNumero', `Lo stesso numero di protocollo è già della convenzione n. ${altra}.`),
    ];
  });
}
