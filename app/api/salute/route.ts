import pacchetto from '@/package.json' with { type: 'json' };

/** Liveness: the process answers. It asks nothing of anybody, so that a slow database does not get the web killed. */
export async function GET(): Promise<Response> {
  return Response.json({ stato: 'ok', versione: pacchetto.version }, { headers: { 'cache-control': 'no-store' } });
}

export const dynamic = 'force-dynamic';
