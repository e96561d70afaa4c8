import { createHash } from 'node:crypto';
import { PROGRAMMA } from '@/lib/core/documento-pdf';
import { bilancioDelFile } from './bilancio';
import { consumaBusta } from './cms/busta';
import { identitaDi, presentazioneDi, type Presentazione } from './esemplare';
import { isBusta, isPdf, togliInvolucro } from './formato';

/** Where a file may come from: digests of what it begins with, and what it says of itself where it says that Varco has composed it. */
export type Provenienza = { readonly impronte: readonly string[]; readonly composto: Presentazione | null };

/** Envelopes one inside the other, as many as are judged. */
const MAX_LIVELLI = 4;
/** Ends of a revision that are looked at, from the first: a document of ours begins the file. */
const MAX_REVISIONI = 64;
/** Where most readers look for the beginning of a PDF. */
const MARGINE = 1024;
const FINE = '%%EOF';

/**
 * What tells whether a file is, or begins with, a document that Varco has composed: signed inside or in envelopes around it, with more
 * behind it, or saved again by a program that has left its name. Nothing is said of what cannot be read. The bytes are consumed.
 */
export function leggiProvenienza(file: Uint8Array): Provenienza {
  const pdf = pdfDentro(file, 0);
  return pdf ? { impronte: improntePrefissi(pdf), composto: dichiarazione(pdf) } : { impronte: [], composto: null };
}

function pdfDentro(byte: Uint8Array, livello: number): Uint8Array | null {
  if (isPdf(byte)) return byte;
  const contenuto = livello < MAX_LIVELLI && isBusta(byte) ? contenutoDi(byte) : null;
  if (contenuto) return pdfDentro(contenuto, livello + 1);
  const inizio = comeBuffer(byte.subarray(0, MARGINE)).indexOf('%PDF-');
  return inizio < 0 ? null : byte.subarray(inizio);
}

function contenutoDi(byte: Uint8Array): Uint8Array | null {
  try {
    const busta = togliInvolucro(byte);
    return busta && consumaBusta(busta).contenuto;
  } catch {
    return null;
  }
}

/** Of the file as it stood at the end of each revision, with and without the end of line that may follow, and as it is. */
function improntePrefissi(pdf: Uint8Array): string[] {
  const byte = comeBuffer(pdf);
  const fini = new Set<number>();
  let fine = byte.indexOf(FINE);
  for (let i = 0; fine >= 0 && i < MAX_REVISIONI; i++, fine = byte.indexOf(FINE, fine)) {
    fine += FINE.length;
    for (const altri of [0, 1, 2]) if (altri === 0 || [0x0a, 0x0d].includes(byte[fine + altri - 1] ?? 0)) fini.add(fine + altri);
  }
  const corrente = createHash('sha256');
  let letti = 0;
  return [...fini.add(byte.length)]
    .sort((a, b) => a - b)
    .map((finoA) => {
      corrente.update(byte.subarray(letti, finoA));
      letti = finoA;
      return corrente.copy().digest('hex');
    });
}

/** What was added later may say otherwise, and what was there first still says it. */
function dichiarazione(pdf: Uint8Array): Presentazione | null {
  const bilancio = bilancioDelFile();
  for (const quale of ['ULTIMA', 'PRIMA'] as const) {
    const identita = identitaDi(pdf, bilancio, quale);
    if (identita?.programmi.includes(PROGRAMMA)) return presentazioneDi(identita);
  }
  return null;
}

function comeBuffer(byte: Uint8Array): Buffer {
  return Buffer.from(byte.buffer, byte.byteOffset, byte.length);
}
