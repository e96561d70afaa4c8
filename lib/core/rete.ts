const ESADECIMALE = 16;
const GRUPPI = 8;
const GRUPPI_DI_RETE = 4;

/**
 * The network that an address stands for where callers are counted or recognised: an IPv4 address itself; of an IPv6 one its /64, which is
 * the least that anybody is given, so that who changes the rest of it is still one caller. What is no address is answered as it is.
 */
export function reteDi(indirizzo: string): string {
  if (!indirizzo.includes(':')) return indirizzo;
  const gruppi = gruppiDi(indirizzo.replace(/%.*$/, ''));
  if (gruppi === null) return indirizzo;
  const [, , , , , segno, alto = 0, basso = 0] = gruppi;
  if (segno === 0xffff && gruppi.slice(0, 5).every((gruppo) => gruppo === 0))
    return [alto >> 8, alto & 255, basso >> 8, basso & 255].join('.');
  return `${gruppi
    .slice(0, GRUPPI_DI_RETE)
    .map((gruppo) => gruppo.toString(ESADECIMALE))
    .join(':')}::/64`;
}

/** The eight groups of an IPv6 address, however it is written; null when it is none. */
function gruppiDi(indirizzo: string): number[] | null {
  if (!URL.canParse(`http://[${indirizzo}]/`)) return null;
  const [testa = [], coda] = new URL(`http://[${indirizzo}]/`).hostname.slice(1, -1).split('::').map(numeri);
  if (coda === undefined) return testa;
  return [...testa, ...Array<number>(GRUPPI - testa.length - coda.length).fill(0), ...coda];
}

const numeri = (parte: string): number[] =>
  parte
    .split(':')
    .filter(Boolean)
    .map((gruppo) => parseInt(gruppo, ESADECIMALE));
