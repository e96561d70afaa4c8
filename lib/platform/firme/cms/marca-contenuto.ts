import { nomeImpronta } from './algoritmi';
import { attendi, contesto, INTERO, leggiBer, leggiIstante, leggiOid, leggiOttetti, OTTETTI, SEQUENZA } from './ber';
import { leggiAlgoritmo } from './busta';
import { haCriticheIgnote, leggiEstensioni } from './estensioni';

/** What a time stamping authority asserts (RFC 3161 §2.4.2). */
export type ContenutoMarca = {
  /** Node's name of the digest; null for one that is not known here. */
  readonly algoritmo: string | null;
  readonly impronta: Uint8Array;
  readonly istante: Date;
  readonly criticheIgnote: boolean;
};

/** Reads a TSTInfo; throws on what is not one. */
export function leggiContenutoMarca(byte: Uint8Array): ContenutoMarca | null {
  const radice = leggiBer(byte);
  const [versione, politica, impronta, seriale, istante, ...resto] = attendi(radice, SEQUENZA).figli;
  const [algoritmo, valore] = attendi(impronta, SEQUENZA).figli;
  attendi(seriale, INTERO);
  leggiOid(politica);
  const quando = leggiIstante(istante);
  const { contenuto } = attendi(versione, INTERO);
  if (radice.byte.length !== byte.length || contenuto.length !== 1 || contenuto[0] !== 1 || !quando) return null;
  return {
    algoritmo: nomeImpronta(leggiAlgoritmo(algoritmo).oid),
    impronta: leggiOttetti(attendi(valore, OTTETTI)),
    istante: quando,
    criticheIgnote: haCriticheIgnote(leggiEstensioniImplicite(resto.find(({ etichetta }) => etichetta === contesto(1))?.byte), []),
  };
}

/** `[1] IMPLICIT Extensions`: the same sequence under another tag. */
function leggiEstensioniImplicite(byte: Uint8Array | undefined): ReturnType<typeof leggiEstensioni> {
  return byte ? leggiEstensioni(leggiBer(Buffer.concat([Buffer.of(0x30), byte.subarray(1)]))) : [];
}
