import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export type CasellaDiProva = { url: string; messaggi: Email[]; rifiuta: (quanti: number) => void; chiudi: () => Promise<void> };

/** A real SMTP server on the loopback that keeps what it receives, and can be told to refuse the next messages. */
export async function casellaDiProva(): Promise<CasellaDiProva> {
  const messaggi: Email[] = [];
  let daRifiutare = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    onData: (flusso, _sessione, fatto) => {
      const parti: Buffer[] = [];
      flusso.on('data', (parte: Buffer) => parti.push(parte));
      flusso.on('end', () => {
        if (daRifiutare > 0) {
          daRifiutare -= 1;
          return fatto(new Error('casella piena'));
        }
        void PostalMime.parse(Buffer.concat(parti)).then((messaggio) => {
          messaggi.push(messaggio);
          fatto();
        });
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((pronto) => server.listen(0, '127.0.0.1', pronto));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    messaggi,
    rifiuta: (quanti) => void (daRifiutare = quanti),
    chiudi: () => new Promise((chiuso) => server.close(() => chiuso())),
  };
}
