import { Cronologia } from '@/components/ui/cronologia';
import { Avviso } from '@/components/ui/avviso';
import { Briciole } from '@/components/ui/briciole';
import { EtichettaStato } from '@/components/ui/etichetta';
import { Pagina } from '@/components/ui/guscio';
import { Riepilogo } from '@/components/ui/riepilogo';
import { Scheda } from '@/components/ui/scheda';
import { Titolo } from '@/components/ui/titolo';
import { formatoItaliano } from '@/lib/core/date';
import { NOMI_CAMPO_SCHEDA } from '@/lib/clausole/denominazioni';
import { momentoInParole } from '@/lib/core/momento';
import type { OperatoreView } from '@/lib/operatori/views';
import { Accessi, Impedimento } from '@/components/operatori/accessi';
import { AttiOperatore } from './atti-operatore';
import { AvvisoDubbi } from './avviso-dubbi';
import { AttoDiDesignazione } from './atto-di-designazione';
import { CampiVisibili } from './campi-visibili';
import { ModuloScheda } from './modulo-scheda';
import { ProssimoPasso } from './prossimo-passo';

const CHI = { FRUITORE: 'dall’ente', EROGATORE: 'dal comune', AUTOMATICA: 'automaticamente, per una clausola della convenzione' } as const;

/** One operator, the same for office and ente: what each may do was decided by the query. */
export function PaginaOperatore({ operatore, base }: { operatore: OperatoreView; base: '/ufficio' | '/ente' }) {
  const { id, nome, cognome, stato, atti, dubbi, convenzione, mancanti, storia } = operatore;
  const nominativo = `${nome} ${cognome}`;
  return (
    <Pagina>
      <Briciole sopra={[{ etichetta: 'Operatori', href: `${base}/operatori` }]} qui={nominativo} />
      <Titolo sopra={`${convenzione.ente} · convenzione n. ${convenzione.numero}`} stato={<EtichettaStato stato={stato} />}>
        {nominativo}
      </Titolo>
      <div className="space-y-6">
        <Impedimento impedimento={convenzione.impedimento} />
        {stato === 'SOSPESO' ? (
          <Avviso tono="attenzione" titolo={`Sospeso ${operatore.sospesoDa ? CHI[operatore.sospesoDa] : 'dal comune'}`}>
            <p>{operatore.motivo}</p>
          </Avviso>
        ) : null}
        <ProssimoPasso operatore={operatore} base={base} />
        <AvvisoDubbi dubbi={dubbi} />
        {mancanti.length > 0 && stato !== 'DISABILITATO' ? (
          <Avviso tono="info" titolo="La scheda non è completa">
            <p>Prima dell’abilitazione va indicato: {mancanti.map((campo) => NOMI_CAMPO_SCHEDA[campo]).join(', ')}.</p>
          </Avviso>
        ) : null}
        <Scheda titolo="Che cosa si può fare" lato={<Accessi {...convenzione} />}>
          {atti.some((atto) => atto !== 'completare') ? (
            <AttiOperatore id={id} nominativo={nominativo} atti={atti} dubbi={dubbi} />
          ) : (
            <p>
              {stato === 'DISABILITATO'
                ? 'L’operatore è disabilitato: la sua scheda resta per memoria.'
                : 'Ora non c’è nulla che tocchi a te.'}
            </p>
          )}
        </Scheda>
        <Scheda titolo="Scheda">
          {atti.includes('completare') ? <ModuloScheda operatore={operatore} /> : <Riepilogo voci={vociScheda(operatore)} />}
        </Scheda>
        {operatore.campi ? (
          <Scheda titolo="Che cosa vede">
            <CampiVisibili operatoreId={id} versione={operatore.versione} campi={operatore.campi} />
          </Scheda>
        ) : null}
        <Scheda titolo="Designazione e credenziali">
          <Riepilogo voci={vociCredenziali(operatore)} />
        </Scheda>
        <Scheda titolo="Che cosa è successo">
          <Cronologia
            eventi={[...storia]
              .reverse()
              .map(({ che, il }) => ({ chiave: che, titolo: che, quando: il, quandoInParole: momentoInParole(il) }))}
          />
        </Scheda>
      </div>
    </Pagina>
  );
}

function vociScheda({ codiceFiscale, scheda, stato, motivo }: OperatoreView) {
  return [
    { termine: 'Codice fiscale', valore: <span className="font-mono">{codiceFiscale}</span> },
    { termine: 'Data di nascita', valore: scheda.dataNascita && formatoItaliano(scheda.dataNascita) },
    { termine: 'Luogo di nascita', valore: scheda.luogoNascita },
    { termine: 'E-mail', valore: scheda.email },
    { termine: 'Telefono', valore: scheda.telefono },
    { termine: 'Sede di lavoro', valore: scheda.sede },
    ...(stato === 'DISABILITATO' ? [{ termine: 'Motivo della disabilitazione', valore: motivo }] : []),
  ];
}

function vociCredenziali({ designazione, nomeUtente, ultimoAccesso }: OperatoreView) {
  return [
    {
      termine: 'Atto di designazione',
      valore: designazione && <AttoDiDesignazione designazione={designazione} />,
    },
    { termine: 'Nome utente', valore: nomeUtente && <span className="font-mono">{nomeUtente}</span> },
    { termine: 'Ultimo accesso', valore: ultimoAccesso ? momentoInParole(ultimoAccesso) : 'Mai' },
  ];
}
