import { notFound } from 'next/navigation';
import { leggiParametri, type Parametri } from '@/app/parametri';
import { interroga } from '@/app/porta';
import { Briciole } from '@/components/ui/briciole';
import { Pagina } from '@/components/ui/guscio';
import { Titolo } from '@/components/ui/titolo';
import { elencareOperatori } from '@/lib/operatori/use-cases/elencare-operatori';
import { Accessi } from '@/components/operatori/accessi';
import { ModuloAggiunta } from './modulo-aggiunta';

/** Adds people to the roster of the convenzione that the address names. */
export async function PaginaAggiunta({ parametri, base }: { parametri: Parametri; base: '/ufficio/operatori' | '/ente/operatori' }) {
  const { convenzioneId } = await leggiParametri(parametri);
  if (!convenzioneId) notFound();
  const { convenzioni } = await interroga(elencareOperatori, { convenzioneId });
  const convenzione = convenzioni.find(({ id, viva }) => id === convenzioneId && viva);
  if (!convenzione) notFound();
  return (
    <Pagina>
      <Briciole sopra={[{ etichetta: 'Operatori', href: base }]} qui="Aggiungi operatori" />
      <Titolo
        sopra={`${convenzione.ente} · convenzione n. ${convenzione.numero}`}
        stato={<Accessi {...convenzione} />}
        sommario="Aggiungere una persona non la abilita: servono la sua scheda completa e l’atto di designazione."
      >
        Aggiungi operatori
      </Titolo>
      <ModuloAggiunta convenzione={convenzione} ritorno={base === '/ufficio/operatori' ? `${base}?enteId=${convenzione.enteId}` : base} />
    </Pagina>
  );
}
