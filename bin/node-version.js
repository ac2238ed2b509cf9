/** To be imported first by what a user may start: says what to run, where an old Node would say something else. */
const OLDEST = 24;

if (Number(process.versions.node.split('.')[0]) < OLDEST) {
  console.error(
    `Gangway needs Node.js ${OLDEST} or newer. This is ${process.versions.node}. In a checkout, \`npm ci\` brings one for \`npm start\`.`,
  );
  process.exit(1);
}
