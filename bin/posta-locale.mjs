/**
 * The local mailbox: a real SMTP server for when no SMTP_URL is given. Whatever is sent stays in the folder VARCO_POSTA, one `.eml` a
 * message, and nothing leaves this machine. Listens on the loopback only, at POSTA_PORTA.
 */
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { SMTPServer } from 'smtp-server';

const cartella = process.env.VARCO_POSTA ?? '';
const porta = Number(process.env.POSTA_PORTA);
const MASSIMO = 25 * 1024 * 1024;

/** Time first, so that names sort as messages came. */
const nomeNuovo = () => `${new Date().toISOString().replaceAll(':', '-')}-${randomBytes(6).toString('hex')}`;

/** Who it is for stands in the envelope, which a message does not carry: each recipient becomes a header. No line break passes. */
const busta = ({ rcptTo }) => rcptTo.map(({ address }) => `X-Varco-Destinatario: ${address.replaceAll(/[\r\n]/g, '')}\r\n`).join('');

/**
 * Written under a name that the reader skips, flushed, then renamed: a message is whole or not there, and accepted only once it is on
 * disk.
 */
async function conserva(flusso, sessione) {
  const nome = nomeNuovo();
  const provvisorio = path.join(cartella, `.${nome}.parziale`);
  const file = await fs.promises.open(provvisorio, 'wx', 0o600);
  try {
    await file.write(busta(sessione.envelope));
    for await (const pezzo of flusso) await file.write(pezzo);
    await file.sync();
  } finally {
    await file.close();
  }
  if (flusso.sizeExceeded) {
    await fs.promises.rm(provvisorio);
    throw Object.assign(new Error('Message exceeds fixed maximum message size'), { responseCode: 552 });
  }
  await fs.promises.rename(provvisorio, path.join(cartella, `${nome}.eml`));
}

fs.mkdirSync(cartella, { recursive: true, mode: 0o700 });
for (const nome of fs.readdirSync(cartella)) if (nome.endsWith('.parziale')) fs.rmSync(path.join(cartella, nome));

const server = new SMTPServer({
  banner: 'Varco, casella locale',
  disableReverseLookup: true,
  disabledCommands: ['AUTH', 'STARTTLS'],
  hideSTARTTLS: true,
  authOptional: true,
  size: MASSIMO,
  socketTimeout: 60_000,
  closeTimeout: 5_000,
  onData(flusso, sessione, fatto) {
    conserva(flusso, sessione).then(() => fatto(), fatto);
  },
});

let inAscolto = false;
server.on('error', (errore) => {
  console.error(`casella locale: ${errore.message}`);
  // A caller that hangs up is no reason to stop; not being able to listen is.
  if (!inAscolto) process.exit(1);
});
for (const segnale of ['SIGTERM', 'SIGINT']) process.on(segnale, () => server.close(() => process.exit(0)));
server.listen(porta, '127.0.0.1', () => {
  inAscolto = true;
});
