/**
 * The certificates with which AgID has signed the Italian list, as far as their SHA-256 is known to us from what AgID itself has
 * published (Gazzetta Ufficiale no. 130 of 6 June 2016, and its page on the certificates of the signature). Of the third to the sixth
 * (G.U. no. 24 of 30 January 2021 and no. 291 of 16 December 2025) we hold no SHA-256 from that source, and a fingerprint is not
 * something to guess: whoever uses a list of today puts the signer's certificate in VARCO_TSL_FIRMATARI, after comparing it with the
 * Gazzetta.
 */
export const FIRMATARI_AGID = [
  {
    nome: 'AgID, primo certificato (seriale 10AEEEB6A198904C989EB35CD179532F)',
    validoDal: '2016-04-27',
    validoAl: '2021-01-12',
    sha256: 'ed36919a6a09991c1428fa779133166839d05640d0639b4a2e42bb05fdb678da',
  },
  {
    nome: 'AgID, secondo certificato (seriale 374E5EB591CA9840922BF4DE9C2525D0)',
    validoDal: '2016-04-27',
    validoAl: null,
    sha256: 'd8b6fccadb4a81f9d10fdfda7607d261152621e89b3862db5a525bf26c699cd2',
  },
] as const;
