import { crc32, deflateSync } from 'node:zlib';
import { LARGHEZZA, ALTEZZA, coloreDi, type Colore, type Disegno } from './stemma-disegno';

const FIRMA = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Samples a pixel and side: edges without steps. */
const CAMPIONI = 3;

function pezzo(tipo: string, dati: Uint8Array): Buffer {
  const corpo = Buffer.concat([Buffer.from(tipo, 'latin1'), dati]);
  const cornice = Buffer.alloc(8);
  cornice.writeUInt32BE(dati.length, 0);
  cornice.writeUInt32BE(crc32(corpo), 4);
  return Buffer.concat([cornice.subarray(0, 4), corpo, cornice.subarray(4)]);
}

function media(disegno: Disegno, x: number, y: number): Colore {
  const somma = [0, 0, 0];
  for (let campione = 0; campione < CAMPIONI * CAMPIONI; campione += 1) {
    const [dx, dy] = [(campione % CAMPIONI) + 0.5, Math.floor(campione / CAMPIONI) + 0.5];
    const colore = coloreDi(disegno, (x + dx / CAMPIONI) / LARGHEZZA, (y + dy / CAMPIONI) / LARGHEZZA);
    somma.forEach((valore, canale) => (somma[canale] = valore + (colore[canale] ?? 0)));
  }
  const [r = 0, g = 0, b = 0] = somma.map((valore) => Math.round(valore / CAMPIONI ** 2));
  return [r, g, b];
}

/** The invented coat of arms of a comune of the demonstration, drawn by code: no file of anybody's, no real city's arms. PNG. */
export function stemmaDemo(disegno: Disegno): Uint8Array {
  const testata = Buffer.alloc(13);
  testata.writeUInt32BE(LARGHEZZA, 0);
  testata.writeUInt32BE(ALTEZZA, 4);
  testata.set([8, 2], 8);
  const righe = Array.from({ length: ALTEZZA }, (_, y) =>
    Buffer.from([0, ...Array.from({ length: LARGHEZZA }, (_, x) => media(disegno, x, y)).flat()]),
  );
  return Buffer.concat([
    Buffer.from(FIRMA),
    pezzo('IHDR', testata),
    pezzo('IDAT', deflateSync(Buffer.concat(righe), { level: 9 })),
    pezzo('IEND', Buffer.alloc(0)),
  ]);
}
