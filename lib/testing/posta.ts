import type { AddressInfo, Socket } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export type CasellaDiProva = {
  url: string;
  messaggi: Email[];
  rifiuta: (quanti: number) => void;
  /** The next message is received and kept, and the connection falls instead of the answer. */
  ammutolisci: () => void;
  chiudi: () => Promise<void>;
};

/** A real SMTP server on the loopback that keeps what it receives, and can be told to refuse the next messages. */
export async function casellaDiProva(): Promise<CasellaDiProva> {
  const messaggi: Email[] = [];
  let daRifiutare = 0;
  let muta = false;
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
          if (!muta) return fatto();
          muta = false;
          for (const { _socket } of server.connections as Set<{ _socket: Socket }>) _socket.destroy();
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
    ammutolisci: () => void (muta = true),
    chiudi: () => new Promise((chiuso) => server.close(() => chiuso())),
  };
}
