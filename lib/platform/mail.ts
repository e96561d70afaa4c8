import { Transform } from 'node:stream';
import nodemailer, { type Transporter } from 'nodemailer';
import { env } from './env';

export type Allegato = { readonly nome: string; readonly mime: string; readonly contenuto: Uint8Array };

export type Posta = {
  readonly id: string;
  readonly destinatario: string;
  readonly oggetto: string;
  readonly html: string;
  readonly text: string;
  readonly allegati?: readonly Allegato[];
};

/** The whole message was handed over and the connection fell before the server's answer: it may have left. */
export class InvioIncerto extends Error {}

let trasporto: Transporter | null = null;
/** Messages, by Message-ID, of which the last byte has been handed to the connection. */
const consegnati = new Set<string>();

/** Lets the message pass and notes when its last piece has been asked for; it keeps nothing ready, or it would note too early. */
function testimone(messageId: string): Transform {
  return new Transform({
    highWaterMark: 1,
    transform: (pezzo, _codifica, fatto) => fatto(null, pezzo),
    flush: (fatto) => {
      consegnati.add(messageId);
      fatto();
    },
  });
}

function nuovoTrasporto(smtpUrl: string): Transporter {
  const nuovo = nodemailer.createTransport(smtpUrl, {
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  } as object);
  nuovo.use('stream', ({ message }, fatto) => {
    message.transform(testimone(message.messageId()));
    fatto();
  });
  return nuovo;
}

/**
 * Speaks SMTP to the configured server, or to the local mailbox. The Message-ID is made from the outbox row's id, so that the
 * same message sent twice is recognised as one by whoever receives it. Throws when the server does not accept it; {@link InvioIncerto}
 * when it may have.
 */
export async function inviare(posta: Posta): Promise<void> {
  const { smtpUrl, mittente, baseUrl } = env();
  if (!smtpUrl) throw new Error('Nessun server di posta configurato (SMTP_URL).');
  trasporto ??= nuovoTrasporto(smtpUrl);
  const messageId = `<${posta.id}@${new URL(baseUrl).hostname}>`;
  try {
    await trasporto.sendMail({
      from: mittente,
      to: posta.destinatario,
      subject: posta.oggetto,
      html: posta.html,
      text: posta.text,
      messageId,
      attachments: (posta.allegati ?? []).map(({ nome, mime, contenuto }) => ({
        filename: nome,
        contentType: mime,
        content: Buffer.from(contenuto.buffer, contenuto.byteOffset, contenuto.byteLength),
      })),
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  } catch (error) {
    const { responseCode, message } = error as { responseCode?: unknown; message?: string };
    if (responseCode === undefined && consegnati.has(messageId))
      throw new InvioIncerto(`Il server di posta non ha risposto dopo la consegna: non è certo che il messaggio sia partito (${message}).`);
    throw error;
  } finally {
    consegnati.delete(messageId);
  }
}
