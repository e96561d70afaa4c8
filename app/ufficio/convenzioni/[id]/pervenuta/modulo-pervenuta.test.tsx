import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { ModuloPervenuta } from './modulo-pervenuta';

vi.mock('next/navigation', () => ({ useRouter: () => ({}), unstable_rethrow: () => undefined }));

it('CA-13 asks how it came, who asks among those who may, when, under which protocol, why and what', () => {
  const html = renderToStaticMarkup(
    <ModuloPervenuta
      modulo={{
        ...{ convenzioneId: 'c', ente: 'Azienda', convenzione: '2026/0001', riferimentoPratica: 'OBBLIGATORIO' },
        richiedenti: [{ valore: 'o', etichetta: 'Ada Prova' }],
        finalita: [{ valore: 'assistenza', etichetta: 'Assistenza' }],
      }}
    />,
  );
  for (const parte of ['Per PEC', 'Su carta', 'Ada Prova', 'Arrivata il', 'Protocollo', 'Assistenza', 'Che cosa chiede'])
    expect(html).toContain(parte);
});
