/** The last words of a start and of a stop. */
import { accountDemo } from './account-demo.mjs';

export const congedo = 'Chiudo Varco…';

/**
 * @param {{env: Record<string, string | undefined>, locale: string, posta: boolean, processi: {web: boolean}, annuncia: (frase: string)
 * => void}} cosa
 */
export function benvenuto({ env, locale, posta, processi, annuncia }) {
  annuncia('');
  if (!processi.web) {
    annuncia('Varco lavora (solo i compiti in secondo piano). Per fermarlo: Ctrl-C.');
    return;
  }
  const pubblico = env.VARCO_BASE_URL ?? locale;
  annuncia(`Varco è pronto: ${pubblico}${pubblico === locale ? '' : ` (su questa macchina: ${locale})`}`);
  if (env.VARCO_DEMO === '1') {
    if (posta) annuncia(`I messaggi non escono da questa macchina: si leggono in ${pubblico}/posta`);
    const demo = accountDemo();
    if (demo) {
      annuncia(`\nUtenti dimostrativi (password per tutti: ${demo.password})`);
      const larghezza = Math.max(...demo.account.map(({ nome }) => nome.length));
      for (const { nome, chi } of demo.account) annuncia(`  ${nome.padEnd(larghezza)}  ${chi}`);
    }
  } else if (posta) {
    annuncia('Non è indicato un server di posta (SMTP_URL): i messaggi restano su questa macchina.');
  }
  annuncia('\nPer fermare: Ctrl-C.');
}
