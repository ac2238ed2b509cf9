/** To be imported before a program: at SIGUSR2 it prints what the program has loaded of packages. */
import { registerHooks } from 'node:module';

const urls = new Set<string>();
registerHooks({
  load(url, context, next) {
    if (url.includes('/node_modules/')) urls.add(url);
    return next(url, context);
  },
});
process.on('SIGUSR2', () => console.log(`loaded: ${[...urls].join(' ')}`));
