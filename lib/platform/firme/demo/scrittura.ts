import type { Oggetto, Voci } from '../pdf/oggetti';

/** PDF syntax of a value, one character per byte; strings in hexadecimal. Streams are not written here. */
export function scrivi(oggetto: Oggetto): string {
  if (oggetto === null || typeof oggetto === 'boolean') return String(oggetto);
  if (typeof oggetto === 'number') return Number.isInteger(oggetto) ? String(oggetto) : oggetto.toFixed(6);
  switch (oggetto.tipo) {
    case 'rif':
      return `${oggetto.numero} ${oggetto.generazione} R`;
    case 'nome':
      return `/${oggetto.valore.replace(/[^A-Za-z0-9_.+-]/g, (carattere) => `#${carattere.charCodeAt(0).toString(16).padStart(2, '0')}`)}`;
    case 'stringa':
      return `<${Buffer.from(oggetto.valore, 'latin1').toString('hex')}>`;
    case 'vettore':
      return `[${oggetto.elementi.map(scrivi).join(' ')}]`;
    case 'dizionario':
      return scriviVoci(oggetto.voci);
    case 'flusso':
      throw new Error('I flussi non si riscrivono.');
  }
}

export function scriviVoci(voci: Voci): string {
  return `<<${[...voci].map(([chiave, valore]) => `${scrivi({ tipo: 'nome', valore: chiave })} ${scrivi(valore)}`).join('\n')}>>`;
}

/** A text string that may hold any character (UTF-16 with byte order mark). */
export function testoPdf(testo: string): string {
  return `<FEFF${Buffer.from(testo, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}

/** `D:YYYYMMDDHHmmSSZ`. */
export function dataPdf(quando: Date): string {
  return `(D:${quando.toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z)`;
}
