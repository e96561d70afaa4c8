import { fromBuffer, type Entry } from 'yauzl';

/** A ZIP as a reader of its own sees it: each file by its name, in order; two of one name throw. */
export function apriZip(zip: Buffer): Promise<Map<string, Buffer>> {
  return new Promise((risolvi, rifiuta) => {
    fromBuffer(zip, { lazyEntries: true }, (errore, aperto) => {
      if (errore) return rifiuta(errore);
      const file = new Map<string, Buffer>();
      aperto.on('error', rifiuta);
      aperto.on('end', () => risolvi(file));
      aperto.on('entry', (voce: Entry) => {
        if (file.has(voce.fileName)) return rifiuta(new Error(`Twice: ${voce.fileName}`));
        aperto.openReadStream(voce, (guasto, flusso) => {
          if (guasto) return rifiuta(guasto);
          const pezzi: Buffer[] = [];
          flusso.on('error', rifiuta);
          flusso.on('data', (pezzo: Buffer) => pezzi.push(pezzo));
          flusso.on('end', () => {
            file.set(voce.fileName, Buffer.concat(pezzi));
            aperto.readEntry();
          });
        });
      });
      aperto.readEntry();
    });
  });
}
