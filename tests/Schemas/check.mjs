// Asks ajv whether the schemas are schemas, and whether what the project reads and writes fits them.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import addFormats from 'ajv-formats';
import Ajv from 'ajv/dist/2020.js';

const [root, tool] = process.argv.slice(2);
const load = file => JSON.parse(readFileSync(`${root}/${file}`, 'utf8'));
const ajv = addFormats(new Ajv({ strict: true, strictTypes: false, strictRequired: false }));
const names = ['dossier', 'report', 'local-rules', 'vectors', 'rules'];
const schemas = Object.fromEntries(names.map(name => [name, ajv.compile(load(`schemas/${name}.schema.json`))]));

let [checked, wrong] = [0, 0];
function check(name, value, what) {
  checked++;
  if (schemas[name](value)) return;
  wrong++;
  console.error(`${what}: ${ajv.errorsText(schemas[name].errors)}`);
}

function files(folder) {
  return readdirSync(`${root}/${folder}`).filter(file => file.endsWith('.json')).map(file => `${folder}/${file}`);
}

for (const file of [...files('samples'), 'samples/counts/three-districts.json', 'samples/local-rules/county-2021.json']) check('dossier', load(file), file);
check('local-rules', load('samples/local-rules/county-plan.json'), 'county-plan.json');
check('rules', load('schemas/rules.json'), 'rules.json');
for (const file of files('conformance')) check('vectors', load(file), file);
for (const option of ['--all', '--summary', '--compare-editions']) {
  let out;
  // It ends with 1, for some of them breach the law.
  try { out = execFileSync('dotnet', [tool, 'check', `${root}/samples`, '--format', 'json', option], { maxBuffer: 1e9 }); }
  catch (e) { out = e.stdout; }
  for (const report of JSON.parse(out)) check('report', report, `${report.dossier.file} ${option}`);
}
for (const election of [{}, { level: 'town' }, { level: 'county', days: 1 }, { level: 'county', day: { by: '2021-11-31' } }])
  if (schemas.dossier({ election })) {
    wrong++;
    console.error(`taken: ${JSON.stringify(election)}`);
  }
console.log(`${checked} checked, ${wrong} wrong`);
process.exit(wrong ? 1 : 0);
