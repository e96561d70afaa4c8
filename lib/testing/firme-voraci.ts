import { oidDer, tlv } from './firme-cms';

const [SEQUENZA, INSIEME, INTERO, OTTETTI, OTTETTI_IN_PEZZI, ESPLICITO] = [0x30, 0x31, 0x02, 0x04, 0x24, 0xa0];

/** An envelope that nobody has signed, around that content. */
function busta(contenuto: Uint8Array): Uint8Array {
  const dentro = tlv(SEQUENZA, oidDer('1.2.840.113549.1.7.1'), tlv(ESPLICITO, contenuto));
  const dati = tlv(SEQUENZA, tlv(INTERO, Buffer.of(1)), tlv(INSIEME), dentro, tlv(INSIEME));
  return tlv(SEQUENZA, oidDer('1.2.840.113549.1.7.2'), tlv(ESPLICITO, dati));
}

/** Octets in pieces inside octets in pieces: who joins them level by level copies them as many times. */
export function pezziNeiPezzi(livelli: number, byte: number): Uint8Array {
  const testa = (etichetta: number, dentro: number): Buffer => {
    const intestazione = Buffer.of(etichetta, 0x84, 0, 0, 0, 0);
    intestazione.writeUInt32BE(byte + dentro * 6, 2);
    return intestazione;
  };
  const teste = Array.from({ length: livelli }, (_, i) => testa(OTTETTI_IN_PEZZI, livelli - i));
  return busta(Buffer.concat([...teste, testa(OTTETTI, 0), Buffer.alloc(byte)]));
}

/** A PDF of many signed fields whose signature is the same large one. */
export function stessaFirma(campi: number, byte: number): Uint8Array {
  const cms = Buffer.from(busta(tlv(OTTETTI, Buffer.alloc(byte)))).toString('hex');
  const primo = 5;
  const oggetti = [
    `<</Type /Catalog /Pages 2 0 R /AcroForm <</Fields [${Array.from({ length: campi }, (_, i) => `${primo + i} 0 R`).join(' ')}]>>>>`,
    '<</Type /Pages /Kids [3 0 R] /Count 1>>',
    '<</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9]>>',
    `<</Type /Sig /SubFilter /ETSI.CAdES.detached /ByteRange [0 1 2 3] /Contents <${cms}>>>`,
    ...Array.from({ length: campi }, (_, i) => `<</FT /Sig /T (${i}) /V 4 0 R>>`),
  ];
  const pezzi = ['%PDF-1.7\n'];
  const posizioni: number[] = [];
  let lunghezza = pezzi[0]?.length ?? 0;
  for (const [i, corpo] of oggetti.entries()) {
    const oggetto = `${i + 1} 0 obj\n${corpo}\nendobj\n`;
    posizioni.push(lunghezza);
    pezzi.push(oggetto);
    lunghezza += oggetto.length;
  }
  const righe = posizioni.map((posizione) => `${String(posizione).padStart(10, '0')} 00000 n \n`).join('');
  const size = oggetti.length + 1;
  pezzi.push(`xref\n0 ${size}\n0000000000 65535 f \n${righe}trailer\n<</Size ${size} /Root 1 0 R>>\nstartxref\n${lunghezza}\n%%EOF\n`);
  return Buffer.from(pezzi.join(''), 'latin1');
}
