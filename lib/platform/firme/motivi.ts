import { formatoItaliano, oggi } from '@/lib/core/date';
import { MOTIVI_CONTENUTO } from './motivi/contenuto';
import { MOTIVI_DOCUMENTO } from './motivi/documento';
import { MOTIVI_FIDUCIA } from './motivi/fiducia';
import { MOTIVI_FIRMA } from './motivi/firma';
import { MOTIVI_ORIGINALE } from './motivi/originale';
import { MOTIVI_TEMPO } from './motivi/tempo';
import type { Gravita, VoceMotivo } from './motivi/voce';
import type { EsitoVerifica, Motivo, Verifica } from './tipi';

const CATALOGO = {
  ...MOTIVI_DOCUMENTO,
  ...MOTIVI_ORIGINALE,
  ...MOTIVI_CONTENUTO,
  ...MOTIVI_FIRMA,
  ...MOTIVI_FIDUCIA,
  ...MOTIVI_TEMPO,
} as const satisfies Readonly<Record<string, VoceMotivo>>;

export type CodiceMotivo = keyof typeof CATALOGO;

export function motivo(codice: CodiceMotivo): Motivo {
  const { fatto, rimedio }: VoceMotivo = CATALOGO[codice];
  return { codice, frase: rimedio === null ? `${fatto}.` : `${fatto}: ${rimedio}.` };
}

/** What was found, without what to do about it and without its full stop; the whole sentence of a code that is no longer known. */
export function fattoDi({ codice, frase }: Motivo): string {
  return isNoto(codice) ? CATALOGO[codice].fatto : frase;
}

/** A reason with words of its own in the places that its sentence leaves for them: `{data}`. */
export function motivoCon(codice: CodiceMotivo, parole: Readonly<Record<string, string>>): Motivo {
  return { codice, frase: motivo(codice).frase.replace(/\{(\w+)\}/g, (posto, nome: string) => parole[nome] ?? posto) };
}

/** A reason that tells of a day: the instant's, in Italy. */
export function motivoDel(codice: CodiceMotivo, istante: Date): Motivo {
  return motivoCon(codice, { data: formatoItaliano(oggi(istante)) });
}

export function gravita(codice: CodiceMotivo): Gravita {
  return CATALOGO[codice].gravita;
}

function isNoto(codice: string): codice is CodiceMotivo {
  return Object.hasOwn(CATALOGO, codice);
}

/** Every reason that a verification gives, of the file and of each signature in it. */
export function tuttiIMotivi({ motivi, firme }: Pick<Verifica, 'motivi' | 'firme'>): Motivo[] {
  return [...motivi, ...firme.flatMap((firma) => firma.motivi)];
}

/** True for what is only said: it takes nothing away from the file. A code that is no longer known is never passed over. */
export function isNota({ codice }: Motivo): boolean {
  return isNoto(codice) && gravita(codice) === 'nota';
}

/** The outcome is the worst of the reasons: no rule elsewhere can soften a refusal. */
export function esitoDeiMotivi(motivi: readonly Motivo[]): EsitoVerifica {
  const gravi = motivi.map(({ codice }) => (isNoto(codice) ? gravita(codice) : 'rifiuto'));
  if (gravi.includes('rifiuto')) return 'NON_VALIDA';
  return gravi.includes('esame') ? 'DA_ESAMINARE' : 'VALIDA';
}

/** A verdict reached without judging any signature. */
export function nonValida(formato: Verifica['formato'], codice: CodiceMotivo): Verifica {
  return { esito: 'NON_VALIDA', formato, firme: [], modificheSuccessive: 'nessuna', motivi: [motivo(codice)] };
}

type Rifiuto = Error & { brand: 'RifiutoFirma'; codice: CodiceMotivo };

/** Stops the reading of a file with its reason: caught by `verificaFirma`, never seen outside. */
export function rifiuta(codice: CodiceMotivo, dettaglio: string): never {
  throw Object.assign(new Error(dettaglio), { brand: 'RifiutoFirma' as const, codice });
}

export function isRifiuto(errore: unknown): errore is Rifiuto {
  return typeof errore === 'object' && errore !== null && (errore as { brand?: unknown }).brand === 'RifiutoFirma';
}
