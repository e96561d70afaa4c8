import { oggi, formatoEsteso } from '@/lib/core/date';
import type { Blocco, DocumentoPdf } from '@/lib/core/documento-pdf';
import { comporreTesto, insertiComeScritti, valoriComeScritti, type Materia } from '@/lib/core/testo/comporre-testo';
import { raccoltaDi } from '@/lib/documenti/domain/raccolta';
import { assertDiceTutto } from './dice-tutto';
import { titoloDi, valoriDi, type Atto, type Destinatario } from './definizione';
import type { FonteAdesione, FonteComune, FonteConvenzione } from './fonti';

/**
 * Any act as a document: title, of what it is, the wording with its matter in it. The same input gives the same document. `testo` is the
 * comune's own wording, else Varco's; refuses (REGOLA) one that would leave unsaid here what the act must say, or that names what is not
 * there. Pure.
 */
export function componiAtto<M extends FonteComune>(atto: Atto<M>, materia: M, testo: string = atto.testo): DocumentoPdf {
  const composta = { valori: valoriDi(atto, materia), inserti: blocchiDi(atto, materia) };
  assertDiceTutto(atto, testo, composta);
  return documento(atto, materia, comporreTesto(testo, composta));
}

/** The same for a wording that is being written, right or not: what names nothing is printed as it stands. */
export function componiComeScritto<M extends FonteComune>(atto: Atto<M>, materia: M, testo: string): DocumentoPdf {
  const valori = { ...valoriComeScritti(testo), ...valoriDi(atto, materia) };
  const inserti = { ...insertiComeScritti(testo), ...blocchiDi(atto, materia) };
  return documento(atto, materia, comporreTesto(testo, { valori, inserti }));
}

function blocchiDi<M>({ tipo, inserti }: Atto<M>, materia: M): Materia['inserti'] {
  const { ente } = raccoltaDi(tipo);
  return Object.fromEntries(Object.entries(inserti).map(([nome, { blocchi }]) => [nome, blocchi(materia, ente)]));
}

function documento<M extends FonteComune>(atto: Atto<M>, materia: M, scritto: readonly Blocco[]): DocumentoPdf {
  const titolo = titoloDi(atto);
  const diChe = riferimento(materia);
  const destinatario = atto.destinatario?.(materia);
  return {
    titolo: diChe ? `${titolo} – ${diChe}` : titolo,
    oggetto: titolo,
    identificativo: diChe ? `${diChe} – ${titolo}` : titolo,
    ente: atto.testata?.(materia) ?? materia.testata,
    data: materia.generatoIl,
    blocchi: [...(destinatario ? lettera(titolo, destinatario, diChe, materia) : intestazione(titolo, diChe, materia)), ...scritto],
  };
}

function riferimento(
  materia: FonteComune & Partial<Pick<FonteConvenzione, 'convenzione'>> & { domanda?: Pick<FonteAdesione['domanda'], 'numero'> },
): string | null {
  if (materia.convenzione) return `Convenzione n. ${materia.convenzione.numero}`;
  return materia.domanda?.numero ? `Domanda di adesione n. ${materia.domanda.numero}` : null;
}

/** An act that stands by itself: its name, of what it is, its day. */
function intestazione(titolo: string, diChe: string | null, { generatoIl }: FonteComune): Blocco[] {
  const giorno = formatoEsteso(oggi(generatoIl));
  return [
    { tipo: 'titolo', testo: titolo },
    { tipo: 'sottotitolo', testo: diChe ? `${diChe} – ${giorno}` : giorno },
  ];
}

/** The protocol's number is not there yet: it is given to the very bytes that are signed, and travels beside them. */
function lettera(oggetto: string, { nome, righe }: Destinatario, diChe: string | null, { generatoIl }: FonteComune): Blocco[] {
  const estremi = [...(diChe ? [diChe] : []), formatoEsteso(oggi(generatoIl)), 'Protocollo: numero e data nella segnatura'];
  return [{ tipo: 'riferimenti', estremi, destinatario: { nome, righe }, oggetto }];
}
