import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { interrogaRichiedente } from '@/app/richiedente';
import { parolePerTermine } from '@/components/adesione/termine';
import { Avviso } from '@/components/ui/avviso';
import { Conferma } from '@/components/ui/conferma';
import { EtichettaStato } from '@/components/ui/etichetta';
import { Pagina } from '@/components/ui/guscio';
import { Riepilogo } from '@/components/ui/riepilogo';
import { Scheda } from '@/components/ui/scheda';
import { Titolo } from '@/components/ui/titolo';
import { seguireAdesione } from '@/lib/adesioni/use-cases/seguire-adesione';
import type { StatoAdesione } from '@/lib/adesioni/domain/stati';
import { leggereCopiaAttesa } from '@/lib/convenzioni/use-cases/leggere-copia-attesa';
import { istanteItaliano } from '@/lib/core/date';
import { rispondere, ritirare } from '../azioni';
import { percorsoPasso, percorsoRiepilogo } from '../../passi';
import { DatiInviati } from './dati-inviati';
import { FirmaAccordo } from './firma-accordo';
import { Integrazioni } from './integrazioni';
import { ModuloRisposta } from './modulo-risposta';

export const metadata: Metadata = { title: 'La tua domanda' };

/** What the applicant should expect in each state. */
const ORA: Readonly<Record<StatoAdesione, string>> = {
  BOZZA: '',
  PRESENTATA: 'L’ufficio sta per protocollare la domanda.',
  IN_ISTRUTTORIA: 'L’ufficio esamina la domanda. Se serve altro te lo chiede qui e per e-mail.',
  INTEGRAZIONE_RICHIESTA: 'L’ufficio aspetta una tua risposta: finché non arriva il termine è fermo.',
  LEGITTIMITA_ATTESTATA: 'Il comune ha attestato che la domanda è legittima: manca la decisione finale.',
  ACCOLTA: 'La domanda è accolta. L’ufficio prepara la convenzione e invita chi deve firmarla.',
  RESPINTA: 'La domanda è stata respinta per il motivo indicato. Puoi presentarne un’altra.',
  RITIRATA: 'La domanda è stata ritirata. Puoi presentarne un’altra quando vuoi.',
};

/** Where the request stands, for who holds its link; here the office's questions are answered, and the request withdrawn. */
export default async function StatoDellaDomanda() {
  const r = await interrogaRichiedente(seguireAdesione);
  if (r.stato === 'BOZZA' || r.presentataIl === null) redirect(`/adesione/${r.comune.codice}/riepilogo`);
  const accordi = await Promise.all(r.accordi.map((documentoId) => interrogaRichiedente(leggereCopiaAttesa, { documentoId })));
  const sommario =
    r.stato === 'PRESENTATA' && accordi.every(({ attesa }) => attesa === null) ? `${ORA[r.stato]} Non devi fare nulla.` : ORA[r.stato];
  const aperta = r.integrazioni.findLast(({ rispostaIl }) => rispostaIl === null);
  return (
    <Pagina>
      <Titolo sopra={r.comune.denominazione} stato={<EtichettaStato stato={r.stato} />} sommario={sommario}>
        Domanda n. {r.numero}
      </Titolo>
      <div className="space-y-6">
        {r.puoRispondere && aperta ? (
          <Scheda titolo="Rispondi all’ufficio">
            <ModuloRisposta
              key={aperta.id}
              integrazione={aperta.id}
              domanda={aperta.richiesta}
              adesioneId={r.id}
              azione={rispondere.bind(null, r.id)}
              correzioni={r.correzioni}
              correggi={percorsoPasso(r.comune.codice, 'ente')}
              riepilogo={percorsoRiepilogo(r.comune.codice)}
            />
          </Scheda>
        ) : null}
        {accordi.map((copia) => (
          <FirmaAccordo key={copia.documentoId} copia={copia} />
        ))}
        {r.esitoMotivo ? (
          <Avviso tono={r.stato === 'RESPINTA' ? 'attenzione' : 'info'} titolo="Motivo">
            {r.esitoMotivo}
          </Avviso>
        ) : null}
        <Scheda titolo="Dati della domanda">
          <Riepilogo
            voci={[
              { termine: 'Ente', valore: r.ente },
              { termine: 'Convenzione', valore: r.modello },
              { termine: 'Presentata il', valore: istanteItaliano(r.presentataIl) },
              { termine: 'Protocollo', valore: r.protocollo },
              { termine: 'Termine', valore: parolePerTermine(r.termine) ?? 'Concluso' },
              { termine: 'Ufficio', valore: [r.comune.emailUfficio, r.comune.pec, r.comune.telefono].filter(Boolean).join(' · ') },
            ]}
          />
        </Scheda>
        <Integrazioni integrazioni={r.integrazioni} />
        <DatiInviati dati={r.dati} profilo={r.profilo} documenti={r.documenti} />
        {r.puoRitirare ? (
          <Conferma
            titolo="Ritirare la domanda?"
            etichetta="Ritira la domanda"
            conferma="Ritira la domanda"
            azione={ritirare.bind(null, r.id)}
            valori={{}}
            fatto="La domanda è ritirata."
          >
            <p>L’ufficio smette di esaminarla e ne viene avvisato. Non si può annullare: per aderire servirà una nuova domanda.</p>
          </Conferma>
        ) : null}
      </div>
    </Pagina>
  );
}
