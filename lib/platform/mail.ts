import nodemailer, { type Transporter } from 'nodemailer';
import { env } from './env';

export type Posta = {
  readonly id: string;
  readonly destinatario: string;
  readonly oggetto: string;
  readonly html: string;
  readonly text: string;
};

let trasporto: Transporter | null = null;

/**
 * Speaks SMTP to the configured server, or to the local mailbox. The Message-ID is made from the outbox row's id, so that the
 * same message sent twice is recognised as one by whoever receives it. Throws when the server does not accept it.
 */
export async function inviare(posta: Posta): Promise<void> {
  const { smtpUrl, mittente, baseUrl } = env();
  if (!smtpUrl) throw new Error('Nessun server di posta configurato (SMTP_URL).');
  trasporto ??= nodemailer.createTransport(smtpUrl, {
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  } as object);
  await trasporto.sendMail({
    from: mittente,
    to: posta.destinatario,
    subject: posta.oggetto,
    html: posta.html,
    text: posta.text,
    messageId: `<${posta.id}@${new URL(baseUrl).hostname}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
  });
}
