/** Preloaded in every child: when the start is killed outright (kill -9), the channel to it closes and the child stops as if asked to. */
const PAZIENZA = 20_000;

process.once('disconnect', () => {
  setTimeout(() => process.exit(1), PAZIENZA).unref();
  process.kill(process.pid, 'SIGTERM');
});
