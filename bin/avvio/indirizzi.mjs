import net from 'node:net';

/** An IPv4 address that came through an IPv6 socket is written as IPv4: one caller, one spelling. @param {string} indirizzo */
export const normale = (indirizzo) => indirizzo.replace(/^::ffff:(?=\d+\.)/i, '');

/**
 * @param {string} elenco addresses and CIDR blocks, parted by commas
 * @returns {(indirizzo: string) => boolean} whether an address is in the list
 * @throws {RangeError} naming the item that is neither an address nor a block
 */
export function leggiReti(elenco) {
  const reti = new net.BlockList();
  for (const voce of elenco
    .split(',')
    .map((parte) => parte.trim())
    .filter(Boolean)) {
    const [indirizzo = '', bit] = voce.split('/');
    const famiglia = net.isIP(indirizzo);
    const larghezza = famiglia === 4 ? 32 : 128;
    const prefisso = bit === undefined ? larghezza : Number(bit);
    if (!famiglia || bit === '' || !Number.isInteger(prefisso) || prefisso < 0 || prefisso > larghezza) throw new RangeError(voce);
    reti.addSubnet(indirizzo, prefisso, famiglia === 4 ? 'ipv4' : 'ipv6');
  }
  return (indirizzo) => {
    const famiglia = net.isIP(normale(indirizzo));
    return famiglia !== 0 && reti.check(normale(indirizzo), famiglia === 4 ? 'ipv4' : 'ipv6');
  };
}
