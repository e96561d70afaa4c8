import { leggereRighe } from '../lettura/righe';
import type { Fogli } from '../domain/fogli';
import { avvisoSulFile, errore, inOrdine, isErrore, type Problema } from '../domain/problema';
import { convenzioneDi } from './convenzione';
import { documentiDi } from './documenti';
import type { Fatti } from './fatti';
import { FileNominati } from './file-nominati';
import { elencoDi } from './operatori';
import type { ConvenzioneInPiano } from './piano';

/** What a load would make, and everything that is to be said of it. Of rows that are wrong nothing is planned. */
export type Esame = { readonly piano: readonly ConvenzioneInPiano[]; readonly problemi: readonly Problema[] };

const stesso = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/**
 * A load against what is in Varco. Pure: the preview asks it, the confirmation asks it again, and so does who writes; what they answer is
 * the same as long as the facts are.
 */
export function esaminare(fogli: Fogli, fatti: Fatti): Esame {
  const { righe, problemi: illeggibili } = leggereRighe(fogli);
  const problemi: Problema[] = [...illeggibili];
  const file = new FileNominati(fatti.file);
  const piano = righe.convenzioni.flatMap((letta): ConvenzioneInPiano[] => {
    const { convenzione, problemi: suoi } = convenzioneDi(letta, righe.convenzioni, fatti);
    problemi.push(...suoi);
    const sue = <T extends { readonly valori: { readonly convenzione: string } }>(tutte: readonly T[]) =>
      tutte.filter(({ valori }) => stesso(valori.convenzione, letta.valori.numero));
    if (!convenzione) return [];
    const operatori = elencoDi(convenzione, sue(righe.operatori), { file, oggi: fatti.oggi, problemi });
    const documenti = documentiDi(convenzione, sue(righe.documenti), operatori, { file, fatti, problemi });
    return [{ ...convenzione, operatori, documenti }];
  });
  problemi.push(...orfane(fogli), ...protocolliContesi(piano));
  if (!problemi.some(isErrore))
    problemi.push(...file.dimenticati().map(({ percorso }) => avvisoSulFile(percorso, 'Nessuna riga nomina questo file: non sarà preso.')));
  return { piano, problemi: inOrdine(problemi) };
}

/** Rows of the other sheets that speak of no convenzione of the first one. */
function orfane({ convenzioni, operatori, documenti }: Fogli): Problema[] {
  const nomi = convenzioni.map(({ celle }) => celle.numero ?? '');
  const di = (foglio: 'operatori' | 'documenti', righe: Fogli['operatori']) =>
    righe.flatMap(({ riga, celle: { convenzione } }) =>
      convenzione === undefined || nomi.some((numero) => stesso(numero, convenzione))
        ? []
        : [errore({ foglio, riga }, 'convenzione', `Nel foglio Convenzioni non c’è la n. «${convenzione}»: scrivi lo stesso numero.`)],
    );
  return [...di('operatori', operatori), ...di('documenti', documenti)];
}

/** A number of protocol may cover an act with its annexes, not two convenzioni. */
function protocolliContesi(piano: readonly ConvenzioneInPiano[]): Problema[] {
  const diChi = new Map<string, string>();
  return piano.flatMap(({ numero, documenti }) =>
    documenti.flatMap(({ riga, protocollo }) => {
      if (!protocollo) return [];
      const chiave = `${protocollo.data.slice(0, 4)}/${protocollo.numero}`;
      const altra = diChi.get(chiave) ?? numero;
      diChi.set(chiave, altra);
      if (altra === numero) return [];
      return [
        errore({ foglio: 'documenti', riga }, 'protocolloNumero', `Lo stesso numero di protocollo è già della convenzione n. ${altra}.`),
      ];
    }),
  );
}
